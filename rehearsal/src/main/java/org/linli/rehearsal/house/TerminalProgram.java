package org.linli.rehearsal.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A terminal of the house: the program that is one, and how it stands. */
final class TerminalProgram {
    /** Writes what the program is told at its start. */
    interface Configuring {
        void write(Path file, String enrolmentCode) throws ProgramFailed;
    }

    private final Kind kind;
    private final Path data;
    private final Path configuration;
    private final Path probe;
    private final Configuring configuring;
    private volatile Duration start = Duration.ZERO;

    enum Kind {
        KIOSK(House.Part.KIOSK, "kiosk", "kiosk-ui", "org.linli.kiosk.main.KioskMain"),
        TELEVISION(House.Part.TELEVISION, "tv", "stb-client", "org.linli.stb.main.StbMain");

        private final House.Part part;
        private final String program;
        private final String module;
        private final String mainClass;

        Kind(House.Part part, String program, String module, String mainClass) {
            this.part = part;
            this.program = program;
            this.module = module;
            this.mainClass = mainClass;
        }

        House.Part part() {
            return part;
        }

        Programs.Sort sort() {
            return new Programs.Sort(program, module, mainClass);
        }

        /** As its lines begin, and as its data folder is called. */
        String program() {
            return program;
        }

        String module() {
            return module;
        }

        String mainClass() {
            return mainClass;
        }
    }

    /** @param run the folder of sockets */
    TerminalProgram(Kind kind, Plan plan, Path run, Configuring configuring) {
        this.kind = kind;
        this.data = plan.of(kind.program());
        this.configuration = run.resolve(kind.program() + ".json");
        this.probe = run.resolve(kind.program() + "-probe.sock");
        this.configuring = configuring;
    }

    Kind kind() {
        return kind;
    }

    /** Whether it is somebody to central since an earlier day. */
    boolean isEnrolled() {
        return Files.exists(data.resolve("terminal.json"));
    }

    Path configured(String enrolmentCode) throws ProgramFailed {
        configuring.write(configuration, enrolmentCode);
        return configuration;
    }

    Path probe() {
        return probe;
    }

    /** Waits until its first screen is on the glass. */
    void started(Program now, Duration within) throws ProgramFailed {
        String first = now.await(kind.program() + ": open", within);
        start = Duration.ofMillis(Long.parseLong(first.substring(0, first.indexOf(' '))));
    }

    /** From its start to its first screen, at the last start. */
    Duration start() {
        return start;
    }
}
