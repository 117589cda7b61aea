package org.linli.terminal.journey.attend;

import java.time.Duration;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.attend.AttendState.Room;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.Values;
import org.linli.terminal.journey.kernel.View;

/** The attendant's way through the machine, from the door on. Nothing here can invent what became of a payment. */
public final class Attend implements Journey<AttendState, Attend.Begun, Attend.Ended> {
    public static final String NAME = "attend";

    /** The hash is slow on purpose. */
    static final Duration CHECK_PATIENCE = Duration.ofSeconds(20);

    /** A short sheet, and a printer that wakes from its cover being closed. */
    static final Duration PRINT_PATIENCE = Duration.ofSeconds(45);

    static final Key MACHINE = Key.of("machine");

    private static final Duration NOTE_PATIENCE = Duration.ofSeconds(10);
    private static final Code UNPROVEN = Code.of("printer.no-proof");

    /** A few megabytes to the slowest stick, and back again. */
    static final Duration WRITE_PATIENCE = Duration.ofSeconds(60);

    private static final Code UNREAD = Code.of("stick.not-read-back");

    public record Begun() implements Args {}

    public record Ended() implements Result {}

    @Override
    public Id id() {
        return new Id(NAME, 2);
    }

    @Override
    public Class<AttendState> stateType() {
        return AttendState.class;
    }

    @Override
    public Class<Begun> argsType() {
        return Begun.class;
    }

    @Override
    public Class<Ended> resultType() {
        return Ended.class;
    }

    @Override
    public Step<AttendState, Ended> start(Begun args, Scene scene) {
        return Step.stay(new AttendState.AwaitingCode(0, Optional.empty(), 0));
    }

    @Override
    public Step<AttendState, Ended> on(AttendState state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted -> acted(state, acted);
            case Event.Happened news -> happened(state, news);
            case Event.Back back -> back(state);
            case Event.Leaving leaving -> Step.done(state, new Ended());
            case Event.Returned returned -> Step.stay(state);
            case Event.Resumed resumed -> Step.stay(state);
        };
    }

    private static Step<AttendState, Ended> acted(AttendState state, Event.Acted acted) {
        String action = acted.action().name();
        if (action.equals("home")) {
            return Step.done(state, new Ended());
        }
        return switch (state) {
            case AttendState.AwaitingCode awaiting ->
                Optional.ofNullable(acted.values().typed().get("code"))
                        .filter(typed -> action.equals("enter"))
                        .map(typed -> check(awaiting.turn() + 1, typed))
                        .orElseGet(() -> Step.stay(state));
            case AttendState.Checking checking -> Step.stay(state);
            case AttendState.Standing standing -> inside(standing, action, acted.values());
            case AttendState.Writing writing -> Step.stay(state);
            case AttendState.Written written ->
                switch (action) {
                    case "write" -> write(written);
                    case "overview" -> Step.stay(AttendState.Standing.at(written, Room.OVERVIEW));
                    default -> Step.stay(state);
                };
            case AttendState.Printing printing -> Step.stay(state);
            case AttendState.Printed printed ->
                switch (action) {
                    case "print" -> print(printed, printed.about());
                    case "swap-serial" ->
                        Step.stay(new AttendState.Standing(
                                printed.turn(), Room.SWAP_SERIAL, printed.about(), printed.seen()));
                    case "overview" -> Step.stay(AttendState.Standing.at(printed, Room.OVERVIEW));
                    default -> Step.stay(state);
                };
        };
    }

    private static Step<AttendState, Ended> check(int turn, Personal typed) {
        var checking = new AttendState.Checking(turn);
        return Step.<AttendState, Ended>stay(checking)
                .then(new Command.Ask(checking.key(), new Attendance.CheckCode(typed), CHECK_PATIENCE));
    }

    private static Step<AttendState, Ended> inside(AttendState.Standing standing, String action, Values values) {
        return switch (action) {
            case "counters" -> Step.stay(standing.in(Room.COUNTERS));
            case "begin-shift" -> note(standing, new Attendance.BeginShift());
            case "stick" -> Step.stay(standing.in(Room.STICK));
            case "write" -> write(standing);
            case "swap" -> about(standing, Room.SWAP_OUT);
            case "swap-out" -> about(standing, Room.SWAP_IN);
            case "swap-in" -> about(standing, Room.SWAP_TRY);
            case "swap-serial" -> about(standing, Room.SWAP_SERIAL);
            case "note-serial" ->
                noteSerial(standing, Optional.ofNullable(values.typed().get("serial")));
            case "overview" -> Step.stay(standing.in(Room.OVERVIEW));
            case "devices" -> Step.stay(standing.in(Room.DEVICES));
            case "roll" -> Step.stay(standing.in(Room.ROLL_OUT));
            case "roll-out" -> Step.stay(standing.in(Room.ROLL_IN));
            case "roll-in" -> Step.stay(standing.in(Room.ROLL_CLOSED));
            case "print" -> print(standing, standing.room() == Room.SWAP_TRY ? standing.about() : "");
            case "cards" -> Step.stay(standing.in(Room.CARDS));
            case "payments" -> Step.stay(standing.in(Room.PAYMENTS));
            case "service" -> Step.stay(standing.in(Room.SERVICE));
            case "cards-taken" -> note(standing, new Attendance.CardsTaken());
            case "close" -> note(standing, new Attendance.SetService(false));
            case "open" -> note(standing, new Attendance.SetService(true));
            default -> opened(standing, action);
        };
    }

    /** A row of a list opens. */
    private static Step<AttendState, Ended> opened(AttendState.Standing standing, String action) {
        if (standing.room() == Room.DEVICES && action.startsWith(AttendRooms.DEVICE)) {
            String device = action.substring(AttendRooms.DEVICE.length());
            return Step.stay(standing.looking(Room.DEVICE, device));
        }
        if (standing.room() == Room.PAYMENTS && action.startsWith(AttendRooms.PAYMENT)) {
            String place = action.substring(AttendRooms.PAYMENT.length());
            return Step.stay(standing.seen().stream()
                    .flatMap(machine -> machine.payments().stream())
                    .filter(payment -> AttendRooms.place(payment).equals(place))
                    .findFirst()
                    .map(payment -> standing.looking(Room.PAYMENT, payment.orderNumber()))
                    .orElse(standing));
        }
        return Step.stay(standing);
    }

    /** Only with a device in hand. */
    private static Step<AttendState, Ended> about(AttendState.Standing standing, Room room) {
        return Step.stay(standing.device().isPresent() ? standing.in(room) : standing);
    }

    private static Step<AttendState, Ended> noteSerial(AttendState.Standing standing, Optional<Personal> serial) {
        return serial.isPresent() && standing.room() == Room.SWAP_SERIAL
                ? note(standing, new Attendance.NoteSwap(standing.about(), serial.get()))
                : Step.stay(standing);
    }

    private static Step<AttendState, Ended> write(AttendState.Inside from) {
        var writing = new AttendState.Writing(from.turn() + 1, from.seen());
        return Step.<AttendState, Ended>stay(writing)
                .then(new Command.Ask(writing.key(), new Attendance.WriteLogs(), WRITE_PATIENCE));
    }

    private static AttendState written(AttendState.Writing writing, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done ->
                done.fact() instanceof Attendance.LogsWritten logs
                        ? new AttendState.Written(
                                writing.turn(), logs.file(), logs.kilobytes(), Optional.empty(), writing.seen())
                        : unwritten(writing, UNREAD);
            case Outcome.NotDone failed -> unwritten(writing, failed.why());
            case Outcome.Unknown late -> unwritten(writing, late.why());
        };
    }

    private static AttendState unwritten(AttendState.Writing writing, Code why) {
        return new AttendState.Written(writing.turn(), "", 0, Optional.of(why), writing.seen());
    }

    /** What it changed is seen at the machine, not taken from the answer. */
    private static Step<AttendState, Ended> note(
            AttendState.Standing standing, org.linli.terminal.journey.kernel.Query query) {
        int turn = standing.turn() + 1;
        return Step.<AttendState, Ended>stay(new AttendState.Standing(turn, Room.OVERVIEW, "", standing.seen()))
                .then(new Command.Ask(Key.of("note", turn), query, NOTE_PATIENCE));
    }

    private static Step<AttendState, Ended> print(AttendState.Inside from, String about) {
        var printing = new AttendState.Printing(from.turn() + 1, about, from.seen());
        return Step.<AttendState, Ended>stay(printing)
                .then(new Command.Ask(printing.key(), new Attendance.TestPrint(), PRINT_PATIENCE));
    }

    private static Step<AttendState, Ended> happened(AttendState state, Event.Happened news) {
        if (state instanceof AttendState.Inside inside
                && news.key().equals(MACHINE)
                && news.outcome() instanceof Outcome.Done done
                && done.fact() instanceof Attendance.MachineSeen seen) {
            return Step.stay(inside.seeing(seen));
        }
        return switch (state) {
            case AttendState.Checking checking ->
                news.key().equals(checking.key()) ? checked(checking, news.outcome()) : Step.stay(state);
            case AttendState.Printing printing ->
                news.key().equals(printing.key()) ? Step.stay(printed(printing, news.outcome())) : Step.stay(state);
            case AttendState.Writing writing ->
                news.key().equals(writing.key()) ? Step.stay(written(writing, news.outcome())) : Step.stay(state);
            default -> Step.stay(state);
        };
    }

    private static Step<AttendState, Ended> checked(AttendState.Checking checking, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done ->
                switch (done.fact()) {
                    case Attendance.Admitted admitted ->
                        // The code's question is not gone back to.
                        Step.past(new AttendState.Standing(checking.turn(), Room.OVERVIEW, "", Optional.empty()));
                    case Attendance.TurnedAway away ->
                        Step.stay(
                                new AttendState.AwaitingCode(checking.turn(), Optional.of(away.why()), away.minutes()));
                    default -> again(checking, Outcome.NOT_UNDERSTOOD);
                };
            case Outcome.NotDone refused -> again(checking, refused.why());
            case Outcome.Unknown late -> again(checking, late.why());
        };
    }

    private static Step<AttendState, Ended> again(AttendState.Checking checking, Code why) {
        return Step.stay(new AttendState.AwaitingCode(checking.turn(), Optional.of(why), 0));
    }

    private static AttendState printed(AttendState.Printing printing, Outcome outcome) {
        Optional<Code> trouble = switch (outcome) {
            case Outcome.Done done ->
                done.fact() instanceof Attendance.TestPrinted ? Optional.empty() : Optional.of(UNPROVEN);
            case Outcome.NotDone failed -> Optional.of(failed.why());
            case Outcome.Unknown unproven -> Optional.of(unproven.why());
        };
        return new AttendState.Printed(printing.turn(), printing.about(), trouble, printing.seen());
    }

    private static Step<AttendState, Ended> back(AttendState state) {
        return switch (state) {
            case AttendState.Standing standing ->
                switch (standing.room()) {
                    case OVERVIEW -> Step.done(state, new Ended());
                    case DEVICE -> Step.stay(standing.in(Room.DEVICES));
                    case SWAP_OUT, SWAP_IN, SWAP_TRY, SWAP_SERIAL -> Step.stay(standing.in(Room.DEVICE));
                    case PAYMENT -> Step.stay(standing.in(Room.PAYMENTS));
                    default -> Step.stay(standing.in(Room.OVERVIEW));
                };
            case AttendState.Printed printed -> Step.stay(AttendState.Standing.at(printed, Room.OVERVIEW));
            case AttendState.Written written -> Step.stay(AttendState.Standing.at(written, Room.OVERVIEW));
            case AttendState.Writing writing -> Step.stay(state);
            case AttendState.Printing printing -> Step.stay(state);
            case AttendState.AwaitingCode awaiting -> Step.done(state, new Ended());
            case AttendState.Checking checking -> Step.stay(state);
        };
    }

    @Override
    public View view(AttendState state, Scene scene) {
        return AttendScreens.view(state, scene.here());
    }
}
