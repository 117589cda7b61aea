package org.linli.terminal.journey.screen;

import java.util.List;
import java.util.Optional;

/**
 * One question to the resident.
 *
 * <p>Common to all: a stable {@link #id}, the {@link #question} as a person would say it, the place in the journey, and
 * the actions. The first {@link Action.Emphasis#PRIMARY} action is the one obvious next step; there is at most one.
 */
public sealed interface Screen
        permits Menu, DevicePrompt, Pick, Review, Progress, Notice, Entry, Offer, Listing, Reading, Poster {
    /** {@code journey.screen}, stable: names speech clips, pictures and tests. */
    String id();

    Text question();

    /** Where in the journey this question stands; empty outside a journey with steps. */
    Optional<Steps> steps();

    /** Everything that can be chosen here, in reading order, besides ticks and the bar at the foot. */
    List<Action> actions();

    /** All that can be chosen, in reading order: with the actions also rows that open. */
    default List<Action> choices() {
        return actions();
    }

    /** Which step of how many, and the name of the journey: 缴费, 第 3 步,共 4 步. */
    record Steps(Text journey, int step, int of) {
        public Steps {
            if (step < 1 || step > of) {
                throw new IllegalArgumentException("step " + step + " of " + of);
            }
        }
    }
}
