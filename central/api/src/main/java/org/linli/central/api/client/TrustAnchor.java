package org.linli.central.api.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The one authority a terminal trusts for central's certificate. The machine's own list of authorities plays no part. */
public final class TrustAnchor {
    private final SSLContext context;

    private TrustAnchor(SSLContext context) {
        this.context = context;
    }

    /**
     * @param authorityFile the authority's certificate, PEM
     * @throws IOException when the file cannot be read or holds no certificate
     */
    public static TrustAnchor read(Path authorityFile) throws IOException {
        try (var in = Files.newInputStream(authorityFile)) {
            var certificate = CertificateFactory.getInstance("X.509").generateCertificate(in);
            var only = KeyStore.getInstance(KeyStore.getDefaultType());
            only.load(null, null);
            only.setCertificateEntry("linli-authority", certificate);
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(only);
            var context = SSLContext.getInstance("TLSv1.3");
            context.init(null, managers.getTrustManagers(), null);
            return new TrustAnchor(context);
        } catch (GeneralSecurityException unusable) {
            throw new IOException("no usable certificate in " + authorityFile, unusable);
        }
    }

    SSLContext context() {
        return context;
    }
}
