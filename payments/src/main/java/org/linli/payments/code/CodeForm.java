package org.linli.payments.code;

import java.util.List;

/**
 * What one wallet's payment codes look like: digits, how many, and the two they begin with.
 *
 * @param wallet short name for logs, such as {@code wechat}; never shown
 */
public record CodeForm(String wallet, int fewestDigits, int mostDigits, int lowestPrefix, int highestPrefix) {
    /** 18 digits beginning with 10 to 15 (WeChat Pay, 付款码支付). */
    public static final CodeForm WECHAT = new CodeForm("wechat", 18, 18, 10, 15);

    /** 16 to 24 digits beginning with 25 to 30 (Alipay, 当面付 条码支付). */
    public static final CodeForm ALIPAY = new CodeForm("alipay", 16, 24, 25, 30);

    /** 19 digits beginning with 62 (UnionPay, 被扫). Taken only where the community has that channel. */
    public static final CodeForm UNIONPAY = new CodeForm("unionpay", 19, 19, 62, 62);

    /** What every terminal takes unless configured otherwise. */
    public static final List<CodeForm> USUAL = List.of(WECHAT, ALIPAY);

    private static final int LONGEST = 32;

    public CodeForm {
        boolean sound = fewestDigits >= 8
                && mostDigits >= fewestDigits
                && mostDigits <= LONGEST
                && lowestPrefix >= 10
                && highestPrefix >= lowestPrefix
                && highestPrefix <= 99;
        if (!sound) {
            throw new IllegalArgumentException("no such code form: " + wallet);
        }
    }

    boolean hasPrefix(String digits) {
        int prefix = Integer.parseInt(digits.substring(0, 2));
        return prefix >= lowestPrefix && prefix <= highestPrefix;
    }

    boolean hasLength(String digits) {
        return digits.length() >= fewestDigits && digits.length() <= mostDigits;
    }
}
