package org.linli.central.server.authority;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.foundation.time.ManualTime;

class LocalAuthorityTest {
    private static final List<String> HOSTS = List.of("127.0.0.1", "localhost", "central.example");

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();

    private X509Certificate open(List<String> hosts) throws Exception {
        return LocalAuthority.openOrMake(folder.resolve("tls"), file(), hosts, time)
                .serverCertificate();
    }

    private Path file() {
        return folder.resolve("authority.pem");
    }

    @Test
    void vouchesForAServerUnderEveryNameItIsReached() throws Exception {
        var server = open(HOSTS);
        server.verify(Pem.readCertificate(file()).getPublicKey());
        var names = Objects.requireNonNull(server.getSubjectAlternativeNames()).stream()
                .map(name -> name.get(1))
                .toList();
        assertTrue(names.containsAll(HOSTS), names.toString());
    }

    @Test
    void isTheSameAtTheNextStart() throws Exception {
        var first = open(HOSTS);
        var authority = Files.readAllBytes(file());
        assertEquals(first, open(HOSTS));
        assertArrayEquals(authority, Files.readAllBytes(file()));
    }

    @Test
    void makesTheServersCertificateAnewBeforeItEndsAndKeepsTheAuthority() throws Exception {
        var first = open(HOSTS);
        assertTrue(first.getNotAfter().toInstant().isBefore(ManualTime.START.plus(Duration.ofDays(826))));
        var authority = Files.readAllBytes(file());
        time.setWallClock(first.getNotAfter().toInstant().minus(Duration.ofDays(29)));
        var second = open(HOSTS);
        assertNotEquals(first, second);
        assertArrayEquals(authority, Files.readAllBytes(file()));
        second.verify(Pem.readCertificate(file()).getPublicKey());
    }

    @Test
    void makesItAnewWhenAHostIsAdded() throws Exception {
        var first = open(HOSTS);
        var second = open(List.of("127.0.0.1", "10.0.0.7"));
        assertNotEquals(first, second);
    }

    /** A terminal whose clock fell back must still be able to reach central and be told the time. */
    @Test
    void isValidForAClockThatFellBack() throws Exception {
        open(HOSTS).checkValidity(java.util.Date.from(Instant.parse("2000-06-01T00:00:00Z")));
        Pem.readCertificate(file()).checkValidity(java.util.Date.from(Instant.parse("2000-06-01T00:00:00Z")));
    }

    @Test
    void keepsItsKeysForTheOwnerAlone() throws Exception {
        open(HOSTS);
        for (var key : List.of("authority.key", "server.key")) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("tls").resolve(key))));
        }
        assertFalse(Files.readString(file()).contains("PRIVATE"));
    }

    @Test
    void saysSoWhenAFileIsDamaged() throws Exception {
        open(HOSTS);
        Files.writeString(folder.resolve("tls").resolve("server.pem"), "nonsense");
        assertThrows(IOException.class, () -> open(HOSTS));
    }
}
