package org.linli.rehearsal.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.Program;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.stage.Stage;
import org.linli.rehearsal.visit.Street;
import org.linli.rehearsal.visit.Visit;

/** One crash: a visit on a stage, whoever dies in it, and whoever stands still meanwhile. */
final class Scene implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stage stage;
    private final Visit visit;
    private final Victims victims;
    private final List<Held> held = new ArrayList<>();

    Scene(Stage stage, Visit visit, Victims victims) {
        this.stage = stage;
        this.visit = visit;
        this.victims = victims;
    }

    Stage stage() {
        return stage;
    }

    Visit visit() {
        return visit;
    }

    Victims victims() {
        return victims;
    }

    Street street() {
        return stage.counter().street();
    }

    void hold(Program program) throws IOException {
        held.add(Held.still(program));
    }

    void awaitScreen(String screen) throws ProgramFailed {
        Seen seen = stage.counter().eye().look();
        while (!seen.screen().equals(screen)) {
            seen = stage.counter().eye().after(seen.question(), PATIENCE);
        }
    }

    /** SIGKILL, what happens meanwhile, and up again with the same data. */
    void crash(Moment moment) throws ProgramFailed, IOException {
        var house = stage.house();
        if (victims.kiosk()) {
            house.kiosk().kill();
        }
        if (victims.central()) {
            house.central().kill();
        }
        goOn();
        moment.meanwhile(this);
        if (victims.central()) {
            house.startCentral();
        }
        if (victims.kiosk()) {
            house.startKioskAgain();
            stage.counter().lookAgain();
        }
    }

    private void goOn() throws IOException {
        for (Held still : held) {
            still.close();
        }
        held.clear();
    }

    @Override
    public void close() throws IOException {
        goOn();
    }
}
