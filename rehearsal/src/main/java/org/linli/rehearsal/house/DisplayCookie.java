package org.linli.rehearsal.house;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * The secret that opens one virtual display: MIT-MAGIC-COOKIE-1, in a file for its owner alone, in the form that Xlib's
 * libXau reads (Xau(3)) and {@code XAUTHORITY} names.
 */
final class DisplayCookie {
    private static final byte[] PROTOCOL = "MIT-MAGIC-COOKIE-1".getBytes(StandardCharsets.US_ASCII);
    private static final int SECRET_BYTES = 16;
    /// Xauth.h, FamilyWild: whatever the address and the number.
    private static final int ANY_DISPLAY = 65_535;

    private final Path file;
    private final byte[] secret;

    private DisplayCookie(Path file, byte[] secret) {
        this.file = file;
        this.secret = secret;
    }

    static DisplayCookie fresh(Path file) throws ProgramFailed {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, entry(secret));
            return new DisplayCookie(file.toAbsolutePath(), secret);
        } catch (IOException full) {
            throw new ProgramFailed("the display's cookie could not be written: " + full.getMessage(), full);
        }
    }

    private static byte[] entry(byte[] secret) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(ANY_DISPLAY);
        counted(out, new byte[0]);
        counted(out, new byte[0]);
        counted(out, PROTOCOL);
        counted(out, secret);
        return bytes.toByteArray();
    }

    private static void counted(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    Path file() {
        return file;
    }

    /** X11 protocol, "connection setup": little-endian, version 11.0, the cookie's name and value, each padded to four. */
    byte[] greeting() {
        var greeting = ByteBuffer.allocate(12 + padded(PROTOCOL.length) + padded(secret.length))
                .order(ByteOrder.LITTLE_ENDIAN);
        greeting.put((byte) 'l').put((byte) 0).putShort((short) 11).putShort((short) 0);
        greeting.putShort((short) PROTOCOL.length)
                .putShort((short) secret.length)
                .putShort((short) 0);
        greeting.put(PROTOCOL).position(12 + padded(PROTOCOL.length)).put(secret);
        return greeting.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}
