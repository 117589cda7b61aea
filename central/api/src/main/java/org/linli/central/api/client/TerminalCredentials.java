package org.linli.central.api.client;

import java.security.PublicKey;
import org.linli.central.api.enrolment.EnrolmentState;
import org.linli.central.api.enrolment.EnrolmentView;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.signing.Ed25519;

/**
 * What makes a machine an enrolled terminal.
 *
 * @param answerKey the key central signs its answers with
 */
public record TerminalCredentials(TerminalId terminalId, TerminalKey key, PublicKey answerKey) {
    /** @throws IllegalArgumentException when the enrolment is not approved */
    public static TerminalCredentials of(EnrolmentView view, TerminalKey key) {
        if (view.state() != EnrolmentState.APPROVED) {
            throw new IllegalArgumentException("the enrolment is " + view.state());
        }
        var id = view.terminalId()
                .orElseThrow(() -> new IllegalArgumentException("an approved enrolment names the terminal"));
        return new TerminalCredentials(id, key, Ed25519.publicKey(view.answerKey()));
    }

    String answerKeyId() {
        return Ed25519.text(answerKey);
    }

    @Override
    public String toString() {
        return "TerminalCredentials[" + terminalId + "]";
    }
}
