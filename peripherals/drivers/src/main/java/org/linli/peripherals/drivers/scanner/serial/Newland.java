package org.linli.peripherals.drivers.scanner.serial;

import java.nio.charset.StandardCharsets;

/**
 * Newland's serial programming commands: {@code 7E 01 30 30 30 30 COMMAND 3B 03}; answered by {@code 02 01 30 30 30 30
 * COMMAND ANSWER 3B 03}, ANSWER being 06 (done), 15 (not done) or 05 (unknown).
 */
final class Newland {
    /** Look only when told to. */
    static final byte[] LEVEL_MODE = command("@SCNMOD0");

    static final byte[] LOOK = command("#SCNTRG1");
    static final byte[] LOOK_AWAY = command("#SCNTRG0");

    private Newland() {}

    private static byte[] command(String text) {
        return ("~\u00010000" + text + ";\u0003").getBytes(StandardCharsets.US_ASCII);
    }
}
