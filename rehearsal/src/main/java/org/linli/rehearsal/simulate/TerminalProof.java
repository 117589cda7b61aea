package org.linli.rehearsal.simulate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.payment.Payment;
import org.linli.foundation.money.Fen;
import org.linli.payments.desk.AttemptView;
import org.linli.payments.desk.PaymentDesk;
import org.linli.payments.machine.Attempt;
import org.linli.payments.machine.AttemptState;
import org.linli.payments.machine.Change;

/** One terminal: what its journal holds, folded here once more, against what it asks, shows and prints. I2, I4, I6, I8, I9. */
final class TerminalProof {
    private final String terminal;
    private final Findings findings;
    private final Trace trace;
    private final CentralProof central;
    private final ChannelBooks channel;
    private final CentralProof.PostedBy biller;
    private final Map<PaymentId, Attempt> attempts = new LinkedHashMap<>();
    private final Map<TradeNumber, PaymentId> byTrade = new HashMap<>();
    private final Map<BillId, PaymentId> holders = new HashMap<>();
    private final Map<PaymentId, AttemptView> lastShown = new HashMap<>();
    private final Set<String> changes = new HashSet<>();
    private final ScreenProof screen;

    TerminalProof(
            String terminal,
            Findings findings,
            Trace trace,
            CentralProof central,
            ChannelBooks channel,
            CentralProof.PostedBy biller) {
        this.terminal = terminal;
        this.central = central;
        this.findings = findings;
        this.trace = trace;
        this.channel = channel;
        this.biller = biller;
        this.screen = new ScreenProof(terminal, findings);
    }

    Collection<Attempt> attempts() {
        return attempts.values();
    }

    Optional<Attempt> attempt(PaymentId id) {
        return Optional.ofNullable(attempts.get(id));
    }

    /** An entry is on the terminal's disk. */
    void synced(byte[] payload) {
        Change change;
        try {
            change = WireJson.read(payload, Change.class);
        } catch (BrokenContractException unreadable) {
            throw findings.broken("I5", terminal + " has stored what cannot be read: " + unreadable.getMessage());
        }
        var id = change.id();
        String name = change.getClass().getSimpleName();
        trace.say(terminal + " " + name + " " + id);
        changes.add(id + " " + name);
        if (change instanceof Change.Learned learned) {
            centralSays(learned);
        }
        var before = attempts.get(id);
        var after = change instanceof Change.Started started ? started(started) : fold(before, change);
        attempts.put(id, after);
        if (before == null || before.isFinal() != after.isFinal()) {
            holders(after);
        }
    }

    /** I8: what a terminal writes down of the money's end, central has proven. */
    private void centralSays(Change.Learned learned) {
        var proven = central.payment(learned.id()).map(Payment::state);
        boolean so = switch (learned.state()) {
            case PAID ->
                proven.filter(state -> state == PaymentState.PAID || state == PaymentState.REFUNDED)
                        .isPresent();
            case REFUNDED -> proven.filter(PaymentState.REFUNDED::equals).isPresent();
            case CLOSED -> central.wasClosed(learned.id());
            case INTENT, OFFERED, SENT, PENDING, UNKNOWN, CLOSING, HANDED_OFF -> true;
        };
        findings.require(
                so,
                "I8",
                terminal + " writes that " + learned.id() + " is " + learned.state() + ", central has "
                        + proven.map(Enum::name).orElse("nothing"));
    }

    private Attempt started(Change.Started started) {
        var other = byTrade.put(started.outTradeNo(), started.id());
        findings.rule(other == null, "rule 1: order number used twice: " + started.outTradeNo());
        return Attempt.started(started);
    }

    private Attempt fold(@Nullable Attempt before, Change change) {
        if (before == null) {
            throw findings.broken("I5", terminal + " goes on with " + change.id() + ", which was never started");
        }
        return before.after(change);
    }

    private void holders(Attempt attempt) {
        for (var line : attempt.lines()) {
            if (attempt.isFinal()) {
                holders.remove(line.billId(), attempt.id());
            } else {
                var other = holders.put(line.billId(), attempt.id());
                boolean alone = other == null || other.equals(attempt.id()) || isLate(other);
                findings.require(alone, "I2", terminal + " tries " + line.billId() + " twice at once");
            }
        }
    }

    /** A late success of a closed attempt is on its way back, not another try. */
    private boolean isLate(PaymentId id) {
        var attempt = attempts.get(id);
        return attempt != null
                && attempt.lines().stream()
                        .allMatch(line -> line.state() == LineState.REFUNDING || line.state() == LineState.REFUNDED);
    }

    /** I4: nothing leaves for central that was not written down before. */
    void centralCalled(String call, PaymentId id) {
        boolean intended = switch (call) {
            case "code" -> has(id, "CodeGiven");
            case "close" -> has(id, "CloseAsked") || has(id, "Closed");
            case "card" -> has(id, "CardApproved");
            case "receipt" -> has(id, "ReceiptSending") || has(id, "ReceiptSettled");
            default -> has(id, "Started");
        };
        findings.require(
                intended, "I4", terminal + " asks central to " + call + " " + id + " and has not written it down");
    }

    /** I4, for the card terminal. */
    void cardTerminalCalled(String call, TradeNumber order) {
        var id = byTrade.get(order);
        boolean intended = id != null
                && switch (call) {
                    case "cancel" -> has(id, "CloseAsked");
                    case "reverse" -> has(id, "CardReversing");
                    default -> has(id, "CardSending");
                };
        findings.require(intended, "I4", terminal + " asks its card terminal to " + call + " " + order + " unwritten");
    }

    /** I4, for the printer. */
    void printing(PaymentId id) {
        findings.require(has(id, "ReceiptSending"), "I4", terminal + " prints " + id + " and has not written it down");
    }

    private boolean has(PaymentId id, String change) {
        return changes.contains(id + " " + change);
    }

    /** I6 and I8, at everything a screen is given. */
    void shown(AttemptView view, boolean journalLost) {
        var attempt = attempts.get(view.id());
        if (attempt == null) {
            throw findings.broken("I8", terminal + " shows " + view.id() + ", which its journal does not know");
        }
        findings.require(
                attempt.state() == view.state() || (journalLost && view.state() == AttemptState.UNKNOWN),
                "I8",
                terminal + " shows " + view.id() + " as " + view.state() + ", its journal has " + attempt.state());
        findings.require(
                view.offer().isEmpty() || attempt.state() == AttemptState.OFFERED,
                "I8",
                terminal + " shows a code that nobody may scan: " + view.id());
        claims(view);
        screen.shown(attempt, view);
        var before = lastShown.put(view.id(), view);
        if (before != null && before.isFinal()) {
            finalStaysFinal(before, view);
        }
    }

    private void claims(AttemptView view) {
        var trade = channel.find(view.outTradeNo());
        var taken = trade == null ? Fen.ZERO : trade.captured();
        var back = trade == null ? Fen.ZERO : trade.refunded();
        String what = terminal + " shows " + view.id() + " as " + view.state() + ", the channel has taken " + taken
                + " and returned " + back;
        switch (view.state()) {
            case PAID -> findings.require(taken.equals(view.total()), "I8", what);
            case REFUNDED -> findings.require(taken.equals(back) && taken.isPositive(), "I8", what);
            case CLOSED -> findings.require(taken.equals(back) || (trade != null && trade.wordBroken()), "I8", what);
            case INTENT, OFFERED, SENT, PENDING, UNKNOWN, CLOSING, HANDED_OFF -> {}
        }
        for (var line : view.lines()) {
            findings.require(
                    line.state() != LineState.POSTED || biller.isPosted(view.id(), line.billId()),
                    "I8",
                    terminal + " shows " + line.billId() + " as posted, the biller has not");
        }
    }

    private void finalStaysFinal(AttemptView before, AttemptView view) {
        boolean lateSuccess = before.state() == AttemptState.CLOSED
                && (view.state() == AttemptState.PAID || view.state() == AttemptState.REFUNDED)
                && view.lines().stream()
                        .allMatch(line -> line.state() == LineState.REFUNDING || line.state() == LineState.REFUNDED);
        findings.require(
                before.state() == view.state() || lateSuccess,
                "I6",
                terminal + " showed " + view.id() + " as " + before.state() + " and now as " + view.state());
    }

    /** I9 and I5: the desk is what its journal says. */
    void sameAs(PaymentDesk desk, String when) {
        for (var attempt : attempts.values()) {
            var view = desk.find(attempt.id());
            boolean same = view.isPresent()
                    && view.get().state() == attempt.state()
                    && view.get().lines().equals(attempt.lines())
                    && view.get().receipt() == attempt.paper().state();
            findings.require(
                    same,
                    "I9",
                    when + ": " + terminal + " has " + view.map(AttemptView::state) + " for " + attempt.id()
                            + ", its journal " + attempt.state());
        }
    }

    /**
     * I13: what a person could still stand before has ended. What was handed off is central's, and the terminal asks after it
     * ever more seldom (rule 12).
     */
    void nobodyWaits() {
        for (var attempt : attempts.values()) {
            findings.require(
                    attempt.isFinal() || attempt.state() == AttemptState.HANDED_OFF,
                    "I13",
                    terminal + ": " + attempt.id() + " is still " + attempt.state() + " " + attempt.lines());
        }
    }

    /** I13: what was handed off is known here, too, by asking alone (rule 12). */
    void nobodyIsForgotten() {
        for (var attempt : attempts.values()) {
            findings.require(
                    attempt.isFinal(),
                    "I13",
                    terminal + ": " + attempt.id() + " was handed off and is still " + attempt.state());
        }
    }

    /** I13 and I9, when the terminal has asked once more: it agrees with central, and has nothing left to do. */
    void atRest(CentralProof central) {
        for (var attempt : attempts.values()) {
            findings.require(attempt.isFinal(), "I13", terminal + ": " + attempt.id() + " is still " + attempt.state());
            findings.require(attempt.errands().isEmpty(), "I13", terminal + " has still to tell " + attempt.errands());
            findings.require(!attempt.takesBack(), "I13", terminal + ": the card terminal still has " + attempt.id());
            var there = central.payment(attempt.id());
            boolean same = there.isPresent()
                    ? there.get().state().name().equals(attempt.state().name())
                    : attempt.state() == AttemptState.CLOSED;
            findings.require(
                    same,
                    "I9",
                    terminal + " has " + attempt.id() + " " + attempt.state() + ", central "
                            + there.map(payment -> payment.state().name()).orElse("nothing"));
        }
    }
}
