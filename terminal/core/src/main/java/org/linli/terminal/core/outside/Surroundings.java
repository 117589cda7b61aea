package org.linli.terminal.core.outside;

import java.util.Set;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.kernel.Scene.Facility;

/** What works at this terminal at this moment, and where it stands. */
public record Surroundings(Set<Facility> usable, boolean online, Premises here) {
    public Surroundings {
        usable = Set.copyOf(usable);
    }
}
