package org.linli.kiosk.main;

import org.linli.foundation.time.Monotonic;
import org.linli.terminal.program.configuration.CannotStart;
import org.linli.terminal.program.run.Arguments;
import org.linli.terminal.program.run.TerminalProgram;
import org.linli.terminal.program.run.Toolkit;
import org.linli.terminal.program.run.WallClock;

/** {@code KioskMain --config FILE [--probe SOCKET] [--clock FILE] [--with-parent]}. */
public final class KioskMain {
    private KioskMain() {}

    public static void main(String[] arguments) {
        int code;
        try {
            var wanted = Arguments.read(arguments);
            var toolkit = Toolkit.begin();
            var configuration = KioskConfiguration.read(wanted.configuration());
            var wall = WallClock.of(wanted, configuration.terminal());
            var machine = new KioskMachine(configuration);
            code = new TerminalProgram(wanted, configuration.terminal(), toolkit, machine, Monotonic.system(), wall)
                    .run();
        } catch (CannotStart why) {
            System.err.println("kiosk: cannot start: " + why.getMessage());
            code = why.exitCode();
        }
        System.exit(code);
    }
}
