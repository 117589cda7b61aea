package org.linli.terminal.core.device;

/** What can be said of a card's number without asking anybody. */
final class IdNumbers {
    private static final int CITIZEN_LENGTH = 18;
    private static final String CHECK_SIGNS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private IdNumbers() {}

    /**
     * Whether the check digit holds (GB 11643-1999, ISO 7064 MOD 11-2) where the number has one. The foreigners' number of
     * the first generation has 15 signs and a check of its own; it is left to whoever serves it.
     */
    static boolean mayBeRight(String number) {
        if (number.length() != CITIZEN_LENGTH) {
            return !number.isBlank();
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += digit * WEIGHTS[i];
        }
        return CHECK_SIGNS.charAt(sum % 11) == number.charAt(CITIZEN_LENGTH - 1);
    }
}
