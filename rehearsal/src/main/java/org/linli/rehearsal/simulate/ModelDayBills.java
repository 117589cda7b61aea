package org.linli.rehearsal.simulate;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.server.channel.DayBill;
import org.linli.central.server.channel.DayBillAnswer;
import org.linli.central.server.channel.DayBills;
import org.linli.foundation.code.Code;

/**
 * The channel's own list of a day, out of its own books and by its own clock: what was taken and what was given back, there
 * from ten o'clock of the next. It remembers what it has handed out.
 */
final class ModelDayBills implements DayBills {
    private static final ZoneOffset HERE = ZoneOffset.ofHours(8);
    private static final Code TROUBLE = Code.of("sim.no-list");
    private static final LocalTime READY = LocalTime.of(10, 0);

    private final SimTime time;
    private final Trace trace;
    private final ChannelBooks books;
    private final Map<String, DayBill> handed = new HashMap<>();

    ModelDayBills(SimTime time, Trace trace, ChannelBooks books) {
        this.time = time;
        this.trace = trace;
        this.books = books;
    }

    static LocalDate dayOf(Instant at) {
        return at.atOffset(HERE).toLocalDate();
    }

    /** When the list of this day is there. */
    static Instant readyAt(LocalDate day) {
        return day.plusDays(1).atTime(READY).toInstant(HERE);
    }

    @Override
    public DayBillAnswer of(LocalDate day) {
        trace.say("channel list of " + day);
        return time.instant().isBefore(readyAt(day)) ? new DayBillAnswer.NotYet() : listed(whole(day));
    }

    /** The same on bad days: late, lost on the way, and short of a row, until the faults stop. */
    DayBills troubled(Dice dice) {
        return day -> {
            boolean late = dice.fault(150);
            boolean lost = dice.fault(200);
            boolean cut = dice.fault(150);
            if (late) {
                return new DayBillAnswer.NotYet();
            }
            if (lost) {
                return new DayBillAnswer.Unclear(TROUBLE);
            }
            return cut ? withoutARow(day) : of(day);
        };
    }

    /** One that lacks the first charge whose money is there, with sums that fit what is left. */
    DayBillAnswer withoutARow(LocalDate day) {
        var whole = whole(day);
        var charges = new ArrayList<>(whole.charges());
        whole.charges().stream()
                .filter(row -> isTold(new TradeNumber(row.order())))
                .findFirst()
                .ifPresent(charges::remove);
        trace.say("channel list of " + day + " lacks a row");
        return time.instant().isBefore(readyAt(day))
                ? new DayBillAnswer.NotYet()
                : listed(bill(day, charges, whole.returns()));
    }

    /** What stands on no list and was told to nobody, nobody can know of. */
    private boolean isTold(TradeNumber order) {
        var trade = books.find(order);
        return trade != null && trade.kept().isPositive() && !trade.wordBroken();
    }

    private DayBillAnswer listed(DayBill bill) {
        handed.put(bill.hash(), bill);
        return new DayBillAnswer.Listed(bill);
    }

    /** What was handed out under this hash. */
    Optional<DayBill> handed(String hash) {
        return Optional.ofNullable(handed.get(hash));
    }

    /** As the books are now. */
    DayBill whole(LocalDate day) {
        var charges = new ArrayList<DayBill.Charge>();
        var returns = new ArrayList<DayBill.Return>();
        for (var trade : books.all()) {
            if (trade.captured().isPositive() && isOn(day, trade.paidAt())) {
                charges.add(new DayBill.Charge(trade.order().value(), trade.captured()));
            }
            for (var back : trade.returns()) {
                if (isOn(day, back.at())) {
                    returns.add(new DayBill.Return(trade.order().value(), back.number(), back.fen()));
                }
            }
        }
        return bill(day, charges, returns);
    }

    private static boolean isOn(LocalDate day, long nanos) {
        return dayOf(Life.START.plusNanos(nanos)).equals(day);
    }

    private static DayBill bill(LocalDate day, List<DayBill.Charge> charges, List<DayBill.Return> returns) {
        try {
            var text = (day + "\n" + charges + "\n" + returns).getBytes(StandardCharsets.UTF_8);
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text));
            return new DayBill(day, hash, charges, returns);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
