package org.linli.terminal.core.session;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.turn.InTurn;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/**
 * Calls whoever left a card in the machine, or paper of their own in its tray or its slot, again and again, until it is taken: it
 * never ends by itself. Belongs to the mailbox's thread.
 */
final class CardAlarm {
    /** The call takes three seconds to say; then she has time to turn round before she hears it again. */
    static final Duration CALL_AGAIN = Duration.ofSeconds(6);

    private final Scheduler scheduler;
    private final InTurn mailbox;
    private final Consumer<Optional<Shown.Over>> show;
    private Optional<Place> place = Optional.empty();
    private boolean ownerGone;
    private int calls;
    private Scheduler.Pending again = () -> false;

    /** @param show given what shall lie over the screen, and nothing when the card is taken */
    CardAlarm(Scheduler scheduler, InTurn mailbox, Consumer<Optional<Shown.Over>> show) {
        this.scheduler = scheduler;
        this.mailbox = mailbox;
        this.show = show;
    }

    /**
     * @param left where a card lies that nobody here needs any more
     * @param gone whether its owner may have left already, so that somebody else reads this
     */
    void look(Optional<Place> left, boolean gone, Premises here) {
        if (left.isEmpty()) {
            end();
        } else if (!left.equals(place) || gone != ownerGone) {
            calls = left.equals(place) ? calls : 0;
            place = left;
            ownerGone = gone;
            call(here);
        }
    }

    /** Where it rings for a card. */
    Optional<Place> place() {
        return place;
    }

    void end() {
        if (place.isPresent()) {
            place = Optional.empty();
            again.cancel();
            show.accept(Optional.empty());
        }
    }

    private void call(Premises here) {
        again.cancel();
        place.ifPresent(where -> {
            calls++;
            again = scheduler.after(CALL_AGAIN, "card-left", () -> mailbox.put(() -> callUnlessTaken(where, here)));
            show.accept(Optional.of(Overlays.takeWhatIsLeft(where, ownerGone, calls, here)));
        });
    }

    private void callUnlessTaken(Place where, Premises here) {
        if (place.equals(Optional.of(where))) {
            call(here);
        }
    }
}
