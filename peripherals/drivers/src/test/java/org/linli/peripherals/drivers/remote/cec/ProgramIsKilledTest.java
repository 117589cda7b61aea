package org.linli.peripherals.drivers.remote.cec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.time.SystemDeviceTime;
import org.linli.peripherals.virtual.television.VirtualTelevision;

/** The power of one process is cut: whatever it had started lets the adapter go, or nobody could open it again. */
final class ProgramIsKilledTest {
    private static final long PATIENCE_SECONDS = 30;

    @Test
    @Timeout(120)
    void theClientOfAKilledProgramEndsByItself(@TempDir Path folder) throws Exception {
        Path port = folder.resolve("cec.tty");
        try (var time = new SystemDeviceTime("living room time");
                var television = new VirtualTelevision(port, time)) {
            television.plug();
            var program = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            DriverMain.class.getName(),
                            port.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var said = program.inputReader()) {
                assertEquals(DriverMain.OPEN, said.readLine());
                List<ProcessHandle> started = program.descendants().toList();
                assertFalse(started.isEmpty(), "a client is at the adapter");
                program.destroyForcibly().waitFor();
                for (var each : started) {
                    each.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                }
            } finally {
                program.descendants().forEach(ProcessHandle::destroyForcibly);
                program.destroyForcibly();
            }
        }
    }
}
