package org.linli.central.server.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Predicate;
import org.linli.central.api.office.ClerkName;
import org.linli.central.api.office.Deed;
import org.linli.central.api.office.DeedDecision;
import org.linli.central.api.office.DeedId;
import org.linli.central.api.office.NewClerk;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.office.Clerks;
import org.linli.central.server.office.Deeds;
import org.linli.central.server.office.Reconciler;
import org.linli.central.server.office.Tasks;

/** What the office asks, each person with a token of their own; whoever holds the operator's token says who they are. */
final class OfficeDesk implements Door {
    private final Predicate<String> isOperator;
    private final Office office;

    /** All that stands behind the door. */
    record Office(Clerks clerks, Deeds deeds, Tasks tasks, Reconciler reconciler) {}

    OfficeDesk(Predicate<String> isOperator, Office office) {
        this.isOperator = isOperator;
        this.office = office;
    }

    @Override
    public Optional<Reply> answer(Arrived request) throws BrokenContractException, LedgerUnavailableException {
        var path = PathWords.of(request.path());
        if (request.path().startsWith("/v1/operator/clerks")) {
            return OperatorDesk.isStaff(request, isOperator)
                    ? clerks(request, path)
                    : Optional.of(Reply.problem(ProblemKind.OPERATOR_TOKEN));
        }
        if (!request.path().startsWith("/v1/office/")) {
            return Optional.empty();
        }
        var clerk = who(request);
        if (clerk.isEmpty()) {
            return Optional.of(Reply.problem(ProblemKind.CLERK_TOKEN));
        }
        return switch (request.method()) {
            case "GET" -> read(path);
            case "POST" -> act(request, path, clerk.get());
            default -> Optional.empty();
        };
    }

    private Optional<ClerkName> who(Arrived request) throws LedgerUnavailableException {
        var token = request.field()
                .apply("Authorization")
                .filter(value -> value.startsWith("Bearer "))
                .map(value -> value.substring("Bearer ".length()));
        return token.isPresent() ? office.clerks().who(token.get()) : Optional.empty();
    }

    private Optional<Reply> clerks(Arrived request, PathWords path)
            throws BrokenContractException, LedgerUnavailableException {
        boolean post = request.method().equals("POST");
        if (request.method().equals("GET") && path.matches("v1", "operator", "clerks")) {
            return Optional.of(Reply.json(200, office.clerks().list()));
        }
        if (post && path.matches("v1", "operator", "clerks")) {
            var name = WireJson.read(request.body(), NewClerk.class).name();
            return Optional.of(Reply.of(201, office.clerks().begin(name)));
        }
        if (post && path.matches("v1", "operator", "clerks", "*", "end")) {
            var name = path.id(3, ClerkName::new);
            return Optional.of(
                    name.isPresent()
                            ? Reply.of(200, office.clerks().end(name.get()))
                            : Reply.problem(ProblemKind.CLERK_UNKNOWN));
        }
        return Optional.empty();
    }

    private Optional<Reply> read(PathWords path) throws LedgerUnavailableException {
        if (path.matches("v1", "office", "tasks")) {
            return Optional.of(Reply.json(200, office.tasks().list()));
        }
        if (path.matches("v1", "office", "deeds")) {
            return Optional.of(Reply.json(200, office.deeds().list()));
        }
        if (path.matches("v1", "office", "days")) {
            return Optional.of(Reply.json(200, office.reconciler().days()));
        }
        if (path.matches("v1", "office", "days", "*")) {
            var day = day(path);
            var report = day.isPresent() ? office.reconciler().day(day.get()) : Optional.<Object>empty();
            return Optional.of(
                    report.isPresent() ? Reply.json(200, report.get()) : Reply.problem(ProblemKind.DAY_UNKNOWN));
        }
        return Optional.empty();
    }

    private Optional<Reply> act(Arrived request, PathWords path, ClerkName clerk)
            throws BrokenContractException, LedgerUnavailableException {
        if (path.matches("v1", "office", "deeds")) {
            return Optional.of(Reply.of(201, office.deeds().ask(WireJson.read(request.body(), Deed.class), clerk)));
        }
        if (path.matches("v1", "office", "deeds", "*", "decision")) {
            var id = path.id(3, DeedId::new);
            var decision = WireJson.read(request.body(), DeedDecision.class);
            return Optional.of(
                    id.isPresent()
                            ? Reply.of(200, office.deeds().decide(id.get(), decision, clerk))
                            : Reply.problem(ProblemKind.DEED_UNKNOWN));
        }
        if (path.matches("v1", "office", "days", "*")) {
            var day = day(path);
            return Optional.of(
                    day.isPresent()
                            ? Reply.of(200, office.reconciler().goThrough(day.get()))
                            : Reply.problem(ProblemKind.DAY_UNKNOWN));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(PathWords path) {
        try {
            return Optional.of(LocalDate.parse(path.words().get(3)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
