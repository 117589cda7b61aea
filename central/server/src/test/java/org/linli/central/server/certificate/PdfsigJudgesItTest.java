package org.linli.central.server.certificate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.server.community.Special;

/** What anybody's own program says of a certificate. */
class PdfsigJudgesItTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void opens() throws Exception {
        desk = new Desk(folder);
    }

    @AfterEach
    void closes() {
        desk.close();
    }

    @Test
    void theSignatureIsValidAndCoversTheWholeDocument() throws Exception {
        String said = said(desk.signed(CertificateKind.RESIDENCE, desk.dossier(Special.ARREARS_OVER_PERIODS)));
        assertTrue(said.contains("Signature is Valid."), said);
        assertTrue(said.contains("Total document signed"), said);
        assertTrue(said.contains("ETSI.CAdES.detached"), said);
        assertTrue(said.contains("Linli certificates (sample)"), said);
    }

    @Test
    void oneChangedByteBreaksIt() throws Exception {
        byte[] pdf = desk.signed(CertificateKind.MEDICAL_INSURANCE, desk.dossier(Special.ARREARS_OVER_PERIODS));
        pdf[pdf.length / 3] ^= 1;
        String said = said(pdf);
        assertFalse(said.contains("Signature is Valid."), said);
        assertTrue(said.contains("Digest Mismatch") || said.contains("Signature is Invalid"), said);
    }

    private String said(byte[] pdf) throws Exception {
        return Peers.pdfsig(Files.write(folder.resolve("certificate.pdf"), pdf));
    }
}
