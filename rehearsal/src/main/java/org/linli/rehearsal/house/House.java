package org.linli.rehearsal.house;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.client.OperatorDoor;
import org.linli.central.api.client.TrustAnchor;
import org.linli.peripherals.virtual.desk.DeskClient;
import org.linli.rehearsal.house.TerminalProgram.Kind;

/**
 * Everything a terminal needs, running on one machine: sandbox channel, central, virtual devices, and the kiosk, the
 * television or both, each on a display. Programs can be killed and started again one by one; their data outlives them.
 *
 * <p>One thread at a time.
 */
public final class House implements AutoCloseable {
    /// A first start on two idle cores, keys and communities included, takes 8 s; a loaded machine has taken ten times
    /// that.
    private static final Duration START = Duration.ofMinutes(3);

    private static final Programs.Sort DESK =
            new Programs.Sort("desk", "peripherals/virtual", "org.linli.peripherals.virtual.desk.DeskMain");
    private static final Programs.Sort SANDBOX =
            new Programs.Sort("sandbox", "central/server", "org.linli.central.server.sandbox.SandboxMain");
    private static final Programs.Sort CENTRAL =
            new Programs.Sort("central", "central/server", "org.linli.central.server.CentralMain");

    private final Plan plan;
    private final Display display;
    private final Consumer<String> tell;
    private final RunFolder folder;
    private final Path run;
    private final Programs programs;
    private final AttendantCode code;
    private final KioskFile.Place place;
    private final TerminalProgram kiosk;
    private final TerminalProgram television;
    private final Servers servers;
    private final Launch launch;

    /** What can be killed and started again by itself. */
    public enum Part {
        KIOSK,
        TELEVISION,
        CENTRAL,
        SANDBOX,
        DESK
    }

    private final @Nullable CentralLine line;
    private final @Nullable KioskClock clock;
    private volatile @Nullable Display screen;

    private House(Launch launch, Plan plan, Display display, Consumer<String> tell) throws ProgramFailed {
        this.plan = plan;
        this.display = display;
        this.tell = tell;
        this.folder = RunFolder.fresh();
        this.run = folder.path();
        this.launch = launch;
        this.programs = new Programs(launch, plan);
        this.code = AttendantCode.fresh(launch);
        this.place = KioskFile.Place.in(plan);
        boolean asWished = plan.centralPort() != 0 && FreePort.isFree(Servers.host(plan), plan.centralPort());
        this.servers = new Servers(plan, asWished ? plan.centralPort() : FreePort.any(), FreePort.any());
        this.line = plan.steered() ? CentralLine.to(servers.centralAddress()) : null;
        this.clock = plan.steered() ? KioskClock.in(run.resolve("clock")) : null;
        this.kiosk = new TerminalProgram(Kind.KIOSK, plan, run, this::writeKiosk);
        this.television = new TerminalProgram(Kind.TELEVISION, plan, run, this::writeTelevision);
        if (plan.centralPort() != 0 && !asWished) {
            tell.accept("port " + plan.centralPort() + " is in use; central takes " + servers.centralPort());
        }
    }

    /**
     * Starts everything and returns when each terminal's front page is on its glass; a television shows its programme.
     *
     * @param tell told what happens, a few words each, from any thread
     */
    public static House open(Launch launch, Plan plan, Display display, Consumer<String> tell) throws ProgramFailed {
        var house = new House(launch, plan, display, tell);
        try {
            house.startAll();
            return house;
        } catch (ProgramFailed | RuntimeException failed) {
            house.close();
            throw failed;
        }
    }

    private void startAll() throws ProgramFailed {
        // Desk and channel depend on nothing. A terminal that central knows already waits for nobody either.
        var deskReady = Meanwhile.start(this::startDesk);
        var channelReady = Meanwhile.start(this::startSandbox);
        var terminals = terminals();
        var first = terminals.getFirst();
        if (first.isEnrolled()) {
            deskReady.join();
            var home = Meanwhile.start(() -> start(first, ""));
            channelReady.join();
            startCentral();
            home.join();
        } else {
            channelReady.join();
            startCentral();
            deskReady.join();
            enrolAndStart(first);
        }
        // One after the other: side by side, on two processors, both would be late.
        for (var next : terminals.subList(1, terminals.size())) {
            if (next.isEnrolled()) {
                start(next, "");
            } else {
                enrolAndStart(next);
            }
        }
    }

    private List<TerminalProgram> terminals() {
        var terminals = new ArrayList<TerminalProgram>();
        if (plan.kiosk()) {
            terminals.add(kiosk);
        }
        plan.television().ifPresent(screen -> terminals.add(television));
        if (terminals.isEmpty()) {
            throw new IllegalStateException("a house without a terminal");
        }
        return terminals;
    }

    private void startDesk() throws ProgramFailed {
        started(
                Part.DESK,
                DESK,
                List.of("--dir", run.toString(), "--acquirer", sandboxUrl().toString()));
        tell.accept("virtual card readers, scanner, printer, card terminal and earphone");
    }

    private void startSandbox() throws ProgramFailed {
        started(Part.SANDBOX, SANDBOX, servers.toldToSandbox());
        tell.accept("sandbox payment channel");
    }

    /** Starts central, also again after it was killed: same port, same data. */
    public void startCentral() throws ProgramFailed {
        started(Part.CENTRAL, CENTRAL, servers.toldToCentral(launch.notices(), launch.catalogue()));
        tell.accept("central at " + centralUrl());
    }

    private void started(Part part, Programs.Sort sort, List<String> args) throws ProgramFailed {
        programs.start(part, sort, display, args).await(sort.name() + ": ready", START);
    }

    /** Starts the kiosk again after it was killed: same key, same journal. Returns when it can be used, which may
     * begin with what it owes somebody from before. */
    public void startKioskAgain() throws ProgramFailed {
        start(kiosk, "");
    }

    private void enrolAndStart(TerminalProgram terminal) throws ProgramFailed {
        try (var operator = operator()) {
            var staff = new Approval(operator);
            var home = Meanwhile.start(() -> start(terminal, staff.freshCode()));
            staff.approveUntil(home.done());
            home.join();
        }
    }

    private void start(TerminalProgram terminal, String enrolmentCode) throws ProgramFailed {
        var kind = terminal.kind();
        List<String> args = new ArrayList<>(
                List.of("--config", terminal.configured(enrolmentCode).toString(), "--with-parent"));
        if (plan.rehearsed()) {
            args.addAll(List.of("--probe", terminal.probe().toString()));
        }
        var steering = clock;
        if (steering != null && kind == Kind.KIOSK) {
            args.addAll(List.of("--clock", steering.file().toString()));
        }
        var on = kind == Kind.KIOSK ? display : screen();
        terminal.started(programs.start(kind.part(), kind.sort(), on, args), START);
        tell.accept((kind == Kind.KIOSK ? "kiosk" : "television") + " on the glass "
                + terminal.start().toMillis() + " ms after its start");
    }

    private void writeKiosk(Path file, String enrolmentCode) throws ProgramFailed {
        new KioskFile(
                        place.admitting(code.asKept()),
                        plan,
                        run,
                        urlForKiosk(),
                        authority(),
                        enrolmentCode,
                        launch.catalogue())
                .write(file);
    }

    private void writeTelevision(Path file, String enrolmentCode) throws ProgramFailed {
        new TelevisionFile(
                        place,
                        plan,
                        plan.television().orElseThrow(),
                        centralUrl(),
                        authority(),
                        enrolmentCode,
                        launch.catalogue())
                .write(file);
    }

    /** The television's display: the given one beside the kiosk's window, or a virtual one of its own size. */
    private Display screen() throws ProgramFailed {
        var there = screen;
        if (there == null) {
            var size = plan.television().orElseThrow().size();
            there = display.isVirtual() ? Display.virtual(plan.log("xvfb-tv"), size.width(), size.height()) : display;
            screen = there;
        }
        return there;
    }

    /** SIGKILL, whatever it is doing. Returns when it is gone; {@link #anyEnd} does not count it. */
    public void kill(Part part) {
        programs.kill(part);
    }

    /** Starts it again on what it has left; returns when it can be used. Nothing if it runs. */
    public void start(Part part) throws ProgramFailed {
        if (isRunning(part)) {
            return;
        }
        switch (part) {
            case KIOSK -> startKioskAgain();
            case TELEVISION -> start(television, "");
            case CENTRAL -> startCentral();
            case SANDBOX -> startSandbox();
            case DESK -> startDesk();
        }
    }

    /** The programs that this house has, in the order of {@link Part}. */
    public List<Part> parts() {
        return Stream.of(Part.values())
                .filter(part -> switch (part) {
                    case KIOSK -> plan.kiosk();
                    case TELEVISION -> plan.television().isPresent();
                    case CENTRAL, SANDBOX, DESK -> true;
                })
                .toList();
    }

    /** From any thread. */
    public boolean isRunning(Part part) {
        return programs.isRunning(part);
    }

    /** The cable between kiosk and central, in a house that is {@link Plan#steered}. */
    public Optional<CentralLine> line() {
        return Optional.ofNullable(line);
    }

    /** How far the kiosk's clock is off, in a house that is {@link Plan#steered}. */
    public Optional<KioskClock> clock() {
        return Optional.ofNullable(clock);
    }

    public URI centralUrl() {
        return servers.central();
    }

    /** What somebody types into a phone to join a screen without its camera. */
    public URI phonesUrl() {
        return servers.central().resolve("/p");
    }

    private URI urlForKiosk() {
        var between = line;
        return between == null ? centralUrl() : Servers.centralBehind(between.port());
    }

    public URI sandboxUrl() {
        return servers.sandbox();
    }

    /** Central's certificate authority, PEM. */
    public Path authority() {
        return servers.authority();
    }

    /** The operator's door of the running central; the caller closes it. */
    public OperatorDoor operator() throws ProgramFailed {
        try {
            return OperatorDoor.open(
                    centralUrl(),
                    TrustAnchor.read(authority()),
                    plan.of("central").resolve("operator.token"));
        } catch (IOException notThere) {
            throw new ProgramFailed("central's operator door: " + notThere.getMessage(), notThere);
        }
    }

    /** The hands at the virtual devices; the caller closes them. */
    public DeskClient desk() throws ProgramFailed {
        try {
            return DeskClient.open(run);
        } catch (IOException notThere) {
            throw new ProgramFailed("the virtual desk: " + notThere.getMessage(), notThere);
        }
    }

    /** Where the receipts' pictures come out. */
    public Path paperFolder() {
        return run.resolve("paper");
    }

    /** What lets an attendant in here. */
    public String serviceCode() {
        return code.digits();
    }

    /** The folder of the virtual devices. */
    public Path devices() {
        return run;
    }

    /** The eye in front of a rehearsed kiosk; the caller closes it. */
    public Eye eye() throws ProgramFailed {
        return Eye.open(kiosk.probe());
    }

    /** The eye in front of a rehearsed television; the caller closes it. */
    public Eye televisionEye() throws ProgramFailed {
        return Eye.open(television.probe());
    }

    /** How long the kiosk took from its start to its first screen. */
    public Duration kioskStart() {
        return kiosk.start();
    }

    /** How long the television took from its start to its first picture. */
    public Duration televisionStart() {
        return television.start();
    }

    /** The terminal's payment journal. */
    public Path paymentJournal() {
        return plan.of("kiosk").resolve("payments");
    }

    /** The television's payment journal. */
    public Path televisionPaymentJournal() {
        return plan.of("tv").resolve("payments");
    }

    /** The finger in front of the kiosk; the caller closes it. */
    public Hand hand() throws ProgramFailed {
        return Hand.at(display, plan.log("hand"));
    }

    /** The television's remote control, on its display's keyboard; the caller closes it. */
    public Remote remote() throws ProgramFailed {
        return new Remote(Hand.at(screen(), plan.log("remote")));
    }

    /** The display of the television, where the house has one. */
    public Optional<Display> televisionDisplay() {
        return Optional.ofNullable(screen);
    }

    public Program kiosk() {
        return programs.of(Part.KIOSK);
    }

    public Program television() {
        return programs.of(Part.TELEVISION);
    }

    public Program central() {
        return programs.of(Part.CENTRAL);
    }

    public Program sandbox() {
        return programs.of(Part.SANDBOX);
    }

    /** Completes with the first program that ends unless it is {@link #kill killed} here. */
    public CompletableFuture<Program> anyEnd() {
        return programs.anyEnd();
    }

    /** Ends the programs, the terminals first, and clears away what only a running house needs. */
    @Override
    public void close() {
        programs.close();
        if (screen != null && screen != display) {
            screen.close();
        }
        if (line != null) {
            line.close();
        }
        folder.clear(tell);
    }
}
