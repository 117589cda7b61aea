package org.linli.central.server.certificate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Programs that are not ours. */
final class Peers {
    private Peers() {}

    /** What pdfsig (poppler-utils) says of the signatures in a file. */
    static String pdfsig(Path file) throws IOException, InterruptedException {
        return run("pdfsig", "-nocert", file.toString());
    }

    static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(command[0] + " does not end");
        }
        return said;
    }
}
