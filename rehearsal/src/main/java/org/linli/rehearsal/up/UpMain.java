package org.linli.rehearsal.up;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.ProgramFailed;

/** {@code ./linli up}: everything on this machine, until Ctrl-C or until one of the programs ends. */
public final class UpMain {
    private static final Monotonic CLOCK = Monotonic.system();

    private UpMain() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        long begun = CLOCK.nanos();
        var launch = Launch.ofThisCheckout();
        var options = UpOptions.read(args, launch);
        if (options.isEmpty()) {
            System.err.println(
                    "linli: usage: ./linli up [--data DIR] [--port N] [--community fenghe|qingrong] [--fresh]");
            return 2;
        }
        if (running(launch).isPresent()) {
            System.err.println("linli: `up` is running here already; end it with Ctrl-C before starting it again");
            return 2;
        }
        try {
            var plan = options.get().plan();
            try (var display = display(plan.data())) {
                return serve(launch, plan, display, begun);
            }
        } catch (ProgramFailed failed) {
            System.err.println("linli: " + failed.getMessage());
            return 1;
        } catch (IOException failed) {
            System.err.println("linli: the data folder cannot be used: " + failed.getMessage());
            return 1;
        }
    }

    private static int serve(Launch launch, Plan plan, Display display, long begun) throws ProgramFailed, IOException {
        var told = new Telling(begun);
        try (var house = House.open(launch, plan, display, told::tell)) {
            // Ctrl-C reaches every program of this terminal; the house is closed here so that nothing stays behind.
            Runtime.getRuntime().addShutdownHook(new Thread(house::close, "house closes"));
            Running.announce(launch, house.devices());
            told.ready(display, plan);
            var ended = house.anyEnd().join();
            System.err.println("linli: " + ended.endedSaying());
            return 1;
        } finally {
            Running.withdraw(launch);
        }
    }

    private static Display display(Path data) throws ProgramFailed {
        var given = Display.given();
        return given.isPresent()
                ? given.get()
                : Display.virtual(data.resolve("log").resolve("xvfb.log"));
    }

    private static Optional<Running> running(Launch launch) {
        try {
            return Running.find(launch);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** What is printed on the way up. */
    private record Telling(long begun) {
        void tell(String sentence) {
            System.out.printf("  %5.1f s  %s%n", seconds(), sentence);
        }

        void ready(Display display, Plan plan) {
            System.out.printf("Linli is up after %.1f s. Data and logs: %s%n", seconds(), plan.data());
            if (display.isVirtual()) {
                System.out.println(
                        "There is no display here, so the kiosk stands on a virtual one (" + display.name() + ").");
            }
            System.out.println("Move its devices from another shell: ./linli desk help. Ctrl-C ends everything.");
        }

        private double seconds() {
            return CLOCK.since(begun).toMillis()
                    / (double) Duration.ofSeconds(1).toMillis();
        }
    }
}
