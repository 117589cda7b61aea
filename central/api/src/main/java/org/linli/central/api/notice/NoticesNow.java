package org.linli.central.api.notice;

import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * What stands at central.
 *
 * @param version of the content: the same content has the same version
 * @param board empty where the terminal has it already
 */
public record NoticesNow(String version, Optional<NoticeBoard> board) {
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9_-]{43}");

    public NoticesNow {
        Limits.form(version, "version", VERSION);
    }
}
