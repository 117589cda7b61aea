package org.linli.central.api.form;

/** The check digit of ISO/IEC 7812 (Luhn): finds every single wrong digit and nearly every swap of neighbours. Pure. */
public final class CheckDigit {
    private CheckDigit() {}

    /**
     * @param digits without the check digit
     * @return what has to follow them, 0 to 9
     */
    public static int of(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return (10 - sum % 10) % 10;
    }

    /** @param digits with the check digit as the last one, at least two */
    public static boolean holds(String digits) {
        int last = digits.length() - 1;
        return last > 0 && digits.charAt(last) - '0' == of(digits.substring(0, last));
    }
}
