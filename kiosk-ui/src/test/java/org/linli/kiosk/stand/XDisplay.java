package org.linli.kiosk.stand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** An Xvfb of the portrait glass's size with JavaFX on it, one for all tests of the process; ends with the process. */
final class XDisplay {
    private static @Nullable XDisplay one;

    private final String name;

    private XDisplay(String name) {
        this.name = name;
    }

    /** Starts it at the first call. A machine without Xvfb fails here. */
    static synchronized String opened() {
        if (one == null) {
            one = start();
        }
        return one.name;
    }

    private static XDisplay start() {
        try {
            // The server ends when its standard input does, that is, after this process has gone and not before.
            var server = new ProcessBuilder(
                            "sh",
                            "-c",
                            "Xvfb -displayfd 1 -screen 0 1080x1920x24 -nolisten tcp -noreset & cat >/dev/null; kill $!")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var lines = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
            var number = lines.readLine();
            if (number == null) {
                throw new IllegalStateException("Xvfb gave no display");
            }
            var display = new XDisplay(":" + number.strip());
            setEnvironment("DISPLAY", display.name);
            var ready = new CompletableFuture<Void>();
            Platform.startup(() -> ready.complete(null));
            ready.get(60, TimeUnit.SECONDS);
            Platform.setImplicitExit(false);
            return display;
        } catch (IOException missing) {
            throw new IllegalStateException("this test needs Xvfb (Debian: xvfb)", missing);
        } catch (Exception failed) {
            throw new IllegalStateException("JavaFX did not start on Xvfb", failed);
        }
    }

    /** GTK reads the process's own environment, which Java cannot change. */
    @SuppressWarnings("restricted") // the test JVM is given native access
    private static void setEnvironment(String variable, String value) {
        var linker = Linker.nativeLinker();
        var setenv = linker.downcallHandle(
                linker.defaultLookup().find("setenv").orElseThrow(),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        try (var arena = Arena.ofConfined()) {
            int failed = (int) setenv.invokeExact(arena.allocateFrom(variable), arena.allocateFrom(value), 1);
            if (failed != 0) {
                throw new IllegalStateException("setenv " + variable);
            }
        } catch (RuntimeException known) {
            throw known;
        } catch (Throwable unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
