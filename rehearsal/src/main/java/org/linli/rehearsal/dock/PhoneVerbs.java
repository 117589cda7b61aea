package org.linli.rehearsal.dock;

import java.io.IOException;
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
    private final Cameras cameras;

    PhoneVerbs(Street street, DeskSide desk, Cameras cameras) {
        this.street = street;
        this.desk = desk;
        this.cameras = cameras;
    }

    /** The phone's camera before the code on a screen; what stands in it is read off the picture. */
    Verb scan() {
        return Verb.of("scan-screen", "scanner", this::scanScreen, cameras.which());
    }

    private Told scanScreen(Map<String, String> values) {
        try {
            for (String code : cameras.codes(values)) {
                if (street.payOffer(PHONE, code)) {
                    return new Told.Done("paid");
                }
            }
            return new Told.NotDone("This screen shows no code that the phone can pay.");
        } catch (IOException gone) {
            return new Told.NotDone("The screen cannot be seen; start its program again.");
        } catch (ProgramFailed nothing) {
            return noChannel();
        }
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
