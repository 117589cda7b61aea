package org.linli.terminal.core.device;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.linli.foundation.time.Scheduler;
import org.linli.payments.code.CodeForm;
import org.linli.payments.code.PaymentCode;
import org.linli.peripherals.spi.scan.Scan;
import org.linli.peripherals.spi.scan.Scanner;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.vault.Secret;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Want;

/** Where a phone's payment code is shown. */
public final class CodePlace {
    /** A call is renewed before a driver could take it for forgotten. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final System.Logger LOG = System.getLogger("linli.devices");

    private final Scanner scanner;
    private final List<CodeForm> forms;
    private final Scheduler scheduler;

    /** @param forms the wallets this community has a channel for */
    public CodePlace(Scanner scanner, List<CodeForm> forms, Scheduler scheduler) {
        this.scanner = scanner;
        this.forms = List.copyOf(forms);
        this.scheduler = scheduler;
    }

    /** Waits for codes until the engagement is ended. */
    public Outside.Engagement await(Consumer<Outside.Arrival> news) {
        return Waiting.at(() -> scanner.awaitScan(PATIENCE), this::arrival, news, scheduler);
    }

    private Outside.Arrival arrival(Scan scan) {
        return switch (PaymentCode.parse(scan.text(), forms)) {
            case PaymentCode.Parsed.Valid valid ->
                vault -> new Outcome.Done(
                        new Want.CodeShown(vault.put(Personal.Kind.PAYMENT_CODE, new HeldCode(valid.code()))));
            case PaymentCode.Parsed.NotACode not -> {
                LOG.log(
                        Level.INFO,
                        "{0} device={1}",
                        not.why(),
                        scanner.identity().id());
                yield vault -> new Outcome.NotDone(not.why());
            }
        };
    }

    /** A payment code in the vault. */
    public static final class HeldCode implements Secret {
        private final PaymentCode code;

        HeldCode(PaymentCode code) {
            this.code = code;
        }

        /** For whoever hands it over; it gives its digits out once. */
        public PaymentCode code() {
            return code;
        }

        @Override
        public void erase() {
            code.take();
        }

        @Override
        public String toString() {
            return "HeldCode(hidden)";
        }
    }
}
