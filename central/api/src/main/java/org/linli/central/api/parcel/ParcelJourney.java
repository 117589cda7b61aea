package org.linli.central.api.parcel;

import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * A journey under way in the task.
 *
 * @param version of its state's shape, from 1
 */
public record ParcelJourney(String name, int version) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");

    public ParcelJourney {
        Limits.form(name, "name", NAME);
        if (version < 1) {
            throw new IllegalArgumentException("version must be at least 1");
        }
    }
}
