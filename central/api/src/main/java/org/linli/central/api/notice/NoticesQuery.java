package org.linli.central.api.notice;

import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/** @param have the version that a terminal has already */
public record NoticesQuery(Optional<String> have) {
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9_-]{43}");

    public NoticesQuery {
        have.ifPresent(version -> Limits.form(version, "have", VERSION));
    }
}
