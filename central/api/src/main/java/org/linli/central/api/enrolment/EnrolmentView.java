package org.linli.central.api.enrolment;

import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;
import org.linli.central.api.id.EnrolmentId;
import org.linli.central.api.id.TerminalId;

/**
 * Where a request to become a terminal stands.
 *
 * @param terminalId given with the approval
 * @param answerKey the Ed25519 public key central signs its answers with, as {@link EnrolmentRequest#publicKey()}
 */
public record EnrolmentView(
        EnrolmentId id, String terminalName, EnrolmentState state, Optional<TerminalId> terminalId, String answerKey) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{43}");

    public EnrolmentView {
        Limits.text(terminalName, "terminalName", 1, 60);
        Limits.form(answerKey, "answerKey", KEY);
    }
}
