package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.central.api.bill.Bill;
import org.linli.central.api.bill.BillKind;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.bill.Period;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.server.biller.Biller;
import org.linli.central.server.biller.PostingAnswer;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** Billers' books: a bill is written off once. Answers get lost, amounts change, and some are paid at a counter meanwhile. */
final class ModelBiller implements Biller {
    private static final Code TROUBLE = Code.of("sim.biller-5xx");
    private static final Code CHANGED = Code.of("sim.bill-changed");
    private static final Code SETTLED = Code.of("sim.bill-settled");
    private static final LocalDate FROM = LocalDate.of(2026, 10, 1);

    private final SimTime time;
    private final Dice dice;
    private final Trace trace;
    private final Looker looker;
    private final Planted planted;
    private final Map<BillId, Owed> bills = new LinkedHashMap<>();

    /** Looks at each call before the biller does anything. */
    interface Looker {
        void posting(PaymentId payment, BillId bill);
    }

    private static final class Owed {
        private final HouseholdId home;
        private int version = 1;
        private Fen amount;
        private Fen highest;
        private Optional<PaymentId> by = Optional.empty();
        private boolean atTheCounter;

        Owed(HouseholdId home, Fen amount) {
            this.home = home;
            this.amount = amount;
            this.highest = amount;
        }

        boolean isSettled() {
            return atTheCounter || by.isPresent();
        }
    }

    private final Set<BillId> silentAbout = new HashSet<>();

    ModelBiller(SimTime time, Dice dice, Trace trace, Looker looker, Planted planted, int count) {
        this.time = time;
        this.dice = dice;
        this.trace = trace;
        this.looker = looker;
        this.planted = planted;
        for (int i = 0; i < count; i++) {
            bills.put(
                    new BillId("bill-" + (1000 + i)),
                    new Owed(new HouseholdId("home-" + i / 3), Fen.of(700 + 13L * i)));
        }
    }

    List<BillId> all() {
        return new ArrayList<>(bills.keySet());
    }

    /** As a terminal shows it; may be old by the time it is agreed to. */
    OrderLine line(BillId bill) {
        var owed = owed(bill);
        return new OrderLine(bill, owed.version, owed.amount);
    }

    boolean isSettled(BillId bill) {
        return owed(bill).isSettled();
    }

    /** The most that was ever due. */
    Fen highest(BillId bill) {
        return owed(bill).highest;
    }

    boolean isPostedBy(PaymentId payment, BillId bill) {
        return owed(bill).by.filter(payment::equals).isPresent();
    }

    void correct(BillId bill) {
        var owed = owed(bill);
        if (!owed.isSettled()) {
            owed.version++;
            owed.amount = owed.amount.plus(Fen.of(5));
            owed.highest = owed.amount;
            trace.say("bill corrected " + bill);
        }
    }

    void settleAtTheCounter(BillId bill) {
        var owed = owed(bill);
        if (!owed.isSettled()) {
            owed.atTheCounter = true;
            trace.say("bill settled at a counter " + bill);
        }
    }

    /** From now on it neither writes this bill off nor says so. */
    void isSilentAbout(BillId bill) {
        silentAbout.add(bill);
    }

    private Owed owed(BillId bill) {
        var owed = bills.get(bill);
        if (owed == null) {
            throw new IllegalArgumentException("nobody owes " + bill);
        }
        return owed;
    }

    @Override
    public Optional<BilledHome> find(BillId bill) {
        var owed = owed(bill);
        var asBilled = new Bill(
                bill,
                owed.version,
                BillKind.WATER,
                "0417",
                new Period(Period.Unit.MONTH, FROM, FROM.plusDays(30)),
                Optional.empty(),
                List.of(),
                owed.amount,
                List.of(),
                owed.isSettled() ? BillState.SETTLED : BillState.OPEN,
                false,
                "凤合自来水",
                Optional.empty(),
                Optional.empty());
        return Optional.of(new BilledHome(asBilled, owed.home, "凤合", "3 幢 *", "王*"));
    }

    @Override
    public PostingAnswer post(PaymentId payment, OrderLine line) {
        trace.say("biller post " + payment + " " + line.billId());
        looker.posting(payment, line.billId());
        if (silentAbout.contains(line.billId())) {
            return new PostingAnswer.Unclear(TROUBLE);
        }
        if (dice.fault(60)) {
            if (dice.chance(500)) {
                // Never arrives, or later than the answer.
                time.after(lateness(), () -> write(payment, line));
            }
            return new PostingAnswer.Unclear(TROUBLE);
        }
        var answer = write(payment, line);
        return dice.fault(60) ? new PostingAnswer.Unclear(TROUBLE) : answer;
    }

    private Duration lateness() {
        return dice.seconds(1, 9);
    }

    private PostingAnswer write(PaymentId payment, OrderLine line) {
        var owed = owed(line.billId());
        if (owed.by.filter(payment::equals).isPresent()) {
            return new PostingAnswer.Posted();
        }
        if (owed.isSettled()) {
            return new PostingAnswer.Refused(SETTLED);
        }
        if (owed.version != line.billVersion() || !owed.amount.equals(line.amountFen())) {
            return new PostingAnswer.Refused(CHANGED);
        }
        if (planted != Planted.BILLER_FORGETS || dice.chance(900)) {
            owed.by = Optional.of(payment);
            trace.say("bill written off " + line.billId() + " by " + payment);
        }
        return new PostingAnswer.Posted();
    }

    @Override
    public PostingAnswer lookUp(PaymentId payment, BillId bill) {
        trace.say("biller look-up " + payment + " " + bill);
        if (silentAbout.contains(bill) || dice.fault(80)) {
            return new PostingAnswer.Unclear(TROUBLE);
        }
        return isPostedBy(payment, bill) ? new PostingAnswer.Posted() : new PostingAnswer.NotPosted();
    }
}
