package org.linli.terminal.journey.attend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.terminal.journey.attend.Attendance.MachineSeen;
import org.linli.terminal.journey.attend.Attendance.OpenPayment;
import org.linli.terminal.journey.attend.Attendance.Shift;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Field;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** What {@link Attend} shows of one device, of one payment, of the shift and of the stick. */
final class AttendRooms {
    static final String DEVICE = "device-";
    static final String PAYMENT = "payment-";

    private static final Action STOP = Action.quiet("overview", Text.of("attend.swap.stop"));

    private AttendRooms() {}

    /** An order number as an action's name: lower-case letters and digits. */
    static String place(OpenPayment payment) {
        return payment.orderNumber().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
    }

    static String stage(OpenPayment payment) {
        return "attend.stage." + payment.stage().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A fault screen: its code, what to do, and the page of the fault for the phone. */
    static Screen device(AttendState.Standing standing, Premises here) {
        var found = standing.device();
        if (found.isEmpty()) {
            return gone();
        }
        var device = found.get();
        var actions = new ArrayList<Action>();
        actions.add(Action.primary("devices", Text.of("attend.device.back")));
        if (device.prints()) {
            actions.add(Action.quiet("print", Text.of("attend.verb.print")));
        }
        actions.add(Action.quiet("swap", Text.of("attend.device.swap"))
                .saying(Text.of("attend.device.swap.support"))
                .onlyAtTheTerminal());
        return Notice.of(
                        "attend.device",
                        device.works() ? Notice.Tone.GOOD : Notice.Tone.WARNING,
                        device.name(),
                        actions.toArray(Action[]::new))
                .saying(Text.of("advice", new Gap.Advice(device.state())))
                .listing(noted(device.serial()))
                .toTakeAway(device.works() ? Optional.empty() : here.pageOf(device.state()))
                .because(Optional.of(device.state()));
    }

    private static List<Labelled> noted(Optional<String> serial) {
        return serial.map(number -> List.of(
                        new Labelled(Text.of("attend.device.serial"), Text.of("value.digits", new Gap.Digits(number)))))
                .orElse(List.of());
    }

    private static Screen gone() {
        return Notice.of("attend.gone", Notice.Tone.PLAIN, Text.of("attend.gone"), AttendScreens.OVERVIEW);
    }

    /** One move a page. */
    static Screen swap(AttendState.Standing standing, String key, String next) {
        return standing.device()
                .<Screen>map(device -> Notice.of(
                                key,
                                Notice.Tone.PLAIN,
                                Text.of(key, new Gap.Words(device.name())),
                                Action.primary(next, Text.of("attend.step.done")),
                                STOP)
                        .saying(Text.of(key + ".how")))
                .orElseGet(AttendRooms::gone);
    }

    /** By the device's own word, as it stands at this moment. */
    static Screen tried(AttendState.Standing standing, Premises here) {
        var found = standing.device();
        if (found.isEmpty()) {
            return gone();
        }
        var device = found.get();
        if (!device.works()) {
            return Notice.of(
                            "attend.swap-mute",
                            Notice.Tone.WARNING,
                            Text.of("attend.swap-mute"),
                            Action.primary("swap-out", Text.of("attend.swap-mute.again")),
                            STOP)
                    .saying(Text.of("advice", new Gap.Advice(device.state())))
                    .toTakeAway(here.pageOf(device.state()))
                    .because(Optional.of(device.state()));
        }
        return Notice.of(
                        "attend.swap-try",
                        Notice.Tone.GOOD,
                        Text.of("attend.swap-try"),
                        device.prints()
                                ? Action.primary("print", Text.of("attend.verb.print"))
                                : Action.primary("swap-serial", Text.of("attend.swap-try.serial")),
                        STOP)
                .saying(Text.of(device.prints() ? "attend.swap-try.print" : "attend.swap-try.try"));
    }

    static Screen serial(AttendState.Standing standing) {
        return Entry.of(
                "attend.serial",
                Text.of("attend.serial"),
                Text.of("attend.serial.support"),
                Field.lettersAndDigits("serial", Text.of("attend.device.serial"), 4, 16),
                Action.primary("note-serial", Text.of("attend.serial.note")).onlyAtTheTerminal(),
                STOP);
    }

    /** Told, never decided; and what to tell the resident, who may stand there. */
    static Screen payment(AttendState.Standing standing, Premises here) {
        var found = standing.payment();
        if (found.isEmpty()) {
            return Notice.of(
                            "attend.payment-over",
                            Notice.Tone.GOOD,
                            Text.of("attend.payment-over"),
                            Action.primary("payments", Text.of("attend.payment.back")))
                    .saying(Text.of("attend.payment-over.paragraph"));
        }
        var payment = found.get();
        String stage = stage(payment);
        return Notice.of(
                        "attend.payment",
                        Notice.Tone.UNDECIDED,
                        Text.of(stage),
                        Action.primary("payments", Text.of("attend.payment.back")))
                .saying(Text.of(stage + ".do"), Text.of("attend.payment.never"))
                .listing(List.of(new Labelled(
                        Text.of("fact.order"), Text.of("value.digits", new Gap.Digits(payment.orderNumber())))))
                .toTakeAway(payment.why().flatMap(here::pageOf))
                .because(payment.why());
    }

    static Screen counters(Optional<MachineSeen> seen) {
        var rows = new ArrayList<Listing.Row>();
        seen.ifPresent(machine -> {
            var shift = machine.shift();
            rows.add(row(
                    "since", Text.of("value.date", new Gap.Date(shift.since().toLocalDate())), since(shift)));
            rows.add(row("papers", shift.papers()));
            rows.add(row("paid", shift.paid()));
            rows.add(row("unpaid", shift.unpaid()));
            rows.add(row("open", machine.payments().size()));
            rows.add(row("faults", shift.faults()));
            rows.add(row("cards", machine.forgotten()));
        });
        return new Listing(
                "attend.counters",
                Text.of("attend.counters"),
                Optional.empty(),
                Text.of("attend.counters.support"),
                rows,
                List.of(
                        AttendScreens.OVERVIEW,
                        Action.quiet("begin-shift", Text.of("attend.counters.shift"))
                                .saying(Text.of("attend.counters.shift.support"))
                                .onlyAtTheTerminal()));
    }

    private static Text since(Shift shift) {
        return Text.of("attend.count.clock", new Gap.Clock(shift.since().toLocalTime()));
    }

    private static Listing.Row row(String what, int number) {
        return row(
                what,
                Text.of("attend.count." + what + ".support"),
                Text.of("attend.count.number", new Gap.Count(number)));
    }

    private static Listing.Row row(String what, Text support, Text value) {
        return new Listing.Row(
                what, Text.of("attend.count." + what), support, Optional.of(value), Optional.empty(), Optional.empty());
    }

    static Screen stick() {
        return Notice.of(
                        "attend.stick",
                        Notice.Tone.PLAIN,
                        Text.of("attend.stick"),
                        Action.primary("write", Text.of("attend.stick.write")).onlyAtTheTerminal(),
                        Action.quiet("overview", Text.of("attend.back")))
                .saying(Text.of("attend.stick.paragraph"), Text.of("attend.stick.nobody"));
    }

    static Screen written(AttendState.Written written, Premises here) {
        var again = Action.quiet("write", Text.of("attend.stick.again")).onlyAtTheTerminal();
        return written.trouble()
                .map(why -> Notice.of(
                                "attend.not-written",
                                Notice.Tone.WARNING,
                                Text.of("attend.not-written"),
                                AttendScreens.OVERVIEW,
                                again)
                        .saying(Text.of("advice", new Gap.Advice(why)))
                        .toTakeAway(here.pageOf(why))
                        .because(Optional.of(why)))
                .orElseGet(() -> Notice.of(
                                "attend.written", Notice.Tone.GOOD, Text.of("attend.written"), AttendScreens.OVERVIEW)
                        .saying(Text.of("attend.written.paragraph"))
                        .listing(List.of(
                                new Labelled(Text.of("attend.written.file"), Text.verbatim(written.file())),
                                new Labelled(
                                        Text.of("attend.written.size"),
                                        Text.of("attend.written.kilobytes", new Gap.Count(written.kilobytes()))))));
    }
}
