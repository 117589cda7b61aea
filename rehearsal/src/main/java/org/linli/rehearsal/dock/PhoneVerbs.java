package org.linli.rehearsal.dock;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.linli.central.server.sandbox.Lie;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Street;
import org.linli.terminal.dock.desk.DeskSide;
import org.linli.terminal.dock.verb.Choice;
import org.linli.terminal.dock.verb.Parameter;
import org.linli.terminal.dock.verb.Told;
import org.linli.terminal.dock.verb.Verb;

/** A resident's phone, and the payment channel behind it. */
final class PhoneVerbs {
    /** The name of the phone in everybody's pocket here. */
    private static final String PHONE = "dock";

    private static final String CHANNEL = "channel";
    private static final int MOST_LIES = 100;

    private final Street street;
    private final DeskSide desk;

    PhoneVerbs(Street street, DeskSide desk) {
        this.street = street;
        this.desk = desk;
    }

    Verb show() {
        return Verb.of("show-payment-code", "scanner", values -> showCode());
    }

    List<Verb> ofTheChannel() {
        var lies = Arrays.stream(Lie.values())
                .map(lie -> new Choice(lie.name(), "", "lie." + lie.name()))
                .toList();
        return List.of(
                Verb.of("confirm-payment", CHANNEL, values -> confirm()),
                Verb.of(
                        "make-channel-lie",
                        CHANNEL,
                        this::lie,
                        Parameter.choice("lie", lies),
                        Parameter.number("times", 0, MOST_LIES, 1)));
    }

    private Told showCode() {
        try {
            return desk.say(List.of("show-code", street.freshCode(PHONE)));
        } catch (ProgramFailed silent) {
            return noChannel();
        }
    }

    private Told confirm() {
        try {
            return street.confirm(PHONE)
                    ? new Told.Done("paid")
                    : new Told.NotDone("The channel has asked this phone for no password.");
        } catch (ProgramFailed silent) {
            return noChannel();
        }
    }

    private Told lie(Map<String, String> values) {
        try {
            street.tell(
                    Lie.valueOf(values.getOrDefault("lie", "")), Integer.parseInt(values.getOrDefault("times", "1")));
            return Told.done();
        } catch (ProgramFailed silent) {
            return noChannel();
        }
    }

    private static Told noChannel() {
        return new Told.NotDone("The payment channel does not answer; start it again.");
    }
}
