package org.linli.central.api.known;

import java.util.List;
import org.linli.central.api.form.Limits;

/** The newest first. */
public record SandboxMessages(List<SandboxMessage> messages) {
    /** More than any rehearsal looks back. */
    public static final int MOST = 100;

    public SandboxMessages {
        messages = Limits.list(messages, "messages", 0, MOST);
    }
}
