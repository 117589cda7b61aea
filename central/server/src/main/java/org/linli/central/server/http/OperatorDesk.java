package org.linli.central.server.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.EnrolmentId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.operator.AmountChange;
import org.linli.central.api.operator.BillDossier;
import org.linli.central.api.operator.EnrolmentDecision;
import org.linli.central.api.operator.PaymentDossier;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.biller.Biller;
import org.linli.central.server.biller.DemoBillers;
import org.linli.central.server.cashier.Cashier;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.payment.Payment;
import org.linli.central.server.terminal.TerminalRegister;
import org.linli.central.server.view.View;
import org.linli.central.server.view.ViewUnavailableException;
import org.linli.foundation.money.Fen;

/** What staff may ask, with the operator's token. */
final class OperatorDesk implements Door {
    private final Predicate<String> isOperator;
    private final TerminalRegister register;
    private final Ledger ledger;
    private final Cashier cashier;
    private final DemoBillers billers;
    private final BillStates states;
    private final View view;

    OperatorDesk(
            Predicate<String> isOperator,
            TerminalRegister register,
            Ledger ledger,
            Cashier cashier,
            DemoBillers billers,
            BillStates states,
            View view) {
        this.isOperator = isOperator;
        this.register = register;
        this.ledger = ledger;
        this.cashier = cashier;
        this.billers = billers;
        this.states = states;
        this.view = view;
    }

    @Override
    public Optional<Reply> answer(Arrived request)
            throws BrokenContractException, LedgerUnavailableException, ViewUnavailableException {
        if (!request.path().startsWith("/v1/operator/")) {
            return Optional.empty();
        }
        if (!isStaff(request, isOperator)) {
            return Optional.of(Reply.problem(ProblemKind.OPERATOR_TOKEN));
        }
        var path = PathWords.of(request.path());
        return switch (request.method()) {
            case "GET" -> read(path);
            case "POST" -> act(request, path);
            default -> Optional.empty();
        };
    }

    static boolean isStaff(Arrived request, Predicate<String> isOperator) {
        return request.field()
                .apply("Authorization")
                .filter(value -> value.startsWith("Bearer "))
                .map(value -> value.substring("Bearer ".length()))
                .filter(isOperator)
                .isPresent();
    }

    private Optional<Reply> read(PathWords path) throws LedgerUnavailableException, ViewUnavailableException {
        if (path.matches("v1", "operator", "enrolments")) {
            return Optional.of(Reply.json(200, register.list()));
        }
        if (path.matches("v1", "operator", "payments")) {
            return Optional.of(Reply.json(200, view.payments()));
        }
        if (path.matches("v1", "operator", "payments", "*")) {
            var id = path.id(3, PaymentId::new);
            return Optional.of(id.isPresent() ? payment(id.get()) : Reply.problem(ProblemKind.PAYMENT_UNKNOWN));
        }
        if (path.matches("v1", "operator", "bills", "*")) {
            var id = path.id(3, BillId::new);
            return Optional.of(id.isPresent() ? bill(id.get()) : Reply.problem(ProblemKind.BILL_UNKNOWN));
        }
        return Optional.empty();
    }

    private Optional<Reply> act(Arrived request, PathWords path)
            throws BrokenContractException, LedgerUnavailableException {
        if (path.matches("v1", "operator", "enrolment-codes")) {
            return Optional.of(Reply.json(201, register.makeCode()));
        }
        if (path.matches("v1", "operator", "enrolments", "*", "decision")) {
            var id = path.id(3, EnrolmentId::new);
            var decision = WireJson.read(request.body(), EnrolmentDecision.class);
            return Optional.of(
                    id.isPresent()
                            ? Reply.of(200, register.decide(id.get(), decision))
                            : Reply.problem(ProblemKind.ENROLMENT_UNKNOWN));
        }
        if (path.matches("v1", "operator", "bills", "*", "amount")) {
            var id = path.id(3, BillId::new);
            var change = WireJson.read(request.body(), AmountChange.class);
            return Optional.of(
                    id.isPresent() && billers.correct(id.get(), change.amountFen())
                            ? bill(id.get())
                            : Reply.problem(ProblemKind.BILL_UNKNOWN));
        }
        return Optional.empty();
    }

    private Reply payment(PaymentId id) throws LedgerUnavailableException, ViewUnavailableException {
        var shown = cashier.view(id);
        Optional<Payment> payment = ledger.ask(turn -> turn.books().payment(id));
        if (shown.isEmpty() || payment.isEmpty()) {
            return Reply.problem(ProblemKind.PAYMENT_UNKNOWN);
        }
        return Reply.json(
                200,
                new PaymentDossier(
                        shown.get(),
                        payment.get().terminal(),
                        payment.get().captured(),
                        payment.get().refunded(),
                        payment.get().papers().listed(),
                        view.events(id)));
    }

    private Reply bill(BillId id) throws LedgerUnavailableException {
        Optional<Biller.BilledHome> found = billers.find(id);
        if (found.isEmpty()) {
            return Reply.problem(ProblemKind.BILL_UNKNOWN);
        }
        Map<BillId, BillStates.Held> held = states.held(List.of(id));
        Fen posted = billers.posted(id);
        return Reply.json(
                200,
                new BillDossier(
                        states.asHeld(found.get().bill(), held),
                        found.get().household(),
                        Optional.ofNullable(held.get(id)).map(BillStates.Held::by),
                        posted));
    }
}
