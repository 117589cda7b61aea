package org.linli.terminal.journey.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.terminal.journey.identify.Identify.Asked;
import org.linli.terminal.journey.identify.Identify.Shown;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.Values;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Text;

/** A paper bill is shown, central is slow, and meanwhile another account's number is typed. */
class AnAnswerIsNoOthersTest {
    private static final Personal SCANNED = new Personal(Personal.Kind.BARCODE, 7);
    private static final Personal TYPED = new Personal(Personal.Kind.TYPED, 8);

    private final Identify identify = new Identify();
    private final Scene scene = Samples.scene();

    @Test
    void theScannedAccountsLateAnswerDoesNotBecomeTheTypedAccounts() {
        var shown = identify.start(
                new Asked(Text.of("identify.why.bills"), Identify.Proof.NUMBER, Optional.empty()), scene);
        var scanned = on(shown, happened(Identify.deviceKey(Way.BARCODE), new Want.BarcodeShown(SCANNED)));
        var typed = on(on(scanned, acted("number", Map.of())), acted("find", Map.of("account", TYPED)));

        var late = on(typed, happened(asked(scanned), new Want.BarcodeShown(SCANNED)));
        assertEquals(Optional.empty(), late.done());
        var answer = new Want.BarcodeShown(TYPED);
        assertEquals(
                Optional.of(new Shown.AccountNamed(TYPED, answer)),
                on(late, happened(asked(typed), answer)).done());
    }

    private Step<IdentifyState, Shown> on(Step<IdentifyState, Shown> step, Event event) {
        return identify.on(step.next(), event, scene);
    }

    private static Key asked(Step<IdentifyState, Shown> step) {
        return step.commands().stream()
                .filter(Command.Ask.class::isInstance)
                .map(command -> ((Command.Ask) command).key())
                .findFirst()
                .orElseThrow();
    }

    private static Event happened(Key key, Want.BarcodeShown fact) {
        return new Event.Happened(key, new Outcome.Done(fact));
    }

    private static Event acted(String action, Map<String, Personal> typed) {
        return new Event.Acted(ActionId.of(action), new Values(List.of(), typed), Origin.TERMINAL);
    }
}
