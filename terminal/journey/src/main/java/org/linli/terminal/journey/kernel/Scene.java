package org.linli.terminal.journey.kernel;

import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.linli.foundation.code.Code;

/**
 * The circumstances a journey decides in. The runner makes a new one for every call.
 *
 * @param face where the question is being shown just now
 * @param built what this terminal has at all, working or not
 * @param usable what works at this terminal at this moment
 * @param now central's time as far as it is known, for what is shown and for expiries; never for measuring a wait
 * @param online whether central answered lately
 * @param cutOffSince since when it did not, by the clock on the wall; empty while it does
 * @param closed why the machine serves nobody until somebody has looked; empty while it does
 * @param proven how well it is proven who stands there
 * @param here where the machine stands
 */
public record Scene(
        Face face,
        Set<Facility> built,
        Set<Facility> usable,
        Instant now,
        boolean online,
        Optional<LocalTime> cutOffSince,
        Optional<Code> closed,
        Assurance proven,
        Premises here) {
    public Scene {
        built = Set.copyOf(built);
        usable = Set.copyOf(usable);
    }

    public boolean has(Facility facility) {
        return usable.contains(facility);
    }

    /** Where this works too. */
    public Scene with(Facility one) {
        var more = EnumSet.of(one);
        more.addAll(usable);
        return new Scene(face, built, more, now, online, cutOffSince, closed, proven, here);
    }

    /** Whether it is there and does not work: worth a word, which a thing that was never built in is not. */
    public boolean isBroken(Facility facility) {
        return built.contains(facility) && !has(facility);
    }

    /** Whether this terminal has it at all. */
    public boolean isBuiltIn(Facility facility) {
        return built.contains(facility);
    }

    public enum Face {
        TOUCH,
        TELEVISION,
        PHONE,
        SPEECH,
        TEXT
    }

    /** A thing a terminal may have; absent when broken, out of paper, or never built in. */
    public enum Facility {
        ID_CARD_READER,
        SOCIAL_CARD_READER,
        CODE_SCANNER,
        CARD_TERMINAL,
        RECEIPT_PRINTER,
        PAGE_PRINTER,
        CENTRAL,
        /** This machine is bound to a household, which has its bills from it without a card. */
        HOUSEHOLD,
        /** The services that can be applied for are known here. */
        CATALOGUE,
        /** What is made known to everybody is known here too, and some of it is valid today. */
        NOTICES,
        /** A code can be sent to a resident's phone from here. */
        PHONE_CODE,
        /** A resident's phone can join this screen now, and none has. */
        PHONE_TO_JOIN
    }

    /** From the least to the most. */
    public enum Assurance {
        NOBODY,
        /** Somebody of the household that this machine is bound to; nobody in particular. */
        HOUSEHOLD,
        /** A code sent to the phone that the register has came back. For finding bills as good as a card. */
        PHONE_CODE,
        /** A card was laid on the reader and read without fault. */
        CARD_PRESENTED
    }
}
