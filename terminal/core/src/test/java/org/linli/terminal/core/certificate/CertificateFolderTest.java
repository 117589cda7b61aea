package org.linli.terminal.core.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.central.api.certificate.CertificateKind;

/** A folder in the vault keeps nothing longer than it may. */
final class CertificateFolderTest {
    private static final CertificateKind KIND = CertificateKind.RESIDENCE;

    private final CertificateFolder folder = new CertificateFolder();
    private final byte[] document = {'%', 'P', 'D', 'F', '-'};

    @Test
    void theDocumentIsOverwrittenWhenItIsOut() {
        folder.keep(KIND, document);
        folder.forget(KIND);
        assertArrayEquals(new byte[5], document);
        assertEquals(Optional.empty(), folder.document(KIND));
    }

    @Test
    void andWhenTheSessionEnds() {
        folder.keep(KIND, document);
        folder.erase();
        assertArrayEquals(new byte[5], document);
    }

    @Test
    void whatArrivesForSomebodyWhoHasGoneIsOverwrittenAtOnce() {
        folder.erase();
        folder.keep(KIND, document);
        assertArrayEquals(new byte[5], document);
        assertEquals(Optional.empty(), folder.document(KIND));
    }

    @Test
    void oneWishIsOneIdUntilItIsOut() {
        var first = folder.id(KIND);
        assertEquals(first, folder.id(KIND));
        folder.forget(KIND);
        assertNotEquals(first, folder.id(KIND));
    }
}
