package org.linli.rehearsal.visit;

import java.time.Duration;
import org.linli.central.api.client.Answer;
import org.linli.central.api.known.SandboxMessages;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;

/** What comes to residents' phones: central's sandbox keeps it instead of sending it. */
final class TextMessages {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private TextMessages() {}

    /** The six figures of the newest message to this phone. */
    static String codeTo(String mobile, House house) throws ProgramFailed {
        try (var operator = house.operator()) {
            if (operator.sandboxMessages(PATIENCE) instanceof Answer.Answered<SandboxMessages> sent) {
                return sent.value().messages().stream()
                        .filter(message -> message.phone().equals(mobile))
                        .findFirst()
                        .map(message -> message.text().replaceAll("\\D*(\\d{6}).*", "$1"))
                        .orElseThrow(() -> new ProgramFailed("no message came to the phone"));
            }
        }
        throw new ProgramFailed("central does not tell what was sent");
    }
}
