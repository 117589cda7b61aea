package org.linli.kiosk.main;

import java.util.Optional;
import org.linli.kiosk.window.NoDisplay;

/** The kiosk program: {@code KioskMain --config FILE [--probe SOCKET] [--with-parent]}. */
public final class KioskMain {
    private KioskMain() {}

    /** Exit code 0 after an ordinary end, 2 when it could not start, with one sentence for whoever started it. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        Optional<Arguments> arguments = Arguments.read(args);
        if (arguments.isEmpty()) {
            return refuse("usage: KioskMain --config FILE [--probe SOCKET] [--with-parent]");
        }
        return switch (KioskConfig.load(arguments.get().config())) {
            case KioskConfig.Loading.Faulty(var problems) ->
                refuse("the configuration cannot be used: " + String.join("; ", problems));
            case KioskConfig.Loading.Loaded(var config) -> run(config, arguments.get());
        };
    }

    private static int run(KioskConfig config, Arguments arguments) {
        try (var kiosk = Kiosk.assemble(config, arguments)) {
            kiosk.awaitEnd();
            return 0;
        } catch (NoDisplay | CannotStart refused) {
            return refuse(String.valueOf(refused.getMessage()));
        }
    }

    private static int refuse(String sentence) {
        System.err.println("kiosk: " + sentence);
        return 2;
    }
}
