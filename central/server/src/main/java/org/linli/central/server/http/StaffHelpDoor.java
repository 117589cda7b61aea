package org.linli.central.server.http;

import java.util.Optional;
import java.util.function.Predicate;
import org.linli.central.api.help.Answerer;
import org.linli.central.api.id.HelpCallId;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.help.HelpDesk;
import org.linli.central.server.help.Ratings;
import org.linli.central.server.ledger.LedgerUnavailableException;

/** Where staff see who calls, answer, and read what residents thought; with the operator's token. */
final class StaffHelpDoor implements Door {
    private final Predicate<String> isOperator;
    private final HelpDesk help;
    private final Ratings ratings;

    StaffHelpDoor(Predicate<String> isOperator, HelpDesk help, Ratings ratings) {
        this.isOperator = isOperator;
        this.help = help;
        this.ratings = ratings;
    }

    @Override
    public Optional<Reply> answer(Arrived request) throws BrokenContractException, LedgerUnavailableException {
        var path = PathWords.of(request.path());
        boolean get = request.method().equals("GET");
        boolean post = request.method().equals("POST");
        boolean list = get && path.matches("v1", "operator", "help-calls");
        boolean counts = get && path.matches("v1", "operator", "ratings");
        boolean answer = post && path.matches("v1", "operator", "help-calls", "*", "answer");
        boolean end = post && path.matches("v1", "operator", "help-calls", "*", "end");
        if (!list && !counts && !answer && !end) {
            return Optional.empty();
        }
        if (!OperatorDesk.isStaff(request, isOperator)) {
            return Optional.of(Reply.problem(ProblemKind.OPERATOR_TOKEN));
        }
        if (list) {
            return Optional.of(Reply.json(200, help.open()));
        }
        if (counts) {
            return Optional.of(Reply.json(200, ratings.counts()));
        }
        var id = path.id(3, HelpCallId::new);
        if (id.isEmpty()) {
            return Optional.of(Reply.problem(ProblemKind.HELP_UNKNOWN));
        }
        return Optional.of(Reply.of(
                200,
                answer
                        ? help.answer(id.get(), WireJson.read(request.body(), Answerer.class))
                        : help.end(id.get(), Optional.empty())));
    }
}
