package org.linli.central.api.help;

import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;
import org.linli.central.api.id.HelpCallId;

/**
 * Calls a person. Nothing in it is about who calls; which terminal it is, central knows by the signature.
 *
 * @param screen on which screen the resident stands: {@code bills}, {@code pay.code}
 */
public record HelpCallRequest(HelpCallId id, HelpKind kind, String screen) {
    private static final Pattern SCREEN = Pattern.compile("[a-z0-9.-]{1,64}");

    public HelpCallRequest {
        Limits.form(screen, "screen", SCREEN);
    }
}
