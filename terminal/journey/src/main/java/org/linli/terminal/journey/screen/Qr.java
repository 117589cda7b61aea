package org.linli.terminal.journey.screen;

/**
 * A QR code on the screen, for the resident's own phone.
 *
 * @param caption what the phone will get, said beside it
 * @param content what is encoded: an address, at most 300 characters
 */
public record Qr(Text caption, String content) {
    private static final int LONGEST = 300;

    public Qr {
        if (content.isEmpty() || content.length() > LONGEST) {
            throw new IllegalArgumentException("a QR of " + content.length() + " characters");
        }
    }
}
