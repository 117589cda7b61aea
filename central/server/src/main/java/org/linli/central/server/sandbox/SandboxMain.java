package org.linli.central.server.sandbox;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.central.server.program.Standing;
import org.linli.foundation.time.SystemScheduler;

/** The sandbox channel as a program. See {@link #USAGE}. */
public final class SandboxMain {
    private static final String USAGE =
            "usage: SandboxMain --data DIR [--port N] [--notify-authority PEM] [--till CENTRAL-DIR [--till-host ADDRESS]]"
                    + " [--with-parent]";
    private static final Set<String> OPTIONS =
            Set.of("--data", "--port", "--notify-authority", "--till", "--till-host");

    private SandboxMain() {}

    public static void main(String[] args) throws InterruptedException {
        System.exit(run(args));
    }

    private static int run(String[] args) throws InterruptedException {
        var options = new HashMap<String, String>();
        boolean withParent = false;
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--with-parent")) {
                withParent = true;
            } else if (OPTIONS.contains(args[i]) && i + 1 < args.length) {
                options.put(args[i], args[++i]);
            } else {
                return refuse(USAGE);
            }
        }
        if (!options.containsKey("--data")
                || !options.getOrDefault("--port", "0").matches("\\d{1,5}")) {
            return refuse(USAGE);
        }
        return serve(settings(options), withParent);
    }

    private static Sandbox.Settings settings(Map<String, String> options) {
        return new Sandbox.Settings(
                Path.of(options.getOrDefault("--data", "")),
                Integer.parseInt(options.getOrDefault("--port", "0")),
                Optional.ofNullable(options.get("--notify-authority")).map(Path::of),
                Optional.ofNullable(options.get("--till"))
                        .map(central -> new Sandbox.Till(
                                Path.of(central), options.getOrDefault("--till-host", "127.0.0.1"), 0)));
    }

    private static int serve(Sandbox.Settings settings, boolean withParent) throws InterruptedException {
        try (var scheduler = new SystemScheduler("sandbox-timer");
                var sandbox = Sandbox.open(settings, InstantSource.system(), scheduler)) {
            // SIGTERM is the ordinary end. Every entry is on the disk before its answer, so closing is only tidy.
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-end"));
            System.out.println("sandbox: ready " + sandbox.address());
            if (withParent) {
                Standing.whileTheParentLives();
            } else {
                Standing.untilASignal();
            }
            return 0;
        } catch (BindException taken) {
            return refuse("port " + settings.port() + " is in use; give another with --port, or 0 for any");
        } catch (IOException failed) {
            return refuse(String.valueOf(failed.getMessage()));
        }
    }

    private static int refuse(String sentence) {
        System.err.println("sandbox: " + sentence);
        return 2;
    }
}
