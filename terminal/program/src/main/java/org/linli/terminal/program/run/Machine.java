package org.linli.terminal.program.run;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.linli.foundation.time.Monotonic;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.TerminalParts;
import org.linli.terminal.core.attend.Stick;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Sink;
import org.linli.terminal.face.glass.DrawnFace;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.journey.kernel.Scene;

/** What one kind of terminal brings that another does not: its glass, its face, and what is built into it. */
public interface Machine {
    /** What its lines on stdout and stderr begin with. */
    String name();

    Scene.Face kind();

    /** How long nobody has touched its front page before posters stand there; empty where none ever do. */
    default Optional<Duration> rest() {
        return Optional.empty();
    }

    /** As it was ordered; the program fits it into the screen that is there. */
    HardwareProfile glass();

    /**
     * What stands between the session and everybody who sees and hears it. Asked for once, before there is a face.
     *
     * @param session where the answers go in the end
     */
    default Front front(Counter session) {
        return new Front(session, face -> face, voice -> voice);
    }

    /**
     * @param counter where face and voice give their inputs
     * @param before puts itself before what is seen
     * @param beforeVoice puts itself before what is heard
     */
    record Front(Counter counter, UnaryOperator<Sink> before, UnaryOperator<Sink> beforeVoice) {}

    /** Makes its face, once, on the JavaFX thread. */
    DrawnFace face(Means means);

    /**
     * What a face works with.
     *
     * @param glass fitted into the screen that is there
     * @param counter where inputs go
     * @param wall for a clock on the front page alone
     * @param moving false keeps everything still
     */
    record Means(
            HardwareProfile glass,
            Counter counter,
            Monotonic monotonic,
            Scheduler scheduler,
            InstantSource wall,
            ZoneId zone,
            boolean moving) {}

    /** Attaches what a resident's hand goes to, once, and registers it where it will be closed. */
    TerminalParts.Devices devices(Closing closing);

    /** Where the log is written to for whoever repairs the machine. */
    Stick stick();

    /**
     * Begins to listen to what no resident is asked for: an earphone jack, a remote control. Once, before there is a face.
     *
     * @param earphoneIn told when an earphone goes in or out; from any thread
     */
    void listen(Closing closing, Consumer<Boolean> earphoneIn);
}
