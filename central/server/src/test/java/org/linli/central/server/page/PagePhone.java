package org.linli.central.server.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A phone that trusts this house's authority and no other. */
public final class PagePhone implements AutoCloseable {
    private final HttpClient client;
    private final URI central;

    public PagePhone(URI central, Path authority) throws IOException, GeneralSecurityException {
        this.central = central;
        var only = KeyStore.getInstance(KeyStore.getDefaultType());
        only.load(null, null);
        try (var in = Files.newInputStream(authority)) {
            only.setCertificateEntry(
                    "a", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(only);
        var context = SSLContext.getInstance("TLSv1.3");
        context.init(null, managers.getTrustManagers(), null);
        this.client = HttpClient.newBuilder().sslContext(context).build();
    }

    public HttpResponse<String> opens(String path, String language) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(central.resolve(path))
                        .header("Accept-Language", language)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> sends(String path, String type, byte[] body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(central.resolve(path))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
    }
}
