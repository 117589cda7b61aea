package org.linli.central.server.http;

import java.time.InstantSource;
import java.util.Optional;
import org.linli.central.api.bill.BillBarcode;
import org.linli.central.api.bill.BillLookup;
import org.linli.central.api.bill.BillSearch;
import org.linli.central.api.bill.FoundBills;
import org.linli.central.api.bill.LimitedBills;
import org.linli.central.api.bill.LookupBy;
import org.linli.central.api.bill.SocialCardSearch;
import org.linli.central.api.enrolment.EnrolmentRequest;
import org.linli.central.api.id.EnrolmentId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.payment.CardReport;
import org.linli.central.api.payment.ClosingRequest;
import org.linli.central.api.payment.CodeHandover;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.ServerTime;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.biller.Residents;
import org.linli.central.server.cashier.Cashier;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.terminal.LookupLimit;
import org.linli.central.server.terminal.TerminalRegister;

/** What terminals may ask: time, enrolment, bills, payments. */
final class TerminalDoor implements Door {
    private final TerminalProof proof;
    private final TerminalRegister register;
    private final Residents residents;
    private final Cashier cashier;
    private final LookupLimit lookups;
    private final BillStates states;
    private final InstantSource clock;

    TerminalDoor(
            TerminalProof proof,
            TerminalRegister register,
            Residents residents,
            Cashier cashier,
            LookupLimit lookups,
            BillStates states,
            InstantSource clock) {
        this.proof = proof;
        this.register = register;
        this.residents = residents;
        this.cashier = cashier;
        this.lookups = lookups;
        this.states = states;
        this.clock = clock;
    }

    @Override
    public Optional<Reply> answer(Arrived request) throws BrokenContractException, LedgerUnavailableException {
        var path = PathWords.of(request.path());
        if (!path.words().getFirst().equals("v1") || path.matches("v1", "operator")) {
            return Optional.empty();
        }
        boolean post = request.method().equals("POST");
        boolean get = request.method().equals("GET");
        if (get && path.matches("v1", "time")) {
            return Optional.of(Reply.json(200, new ServerTime(clock.millis())));
        }
        if (post && path.matches("v1", "enrolments")) {
            return Optional.of(requestEnrolment(request));
        }
        if (get && path.matches("v1", "enrolments", "*")) {
            return Optional.of(lookAtEnrolment(request, path));
        }
        if (post && path.matches("v1", "bills", "search")) {
            return Optional.of(proof.asTerminal(request, terminal -> search(request)));
        }
        if (post && path.matches("v1", "bills", "social-card-search")) {
            return Optional.of(proof.asTerminal(request, terminal -> searchBySocialCard(request)));
        }
        if (post && path.matches("v1", "bills", "lookup")) {
            return Optional.of(proof.asTerminal(request, terminal -> lookUp(request, terminal)));
        }
        if (post && path.matches("v1", "payments")) {
            return Optional.of(proof.asTerminal(request, terminal -> open(request, terminal)));
        }
        return path.words().size() >= 3 && path.words().get(1).equals("payments")
                ? onPayment(request, path)
                : Optional.empty();
    }

    private Reply requestEnrolment(Arrived request) throws BrokenContractException, LedgerUnavailableException {
        return switch (ownKey(request)) {
            case Decision.Granted<String>(var key) -> {
                var asked = WireJson.read(request.body(), EnrolmentRequest.class);
                yield asked.publicKey().equals(key)
                        ? Reply.of(201, register.request(asked))
                        : Reply.problem(ProblemKind.SIGN_INVALID);
            }
            case Decision.Denied<String>(var problem) -> Reply.problem(problem);
        };
    }

    private Reply lookAtEnrolment(Arrived request, PathWords path) throws LedgerUnavailableException {
        return switch (ownKey(request)) {
            case Decision.Granted<String>(var key) -> {
                var id = path.id(2, EnrolmentId::new);
                yield id.isPresent()
                        ? Reply.of(200, register.look(id.get(), key))
                        : Reply.problem(ProblemKind.ENROLMENT_UNKNOWN);
            }
            case Decision.Denied<String>(var problem) -> Reply.problem(problem);
        };
    }

    private Decision<String> ownKey(Arrived request) {
        return proof.ownKey(request);
    }

    private Reply search(Arrived request) throws BrokenContractException, LedgerUnavailableException {
        var asked = WireJson.read(request.body(), BillSearch.class);
        return found(residents.search(asked.identity()));
    }

    private Reply searchBySocialCard(Arrived request) throws BrokenContractException, LedgerUnavailableException {
        var asked = WireJson.read(request.body(), SocialCardSearch.class);
        return found(residents.search(asked.card()));
    }

    private Reply found(Optional<FoundBills> found) throws LedgerUnavailableException {
        return found.isPresent()
                ? Reply.json(200, states.asHeld(found.get()))
                : Reply.problem(ProblemKind.RESIDENT_UNKNOWN);
    }

    private Reply lookUp(Arrived request, TerminalId terminal)
            throws BrokenContractException, LedgerUnavailableException {
        var asked = WireJson.read(request.body(), BillLookup.class);
        if (asked.by() == LookupBy.BARCODE && BillBarcode.read(asked.text()).isEmpty()) {
            return Reply.problem(ProblemKind.BARCODE_FORM);
        }
        return switch (lookups.tell(terminal, residents.lookUp(asked))) {
            case Decision.Granted<LimitedBills>(var bills) -> Reply.json(200, states.asHeld(bills));
            case Decision.Denied<LimitedBills>(var problem) -> Reply.problem(problem, clock.instant());
        };
    }

    private Reply open(Arrived request, TerminalId terminal)
            throws BrokenContractException, LedgerUnavailableException {
        return Reply.of(201, cashier.open(WireJson.read(request.body(), PaymentOrder.class), terminal));
    }

    private Optional<Reply> onPayment(Arrived request, PathWords path)
            throws BrokenContractException, LedgerUnavailableException {
        boolean post = request.method().equals("POST");
        if (request.method().equals("GET") && path.matches("v1", "payments", "*")) {
            return Optional.of(onPayment(request, path, (id, terminal) -> cashier.look(id, terminal)));
        }
        if (post && path.matches("v1", "payments", "*", "code")) {
            return Optional.of(onPayment(
                    request,
                    path,
                    (id, terminal) ->
                            cashier.giveCode(id, WireJson.read(request.body(), CodeHandover.class), terminal)));
        }
        if (post && path.matches("v1", "payments", "*", "card")) {
            return Optional.of(onPayment(
                    request,
                    path,
                    (id, terminal) ->
                            cashier.reportCard(id, WireJson.read(request.body(), CardReport.class), terminal)));
        }
        if (post && path.matches("v1", "payments", "*", "closing")) {
            return Optional.of(onPayment(
                    request,
                    path,
                    (id, terminal) -> cashier.close(
                            id,
                            WireJson.read(request.body(), ClosingRequest.class).reason(),
                            terminal)));
        }
        return Optional.empty();
    }

    private interface OnPayment {
        Decision<?> decide(PaymentId id, TerminalId terminal)
                throws BrokenContractException, LedgerUnavailableException;
    }

    private Reply onPayment(Arrived request, PathWords path, OnPayment work)
            throws BrokenContractException, LedgerUnavailableException {
        return proof.asTerminal(request, terminal -> {
            var id = path.id(2, PaymentId::new);
            return id.isPresent()
                    ? Reply.of(200, work.decide(id.get(), terminal))
                    : Reply.problem(ProblemKind.PAYMENT_UNKNOWN);
        });
    }
}
