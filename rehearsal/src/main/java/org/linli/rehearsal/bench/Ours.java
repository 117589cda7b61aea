package org.linli.rehearsal.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Program;
import org.linli.rehearsal.house.ProgramFailed;

/** Our kiosk or television, in a house whose other programs stand already. */
class Ours implements Contestant {
    private final House house;
    private final House.Part part;
    private CompletableFuture<Void> opening = CompletableFuture.completedFuture(null);

    Ours(House house, House.Part part) {
        this.house = house;
        this.part = part;
    }

    @Override
    public final String name() {
        return "Linli";
    }

    @Override
    public final void start() {
        opening = CompletableFuture.runAsync(
                () -> {
                    try {
                        house.start(part);
                    } catch (ProgramFailed failed) {
                        throw new CompletionException(failed);
                    }
                },
                work -> Thread.ofPlatform().daemon().name("terminal").start(work));
    }

    @Override
    public final long pid() {
        opened();
        return program().pid();
    }

    /** Returns when it has said that its first page stands. */
    final void opened() {
        opening.join();
    }

    private Program program() {
        return part == House.Part.KIOSK ? house.kiosk() : house.television();
    }

    @Override
    public final void end() {
        opened();
        house.kill(part);
    }
}
