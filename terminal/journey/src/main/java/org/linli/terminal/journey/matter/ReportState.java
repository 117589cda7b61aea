package org.linli.terminal.journey.matter;

import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.matter.Problems.Category;
import org.linli.terminal.journey.matter.Problems.Draft;
import org.linli.terminal.journey.matter.Problems.Emergency;
import org.linli.terminal.journey.matter.Problems.Menu;
import org.linli.terminal.journey.matter.Problems.Photos;
import org.linli.terminal.journey.matter.Problems.PhotosOpen;

/** Where reporting a problem stands. {@code turn} numbers what was asked and done. */
sealed interface ReportState {
    int turn();

    record Opening(int turn) implements ReportState {}

    record NotOpened(Code why, int turn) implements ReportState {}

    record ChoosingKind(Menu menu, int turn) implements ReportState {}

    record ChoosingTrouble(Menu menu, Category category, int turn) implements ReportState {}

    /** Somebody is to be called before anything is written down. */
    record Calling(Menu menu, Category category, Emergency emergency, int turn) implements ReportState {}

    record ChoosingPlace(Menu menu, Category category, Optional<String> trouble, int turn) implements ReportState {}

    record Telling(Draft draft, int turn) implements ReportState {}

    /** Whether with a name or without. */
    record Naming(Draft draft, Optional<Personal> words, int turn) implements ReportState {}

    /** {@code Identify} is on top. */
    record Identifying(Draft draft, Optional<Personal> words, int turn) implements ReportState {}

    record Reviewing(Draft draft, Optional<Personal> words, Optional<Personal> who, Optional<Photos> photos, int turn)
            implements ReportState {
        Reviewing at(int number) {
            return new Reviewing(draft, words, who, photos, number);
        }

        /** What is handed in of it: handles, and what was chosen. */
        Problems.HandIn order() {
            return new Problems.HandIn(draft.chosen(), words, photos, who);
        }

        Reviewing with(Optional<Photos> others) {
            return new Reviewing(draft, words, who, others, turn);
        }
    }

    record OpeningPhotos(Reviewing report, int turn) implements ReportState {}

    /**
     * A phone may bring photos. How many came stands in the report.
     *
     * @param trouble why it is not known whether more have come
     */
    record Photographing(Reviewing report, PhotosOpen open, Optional<Code> trouble, int turn) implements ReportState {}

    record NoPhotos(Reviewing report, Code why, int turn) implements ReportState {}

    /** @param unsure it may have been taken in at an earlier try */
    record HandingIn(Reviewing report, boolean unsure, int turn) implements ReportState {}

    record HandedIn(Problems.HandIn report, Cases.Case taken, int turn) implements ReportState {}

    /** @param unsure it may have been taken in all the same, now or at an earlier try */
    record NotHandedIn(Reviewing report, Code why, boolean unsure, int turn) implements ReportState {}
}
