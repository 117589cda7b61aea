package org.linli.peripherals.spi;

import java.util.regex.Pattern;

/**
 * A run of figures as long as the number of a bank card (12 to 19) or of a person (15, 18), also when it is set in
 * groups. Where such a number must not appear, this is what is looked for.
 */
public final class LongNumber {
    private static final Pattern RUN = Pattern.compile("[0-9](?:[ ._:-]?[0-9]){11,}");

    private LongNumber() {}

    /** Whether there is such a run in the text. */
    public static boolean isIn(String text) {
        return RUN.matcher(text).find();
    }

    static String masked(String text) {
        return RUN.matcher(text).replaceAll("****");
    }
}
