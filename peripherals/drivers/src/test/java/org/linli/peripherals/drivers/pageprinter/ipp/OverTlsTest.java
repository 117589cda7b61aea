package org.linli.peripherals.drivers.pageprinter.ipp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.Availability;

/** A printer with a certificate that it signed itself, as printers do. */
class OverTlsTest {
    @TempDir
    Path folder;

    @Test
    void theConfiguredCertificateIsTrustedAndNoOther() throws Exception {
        try (var printer = EvePrinter.start(folder);
                var openly = new Office(Office.at(printer.address()))) {
            openly.becomes(condition -> condition.availability() == Availability.ONLINE);
            String shown = sha256(printer.address());
            try (var office = new Office(securely(printer.address(), Optional.of(shown)))) {
                office.becomes(condition -> condition.availability() == Availability.ONLINE);
                var call = office.print(1, "cert-1");
                printer.takesUp();
                printer.counts(1);
                printer.ends();
                Office.done(call);
            }
            try (var office = new Office(securely(printer.address(), Optional.of("0".repeat(64))))) {
                assertEquals(
                        "page-printer.not-trusted",
                        Office.notDone(office.print(1, "cert-2")).code());
            }
            try (var office = new Office(securely(printer.address(), Optional.empty()))) {
                assertEquals(
                        "page-printer.not-trusted",
                        Office.notDone(office.print(1, "cert-3")).code(),
                        "a certificate nobody vouches for");
            }
            assertEquals(1, printer.received().size());
        }
    }

    private static IppSettings securely(URI address, Optional<String> certificate) {
        var secure = URI.create(address.toString().replace("ipp://", "ipps://"));
        return new IppSettings(secure, "terminal-1", certificate, IppSettings.A4, Office.TIMES);
    }

    /** What an attendant reads off the printer's own page. */
    private static String sha256(URI address) throws Exception {
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Anything()}, null);
        Certificate shown;
        try (var socket = (SSLSocket) context.getSocketFactory().createSocket(address.getHost(), address.getPort())) {
            socket.startHandshake();
            shown = socket.getSession().getPeerCertificates()[0];
        }
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(shown.getEncoded()));
    }

    private static final class Anything implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
