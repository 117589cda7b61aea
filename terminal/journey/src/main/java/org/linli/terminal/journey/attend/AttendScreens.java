package org.linli.terminal.journey.attend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.attend.Attendance.MachineSeen;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Field;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** What {@link Attend} shows. */
final class AttendScreens {
    static final Action OVERVIEW = Action.primary("overview", Text.of("attend.back"));

    private AttendScreens() {}

    static View view(AttendState state, Premises here) {
        return switch (state) {
            case AttendState.AwaitingCode awaiting -> View.of(code(awaiting));
            case AttendState.Checking checking ->
                View.of(working("attend.checking")).withoutBack();
            case AttendState.Standing standing -> View.of(room(standing, here), machine());
            case AttendState.Writing writing ->
                View.of(working("attend.writing"), machine()).withoutBack();
            case AttendState.Written written -> View.of(AttendRooms.written(written, here), machine());
            case AttendState.Printing printing ->
                View.of(working("attend.printing"), machine()).withoutBack();
            case AttendState.Printed printed -> View.of(printed(printed, here), machine());
        };
    }

    private static Want machine() {
        return new Want.Watch(Attend.MACHINE, new Attendance.Machine());
    }

    private static Screen code(AttendState.AwaitingCode awaiting) {
        if (awaiting.minutes() > 0) {
            return Notice.of(
                            "attend.locked",
                            Notice.Tone.WARNING,
                            Text.of("attend.locked"),
                            Action.primary("home", Text.of("action.home")))
                    .saying(Text.of("attend.locked.paragraph", new Gap.Count(awaiting.minutes())))
                    .because(awaiting.trouble());
        }
        return Entry.of(
                        "attend.code",
                        Text.of("attend.code"),
                        Text.of("attend.code.support"),
                        Field.secret("code", Text.of("attend.code.label"), 6, 12),
                        Action.primary("enter", Text.of("attend.code.enter")).onlyAtTheTerminal(),
                        Action.quiet("home", Text.of("action.home")))
                .after(awaiting.trouble().map(Text::why));
    }

    private static Screen working(String key) {
        return new Progress(key, Text.of(key), Optional.empty(), Text.of("attend.wait"), List.of(), List.of());
    }

    private static Screen room(AttendState.Standing standing, Premises here) {
        return switch (standing.room()) {
            case OVERVIEW -> overview(standing.seen());
            case DEVICES -> devices(standing.seen());
            case ROLL_OUT -> step("attend.roll-out", "roll-out");
            case ROLL_IN -> step("attend.roll-in", "roll-in");
            case ROLL_CLOSED -> step("attend.roll-closed", "print");
            case CARDS -> cards(standing.seen());
            case DEVICE -> AttendRooms.device(standing, here);
            case SWAP_OUT -> AttendRooms.swap(standing, "attend.swap-out", "swap-out");
            case SWAP_IN -> AttendRooms.swap(standing, "attend.swap-in", "swap-in");
            case SWAP_TRY -> AttendRooms.tried(standing, here);
            case SWAP_SERIAL -> AttendRooms.serial(standing);
            case PAYMENT -> AttendRooms.payment(standing, here);
            case COUNTERS -> AttendRooms.counters(standing.seen());
            case STICK -> AttendRooms.stick();
            case PAYMENTS -> payments(standing.seen());
            case SERVICE -> service(standing.seen());
        };
    }

    private static Screen overview(Optional<MachineSeen> seen) {
        var verbs = new ArrayList<Action>();
        long troubled = seen.stream()
                .flatMap(machine -> machine.devices().stream())
                .filter(device -> !device.works())
                .count();
        verbs.add(verb("devices", Action.Picture.LOOK_UP)
                .saying(Text.of("attend.verb.devices.support", new Gap.Count(troubled))));
        verbs.add(verb("roll", Action.Picture.PRINTER));
        verbs.add(verb("print", Action.Picture.PRINTER));
        verbs.add(verb("payments", Action.Picture.BILL)
                .saying(Text.of(
                        "attend.verb.payments.support",
                        new Gap.Count(
                                seen.map(machine -> machine.payments().size()).orElse(0)))));
        if (seen.filter(MachineSeen::cards).isPresent()) {
            verbs.add(verb("cards", Action.Picture.COUNTER));
        }
        verbs.add(verb("counters", Action.Picture.RECORDS));
        verbs.add(verb("stick", Action.Picture.GUIDE));
        verbs.add(verb("service", Action.Picture.PROGRESS)
                .saying(Text.of(
                        seen.filter(MachineSeen::outOfService).isPresent()
                                ? "attend.verb.service.closed"
                                : "attend.verb.service.open")));
        verbs.add(verb("home", Action.Picture.NONE));
        return new Menu("attend.overview", Text.of("attend.overview"), Optional.empty(), Optional.empty(), verbs);
    }

    private static Action verb(String id, Action.Picture picture) {
        return Action.verb(id, picture, Text.of("attend.verb." + id), Text.of("attend.verb." + id + ".support"))
                .onlyAtTheTerminal();
    }

    private static Screen devices(Optional<MachineSeen> seen) {
        var rows = seen.stream()
                .flatMap(machine -> machine.devices().stream())
                .map(device -> new Listing.Row(
                        device.id(),
                        device.name(),
                        Text.of("advice", new Gap.Advice(device.state())),
                        Optional.empty(),
                        device.works()
                                ? Optional.empty()
                                : Optional.of(Text.verbatim(device.state().value())),
                        Optional.of(Action.quiet(AttendRooms.DEVICE + device.id(), Text.of("attend.devices.look"))
                                .onlyAtTheTerminal())))
                .toList();
        return new Listing(
                "attend.devices",
                Text.of("attend.devices"),
                Optional.empty(),
                Text.of("attend.devices.support"),
                rows,
                List.of(OVERVIEW));
    }

    /** One move a page: a hand in the machine does not scroll. */
    private static Screen step(String key, String next) {
        return Notice.of(
                        key,
                        Notice.Tone.PLAIN,
                        Text.of(key),
                        Action.primary(next, Text.of("attend.step.done")),
                        Action.quiet("overview", Text.of("attend.step.stop")))
                .saying(Text.of(key + ".how"));
    }

    private static Screen printed(AttendState.Printed printed, Premises here) {
        boolean good = printed.trouble().isEmpty();
        var notice = Notice.of(
                        "attend.printed",
                        good ? Notice.Tone.GOOD : Notice.Tone.WARNING,
                        Text.of(good ? "attend.printed" : "attend.not-printed"),
                        good && !printed.about().isEmpty()
                                ? Action.primary("swap-serial", Text.of("attend.swap-try.serial"))
                                : OVERVIEW,
                        Action.quiet("print", Text.of("attend.print-again")))
                .toTakeAway(printed.trouble().flatMap(here::pageOf))
                .because(printed.trouble());
        return printed.trouble()
                .map(why -> notice.saying(Text.of("advice", new Gap.Advice(why))))
                .orElseGet(() -> notice.saying(Text.of("attend.printed.look")));
    }

    private static Screen cards(Optional<MachineSeen> seen) {
        return Notice.of(
                        "attend.cards",
                        Notice.Tone.WARNING,
                        Text.of("attend.cards"),
                        Action.primary("cards-taken", Text.of("attend.cards.taken")),
                        Action.quiet("overview", Text.of("attend.back")))
                .saying(
                        Text.of("attend.cards.paragraph"),
                        Text.of(
                                "attend.cards.count",
                                new Gap.Count(seen.map(MachineSeen::forgotten).orElse(0))));
    }

    /** Told, never decided: what became of the money, central and the channel prove. */
    private static Screen payments(Optional<MachineSeen> seen) {
        var rows = seen.stream()
                .flatMap(machine -> machine.payments().stream())
                .map(payment -> new Listing.Row(
                        payment.orderNumber(),
                        Text.of("value.digits", new Gap.Digits(payment.orderNumber())),
                        payment.why()
                                .map(why -> Text.of("advice", new Gap.Advice(why)))
                                .orElseGet(() -> Text.of("attend.payments.asking")),
                        Optional.empty(),
                        Optional.of(Text.of(AttendRooms.stage(payment))),
                        Optional.of(Action.quiet(
                                        AttendRooms.PAYMENT + AttendRooms.place(payment),
                                        Text.of("attend.payments.look"))
                                .onlyAtTheTerminal())))
                .toList();
        return new Listing(
                "attend.payments",
                Text.of("attend.payments"),
                Optional.empty(),
                Text.of(rows.isEmpty() ? "attend.payments.none" : "attend.payments.support"),
                rows,
                List.of(OVERVIEW));
    }

    private static Screen service(Optional<MachineSeen> seen) {
        boolean closed = seen.filter(MachineSeen::outOfService).isPresent();
        return Notice.of(
                        "attend.service",
                        Notice.Tone.PLAIN,
                        Text.of(closed ? "attend.service.closed" : "attend.service.open"),
                        Action.primary(
                                closed ? "open" : "close",
                                Text.of(closed ? "attend.service.reopen" : "attend.service.close")),
                        Action.quiet("overview", Text.of("attend.back")))
                .saying(Text.of(closed ? "attend.service.closed.paragraph" : "attend.service.open.paragraph"));
    }
}
