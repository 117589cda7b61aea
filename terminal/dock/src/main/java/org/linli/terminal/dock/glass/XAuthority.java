package org.linli.terminal.dock.glass;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The secrets that open X displays, in the form of Xau(3). */
record XAuthority(Path file) {
    static final String PROTOCOL = "MIT-MAGIC-COOKIE-1";

    private static final int LONGEST = 1_000_000;

    /** The secret of a display's number; empty when the file has none, and the display may be open to this user anyway. */
    byte[] secretOf(String number) throws IOException {
        if (!Files.isReadable(file) || Files.size(file) > LONGEST) {
            return new byte[0];
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            while (in.available() > 0) {
                in.readUnsignedShort(); // the family: a display number names one server on this machine, whatever it is
                counted(in);
                String display = new String(counted(in), StandardCharsets.US_ASCII);
                String protocol = new String(counted(in), StandardCharsets.US_ASCII);
                byte[] secret = counted(in);
                if (protocol.equals(PROTOCOL) && (display.isEmpty() || display.equals(number))) {
                    return secret;
                }
            }
            return new byte[0];
        } catch (EOFException brokenOff) {
            return new byte[0];
        }
    }

    private static byte[] counted(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readUnsignedShort()];
        in.readFully(bytes);
        return bytes;
    }
}
