package org.linli.rehearsal.dock;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.linli.central.api.client.Answer;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.terminal.dock.verb.Told;
import org.linli.terminal.dock.verb.Verb;

/** The phone beside a screen: its camera before the code, and the short messages that reach it. */
final class CompanionVerbs {
    private static final String PHONE = "phone";
    private static final Duration WITHIN = Duration.ofSeconds(5);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private final House house;
    private final Cameras cameras;

    CompanionVerbs(House house, Cameras cameras) {
        this.house = house;
        this.cameras = cameras;
    }

    List<Verb> verbs() {
        return List.of(
                Verb.of("join-phone", PHONE, this::join, cameras.which()),
                Verb.of("read-message", PHONE, values -> newestMessage()));
    }

    /** Says the address that the page opens in a window of its own. */
    private Told join(Map<String, String> values) {
        try {
            return cameras.codes(values).stream()
                    .filter(code -> code.startsWith(house.phonesUrl() + "#"))
                    .findFirst()
                    .<Told>map(Told.Done::new)
                    .orElseGet(() -> new Told.NotDone("This screen shows no code for a phone; press 手机 on it first."));
        } catch (IOException gone) {
            return new Told.NotDone("The screen cannot be seen; start its program again.");
        } catch (ProgramFailed unreadable) {
            return new Told.NotDone("What stands on the screen cannot be read: " + unreadable.getMessage() + ".");
        }
    }

    /** The payment sandbox's sister: what would have gone out by SMS. */
    private Told newestMessage() {
        try (var operator = house.operator()) {
            return switch (operator.sandboxMessages(WITHIN)) {
                case Answer.Answered(var sent) ->
                    sent.messages().stream()
                            .findFirst()
                            .<Told>map(message -> new Told.Done(TIME.format(message.sentAt()) + " " + message.text()))
                            .orElseGet(() -> new Told.NotDone("No message has been sent yet."));
                default -> new Told.NotDone("Central does not tell; start it again.");
            };
        } catch (ProgramFailed silent) {
            return new Told.NotDone("Central does not answer; start it again.");
        }
    }
}
