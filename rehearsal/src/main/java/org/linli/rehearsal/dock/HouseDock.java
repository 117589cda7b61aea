package org.linli.rehearsal.dock;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.linli.central.server.community.DemoCommunities;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Street;
import org.linli.terminal.dock.Bench;
import org.linli.terminal.dock.Dock;
import org.linli.terminal.dock.Screen;
import org.linli.terminal.dock.desk.DeskSide;
import org.linli.terminal.dock.glass.Glass;
import org.linli.terminal.dock.verb.Fact;
import org.linli.terminal.dock.verb.Verb;

/** The dock of one standing house. Close it before the house. */
public final class HouseDock implements AutoCloseable {
    private static final String TELEVISION = "television";
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final List<Screen> screens;
    private final DeskSide desk;
    private final Street street;
    private final Dock dock;

    private HouseDock(House house, Plan plan, List<Screen> screens, Monotonic clock, InstantSource wall)
            throws IOException {
        this.screens = screens;
        this.desk = new DeskSide(house.devices());
        this.street = new Street(house.sandboxUrl());
        var today = LocalDate.ofInstant(wall.instant(), CHINA);
        var communities = DemoCommunities.of(plan.communitySeed(), today);
        List<Verb> verbs = new ArrayList<>();
        var residents = new ResidentVerbs(communities, plan.community(), desk);
        verbs.addAll(residents.verbs());
        verbs.addAll(residents.ofTheSlot());
        var cameras = new Cameras(screens);
        var phone = new PhoneVerbs(street, desk, cameras);
        verbs.add(phone.show());
        verbs.add(phone.scan());
        verbs.addAll(residents.ofThePost());
        verbs.addAll(new CompanionVerbs(house, cameras).verbs());
        screens.stream()
                .filter(screen -> screen.name().equals(TELEVISION))
                .forEach(screen -> verbs.add(new RemoteVerbs(screen.glass()).press()));
        verbs.addAll(desk.verbs());
        var programs = new ProgramVerbs(house);
        List<Supplier<List<Fact>>> facts = new ArrayList<>(List.of(desk::facts, programs::facts));
        house.line()
                .ifPresent(line -> house.clock().ifPresent(kioskClock -> {
                    var steering = new SteeringVerbs(line, kioskClock);
                    verbs.addAll(steering.verbs());
                    facts.add(steering::facts);
                }));
        verbs.addAll(programs.verbs());
        verbs.addAll(phone.ofTheChannel());
        this.dock = Dock.open(new Bench(screens, verbs, () -> all(facts), house.paperFolder()), clock);
    }

    /** @param display the one the house was opened on */
    public static HouseDock open(House house, Plan plan, Display display, Monotonic clock, InstantSource wall)
            throws ProgramFailed {
        List<Screen> screens = new ArrayList<>();
        try {
            if (plan.kiosk()) {
                var glass = glass(display, clock, () -> house.kiosk().pid());
                screens.add(new Screen("kiosk", glass));
            }
            var television = house.televisionDisplay();
            if (television.isPresent()) {
                var glass =
                        glass(television.get(), clock, () -> house.television().pid());
                screens.add(new Screen(TELEVISION, glass));
            }
            return new HouseDock(house, plan, List.copyOf(screens), clock, wall);
        } catch (IOException failed) {
            close(screens);
            throw new ProgramFailed("the dock cannot be opened: " + failed.getMessage(), failed);
        } catch (RuntimeException failed) {
            close(screens);
            throw failed;
        }
    }

    private static Glass glass(Display display, Monotonic clock, LongSupplier process) throws IOException {
        return display.isVirtual()
                ? Glass.open(display.name(), authority(display), clock)
                : Glass.ofProcess(display.name(), authority(display), clock, process);
    }

    private static void close(List<Screen> screens) {
        screens.forEach(screen -> screen.glass().close());
    }

    private static List<Fact> all(List<Supplier<List<Fact>>> sources) {
        return sources.stream().flatMap(each -> each.get().stream()).toList();
    }

    /** Where Xlib looks for it too. */
    private static Path authority(Display display) {
        String named = display.environment().getOrDefault("XAUTHORITY", System.getenv("XAUTHORITY"));
        return named == null ? Path.of(System.getProperty("user.home"), ".Xauthority") : Path.of(named);
    }

    /** What to open in a browser on this machine; holds the token. */
    public URI address() {
        return dock.address();
    }

    @Override
    public void close() {
        dock.close();
        close(screens);
        desk.close();
        street.close();
    }
}
