package org.linli.rehearsal.up;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.dock.HouseDock;
import org.linli.rehearsal.house.Claim;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.Ending;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.Program;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.house.Training;

/**
 * {@code ./linli up}: everything on this machine, until Ctrl-C or until one of the programs ends. Exit code 0 when the
 * kiosk's or the television's window was closed, 1 when a program failed, 2 for wrong use or a machine that cannot run it.
 */
public final class UpMain {
    private static final Monotonic CLOCK = Monotonic.system();
    /** The kiosk's code for it, in its last words. */
    private static final String NO_DISPLAY = "(kiosk.no-display)";

    /** Programs that whoever sits before them may close. */
    private static final Set<String> WINDOWS = Set.of("kiosk", "tv");

    private static final Path TEMPORARY = Path.of("/tmp");

    /** Speaks up when something is wrong; a start is worth one line, ours. Kept, or the JDK forgets it. */
    private static final Logger QUIET = Logger.getLogger("org.eclipse.jetty");

    private final Launch launch;
    private final UpOptions options;
    private final Optional<String> address;
    private final Ending ending;
    private final long begun = CLOCK.nanos();

    /** @param address this machine's in the network around it, if phones may come from there */
    private UpMain(Launch launch, UpOptions options, Optional<String> address, Ending ending) {
        this.launch = launch;
        this.options = options;
        this.address = address;
        this.ending = ending;
    }

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        QUIET.setLevel(Level.WARNING);
        var launch = Launch.ofThisCheckout();
        var options = UpOptions.read(args, launch);
        if (options.isEmpty()) {
            return refuse("`up` does not understand: " + String.join(" ", args) + "; use: " + UpOptions.USAGE);
        }
        Optional<String> address = options.get().network() ? OwnNetwork.address() : Optional.empty();
        if (options.get().network() && address.isEmpty()) {
            return refuse("this machine stands in no network that a phone could be in; join one, or leave --lan away");
        }
        try (var ending = Ending.prepared()) {
            return new UpMain(launch, options.get(), address, ending).claimAndServe();
        }
    }

    private int claimAndServe() {
        var folder = new DataFolder(options.data());
        try {
            folder.prepare();
            // One `up` in a checkout, because ./linli desk speaks to it; one in a data folder, from whichever checkout.
            try (var here = Claim.on(launch.home().resolve("var").resolve("up.lock"))
                            .orElse(null);
                    var data = Claim.on(options.data().resolve("up.lock")).orElse(null)) {
                if (here == null) {
                    return refuse("`up` is running here already; end it with Ctrl-C before starting it again");
                }
                if (data == null) {
                    return refuse("another `up` uses the data in " + options.data() + "; name other data with --data");
                }
                clearLeftovers();
                return serve(options.plan(address));
            }
        } catch (DataFolder.Unusable unusable) {
            return refuse(unusable.getMessage());
        } catch (IOException failed) {
            return refuse(folder.unusable(failed).getMessage());
        }
    }

    private int serve(Plan plan) throws IOException {
        var told = new Telling(begun);
        Optional<Program> first = Optional.empty();
        try (var display = display(plan.data());
                var house = House.open(launch, plan, display, told::tell);
                var dock = dock(house, plan, display)) {
            Running.announce(launch, house.devices());
            told.ready(display, plan, dock, house);
            var training = new Training(launch).beginIfNeeded(plan.log("training"));
            CompletableFuture.anyOf(house.anyEnd(), ending.asked()).join();
            if (!ending.isAsked()) {
                first = Optional.of(house.anyEnd().join());
            }
            training.ifPresent(Program::close);
        } catch (ProgramFailed failed) {
            if (!ending.isAsked()) {
                return saysWhy(failed);
            }
        } finally {
            Running.withdraw(launch);
        }
        return first.isPresent() ? told.endedBecauseOf(first.get()) : told.ended();
    }

    private @Nullable HouseDock dock(House house, Plan plan, Display display) throws ProgramFailed {
        return options.dock() ? HouseDock.open(house, plan, display, CLOCK, InstantSource.system()) : null;
    }

    private static int saysWhy(ProgramFailed failed) {
        String why = String.valueOf(failed.getMessage());
        if (why.contains(NO_DISPLAY)) {
            return refuse("the display " + System.getenv("DISPLAY")
                    + " cannot be opened; name another in DISPLAY, or unset it for a virtual one");
        }
        System.err.println("linli: " + why);
        return 1;
    }

    /** What is left of earlier houses costs nothing; failing to clear it away is no reason not to start. */
    private void clearLeftovers() {
        try {
            new Leftovers(TEMPORARY, InstantSource.system().instant()).clear(Running.orphan(launch));
        } catch (IOException kept) {
            System.err.println("linli: something in " + TEMPORARY + " could not be cleared away: " + kept.getMessage());
        }
    }

    private static Display display(Path data) throws ProgramFailed {
        var given = Display.given();
        return given.isPresent()
                ? given.get()
                : Display.virtual(data.resolve("log").resolve("xvfb.log"));
    }

    private static int refuse(@Nullable String sentence) {
        System.err.println("linli: " + sentence);
        return 2;
    }

    /** What is printed on the way up and at the end. */
    private record Telling(long begun) {
        void tell(String sentence) {
            System.out.printf("  %5.1f s  %s%n", seconds(), sentence);
        }

        void ready(Display display, Plan plan, @Nullable HouseDock dock, House house) {
            System.out.printf("Linli is up after %.1f s. Data and logs: %s%n", seconds(), plan.data());
            if (display.isVirtual()) {
                System.out.println("There is no display here, so the kiosk stands on a virtual one (" + display.name()
                        + ")"
                        + house.televisionDisplay()
                                .map(screen -> ", the television on another (" + screen.name() + ")")
                                .orElse("")
                        + ".");
            }
            if (dock != null) {
                System.out.println(
                        "See and touch everything in a browser on this machine; the address is the key, so keep it:");
                System.out.println("  " + dock.address());
            }
            System.out.println(
                    "The attendant's way in: hold a finger (or the mouse) for five seconds on the place's name at"
                            + " the upper left of the front page, then type " + house.serviceCode() + ".");
            plan.television()
                    .ifPresent(screen -> System.out.println(
                            "The television shows its programme; 菜单 on its remote (M on a keyboard) opens Linli over it,"
                                    + " arrows, Enter and Esc do the rest."));
            phones(plan, house);
            System.out.println("Move its devices from another shell: ./linli desk help. Ctrl-C ends everything.");
        }

        private static void phones(Plan plan, House house) {
            System.out.println(
                    "A phone joins either screen by its key 手机: with its camera, or at " + house.phonesUrl());
            System.out.println("  (the certificate is this house's own, so the browser asks once whether to go on)");
            if (plan.network().isPresent()) {
                System.out.println(
                        "  Everybody in this network can open that page. Enter nothing that is true: the people and"
                                + " bills here are invented, and so should yours be.");
            } else {
                System.out.println(
                        "  It is for browsers on this machine; ./linli up --lan is for a phone in your hand.");
            }
        }

        int ended() {
            System.out.println("Linli has ended.");
            return 0;
        }

        int endedBecauseOf(Program program) {
            Optional<Integer> exit = program.onExit()
                    .thenApply(process -> Optional.of(process.exitValue()))
                    .getNow(Optional.empty());
            if (WINDOWS.contains(program.name())
                    && exit.filter(code -> code == 0).isPresent()) {
                System.out.println("The window of the " + program.name() + " was closed; Linli has ended.");
                return 0;
            }
            System.err.println("linli: " + program.endedSaying());
            return 1;
        }

        private double seconds() {
            return CLOCK.since(begun).toMillis()
                    / (double) Duration.ofSeconds(1).toMillis();
        }
    }
}
