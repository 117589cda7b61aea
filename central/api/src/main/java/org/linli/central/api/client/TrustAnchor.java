package org.linli.central.api.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.linli.central.api.document.DocumentCheck;
import org.linli.central.api.document.DocumentSignature;

/** The one authority a terminal trusts for central's certificate. The machine's own list of authorities plays no part. */
public final class TrustAnchor {
    private final Certificate authority;

    private TrustAnchor(Certificate authority) {
        this.authority = authority;
    }

    /**
     * @param authorityFile the authority's certificate, PEM
     * @throws IOException when the file cannot be read or holds no certificate
     */
    public static TrustAnchor read(Path authorityFile) throws IOException {
        try (var in = Files.newInputStream(authorityFile)) {
            return new TrustAnchor(CertificateFactory.getInstance("X.509").generateCertificate(in));
        } catch (GeneralSecurityException unusable) {
            throw new IOException("no usable certificate in " + authorityFile, unusable);
        }
    }

    /** What it takes is loaded when it is first asked. */
    DocumentCheck documents() {
        return (file, now) -> authority instanceof X509Certificate ours
                ? new DocumentSignature(ours).check(file, now)
                : DocumentCheck.Seen.FOREIGN_SIGNER;
    }

    /** A new one at each call. It takes a while: what TLS needs is loaded for it. */
    SSLContext context() {
        try {
            var only = KeyStore.getInstance(KeyStore.getDefaultType());
            only.load(null, null);
            only.setCertificateEntry("linli-authority", authority);
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(only);
            var context = SSLContext.getInstance("TLSv1.3");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException everyJavaHasIt) {
            throw new IllegalStateException("this Java speaks no TLS 1.3", everyJavaHasIt);
        }
    }
}
