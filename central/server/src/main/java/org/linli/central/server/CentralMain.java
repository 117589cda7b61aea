package org.linli.central.server;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.linli.central.server.community.DemoCommunities;
import org.linli.central.server.program.Standing;
import org.linli.foundation.time.SystemScheduler;

/** Central as a program. See {@link #USAGE}. */
public final class CentralMain {
    private static final String USAGE = "usage: CentralMain --data DIR [--port N] [--host ADDRESS] [--public-url URL]"
            + " [--channel URL --channel-merchant DIR] [--seed N] [--notices DIR] [--catalogue DIR]"
            + " [--with-parent]";
    private static final Set<String> OPTIONS = Set.of(
            "--data",
            "--port",
            "--host",
            "--public-url",
            "--channel",
            "--channel-merchant",
            "--seed",
            "--notices",
            "--catalogue");

    /** Libraries speak up when something is wrong; a start is worth one line, ours. Kept, or the JDK forgets them. */
    private static final List<Logger> QUIET = List.of(
            Logger.getLogger("org.eclipse.jetty"), Logger.getLogger("org.flywaydb"), Logger.getLogger("org.jdbi"));

    /** Warns of every font's tables that nobody here needs, and might one day quote what is drawn. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.pdfbox"));

    private CentralMain() {}

    public static void main(String[] args) throws InterruptedException {
        System.exit(run(args));
    }

    private static int run(String[] args) throws InterruptedException {
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        SILENT.forEach(logger -> logger.setLevel(Level.SEVERE));
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
        try {
            return serve(settings(options), withParent);
        } catch (IllegalArgumentException wrong) {
            return refuse(USAGE);
        }
    }

    private static CentralSettings settings(Map<String, String> options) {
        if (!options.containsKey("--data")
                || options.containsKey("--channel") != options.containsKey("--channel-merchant")) {
            throw new IllegalArgumentException("an option is missing");
        }
        return new CentralSettings(
                Path.of(options.getOrDefault("--data", "")),
                options.getOrDefault("--host", "127.0.0.1"),
                Integer.parseInt(options.getOrDefault("--port", "0")),
                Optional.ofNullable(options.get("--public-url")).map(URI::create),
                Optional.ofNullable(options.get("--channel"))
                        .map(url -> new CentralSettings.ChannelSettings(
                                URI.create(url), Path.of(options.getOrDefault("--channel-merchant", "")))),
                Long.parseLong(options.getOrDefault("--seed", Long.toString(DemoCommunities.DEFAULT_SEED))),
                Optional.ofNullable(options.get("--notices")).map(Path::of),
                Optional.ofNullable(options.get("--catalogue")).map(Path::of));
    }

    private static int serve(CentralSettings settings, boolean withParent) throws InterruptedException {
        try (var scheduler = new SystemScheduler("central-timer");
                var central = Central.start(settings, Surroundings.of(InstantSource.system(), scheduler))) {
            // SIGTERM is the ordinary end. Every decision is on the disk before its answer, so closing is only tidy.
            Runtime.getRuntime().addShutdownHook(new Thread(central::close, "central-end"));
            System.out.println("central: ready " + central.address());
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
        System.err.println("central: " + sentence);
        return 2;
    }
}
