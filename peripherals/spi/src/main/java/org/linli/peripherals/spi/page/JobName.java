package org.linli.peripherals.spi.page;

import java.util.regex.Pattern;

/**
 * Names one print job for ever ({@code job-name}): the key by which asking twice prints once. It stands in the printer's
 * own list of jobs, which others may read, and in logs, so it says nothing about a person.
 *
 * @param value 1 to 64 letters, digits, dots, underscores, colons and hyphens
 */
public record JobName(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    public JobName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a job name");
        }
    }

    public static JobName of(String value) {
        return new JobName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
