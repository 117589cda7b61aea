package org.linli.rehearsal.up;

import java.io.IOException;
import java.util.List;
import org.linli.peripherals.virtual.desk.DeskClient;
import org.linli.rehearsal.house.Launch;

/** {@code ./linli desk VERB …}: one physical verb at the devices of a running {@code up}. */
public final class DeskVerbMain {
    private DeskVerbMain() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> verb) {
        try {
            var running = Running.find(Launch.ofThisCheckout());
            if (running.isEmpty()) {
                System.err.println("linli: nothing is running here; start ./linli up first");
                return 2;
            }
            try (var desk = DeskClient.open(running.get().devices())) {
                System.out.println(desk.say(verb.isEmpty() ? List.of("help") : verb));
                return 0;
            }
        } catch (DeskClient.Refused refused) {
            System.err.println("linli: " + refused.getMessage());
            return 1;
        } catch (IOException gone) {
            System.err.println("linli: the desk does not answer: " + gone.getMessage());
            return 1;
        }
    }
}
