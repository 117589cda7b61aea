package org.linli.terminal.core.device;

import java.time.Duration;
import java.util.function.Consumer;
import org.linli.central.api.matter.SlipNumber;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Scheduler;
import org.linli.peripherals.spi.scan.Scan;
import org.linli.peripherals.spi.scan.Scanner;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.vault.TypedText;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Want;

/** Where the slip of a case is shown, or a phone that photographed its code: the scanner. */
public final class SlipPlace {
    /** A call is renewed before a driver could take it for forgotten. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Code NOT_A_SLIP = Code.of("case.not-a-slip");

    private final Scanner scanner;
    private final Scheduler scheduler;

    public SlipPlace(Scanner scanner, Scheduler scheduler) {
        this.scanner = scanner;
        this.scheduler = scheduler;
    }

    /** Waits for slips until the engagement is ended. */
    public Outside.Engagement await(Consumer<Outside.Arrival> news) {
        return Waiting.at(() -> scanner.awaitScan(PATIENCE), SlipPlace::arrival, news, scheduler);
    }

    private static Outside.Arrival arrival(Scan scan) {
        return SlipNumber.read(scan.text())
                .<Outside.Arrival>map(slip -> vault -> new Outcome.Done(
                        new Want.SlipShown(vault.put(Personal.Kind.CASE_SLIP, new TypedText(slip.value())))))
                .orElse(vault -> new Outcome.NotDone(NOT_A_SLIP));
    }
}
