package org.linli.peripherals.spi.receipt;

import java.util.regex.Pattern;

/**
 * Names one receipt for ever: the key by which asking twice prints once.
 *
 * @param value 1 to 64 letters, digits, dots, underscores, colons and hyphens; it may appear in logs, so it says nothing
 *     about a person
 */
public record PrintId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    public PrintId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a print id");
        }
    }

    public static PrintId of(String value) {
        return new PrintId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
