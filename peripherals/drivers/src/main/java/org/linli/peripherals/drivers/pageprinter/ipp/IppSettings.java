package org.linli.peripherals.drivers.pageprinter.ipp;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What must be known of a page printer before it prints.
 *
 * @param printer where it is: {@code ipp://host[:port]/path}, or {@code ipps://…} for TLS; 631 where no port is given
 * @param user what this terminal calls itself ({@code requesting-user-name}); two terminals on one queue differ in it,
 *     so that neither follows the other's jobs
 * @param certificate the SHA-256 of the printer's certificate in hexadecimal figures, because printers sign their own;
 *     empty: whatever the system trusts. Nothing else is ever trusted
 * @param media the paper asked for ({@code media}); empty: the printer's own choice
 * @param times how long everything may take
 */
public record IppSettings(URI printer, String user, Optional<String> certificate, String media, IppTimes times) {
    /** What certificates are printed on. */
    public static final String A4 = "iso_a4_210x297mm";

    /** What the only terminal at a printer calls itself. */
    public static final String USUAL_USER = "linli";

    private static final int USUAL_PORT = 631;
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    public IppSettings {
        if (!"ipp".equals(printer.getScheme()) && !"ipps".equals(printer.getScheme())) {
            throw new IllegalArgumentException("a page printer is at ipp://… or ipps://…");
        }
        if (printer.getHost() == null || printer.getUserInfo() != null || printer.getFragment() != null) {
            throw new IllegalArgumentException("a page printer's address has a host, and no user in it");
        }
        if (!USER.matcher(user).matches()) {
            throw new IllegalArgumentException("a terminal is called by 1 to 64 letters, digits, dots and hyphens");
        }
        certificate = certificate.map(
                figures -> figures.replace(":", "").replace(" ", "").toLowerCase(Locale.ROOT));
        if (certificate.isPresent() && !FINGERPRINT.matcher(certificate.get()).matches()) {
            throw new IllegalArgumentException("a certificate's SHA-256 has 64 hexadecimal figures");
        }
        if (certificate.isPresent() && !"ipps".equals(printer.getScheme())) {
            throw new IllegalArgumentException("only a printer at ipps:// has a certificate");
        }
    }

    /** A printer that is known by its address alone, with A4 in it. */
    public static IppSettings at(URI printer, String user) {
        return new IppSettings(printer, user, Optional.empty(), A4, IppTimes.USUAL);
    }

    public IppSettings with(IppTimes other) {
        return new IppSettings(printer, user, certificate, media, other);
    }

    boolean isEncrypted() {
        return "ipps".equals(printer.getScheme());
    }

    /** IPP lies on HTTP (RFC 8010, 3.4): the same host and path, on IPP's own port. */
    URI http() {
        int port = printer.getPort() < 0 ? USUAL_PORT : printer.getPort();
        String path = printer.getRawPath().isEmpty() ? "/" : printer.getRawPath();
        String query = printer.getRawQuery() == null ? "" : "?" + printer.getRawQuery();
        return URI.create((isEncrypted() ? "https://" : "http://") + host() + ":" + port + path + query);
    }

    private String host() {
        return printer.getHost();
    }
}
