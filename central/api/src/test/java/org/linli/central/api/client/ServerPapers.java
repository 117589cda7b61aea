package org.linli.central.api.client;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A self-signed server certificate for 127.0.0.1. Making one starts another JVM: share it between tests. */
record ServerPapers(SSLContext context, Path authorityFile) {
    private static final Duration KEYTOOL_PATIENCE = Duration.ofSeconds(60);
    private static final String PASSWORD = "changeit";

    /** The JDK has no public API for making certificates, but it brings its own tool. */
    static ServerPapers make(Path folder) throws Exception {
        Path store = folder.resolve("server.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var command = List.of(
                keytool.toString(),
                "-genkeypair",
                "-alias",
                "central",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=central",
                "-ext",
                "san=ip:127.0.0.1",
                "-validity",
                "3650",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD);
        var process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(KEYTOOL_PATIENCE) || process.exitValue() != 0) {
            throw new IllegalStateException("keytool failed");
        }
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLSv1.3");
        context.init(managers.getKeyManagers(), null, null);
        var pem = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder()
                        .encodeToString(keys.getCertificate("central").getEncoded())
                + "\n-----END CERTIFICATE-----\n";
        return new ServerPapers(context, Files.writeString(folder.resolve("authority.pem"), pem));
    }
}
