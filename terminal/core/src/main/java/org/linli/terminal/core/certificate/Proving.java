package org.linli.terminal.core.certificate;

import java.lang.System.Logger.Level;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import org.linli.central.api.certificate.CertificateOrder;
import org.linli.central.api.certificate.IssuedCertificate;
import org.linli.central.api.document.DocumentCheck;
import org.linli.foundation.code.Code;

/**
 * Whether a document is the one that was ordered, whole, and signed by central's signer while that was valid. Both have to
 * agree: the hash that stands in central's signed answer, and the signature in the document itself. Safe from any thread.
 */
final class Proving {
    private static final Code ALTERED = Code.of("certificate.altered");
    private static final Code FOREIGN = Code.of("certificate.foreign-signer");
    private static final Code EXPIRED = Code.of("certificate.signer-expired");
    private static final System.Logger LOG = System.getLogger("linli.certificate");

    private final DocumentCheck documents;
    private final InstantSource now;

    /** @param now central's time */
    Proving(DocumentCheck documents, InstantSource now) {
        this.documents = documents;
        this.now = now;
    }

    /** Why it may be neither shown nor printed; empty when it may. */
    Optional<Code> objection(CertificateOrder order, IssuedCertificate issued, byte[] document) {
        var why = ordered(order, issued) && issued.sha256().equals(sha256(document))
                ? bySignature(document)
                : Optional.of(ALTERED);
        why.ifPresent(code -> LOG.log(Level.WARNING, "{0} {1}", code, order.kind()));
        return why;
    }

    private static boolean ordered(CertificateOrder order, IssuedCertificate issued) {
        return issued.id().equals(order.id()) && issued.kind() == order.kind();
    }

    private Optional<Code> bySignature(byte[] document) {
        return switch (documents.check(document, now.instant())) {
            case WHOLE -> Optional.empty();
            case NOT_A_PDF, NOT_SIGNED, ALTERED, ADDED_TO -> Optional.of(ALTERED);
            case FOREIGN_SIGNER -> Optional.of(FOREIGN);
            case SIGNER_EXPIRED -> Optional.of(EXPIRED);
        };
    }

    private static String sha256(byte[] document) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
