package org.linli.central.server.cashier;

/**
 * The payment codes wallets show: 18 digits from 10 to 15 (WeChat Pay). A terminal checks the same before it sends; this
 * is the door behind it. Pure.
 */
final class PaymentCodes {
    private static final int DIGITS = 18;

    private PaymentCodes() {}

    static boolean isWellFormed(String code) {
        return code.length() == DIGITS
                && code.charAt(0) == '1'
                && code.charAt(1) >= '0'
                && code.charAt(1) <= '5'
                && code.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
