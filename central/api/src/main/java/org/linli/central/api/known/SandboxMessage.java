package org.linli.central.api.known;

import java.time.Instant;
import org.linli.central.api.form.Limits;

/** A message that went to nobody: the sandbox keeps it for whoever rehearses. */
public record SandboxMessage(String phone, String text, Instant sentAt) {
    public SandboxMessage {
        Limits.text(phone, "phone", 11, 11);
        Limits.text(text, "text", 1, 200);
    }

    @Override
    public String toString() {
        return "SandboxMessage[hidden, sent " + sentAt + "]";
    }
}
