package org.linli.central.server.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * This central's own certificate authority and server certificate. The authority's certificate is for everyone, the keys
 * are for the owner alone. A server certificate that ends within a month, or does not name a host it should, is
 * made anew; the authority stays, so terminals notice nothing.
 */
public final class LocalAuthority {
    private static final Duration RENEW_BEFORE = Duration.ofDays(30);
    private static final String OWNER_ONLY = "rw-------";
    private static final String FOR_EVERYONE = "rw-r--r--";

    private final ServerKey serverKey;
    private final Path folder;
    private final Path authorityFile;

    private LocalAuthority(ServerKey serverKey, Path folder, Path authorityFile) {
        this.serverKey = serverKey;
        this.folder = folder;
        this.authorityFile = authorityFile;
    }

    /**
     * A key for signing documents, and the certificate that says whose it is.
     *
     * @param authority the certificate that signed it
     */
    public record Signer(PrivateKey key, X509Certificate certificate, X509Certificate authority) {
        @Override
        public String toString() {
            return "Signer[hidden]";
        }
    }

    /**
     * The key that signs documents now. One that ends within a month gives way to a new one; what it signed stays good.
     *
     * @throws IOException when the folder cannot be used or holds something damaged
     */
    public synchronized Signer documentSigner(Instant now) throws IOException {
        Path file = folder.resolve("signer.pem");
        Path key = folder.resolve("signer.key");
        try {
            var authority = Pem.readCertificate(authorityFile);
            if (!Files.exists(file)
                    || !Pem.readCertificate(file).getNotAfter().toInstant().isAfter(now.plus(RENEW_BEFORE))) {
                var made = CertificateMaker.signer(authority, Pem.readKey(folder.resolve("authority.key")), now);
                Pem.write(key, "PRIVATE KEY", made.pair().getPrivate().getEncoded(), OWNER_ONLY);
                writeCertificate(file, made.certificate());
            }
            return new Signer(Pem.readKey(key), Pem.readCertificate(file), authority);
        } catch (GeneralSecurityException damaged) {
            throw new IOException("the certificates in " + folder + " are damaged; move that folder away", damaged);
        }
    }

    /**
     * @param folder for everything but the authority's certificate
     * @param authorityFile the authority's certificate, PEM: what a terminal is given
     * @param hosts host names and IP addresses under which central is reached
     * @throws IOException when the folder cannot be used or holds something damaged
     */
    public static LocalAuthority openOrMake(
            Path folder, Path authorityFile, Collection<String> hosts, InstantSource clock) throws IOException {
        Files.createDirectories(folder);
        try {
            makeAuthority(folder, authorityFile, clock);
            makeServer(folder, authorityFile, hosts, clock);
            return new LocalAuthority(serverKey(folder, authorityFile), folder, authorityFile);
        } catch (GeneralSecurityException damaged) {
            throw new IOException("the certificates in " + folder + " are damaged; move that folder away", damaged);
        }
    }

    /** Whose word the others' certificates have. */
    public X509Certificate certificate() {
        return serverKey.authority();
    }

    /** TLS in the server's name; asks no caller for a certificate. */
    public SSLContext tls() throws IOException {
        try {
            var context = SSLContext.getInstance("TLS");
            // An empty list of trust managers: with none given, Java would read every authority the machine knows.
            context.init(new KeyManager[] {serverKey}, new TrustManager[0], null);
            return context;
        } catch (GeneralSecurityException unusable) {
            throw new IOException("this Java has no TLS", unusable);
        }
    }

    /** What callers are shown. */
    X509Certificate serverCertificate() {
        return serverKey.certificate();
    }

    private static void makeAuthority(Path folder, Path authorityFile, InstantSource clock) throws IOException {
        if (!Files.exists(authorityFile)) {
            var made = CertificateMaker.authority(clock.instant());
            Pem.write(
                    folder.resolve("authority.key"),
                    "PRIVATE KEY",
                    made.pair().getPrivate().getEncoded(),
                    OWNER_ONLY);
            writeCertificate(authorityFile, made.certificate());
        }
    }

    private static void makeServer(Path folder, Path authorityFile, Collection<String> hosts, InstantSource clock)
            throws IOException, GeneralSecurityException {
        Path file = folder.resolve("server.pem");
        if (Files.exists(file) && isGood(Pem.readCertificate(file), hosts, clock)) {
            return;
        }
        var made = CertificateMaker.server(
                Pem.readCertificate(authorityFile),
                Pem.readKey(folder.resolve("authority.key")),
                new TreeSet<>(hosts),
                clock.instant());
        Pem.write(
                folder.resolve("server.key"),
                "PRIVATE KEY",
                made.pair().getPrivate().getEncoded(),
                OWNER_ONLY);
        writeCertificate(file, made.certificate());
    }

    private static void writeCertificate(Path file, X509Certificate certificate) throws IOException {
        try {
            Pem.write(file, "CERTIFICATE", certificate.getEncoded(), FOR_EVERYONE);
        } catch (GeneralSecurityException unencodable) {
            throw new IOException("a certificate that was just made has no encoding", unencodable);
        }
    }

    private static boolean isGood(X509Certificate server, Collection<String> hosts, InstantSource clock)
            throws GeneralSecurityException {
        boolean fresh = server.getNotAfter().toInstant().isAfter(clock.instant().plus(RENEW_BEFORE));
        return fresh && namesIn(server).containsAll(hosts);
    }

    private static Set<String> namesIn(X509Certificate server) throws GeneralSecurityException {
        var names = new TreeSet<String>();
        var alternatives = server.getSubjectAlternativeNames();
        for (List<?> each : alternatives == null ? List.<List<?>>of() : alternatives) {
            names.add(String.valueOf(each.get(1)));
        }
        return names;
    }

    private static ServerKey serverKey(Path folder, Path authorityFile) throws IOException, GeneralSecurityException {
        return new ServerKey(
                Pem.readKey(folder.resolve("server.key")),
                Pem.readCertificate(folder.resolve("server.pem")),
                Pem.readCertificate(authorityFile));
    }
}
