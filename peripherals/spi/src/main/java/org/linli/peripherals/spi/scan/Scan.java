package org.linli.peripherals.spi.scan;

/**
 * What was on a code. Payment codes are money, so {@link #toString} shows none of it.
 *
 * @param text 1 to {@value #LONGEST} UTF-16 units, without the scanner's line end
 */
public record Scan(String text) {
    /** A QR code holds at most 7,089 figures or 4,296 letters; no code a resident shows comes near. */
    public static final int LONGEST = 4_296;

    public Scan {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a scan holds 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return "Scan(" + text.length() + " characters)";
    }
}
