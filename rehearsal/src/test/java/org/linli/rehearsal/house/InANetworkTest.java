package org.linli.rehearsal.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.server.community.DemoCommunities;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.rehearsal.house.Television.Size;
import org.linli.rehearsal.visit.Audit;

/** A house that phones of the network around it can reach; the network here is another name of the loopback. */
final class InANetworkTest {
    private static final String HERE = "127.0.0.2";
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void theCodeOnTheGlassNamesAnAddressThatThePhoneCanOpen(@TempDir Path data) throws Exception {
        var plan = new Plan(data, 0, DemoCommunities.DEFAULT_SEED, "fenghe", true)
                .withoutKiosk()
                .with(Television.USUAL)
                .reachedAt(HERE);
        Path picture = data.resolve("code.png");
        try (var display = Display.virtual(data.resolve("xvfb.log"));
                var house = House.open(Launch.ofThisCheckout(), plan, display, told -> {});
                var eye = house.televisionEye();
                var remote = house.remote()) {
            remote.pressUntil(
                    RemoteKey.MENU,
                    eye,
                    seen -> seen.over().isEmpty() && seen.focus().isPresent());
            remote.pressUntil(RemoteKey.BLUE, eye, seen -> seen.over().isPresent());
            eye.until(seen -> seen.says(HERE), SOON);
            remote.hand().picture(0, 0, Size.HD_1080.width(), Size.HD_1080.height(), picture);
            var code = URI.create(Audit.qrText(picture));
            assertEquals(HERE, code.getHost());
            var page = URI.create(code.getScheme() + "://" + code.getAuthority() + code.getPath());
            assertEquals(house.phonesUrl(), page);
            try (var browser = HttpClient.newBuilder()
                    .sslContext(trusting(house.authority()))
                    .build()) {
                var answer = browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
                assertEquals(200, answer.statusCode());
                assertTrue(answer.body().contains("main.js"));
            }
        }
    }

    private static SSLContext trusting(Path authority) throws Exception {
        var only = KeyStore.getInstance(KeyStore.getDefaultType());
        only.load(null, null);
        try (var in = Files.newInputStream(authority)) {
            only.setCertificateEntry(
                    "house", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(only);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
