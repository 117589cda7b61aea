package org.linli.peripherals.spi.receipt;

/** What may stand in a text on paper. */
final class Texts {
    private Texts() {}

    /** A control character on paper is a command to the printer: somebody's name must not be able to cut it. */
    static void check(String text) {
        if (text.length() > ReceiptElement.LONGEST_TEXT) {
            throw new IllegalArgumentException("longer than " + ReceiptElement.LONGEST_TEXT);
        }
        if (text.codePoints().anyMatch(Texts::forbidden)) {
            throw new IllegalArgumentException("a control character or half a character in a text for paper");
        }
    }

    private static boolean forbidden(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }
}
