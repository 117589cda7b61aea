package org.linli.terminal.core.device;

import java.time.Duration;
import java.util.function.Consumer;
import org.linli.central.api.bill.BillLookup;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Scheduler;
import org.linli.peripherals.spi.scan.Scan;
import org.linli.peripherals.spi.scan.Scanner;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.vault.TypedText;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Want;

/** Where a paper bill or a payment slip is shown: the scanner, waiting for its barcode. */
public final class BarcodePlace {
    /** A call is renewed before a driver could take it for forgotten. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Code NOT_A_BILL = Code.of("barcode.not-a-bill");

    private final Scanner scanner;
    private final Scheduler scheduler;

    public BarcodePlace(Scanner scanner, Scheduler scheduler) {
        this.scanner = scanner;
        this.scheduler = scheduler;
    }

    /** Waits for barcodes until the engagement is ended. */
    public Outside.Engagement await(Consumer<Outside.Arrival> news) {
        return Waiting.at(() -> scanner.awaitScan(PATIENCE), BarcodePlace::arrival, news, scheduler);
    }

    private static Outside.Arrival arrival(Scan scan) {
        return BillLookup.ofPaper(scan.text())
                .<Outside.Arrival>map(paper -> vault -> new Outcome.Done(
                        new Want.BarcodeShown(vault.put(Personal.Kind.BARCODE, new TypedText(paper.text())))))
                .orElse(vault -> new Outcome.NotDone(NOT_A_BILL));
    }
}
