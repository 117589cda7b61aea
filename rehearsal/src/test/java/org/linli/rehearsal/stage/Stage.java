package org.linli.rehearsal.stage;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linli.central.server.community.DemoCommunities;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Album;
import org.linli.rehearsal.visit.Audit;
import org.linli.rehearsal.visit.Counter;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.Visit;

/** A house with everything running, and residents who come to it one after another, each from another home. */
public final class Stage implements AutoCloseable {
    private final DemoCommunities communities = DemoCommunities.of(
            DemoCommunities.DEFAULT_SEED,
            LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Asia/Shanghai")));
    private final Set<String> homesSeen = new HashSet<>();
    private final List<Resident> residents = new ArrayList<>();
    private final Path data;
    private final Display display;
    private final House house;
    private final Counter counter;
    private final Audit audit;
    private long seed;

    private Stage(Path data, Display display, House house) throws ProgramFailed {
        this.data = data;
        this.display = display;
        this.house = house;
        this.counter = Counter.of(house);
        this.audit = new Audit(house, counter.street());
    }

    public static Stage set(Path data) throws ProgramFailed {
        return set(data, false);
    }

    /** With a line to central that can be cut, and a clock that can be set. */
    public static Stage steered(Path data) throws ProgramFailed {
        return set(data, true);
    }

    private static Stage set(Path data, boolean steered) throws ProgramFailed {
        var checkout = Launch.ofThisCheckout();
        var display = Display.virtual(data.resolve("xvfb.log"));
        var plan = new Plan(data, 0, DemoCommunities.DEFAULT_SEED, "fenghe", true, steered);
        House house = House.open(checkout, plan, display, told -> {});
        try {
            return new Stage(data, display, house);
        } catch (ProgramFailed | RuntimeException failed) {
            house.close();
            display.close();
            throw failed;
        }
    }

    /** Somebody who owes something and has not been here before. */
    public Resident nextResident() {
        var home = communities.communities().getFirst().id();
        while (true) {
            var resident = Resident.ofSeed(communities, seed++);
            if (resident.community().id().equals(home)
                    && homesSeen.add(resident.household().id())) {
                residents.add(resident);
                return resident;
            }
        }
    }

    public Visit visit(Resident resident) {
        return new Visit(counter, resident, Album.none()).tryingAgain();
    }

    /** Whatever the scene before left on the glass: this one begins on the front page. */
    public void clear() throws ProgramFailed {
        if (!counter.eye().look().screen().equals(Visit.FRONT_PAGE)) {
            house.kiosk().kill();
            house.startKioskAgain();
            counter.lookAgain();
        }
    }

    public House house() {
        return house;
    }

    public Counter counter() {
        return counter;
    }

    public Audit audit() {
        return audit;
    }

    /** No line of any program's log names anybody who was here. */
    public void nobodyIsInTheLogs() throws IOException {
        try (var logs = Files.list(data.resolve("log"))) {
            for (Path log : logs.toList()) {
                String lines = Files.readString(log);
                for (var resident : residents) {
                    assertFalse(lines.contains(resident.person().name()), "a name in " + log.getFileName());
                    assertFalse(lines.contains(resident.person().idNumber()), "an id number in " + log.getFileName());
                }
            }
        }
    }

    /** How often a line with this code stands in this program's log. */
    public long logged(String program, String code) throws IOException {
        try (var lines = Files.lines(data.resolve("log").resolve(program + ".log"))) {
            return lines.filter(line -> line.contains(code)).count();
        }
    }

    @Override
    public void close() {
        counter.close();
        house.close();
        display.close();
    }
}
