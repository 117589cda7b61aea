package org.linli.central.server.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.linli.central.api.form.CheckDigit;

/** Numbers people can read out over the phone: day, running number, check digit: {@code 20261121-000042-7}. */
public final class ReceiptNumbers {
    /** All China keeps one time. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private ReceiptNumbers() {}

    /** @param running counts all receipts of this central, from 1 */
    public static String of(Instant when, long running) {
        String digits = DAY.format(LocalDate.ofInstant(when, CHINA)) + String.format(Locale.ROOT, "%06d", running);
        return digits.substring(0, 8) + "-" + digits.substring(8) + "-" + CheckDigit.of(digits);
    }
}
