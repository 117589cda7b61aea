package org.linli.rehearsal.dock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.linli.central.server.sandbox.Lie;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Audit;
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
    private final Screen screen;

    /** The kiosk's screen, as a camera sees it. */
    @FunctionalInterface
    interface Screen {
        byte[] png() throws IOException;
    }

    PhoneVerbs(Street street, DeskSide desk, Screen screen) {
        this.street = street;
        this.desk = desk;
        this.screen = screen;
    }

    /** The phone's camera before the code on the screen; what stands in it is read off the picture. */
    Verb scan() {
        return Verb.of("scan-screen", "scanner", values -> scanScreen());
    }

    private Told scanScreen() {
        try {
            Path picture = Files.createTempFile("linli-screen-", ".png");
            try {
                Files.write(picture, screen.png());
                return street.payOffer(PHONE, Audit.qrText(picture))
                        ? new Told.Done("paid")
                        : new Told.NotDone("The phone cannot pay what stands in this code.");
            } finally {
                Files.delete(picture);
            }
        } catch (IOException gone) {
            return new Told.NotDone("The kiosk's screen cannot be seen; start the kiosk again.");
        } catch (ProgramFailed nothing) {
            return new Told.NotDone("There is no code on the screen, or the payment channel does not answer.");
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
