package org.linli.terminal.core.device;

import java.time.Duration;
import java.util.function.Consumer;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Scheduler;
import org.linli.peripherals.spi.scan.Scan;
import org.linli.peripherals.spi.scan.Scanner;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.session.Runner;
import org.linli.terminal.core.vault.TypedText;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Want;

/** Where the code of a task is shown that was laid down elsewhere: the scanner, on the front page. */
public final class TaskCodePlace {
    /** A call is renewed before a driver could take it for forgotten. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Code NOT_A_TASK = Code.of("handover.not-a-task");

    private final Scanner scanner;
    private final Scheduler scheduler;

    public TaskCodePlace(Scanner scanner, Scheduler scheduler) {
        this.scanner = scanner;
        this.scheduler = scheduler;
    }

    /** Waits for codes until the engagement is ended. */
    public Outside.Engagement await(Consumer<Outside.Arrival> news) {
        return Waiting.at(() -> scanner.awaitScan(PATIENCE), TaskCodePlace::arrival, news, scheduler);
    }

    private static Outside.Arrival arrival(Scan scan) {
        return Runner.tokenIn(scan.text())
                .<Outside.Arrival>map(token -> vault ->
                        new Outcome.Done(new Want.TaskShown(vault.put(Personal.Kind.TASK_TOKEN, new TypedText(token)))))
                .orElse(vault -> new Outcome.NotDone(NOT_A_TASK));
    }
}
