package org.linli.rehearsal.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A code for a house's attendant, another one for each house. The kiosk's own program turns it into what a configuration
 * keeps of it, slowly, beside everything else that starts.
 *
 * @param digits what the attendant types
 * @param kept what the configuration keeps
 */
record AttendantCode(String digits, CompletableFuture<String> kept) {
    private static final String PROGRAM = "org.linli.kiosk.main.ServiceCodeMain";
    private static final SecureRandom RANDOM = new SecureRandom();

    static AttendantCode fresh(Launch launch) {
        String digits = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
        var kept = new CompletableFuture<String>();
        Thread.ofPlatform().daemon().name("attendant's code").start(() -> {
            try {
                kept.complete(asKept(launch, digits));
            } catch (ProgramFailed | IOException failed) {
                kept.completeExceptionally(failed);
            }
        });
        return new AttendantCode(digits, kept);
    }

    private static String asKept(Launch launch, String digits) throws ProgramFailed, IOException {
        // A class cache is worth recording for what runs long or often; this does neither.
        var program = new Launch(launch.home())
                .java("kiosk-ui", PROGRAM)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var in = program.outputWriter(StandardCharsets.UTF_8)) {
            in.write(digits + "\n");
        }
        String kept = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (kept.isEmpty()) {
            throw new ProgramFailed("the kiosk's program makes nothing of a service code");
        }
        return kept;
    }

    /** Waits for it. */
    String asKept() throws ProgramFailed {
        try {
            return kept.join();
        } catch (CompletionException failed) {
            throw new ProgramFailed("no code for the attendant: " + failed.getMessage(), failed);
        }
    }
}
