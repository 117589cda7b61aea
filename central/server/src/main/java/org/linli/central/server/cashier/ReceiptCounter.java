package org.linli.central.server.cashier;

import java.util.Optional;
import java.util.Set;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.PrintingId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.payment.NumberedPaper;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.payment.PrintingGrant;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.central.api.payment.ReceiptSheet;
import org.linli.central.api.payment.ReceiptState;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.channel.Channel;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.ledger.Turn;
import org.linli.central.server.payment.Live;
import org.linli.central.server.payment.Payment;
import org.linli.central.server.payment.PaymentFact;
import org.linli.central.server.receipt.ReceiptLinks;

/**
 * Receipts, and the counting of their papers over all terminals. Safe from any thread; blocks until its decision is on the
 * disk.
 */
public final class ReceiptCounter {
    private final Ledger ledger;
    private final Channel channel;
    private final PaymentViews views;
    private final ReceiptLinks links;

    ReceiptCounter(Ledger ledger, Channel channel, PaymentViews views, ReceiptLinks links) {
        this.ledger = ledger;
        this.channel = channel;
        this.views = views;
        this.links = links;
    }

    /** What stands on the receipt, for the terminal that opened the payment. */
    public Decision<ReceiptSheet> sheet(PaymentId id, TerminalId terminal) throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            var found = opened(turn, id, terminal);
            if (found.isEmpty()) {
                return Decision.denied(ProblemKind.PAYMENT_UNKNOWN);
            }
            return sheet(found.get())
                    .map(Decision::granted)
                    .orElseGet(() -> Decision.denied(ProblemKind.RECEIPT_EARLY));
        });
    }

    /** What stands on the receipt, for whoever holds its address; empty until it has its number. */
    public Optional<ReceiptSheet> sheet(PaymentId id) throws LedgerUnavailableException {
        return ledger.ask(turn -> turn.books().payment(id).flatMap(this::sheet));
    }

    /** What the terminal that opened the payment says of a paper. A repeated report changes nothing. */
    public Decision<PaymentView> report(PaymentId id, ReceiptReport report, TerminalId terminal)
            throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            var found = opened(turn, id, terminal);
            if (found.isEmpty()) {
                return Decision.denied(ProblemKind.PAYMENT_UNKNOWN);
            }
            var payment = found.get();
            if (payment.receiptNumber().isEmpty()) {
                return Decision.denied(ProblemKind.RECEIPT_EARLY);
            }
            if (!payment.papers().mayTell(terminal, report.copy())) {
                return Decision.denied(ProblemKind.PAPER_TAKEN);
            }
            tell(turn, payment, report.state(), report.copy());
            return Decision.granted(views.of(the(turn, id), Live.FRESH, turn.now()));
        });
    }

    /**
     * Gives the next number to a terminal, before anything is printed there.
     *
     * @param homes of whoever showed a card there; empty where nobody did, and then it must have opened the payment itself
     */
    public Decision<PrintingGrant> give(PaymentId id, PrintingId printing, TerminalId terminal, Set<HouseholdId> homes)
            throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            var found = turn.books()
                    .payment(id)
                    .filter(payment ->
                            payment.terminal().equals(terminal) || turn.books().concerns(id, homes));
            if (found.isEmpty()) {
                return Decision.denied(ProblemKind.PAYMENT_UNKNOWN);
            }
            return sheet(found.get())
                    .map(sheet -> give(turn, found.get(), sheet, printing, terminal))
                    .orElseGet(() -> Decision.denied(ProblemKind.RECEIPT_EARLY));
        });
    }

    private static Decision<PrintingGrant> give(
            Turn turn, Payment payment, ReceiptSheet sheet, PrintingId printing, TerminalId terminal) {
        var papers = payment.papers();
        var before = papers.numberOf(printing);
        if (before.isPresent()) {
            boolean stands =
                    papers.isHeldBy(terminal, before.get()) && papers.state(before.get()) == ReceiptState.PRINT_SENT;
            return stands
                    ? Decision.granted(new PrintingGrant(printing, before.get(), sheet))
                    : Decision.denied(ProblemKind.PRINTING_OVER);
        }
        var next = papers.next();
        if (next.isEmpty()) {
            return Decision.denied(ProblemKind.RECEIPT_COPIES);
        }
        record(turn, payment.id(), new PaymentFact.PaperGiven(printing, terminal, next.get()));
        return Decision.granted(new PrintingGrant(printing, next.get(), sheet));
    }

    /** What came out, told by the terminal that was given the number. */
    public Decision<NumberedPaper> cameOut(PaymentId id, PrintingId printing, ReceiptState state, TerminalId terminal)
            throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            var number =
                    turn.books().payment(id).flatMap(payment -> payment.papers().numberOf(printing));
            if (number.isEmpty()) {
                return Decision.denied(ProblemKind.PRINTING_UNKNOWN);
            }
            var papers = the(turn, id).papers();
            if (!papers.isHeldBy(terminal, number.get())) {
                // One that never came out is nobody's: told again, it is the same news.
                return papers.state(number.get()) == state && papers.mayTell(terminal, number.get())
                        ? Decision.granted(papers.listed(number.get()))
                        : Decision.denied(ProblemKind.PAPER_TAKEN);
            }
            tell(turn, the(turn, id), state, number.get());
            return Decision.granted(the(turn, id).papers().listed(number.get()));
        });
    }

    // ---- on the ledger's thread

    /** What may lie in somebody's hand can only be proven to; what is known already is not written again. */
    private static void tell(Turn turn, Payment payment, ReceiptState state, int copy) {
        boolean news = switch (payment.papers().state(copy)) {
            case PRINTED -> false;
            case PRINT_UNKNOWN -> state == ReceiptState.PRINTED;
            case NONE, PRINT_SENT, NOT_PRINTED, E_ONLY -> payment.papers().state(copy) != state;
        };
        if (news) {
            record(turn, payment.id(), new PaymentFact.ReceiptReported(state, copy));
        }
    }

    private Optional<ReceiptSheet> sheet(Payment payment) {
        return payment.receiptNumber()
                .map(number ->
                        ReceiptHomes.sheet(payment, channel.name(payment.order().method()), links));
    }

    private static Optional<Payment> opened(Turn turn, PaymentId id, TerminalId terminal) {
        return turn.books().payment(id).filter(payment -> payment.terminal().equals(terminal));
    }

    private static Payment the(Turn turn, PaymentId id) {
        return turn.books().payment(id).orElseThrow(() -> new IllegalStateException("no payment " + id));
    }

    private static void record(Turn turn, PaymentId id, PaymentFact fact) {
        turn.record(new LedgerEntry.PaymentStep(turn.now(), id, fact));
    }
}
