package org.linli.central.server.community;

import java.time.LocalDate;

/**
 * Citizen numbers after GB 11643-1999: six digits of place, eight of birth, three of sequence (odd for men), and a check
 * character after ISO 7064 MOD 11-2.
 *
 * <p>The numbers made here stand in the place code {@value #NOWHERE}, which GB/T 2260 assigns to nobody; read as a
 * foreigner's number of 2023 the same six digits say foreigner (9), place 99, country 999, and ISO 3166-1 leaves 999 to
 * its users.
 */
public final class IdNumber {
    public static final String NOWHERE = "999999";

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdNumber() {}

    /** Eighteen characters, the last of them right. */
    public static boolean isValid(String number) {
        if (number.length() != 18) {
            return false;
        }
        for (int i = 0; i < 17; i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return checkOf(number) == number.charAt(17);
    }

    static String of(LocalDate born, int sequence) {
        String body = NOWHERE + day(born) + digits(sequence, 3);
        return body + checkOf(body);
    }

    /**
     * The fifteen characters of the foreigner's card of 2017: country, place, birth as yyMMdd, sequence, check. The
     * country is UTO, the one ICAO Doc 9303 keeps for specimens, and the check is that document's 7-3-1.
     */
    static String ofForeignerBefore2023(LocalDate born, int sequence) {
        String body = "UTO9999" + day(born).substring(2) + sequence;
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += Character.digit(body.charAt(i), 36) * (i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1);
        }
        return body + sum % 10;
    }

    /** With leading zeros. By hand: thousands are made at start-up, and a formatter reads its pattern each time. */
    static String digits(long value, int length) {
        String digits = Long.toString(value);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    private static String day(LocalDate date) {
        return String.valueOf(date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth());
    }

    private static char checkOf(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }
}
