package org.linli.rehearsal.visit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;

/** A phone that opens what it photographed, over HTTPS, and trusts the house's own authority alone. */
public final class PagePhone implements AutoCloseable {
    private static final Duration WITHIN = Duration.ofSeconds(20);
    private static final int FOUND = 200;
    private static final String EDGE = "----theEdge9";

    private final HttpClient client;

    private PagePhone(HttpClient client) {
        this.client = client;
    }

    public static PagePhone of(House house) throws ProgramFailed {
        return new PagePhone(HttpClient.newBuilder()
                .sslContext(trusting(house.authority()))
                .connectTimeout(WITHIN)
                .build());
    }

    static SSLContext trusting(Path authority) throws ProgramFailed {
        try (var in = Files.newInputStream(authority)) {
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry(
                    "house", CertificateFactory.getInstance("X.509").generateCertificate(in));
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException unusable) {
            throw new ProgramFailed("the house's authority: " + unusable.getMessage(), unusable);
        }
    }

    /** The page, in Chinese. */
    public String opens(String address) throws ProgramFailed {
        return answer(HttpRequest.newBuilder(URI.create(address)));
    }

    private String answer(HttpRequest.Builder request) throws ProgramFailed {
        var asked = request.timeout(WITHIN).header("Accept-Language", "zh-CN").build();
        var address = asked.uri();
        try {
            var answer = client.send(asked, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != FOUND) {
                throw new ProgramFailed(address + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException unreachable) {
            throw new ProgramFailed(address + ": " + unreachable.getMessage(), unreachable);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new ProgramFailed(address + ": interrupted", ended);
        }
    }

    /** Sends a photo with the page's form. Returns the page that answers. */
    public String brings(String address, byte[] photo) throws ProgramFailed {
        byte[] head = String.join(
                        "\r\n",
                        "--" + EDGE,
                        "Content-Disposition: form-data; name=\"photo\"; filename=\"IMG_2041.jpg\"",
                        "Content-Type: image/jpeg",
                        "",
                        "")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] foot = ("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        var form = ByteBuffer.allocate(head.length + photo.length + foot.length)
                .put(head)
                .put(photo)
                .put(foot);
        return answer(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.array())));
    }

    /** Letters and figures alone: a glass breaks lines and a page draws dots where it likes. */
    public static String bare(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Override
    public void close() {
        client.close();
    }
}
