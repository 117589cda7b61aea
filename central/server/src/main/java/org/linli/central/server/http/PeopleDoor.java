package org.linli.central.server.http;

import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.central.api.bill.FoundBills;
import org.linli.central.api.bill.Household;
import org.linli.central.api.help.HelpCallRequest;
import org.linli.central.api.id.HelpCallId;
import org.linli.central.api.payment.HistoryQuery;
import org.linli.central.api.rating.Rating;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.biller.Residents;
import org.linli.central.server.cashier.Cashier;
import org.linli.central.server.help.HelpDesk;
import org.linli.central.server.help.Ratings;
import org.linli.central.server.ledger.LedgerUnavailableException;

/** What terminals may ask around a payment: what was paid before, a person's help, an opinion. */
final class PeopleDoor implements Door {
    private final TerminalProof proof;
    private final Residents residents;
    private final Cashier cashier;
    private final HelpDesk help;
    private final Ratings ratings;

    PeopleDoor(TerminalProof proof, Residents residents, Cashier cashier, HelpDesk help, Ratings ratings) {
        this.proof = proof;
        this.residents = residents;
        this.cashier = cashier;
        this.help = help;
        this.ratings = ratings;
    }

    @Override
    public Optional<Reply> answer(Arrived request) throws BrokenContractException, LedgerUnavailableException {
        var path = PathWords.of(request.path());
        boolean post = request.method().equals("POST");
        if (post && path.matches("v1", "payments", "history")) {
            return Optional.of(proof.asTerminal(request, terminal -> history(request)));
        }
        if (post && path.matches("v1", "ratings")) {
            return Optional.of(proof.asTerminal(
                    request,
                    terminal -> Reply.of(200, ratings.rate(WireJson.read(request.body(), Rating.class), terminal))));
        }
        if (post && path.matches("v1", "help-calls")) {
            return Optional.of(proof.asTerminal(
                    request,
                    terminal ->
                            Reply.of(200, help.call(WireJson.read(request.body(), HelpCallRequest.class), terminal))));
        }
        boolean look = request.method().equals("GET") && path.matches("v1", "help-calls", "*");
        if (look || (post && path.matches("v1", "help-calls", "*", "end"))) {
            return Optional.of(proof.asTerminal(request, terminal -> {
                var id = path.id(2, HelpCallId::new);
                if (id.isEmpty()) {
                    return Reply.problem(ProblemKind.HELP_UNKNOWN);
                }
                return Reply.of(200, look ? help.look(id.get(), terminal) : help.end(id.get(), Optional.of(terminal)));
            }));
        }
        return Optional.empty();
    }

    private Reply history(Arrived request) throws BrokenContractException, LedgerUnavailableException {
        var asked = WireJson.read(request.body(), HistoryQuery.class);
        Optional<FoundBills> found = asked.identity()
                .flatMap(residents::search)
                .or(() -> asked.card().flatMap(residents::search));
        if (found.isEmpty()) {
            return Reply.problem(ProblemKind.RESIDENT_UNKNOWN);
        }
        var homes = found.get().households().stream().map(Household::id).collect(Collectors.toSet());
        return Reply.json(200, cashier.history(homes, asked.after()));
    }
}
