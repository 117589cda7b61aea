package org.linli.rehearsal.dock;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.House.Part;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.terminal.dock.verb.Choice;
import org.linli.terminal.dock.verb.Fact;
import org.linli.terminal.dock.verb.Parameter;
import org.linli.terminal.dock.verb.Told;
import org.linli.terminal.dock.verb.Verb;

/** SIGKILL and start, one program at a time. */
final class ProgramVerbs {
    private static final String PROGRAMS = "programs";
    private static final System.Logger LOG = System.getLogger("linli.rehearsal");

    private final House house;
    private final AtomicReference<@Nullable Part> moving = new AtomicReference<>();

    ProgramVerbs(House house) {
        this.house = house;
    }

    List<Verb> verbs() {
        var which = Parameter.choice(
                "program",
                house.parts().stream().map(part -> Choice.of(word(part))).toList());
        return List.of(
                Verb.of("restart-program", PROGRAMS, values -> move(values, true, true), which),
                Verb.of("kill-program", PROGRAMS, values -> move(values, true, false), which),
                Verb.of("start-program", PROGRAMS, values -> move(values, false, true), which));
    }

    private static String word(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private Told move(Map<String, String> values, boolean kill, boolean start) {
        var part = Part.valueOf(values.getOrDefault("program", "").toUpperCase(Locale.ROOT));
        if (!moving.compareAndSet(null, part)) {
            return new Told.NotDone("Another program is being started just now; wait until it stands.");
        }
        try {
            if (kill) {
                house.kill(part);
            }
            if (start) {
                house.start(part);
            }
            return Told.done();
        } catch (ProgramFailed failed) {
            LOG.log(System.Logger.Level.WARNING, "rehearsal.program-failed", failed);
            return new Told.NotDone("The " + word(part) + " did not come up; its log in the data folder says why.");
        } finally {
            moving.set(null);
        }
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (Part part : house.parts()) {
            boolean runs = house.isRunning(part);
            String how = part == moving.get() ? "starting" : runs ? "running" : "ended";
            facts.add(new Fact(PROGRAMS, word(part), how, how.equals("ended")));
        }
        return facts;
    }
}
