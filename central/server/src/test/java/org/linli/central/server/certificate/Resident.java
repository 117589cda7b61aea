package org.linli.central.server.certificate;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.api.certificate.CertificateOrder;
import org.linli.central.api.certificate.IssuedCertificate;
import org.linli.central.api.client.Answer;
import org.linli.central.api.id.CertificateId;
import org.linli.central.api.known.CardShown;
import org.linli.central.server.community.Special;
import org.linli.central.server.town.RawTerminal;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;

/** Somebody who wants a certificate of a running central, and somebody who is shown it. */
final class Resident implements AutoCloseable {
    private final Town town;
    private final Terminal terminal;
    private final RawTerminal browser;

    Resident(Path folder) throws Exception {
        this.town = new Town(folder);
        this.terminal = town.terminal("一号机");
        this.browser = new RawTerminal(town);
    }

    Town town() {
        return town;
    }

    Terminal terminal() {
        return terminal;
    }

    static CertificateId id(int which) {
        return new CertificateId(String.format(Locale.ROOT, "%022d", which));
    }

    static CertificateApplicant by(Identity card) {
        return CertificateApplicant.of(CardShown.of(card));
    }

    Answer<IssuedCertificate> asks(int which, CertificateKind kind, Special who) {
        return terminal.central()
                .issueCertificate(new CertificateOrder(id(which), kind, by(town.card(who))), Town.WITHIN);
    }

    IssuedCertificate gets(int which, CertificateKind kind, Special who) {
        return Town.answered(asks(which, kind, who));
    }

    RawTerminal.Heard opens(String path) throws IOException {
        return browser.send(new RawTerminal.Draft("GET", path, new byte[0], Map.of()));
    }

    RawTerminal.Heard types(String code) throws IOException {
        String form = "code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
        return browser.send(new RawTerminal.Draft(
                "POST",
                "/v?lang=zh",
                form.getBytes(StandardCharsets.US_ASCII),
                Map.of("Content-Type", "application/x-www-form-urlencoded")));
    }

    RawTerminal.Heard uploads(byte[] file) throws IOException {
        var fields = new LinkedHashMap<String, String>();
        fields.put("Content-Type", "multipart/form-data; boundary=----theEdge7");
        byte[] head = String.join(
                        "\r\n",
                        "------theEdge7",
                        "Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"",
                        "Content-Type: application/pdf",
                        "",
                        "")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] tail = "\r\n------theEdge7--\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] body = new byte[head.length + file.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(file, 0, body, head.length, file.length);
        System.arraycopy(tail, 0, body, head.length + file.length, tail.length);
        return browser.send(new RawTerminal.Draft("POST", "/v/file?lang=zh", body, fields));
    }

    @Override
    public void close() {
        town.close();
    }
}
