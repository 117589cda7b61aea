package org.linli.central.server.sandbox;

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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.linli.central.server.wechat.MerchantFiles;
import org.linli.central.server.wechat.Notification;
import org.linli.central.server.wechat.NotificationCipher;
import org.linli.central.server.wechat.WeChatJson;
import org.linli.foundation.time.Scheduler;

/** Tells the merchant of a charge, again and again until it is acknowledged. Safe from any thread; never blocks. */
final class Notifier implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.sandbox");
    /// The merchant has five seconds to answer.
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /// The real platform goes on for a day; four tries are enough to see a merchant come back.
    private static final List<Duration> WAITS =
            List.of(Duration.ZERO, Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(30));

    private final PlatformSeal seal;
    private final MerchantFiles merchant;
    private final NotificationCipher cipher;
    private final Scheduler scheduler;
    private final Lies lies;
    private final Optional<Path> authority;
    private volatile boolean closed;

    Notifier(PlatformSeal seal, MerchantFiles merchant, Scheduler scheduler, Lies lies, Optional<Path> authority) {
        this.seal = seal;
        this.merchant = merchant;
        this.cipher = new NotificationCipher(merchant.apiV3Key());
        this.scheduler = scheduler;
        this.lies = lies;
        this.authority = authority;
    }

    void charged(Trade trade) {
        if (trade.notifyUrl().isEmpty()) {
            return;
        }
        String sealed = WeChatJson.write(Platform.transaction(trade, merchant, trade.totalFen()));
        String body = WeChatJson.write(new Notification(
                seal.nonce(18),
                seal.now().toString(),
                "TRANSACTION.SUCCESS",
                "encrypt-resource",
                "支付成功",
                cipher.seal(sealed, seal.nonce(6), "transaction")));
        int copies = lies.due(Lie.NOTIFIES_TWICE) ? 2 : 1;
        for (int copy = 0; copy < copies; copy++) {
            post(URI.create(trade.notifyUrl()), body, 0);
        }
    }

    private void post(URI merchantUrl, String body, int tried) {
        if (tried == WAITS.size()) {
            LOG.log(System.Logger.Level.WARNING, "sandbox.notification-unheard after {0} tries", tried);
            return;
        }
        scheduler.after(
                WAITS.get(tried),
                "sandbox-notification",
                () -> Thread.ofVirtual().name("sandbox-notification").start(() -> {
                    if (!closed && !heard(merchantUrl, body)) {
                        post(merchantUrl, body, tried + 1);
                    }
                }));
    }

    private boolean heard(URI merchantUrl, String body) {
        var request = HttpRequest.newBuilder(merchantUrl)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        seal.headers(body, Lie.NOTIFIES_FORGED).forEach(request::header);
        try (var client = client()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    < 300;
        } catch (IOException | GeneralSecurityException unheard) {
            LOG.log(System.Logger.Level.INFO, "sandbox.notification-failed {0}", unheard.getMessage());
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Made for each try: notifications are few, and the merchant's authority may be made after us. */
    private HttpClient client() throws IOException, GeneralSecurityException {
        var builder = HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1);
        if (authority.isPresent()) {
            builder.sslContext(trusting(authority.get()));
        }
        return builder.build();
    }

    private static SSLContext trusting(Path authorityFile) throws IOException, GeneralSecurityException {
        var only = KeyStore.getInstance(KeyStore.getDefaultType());
        only.load(null, null);
        try (var in = Files.newInputStream(authorityFile)) {
            only.setCertificateEntry(
                    "merchant", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(only);
        var context = SSLContext.getInstance("TLSv1.3");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    @Override
    public void close() {
        closed = true;
    }
}
