package org.linli.central.server.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.linli.central.api.enrolment.EnrolmentRequest;
import org.linli.central.api.enrolment.EnrolmentState;
import org.linli.central.api.enrolment.EnrolmentView;
import org.linli.central.api.id.EnrolmentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.operator.EnrolmentCode;
import org.linli.central.api.operator.EnrolmentDecision;
import org.linli.central.api.operator.EnrolmentList;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.ledger.Books;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerUnavailableException;

/** How machines become terminals: a one-time code, a key of their own, a person's word. Safe from any thread. */
public final class TerminalRegister {
    /** Long enough to walk to the machine and type it in, even if the machine stands in another town. */
    private static final Duration CODE_LIVES = Duration.ofHours(24);

    private final Ledger ledger;
    private final String answerKey;
    private final Secrets secrets = new Secrets();

    /** @param answerKey central's public answer key, as the contract writes it */
    public TerminalRegister(Ledger ledger, String answerKey) {
        this.ledger = ledger;
        this.answerKey = answerKey;
    }

    public EnrolmentCode makeCode() throws LedgerUnavailableException {
        String code = secrets.code();
        return ledger.ask(turn -> {
            var expiresAt = turn.now().plus(CODE_LIVES);
            turn.record(new LedgerEntry.EnrolmentCodeMade(turn.now(), Secrets.hash(code), expiresAt));
            return new EnrolmentCode(code, expiresAt);
        });
    }

    /** The same code with the same key again answers the same enrolment: an answer may have been lost. */
    public Decision<EnrolmentView> request(EnrolmentRequest request) throws LedgerUnavailableException {
        var id = new EnrolmentId(secrets.id("e"));
        String hash = Secrets.hash(request.code());
        return ledger.ask(turn -> {
            var code = turn.books().enrolmentCode(hash);
            var before = code.flatMap(Books.EnrolmentCodeState::usedBy).flatMap(turn.books()::enrolment);
            if (before.filter(found -> found.publicKey().equals(request.publicKey()))
                    .isPresent()) {
                return Decision.granted(view(before.get()));
            }
            if (code.isEmpty()
                    || before.isPresent()
                    || turn.now().isAfter(code.get().expiresAt())) {
                return Decision.<EnrolmentView>denied(ProblemKind.ENROLMENT_CODE);
            }
            turn.record(
                    new LedgerEntry.EnrolmentAsked(turn.now(), id, hash, request.terminalName(), request.publicKey()));
            return turn.books()
                    .enrolment(id)
                    .map(asked -> Decision.granted(view(asked)))
                    .orElseThrow();
        });
    }

    /** @param publicKey who asks; only the machine that asked for the enrolment is told of it */
    public Decision<EnrolmentView> look(EnrolmentId id, String publicKey) throws LedgerUnavailableException {
        return ledger.ask(turn -> turn.books()
                .enrolment(id)
                .filter(found -> found.publicKey().equals(publicKey))
                .map(found -> Decision.granted(view(found)))
                .orElseGet(() -> Decision.denied(ProblemKind.ENROLMENT_UNKNOWN)));
    }

    public EnrolmentList list() throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            var views = new ArrayList<EnrolmentView>();
            turn.books().enrolments().forEach(each -> views.add(view(each)));
            Collections.reverse(views);
            return new EnrolmentList(views);
        });
    }

    /** The same decision again answers the same view; another one is refused. */
    public Decision<EnrolmentView> decide(EnrolmentId id, EnrolmentDecision decision)
            throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            var asked = turn.books().enrolment(id);
            if (asked.isEmpty()) {
                return Decision.denied(ProblemKind.ENROLMENT_UNKNOWN);
            }
            var wanted = decision.approve() ? EnrolmentState.APPROVED : EnrolmentState.REFUSED;
            if (asked.get().state() == EnrolmentState.PENDING) {
                var terminal = decision.approve()
                        ? Optional.of(terminalId(turn.books().terminals() + 1))
                        : Optional.<TerminalId>empty();
                turn.record(new LedgerEntry.EnrolmentDecided(turn.now(), id, terminal));
            } else if (asked.get().state() != wanted) {
                return Decision.denied(ProblemKind.ENROLMENT_DECIDED);
            }
            return turn.books()
                    .enrolment(id)
                    .map(now -> Decision.granted(view(now)))
                    .orElseThrow();
        });
    }

    private static TerminalId terminalId(int number) {
        return new TerminalId(String.format(Locale.ROOT, "t-%04d", number));
    }

    private EnrolmentView view(Books.Enrolled enrolled) {
        return new EnrolmentView(
                enrolled.id(), enrolled.terminalName(), enrolled.state(), enrolled.terminal(), answerKey);
    }
}
