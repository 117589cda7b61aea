package org.linli.central.server.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers people can read out over the phone: day, running number, check digit: {@code 20261121-000042-7}. */
public final class ReceiptNumbers {
    /** All China keeps one time. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private ReceiptNumbers() {}

    /** @param running counts all receipts of this central, from 1 */
    public static String of(Instant when, long running) {
        String digits = DAY.format(LocalDate.ofInstant(when, CHINA)) + String.format(Locale.ROOT, "%06d", running);
        return digits.substring(0, 8) + "-" + digits.substring(8) + "-" + luhn(digits);
    }

    /** The check digit of ISO/IEC 7812: finds every single wrong digit and nearly every swap. */
    static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return (10 - sum % 10) % 10;
    }
}
