package org.linli.terminal.core.outside;

import java.time.Duration;
import java.util.function.Consumer;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.kernel.Deed;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.kernel.Subject;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/**
 * Who carries out what journeys ask.
 *
 * <p>Thread: called on the session's thread, never blocks. A reply or news may come on any thread, also before the call
 * returns; whoever receives it only hands over. What is not supported is answered with {@code NotDone}, never thrown.
 */
public interface Outside {
    /** This terminal has nothing to look that up in. */
    Code NOT_HERE = Code.of("find.not-here");

    /** The circumstances at this moment. */
    Surroundings surroundings();

    /**
     * From here on {@code changed} is told whenever the circumstances may be others. It carries nothing: of two changes at once
     * nobody knows which is told last, so whoever hears of one asks anew, in its own turn.
     */
    void follow(Runnable changed);

    /** A question without effect. Replies once. */
    void ask(Query query, Vault vault, Duration within, Consumer<Outcome> reply);

    /**
     * A deed that must happen at most once. The same key is the same deed, also after a restart. Replies once.
     *
     * @param key names the deed for ever: the task's id, the way through the journeys, the journey's own key
     */
    void once(String key, Deed deed, Vault vault, Duration within, Consumer<Outcome> reply);

    /** Waits for a resident's move at a device; goes on after each piece of news until it is ended. */
    Engagement device(Want.Port port, Consumer<Arrival> news);

    /** Watches something that lives beyond the session: as it is now, then every change. */
    Engagement watch(Subject subject, Consumer<Outcome> news);

    /**
     * What an index has for some words. Answers on the caller's thread within two milliseconds, or later on any thread.
     *
     * @param words as they were typed so far; they go no further than the index and are not kept
     */
    default void lookUp(Want.Index index, String words, Consumer<Outcome> reply) {
        reply.accept(new Outcome.NotDone(NOT_HERE));
    }

    /**
     * Calls for a person. News until the call has ended; ending the engagement calls it off.
     */
    Engagement call(Call call, Consumer<Call.Seen> news);

    /** Somebody has taken what was left there: paper out of a tray, or out of a slot. */
    default void paperTaken(Place where) {}

    /** Where a task can be laid down for another machine. */
    default Shelf shelf() {
        return Shelf.NONE;
    }

    /** After a bug ended a task: lets go of whatever it has open, as safely as can be. */
    void letGo(String task);

    /** A wait at a device, or a place among the listeners. */
    interface Engagement {
        /** Nothing more is wanted. Idempotent; what was already on its way may still come. */
        void end();
    }

    /**
     * What a device brought. Personal values stay inside it until the session, which alone knows whether its resident is
     * still there, lets it put them into the vault.
     */
    interface Arrival {
        Outcome into(Vault vault);
    }
}
