package org.linli.terminal.core.session;

import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;

/**
 * What comes from outside: answers, and what is laid, held or typed at a device. It is told to the journey that waits for it;
 * the proof in it of who stands here is taken note of. Belongs to the turn's thread.
 */
final class News implements Waits.Hearing {
    private final Stack stack;
    private final Known known;
    private final Vault vault;
    private final Moving moving;
    private final Place place;

    /** The session that hears it. */
    interface Place {
        void guarded(Runnable work);

        /** Something was done at a device. */
        void somebodyIsThere();

        /** A phone has joined. */
        boolean isAccompanied();

        void doubtThePhone();
    }

    News(Stack stack, Known known, Vault vault, Moving moving, Place place) {
        this.stack = stack;
        this.known = known;
        this.vault = vault;
        this.moving = moving;
        this.place = place;
    }

    /** Of a question or a deed. */
    void came(Frame<?, ?, ?> frame, Key key, Outcome outcome) {
        place.guarded(() -> {
            takeNote(outcome);
            if (!moving.moved(frame, key, outcome)) {
                stack.tell(frame, new Event.Happened(key, outcome));
            }
        });
    }

    @Override
    public void hear(Key key, Outcome outcome) {
        place.guarded(() -> tellTop(key, outcome));
    }

    @Override
    public void hear(Key key, Outside.Arrival arrival) {
        place.somebodyIsThere();
        place.guarded(() -> {
            var outcome = arrival.into(vault);
            takeNote(outcome);
            tellTop(key, outcome);
        });
    }

    @Override
    public void somebodyIsThere() {
        place.somebodyIsThere();
    }

    private void tellTop(Key key, Outcome outcome) {
        stack.tell(stack.top().orElseThrow(), new Event.Happened(key, outcome));
    }

    private void takeNote(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            takeNote(done.fact());
        }
    }

    /** Whoever is proven to stand here may find a phone that somebody else has left joined. */
    private void takeNote(Fact fact) {
        boolean nobody = !known.isAnybody();
        known.heard(fact);
        if (nobody && known.isAnybody() && place.isAccompanied() && !moving.waitsForThePhonesTask()) {
            place.doubtThePhone();
        }
    }
}
