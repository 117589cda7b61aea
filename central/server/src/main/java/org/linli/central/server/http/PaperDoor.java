package org.linli.central.server.http;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.central.api.bill.FoundBills;
import org.linli.central.api.bill.Household;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.PrintingId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.payment.PrintingReport;
import org.linli.central.api.payment.PrintingRequest;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.biller.Residents;
import org.linli.central.server.cashier.ReceiptCounter;
import org.linli.central.server.ledger.LedgerUnavailableException;

/** What terminals ask and tell of receipts on paper: of their own payments, and of others with the payer's card. */
final class PaperDoor implements Door {
    private final TerminalProof proof;
    private final Residents residents;
    private final ReceiptCounter receipts;

    PaperDoor(TerminalProof proof, Residents residents, ReceiptCounter receipts) {
        this.proof = proof;
        this.residents = residents;
        this.receipts = receipts;
    }

    @Override
    public Optional<Reply> answer(Arrived request) throws BrokenContractException, LedgerUnavailableException {
        var path = PathWords.of(request.path());
        boolean post = request.method().equals("POST");
        if (request.method().equals("GET") && path.matches("v1", "payments", "*", "receipt")) {
            return onPayment(request, path, (id, terminal) -> Reply.of(200, receipts.sheet(id, terminal)));
        }
        if (post && path.matches("v1", "payments", "*", "receipt")) {
            return onPayment(
                    request,
                    path,
                    (id, terminal) -> Reply.of(
                            200, receipts.report(id, WireJson.read(request.body(), ReceiptReport.class), terminal)));
        }
        if (post && path.matches("v1", "payments", "*", "printings")) {
            return onPayment(
                    request,
                    path,
                    (id, terminal) -> give(id, WireJson.read(request.body(), PrintingRequest.class), terminal));
        }
        if (post && path.matches("v1", "payments", "*", "printings", "*", "outcome")) {
            return onPayment(request, path, (id, terminal) -> cameOut(id, request, path, terminal));
        }
        return Optional.empty();
    }

    private Reply give(PaymentId id, PrintingRequest asked, TerminalId terminal) throws LedgerUnavailableException {
        Set<HouseholdId> homes = Set.of();
        if (asked.who().isPresent()) {
            var found = search(asked.who().get());
            if (found.isEmpty()) {
                return Reply.problem(ProblemKind.RESIDENT_UNKNOWN);
            }
            homes = found.get().households().stream().map(Household::id).collect(Collectors.toSet());
        }
        return Reply.of(201, receipts.give(id, asked.id(), terminal, homes));
    }

    private Optional<FoundBills> search(CardShown who) {
        return who.identity().flatMap(residents::search).or(() -> who.card().flatMap(residents::search));
    }

    private Reply cameOut(PaymentId id, Arrived request, PathWords path, TerminalId terminal)
            throws BrokenContractException, LedgerUnavailableException {
        var printing = path.id(4, PrintingId::new);
        var told = WireJson.read(request.body(), PrintingReport.class);
        return printing.isPresent()
                ? Reply.of(200, receipts.cameOut(id, printing.get(), told.state(), terminal))
                : Reply.problem(ProblemKind.PRINTING_UNKNOWN);
    }

    private interface OnPayment {
        Reply answer(PaymentId id, TerminalId terminal) throws BrokenContractException, LedgerUnavailableException;
    }

    private Optional<Reply> onPayment(Arrived request, PathWords path, OnPayment work)
            throws BrokenContractException, LedgerUnavailableException {
        return Optional.of(proof.asTerminal(request, terminal -> {
            var id = path.id(2, PaymentId::new);
            return id.isPresent() ? work.answer(id.get(), terminal) : Reply.problem(ProblemKind.PAYMENT_UNKNOWN);
        }));
    }
}
