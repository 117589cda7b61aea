package org.linli.kiosk.main;

import org.linli.foundation.time.Monotonic;

/** {@code KioskMain --config FILE [--probe SOCKET] [--clock FILE] [--with-parent]}. */
public final class KioskMain {
    private KioskMain() {}

    public static void main(String[] arguments) {
        int code;
        try {
            var wanted = Arguments.read(arguments);
            var configuration = Configuration.read(wanted.configuration());
            code = new KioskProgram(wanted, configuration, Monotonic.system(), WallClock.of(wanted, configuration))
                    .run();
        } catch (CannotStart why) {
            System.err.println("kiosk: cannot start: " + why.getMessage());
            code = why.exitCode();
        }
        System.exit(code);
    }
}
