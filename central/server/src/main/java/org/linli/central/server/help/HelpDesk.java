package org.linli.central.server.help;

import java.util.Comparator;
import java.util.Optional;
import org.linli.central.api.help.Answerer;
import org.linli.central.api.help.HelpCall;
import org.linli.central.api.help.HelpCallRequest;
import org.linli.central.api.help.HelpKind;
import org.linli.central.api.help.HelpState;
import org.linli.central.api.id.HelpCallId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.operator.HelpCallList;
import org.linli.central.api.operator.TerminalHelpCall;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.ledger.Books;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.ledger.Turn;

/** Takes calls, lets one person answer each, and tells the terminal who. Safe from any thread. */
public final class HelpDesk {
    /** Emergencies first, those nobody took before those somebody did, the oldest first. */
    private static final Comparator<Books.MadeCall> URGENCY = Comparator.comparing(
                    (Books.MadeCall made) -> made.call().kind() != HelpKind.EMERGENCY)
            .thenComparing(made -> made.call().state())
            .thenComparing(made -> made.call().calledAt());

    private final Ledger ledger;

    public HelpDesk(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The same call again is answered as it stands. */
    public Decision<HelpCall> call(HelpCallRequest request, TerminalId terminal) throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            var before = turn.books().helpCall(request.id());
            if (before.isPresent()) {
                var made = before.get();
                boolean same = made.terminal().equals(terminal)
                        && made.call().kind() == request.kind()
                        && made.call().screen().equals(request.screen());
                return same ? Decision.granted(made.call()) : Decision.<HelpCall>denied(ProblemKind.HELP_DIFFERS);
            }
            turn.record(
                    new LedgerEntry.HelpCalled(turn.now(), request.id(), terminal, request.kind(), request.screen()));
            return now(turn, request.id());
        });
    }

    /** Only the terminal that called is told. */
    public Decision<HelpCall> look(HelpCallId id, TerminalId terminal) throws LedgerUnavailableException {
        return ledger.ask(turn -> of(turn, id, Optional.of(terminal))
                .map(made -> Decision.granted(made.call()))
                .orElseGet(() -> Decision.denied(ProblemKind.HELP_UNKNOWN)));
    }

    /** The first who answers has it. The same person again is answered the same. */
    public Decision<HelpCall> answer(HelpCallId id, Answerer by) throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            var made = of(turn, id, Optional.empty());
            if (made.isEmpty()) {
                return Decision.<HelpCall>denied(ProblemKind.HELP_UNKNOWN);
            }
            var call = made.get().call();
            if (call.state() == HelpState.WAITING) {
                turn.record(new LedgerEntry.HelpAnswered(turn.now(), id, by));
            } else if (!call.by().equals(Optional.of(by)) || call.state() == HelpState.ENDED) {
                return Decision.<HelpCall>denied(ProblemKind.HELP_TAKEN);
            }
            return now(turn, id);
        });
    }

    /** @param terminal whose call it must be; empty: staff end it */
    public Decision<HelpCall> end(HelpCallId id, Optional<TerminalId> terminal) throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            var made = of(turn, id, terminal);
            if (made.isEmpty()) {
                return Decision.<HelpCall>denied(ProblemKind.HELP_UNKNOWN);
            }
            if (made.get().call().state() != HelpState.ENDED) {
                turn.record(new LedgerEntry.HelpEnded(turn.now(), id, terminal.isPresent()));
            }
            return now(turn, id);
        });
    }

    /** What has not ended. */
    public HelpCallList open() throws LedgerUnavailableException {
        return ledger.ask(turn -> new HelpCallList(turn.books().helpCalls().stream()
                .filter(made -> made.call().state() != HelpState.ENDED)
                .sorted(URGENCY)
                .map(made -> new TerminalHelpCall(made.call(), made.terminal(), name(turn, made.terminal())))
                .toList()));
    }

    private static Optional<Books.MadeCall> of(Turn turn, HelpCallId id, Optional<TerminalId> terminal) {
        return turn.books()
                .helpCall(id)
                .filter(made -> terminal.isEmpty() || terminal.get().equals(made.terminal()));
    }

    private static Decision<HelpCall> now(Turn turn, HelpCallId id) {
        return Decision.granted(turn.books().helpCall(id).orElseThrow().call());
    }

    private static String name(Turn turn, TerminalId terminal) {
        return turn.books().terminal(terminal).map(Books.Enrolled::terminalName).orElse(terminal.value());
    }
}
