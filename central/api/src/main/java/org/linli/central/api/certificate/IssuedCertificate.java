package org.linli.central.api.certificate;

import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;
import org.linli.central.api.id.CertificateId;

/**
 * A certificate, whole. Never prints itself.
 *
 * @param number as printed: day, running number, check digit
 * @param maskedName whose it is, for the screen
 * @param code what a person types on central's page, with its hyphens
 * @param verifyUrl what the printed QR code says; carries a key of 128 bits and no name
 * @param lines what it says, to be read before it is printed
 * @param pages 1 to {@value #MOST_PAGES}
 * @param until central keeps it so long for this terminal
 * @param sha256 of the document's bytes, base64url without padding; the answer that carries it is signed
 * @param pdf the document, PDF/A-2b with a PAdES signature, base64
 */
public record IssuedCertificate(
        CertificateId id,
        CertificateKind kind,
        String number,
        String maskedName,
        String code,
        URI verifyUrl,
        List<CertificateLine> lines,
        int pages,
        Instant issuedAt,
        Instant until,
        String sha256,
        String pdf) {
    /** More than anybody's working life fills. */
    public static final int MOST_PAGES = 20;

    /** A screen or two. */
    public static final int MOST_LINES = 20;

    /** 1.5 MB of document; a certificate has about 0.1. */
    public static final int LONGEST_PDF = 2_000_000;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{8}-[0-9]{6,9}-[0-9]");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Pattern SHA256 = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern PDF = Pattern.compile("[A-Za-z0-9+/]+={0,2}");

    public IssuedCertificate {
        Limits.form(number, "number", NUMBER);
        Limits.text(maskedName, "maskedName", 1, 60);
        Limits.form(code, "code", CODE);
        lines = Limits.list(lines, "lines", 1, MOST_LINES);
        if (pages < 1 || pages > MOST_PAGES) {
            throw new IllegalArgumentException("pages must be 1 to " + MOST_PAGES);
        }
        Limits.form(sha256, "sha256", SHA256);
        Limits.text(pdf, "pdf", 100, LONGEST_PDF);
        Limits.form(pdf, "pdf", PDF);
    }

    /** The document's bytes. */
    public byte[] document() {
        return Base64.getDecoder().decode(pdf);
    }

    @Override
    public String toString() {
        return "IssuedCertificate[" + kind + ", " + pages + " pages, hidden]";
    }
}
