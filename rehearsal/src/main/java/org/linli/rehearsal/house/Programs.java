package org.linli.rehearsal.house;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.rehearsal.house.House.Part;

/** The programs of a house: each part's newest one, and which ended without being told to. Safe from any thread. */
final class Programs implements AutoCloseable {
    /** The terminals first: what they still have to say is heard. */
    private static final List<Part> ENDING =
            List.of(Part.TELEVISION, Part.KIOSK, Part.CENTRAL, Part.SANDBOX, Part.DESK);

    private final Launch launch;
    private final Plan plan;
    private final Map<Part, Program> newest = new ConcurrentHashMap<>();
    private final CompletableFuture<Program> fallen = new CompletableFuture<>();
    private final Set<Program> killedOnPurpose = ConcurrentHashMap.newKeySet();

    /**
     * @param name as its lines begin, and its log is called
     * @param module whose jar holds the main class
     */
    record Sort(String name, String module, String mainClass) {}

    Programs(Launch launch, Plan plan) {
        this.launch = launch;
        this.plan = plan;
    }

    /** Returns at once; whoever started it awaits its first line. */
    Program start(Part part, Sort sort, Display on, List<String> args) throws ProgramFailed {
        var command = launch.java(sort.module(), sort.mainClass());
        command.command().addAll(args);
        command.environment().putAll(on.environment());
        var program = Program.start(sort.name(), command, plan.log(sort.name()));
        newest.put(part, program);
        var _ = program.onExit().thenRun(() -> ends(program));
        return program;
    }

    private void ends(Program program) {
        if (!killedOnPurpose.remove(program)) {
            fallen.complete(program);
        }
    }

    /** Completes with the first that ends unless it is {@link #kill killed} here. */
    CompletableFuture<Program> anyEnd() {
        return fallen;
    }

    /** SIGKILL, whatever it is doing. Returns when it is gone. */
    void kill(Part part) {
        var program = newest.get(part);
        if (program != null && program.isAlive()) {
            killedOnPurpose.add(program);
            program.kill();
        }
    }

    boolean isRunning(Part part) {
        return Optional.ofNullable(newest.get(part)).filter(Program::isAlive).isPresent();
    }

    Program of(Part part) {
        return Optional.ofNullable(newest.get(part))
                .orElseThrow(() -> new IllegalStateException(part + " was never started"));
    }

    @Override
    public void close() {
        ENDING.stream()
                .flatMap(part -> Optional.ofNullable(newest.get(part)).stream())
                .forEach(Program::close);
    }
}
