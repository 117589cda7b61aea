package org.linli.terminal.dock.glass;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A real X server without a screen; a test that needs it fails where it is missing. */
public final class Xvfb implements AutoCloseable {
    private final Process process;
    private final String name;

    private Xvfb(Process process, String name) {
        this.process = process;
        this.name = name;
    }

    public static Xvfb start(int width, int height) throws IOException {
        var process = new ProcessBuilder(
                        "Xvfb",
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        width + "x" + height + "x24",
                        "-nolisten",
                        "tcp",
                        "-noreset")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var number = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        String line = number.readLine();
        if (line == null) {
            throw new IOException("Xvfb does not start");
        }
        return new Xvfb(process, ":" + line);
    }

    public String name() {
        return name;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
