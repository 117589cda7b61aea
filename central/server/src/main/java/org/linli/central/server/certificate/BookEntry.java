package org.linli.central.server.certificate;

import java.time.Instant;
import java.util.Optional;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.api.certificate.CertificateOutcome;
import org.linli.central.api.id.TerminalId;

/**
 * What central remembers of a certificate, for good.
 *
 * @param idHash of the terminal's id for it
 * @param holder whose it is, as a keyed hash
 * @param keyHash of what the QR code carries
 * @param codeHash of what is typed
 * @param sha256 of the document, base64url
 * @param until the document is kept so long
 * @param outcome empty until the terminal has told
 */
record BookEntry(
        String idHash,
        CertificateKind kind,
        String number,
        String holder,
        String maskedName,
        TerminalId terminal,
        String keyHash,
        String codeHash,
        String sha256,
        int pages,
        Instant issuedAt,
        Instant until,
        Optional<CertificateOutcome> outcome,
        int pagesPrinted) {
    boolean isOf(CertificateKind otherKind, String otherHolder, TerminalId at) {
        return kind == otherKind && holder.equals(otherHolder) && terminal.equals(at);
    }
}
