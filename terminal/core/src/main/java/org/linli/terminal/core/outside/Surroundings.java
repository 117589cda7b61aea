package org.linli.terminal.core.outside;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/**
 * What works at this terminal at this moment, and where it stands.
 *
 * @param built what this terminal has at all, working or not
 * @param cutOffSince since when central does not answer, by the clock on the wall; empty while it does
 * @param closed why the machine serves nobody; empty while it does
 * @param cards where a card that was read still lies, or paper that names somebody
 */
public record Surroundings(
        Set<Facility> built,
        Set<Facility> usable,
        boolean online,
        Optional<LocalTime> cutOffSince,
        Optional<Code> closed,
        Set<Place> cards,
        Premises here) {
    public Surroundings {
        built = Set.copyOf(built);
        usable = Set.copyOf(usable);
        cards = Set.copyOf(cards);
    }
}
