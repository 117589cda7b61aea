package org.linli.central.server.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.linli.central.api.office.ClerkName;
import org.linli.central.api.office.Deed;
import org.linli.central.api.office.DeedDecision;
import org.linli.central.api.office.DeedId;
import org.linli.central.api.office.DeedList;
import org.linli.central.api.office.DeedState;
import org.linli.central.api.office.DeedView;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.cashier.Cashier;
import org.linli.central.server.ledger.Books;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.ledger.Turn;
import org.linli.central.server.payment.StaffWord;

/**
 * What one person asks for and another agrees to. Asked for, it changes nothing; agreed to, it is recorded and done in the
 * same breath, as far as it still fits. Safe from any thread.
 */
public final class Deeds {
    private static final int MOST_DECIDED = 500;

    private final Ledger ledger;
    private final Cashier cashier;

    public Deeds(Ledger ledger, Cashier cashier) {
        this.ledger = ledger;
        this.cashier = cashier;
    }

    /** The same deed again is answered as it stands. */
    public Decision<DeedView> ask(Deed deed, ClerkName by) throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            var before = turn.books().office().deed(deed.id());
            if (before.isPresent()) {
                boolean same = before.get().deed().equals(deed)
                        && before.get().askedBy().equals(by);
                return same ? Decision.granted(before.get()) : Decision.<DeedView>denied(ProblemKind.DEED_DIFFERS);
            }
            if (!fits(deed, turn.books())) {
                return Decision.<DeedView>denied(ProblemKind.DEED_NOT_FITTING);
            }
            turn.record(new LedgerEntry.DeedAsked(turn.now(), deed, by));
            return now(turn, deed.id());
        });
    }

    /** Never by the one who asked. The same word again is answered as it stands. */
    public Decision<DeedView> decide(DeedId id, DeedDecision decision, ClerkName by) throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            var asked = turn.books().office().deed(id);
            if (asked.isEmpty()) {
                return Decision.<DeedView>denied(ProblemKind.DEED_UNKNOWN);
            }
            if (asked.get().state() != DeedState.ASKED) {
                boolean same = asked.get().decidedBy().equals(Optional.of(by))
                        && (asked.get().state() == DeedState.DONE) == decision.approve();
                return same ? Decision.granted(asked.get()) : Decision.<DeedView>denied(ProblemKind.DEED_DECIDED);
            }
            if (asked.get().askedBy().equals(by) && decision.approve()) {
                return Decision.<DeedView>denied(ProblemKind.DEED_SAME_PERSON);
            }
            var deed = asked.get().deed();
            if (decision.approve() && !fits(deed, turn.books())) {
                return Decision.<DeedView>denied(ProblemKind.DEED_NOT_FITTING);
            }
            turn.record(new LedgerEntry.DeedDecided(turn.now(), id, by, decision.approve()));
            if (decision.approve()) {
                word(deed)
                        .ifPresent(
                                word -> cashier.staffSaid(turn, deed.payment().orElseThrow(), word));
            }
            return now(turn, id);
        });
    }

    /** Those that wait first, then the newest. */
    public DeedList list() throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            var waiting = new ArrayList<DeedView>();
            var decided = new ArrayList<DeedView>();
            turn.books()
                    .office()
                    .deeds()
                    .forEach(deed -> (deed.state() == DeedState.ASKED ? waiting : decided).add(deed));
            decided.sort(
                    Comparator.comparing((DeedView deed) -> deed.decidedAt().orElse(deed.askedAt()))
                            .reversed());
            waiting.addAll(decided.subList(0, Math.min(MOST_DECIDED, decided.size())));
            return new DeedList(waiting);
        });
    }

    private static Decision<DeedView> now(Turn turn, DeedId id) {
        return Decision.granted(turn.books().office().deed(id).orElseThrow());
    }

    private static boolean fits(Deed deed, Books books) {
        var word = word(deed);
        if (word.isEmpty()) {
            return deed.difference()
                    .filter(row -> books.office().isTold(row) && !books.office().isExplained(row))
                    .isPresent();
        }
        return deed.payment()
                .flatMap(books::payment)
                .filter(payment -> word.get().fits(payment))
                .isPresent();
    }

    /** Empty where no money is moved by it. */
    private static Optional<StaffWord> word(Deed deed) {
        return switch (deed.kind()) {
            case REFUND -> deed.bill().map(StaffWord.Refund::new);
            case POSTING_PROVEN -> deed.bill().map(StaffWord.PostingProven::new);
            case POSTING_DISPROVEN -> deed.bill().map(StaffWord.PostingDisproven::new);
            case REFUND_PROVEN -> deed.bill().map(StaffWord.RefundProven::new);
            case ATTEMPT_DISPROVEN -> Optional.of(new StaffWord.NothingTaken());
            case DIFFERENCE_EXPLAINED -> Optional.empty();
        };
    }
}
