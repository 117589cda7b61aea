package org.linli.central.server.help;

import java.util.ArrayList;
import org.linli.central.api.id.HelpCallId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.operator.RatingCounts;
import org.linli.central.api.operator.ReasonCount;
import org.linli.central.api.operator.StarCount;
import org.linli.central.api.rating.Rating;
import org.linli.central.api.rating.RatingSubject;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.ledger.Books;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerUnavailableException;

/** Counts opinions: one for each payment, call or visit. Safe from any thread. */
public final class Ratings {
    private final Ledger ledger;

    public Ratings(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The same rating again changes nothing; another one of the same subject is refused. */
    public Decision<Rating> rate(Rating rating, TerminalId terminal) throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            if (!exists(turn.books(), rating, terminal)) {
                return Decision.<Rating>denied(ProblemKind.RATING_SUBJECT);
            }
            var before = turn.books().rating(rating.subject(), rating.subjectId());
            if (before.isPresent() && !before.get().equals(rating)) {
                return Decision.<Rating>denied(ProblemKind.RATING_GIVEN);
            }
            if (before.isEmpty()) {
                turn.record(new LedgerEntry.Rated(turn.now(), terminal, rating));
            }
            return Decision.granted(rating);
        });
    }

    private static boolean exists(Books books, Rating rating, TerminalId terminal) {
        try {
            return switch (rating.subject()) {
                case PAYMENT ->
                    books.payment(new PaymentId(rating.subjectId()))
                            .filter(payment -> payment.terminal().equals(terminal))
                            .isPresent();
                case HELP_CALL ->
                    books.helpCall(new HelpCallId(rating.subjectId()))
                            .filter(made -> made.terminal().equals(terminal))
                            .isPresent();
                case VISIT -> true;
            };
        } catch (IllegalArgumentException notSuchAnId) {
            return false;
        }
    }

    public RatingCounts counts() throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            var stars = new ArrayList<StarCount>();
            for (var subject : RatingSubject.values()) {
                for (int given = 1; given <= Rating.MOST_STARS; given++) {
                    stars.add(new StarCount(subject, given, turn.books().ratings(subject, given)));
                }
            }
            var reasons = new ArrayList<ReasonCount>();
            turn.books().ratingReasons().forEach((reason, count) -> reasons.add(new ReasonCount(reason, count)));
            return new RatingCounts(stars, reasons);
        });
    }
}
