package org.linli.terminal.journey.certificate;

import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.certificate.Certificate.Choice;
import org.linli.terminal.journey.certificate.Certificate.Fetched;
import org.linli.terminal.journey.certificate.Certificate.Kind;
import org.linli.terminal.journey.certificate.Certificate.PagesSeen;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Scene.Facility;

/** Where printing a certificate stands. Nothing in it is unmasked; the document lies in the vault. */
sealed interface CertificateState {
    /** How often something was asked so far: each question has a key of its own. */
    int turn();

    /** No page printer was ever built in here: which one is it to be, elsewhere? */
    record ChoosingElsewhere() implements CertificateState {
        @Override
        public int turn() {
            return 0;
        }
    }

    /**
     * What it takes is there and does not work just now. The task may be taken to another machine.
     *
     * @param what cannot be used
     */
    record OutOfOrder(Facility what) implements CertificateState {
        @Override
        public int turn() {
            return 0;
        }
    }

    /** To be printed at a kiosk. The task may be taken there. */
    record AtTheKiosk(Kind kind) implements CertificateState {
        @Override
        public int turn() {
            return 0;
        }
    }

    /** {@code Identify} is on top. */
    record Identifying(Optional<Kind> wanted, int turn) implements CertificateState {}

    record Asking(Personal who, Optional<Kind> wanted, int turn) implements CertificateState {
        Key key() {
            return Key.of("kinds", turn);
        }
    }

    record NotAnswered(Asking asked, Code why) implements CertificateState {
        @Override
        public int turn() {
            return asked.turn();
        }
    }

    /** Who stands here, where their papers lie, and which they may have. */
    record Holder(Personal who, Personal folder, List<Choice> choices) {
        public Holder {
            choices = List.copyOf(choices);
        }

        boolean may(Kind kind) {
            return choices.stream()
                    .anyMatch(choice -> choice.kind() == kind && choice.whyNot().isEmpty());
        }
    }

    record Choosing(Holder holder, int turn) implements CertificateState {}

    record Fetching(Holder holder, Kind kind, int turn) implements CertificateState {
        Key key() {
            return Key.of("fetch", turn);
        }
    }

    record NotFetched(Holder holder, Kind kind, Code why, int turn) implements CertificateState {}

    /**
     * One certificate on its way to paper.
     *
     * @param smooth nothing of ours has gone wrong so far
     */
    record Job(Holder holder, Fetched sheet, int turn, boolean smooth) {
        Key key() {
            return Key.of("pages", turn);
        }

        Job again() {
            return new Job(holder, sheet, turn + 1, smooth);
        }

        Job troubled() {
            return new Job(holder, sheet, turn, false);
        }
    }

    /** What it says stands on the screen. */
    record Reading(Job job) implements CertificateState {
        @Override
        public int turn() {
            return job.turn();
        }
    }

    /**
     * @param stopping it was given up, and what became of it is not known yet
     * @param leaving its resident wants to go or has gone
     */
    record Printing(Job job, PagesSeen seen, boolean stopping, boolean leaving) implements CertificateState {
        @Override
        public int turn() {
            return job.turn();
        }
    }

    /** No page is out. */
    record NotPrinted(Job job, Code why) implements CertificateState {
        @Override
        public int turn() {
            return job.turn();
        }
    }

    /**
     * Only a person can look.
     *
     * @param printed so many pages are out, by the printer's count
     */
    record Unproven(Job job, Code why, int printed) implements CertificateState {
        @Override
        public int turn() {
            return job.turn();
        }
    }

    record Taking(Job job) implements CertificateState {
        @Override
        public int turn() {
            return job.turn();
        }
    }
}
