package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.screen.Notice;

/** What arrives is not what central signed: it is neither shown nor printed, and nothing is in the vault to be. */
final class CertificateAlteredTest {
    private final Kiosk kiosk = Kiosk.withPages();

    private void isRefused(String why) {
        kiosk.comesAsFarAsTheCertificate();
        kiosk.shows("certificate.not-issued");
        assertEquals(Optional.of(Code.of(why)), ((Notice) kiosk.screen()).code());
        kiosk.presses("print");
        assertEquals(List.of(), kiosk.devices.pages.sent);
        assertEquals(List.of(), kiosk.central.notary.reports());
    }

    @Test
    void byOneByteOnItsWay() {
        kiosk.central.notary.isChangedOnItsWay(CertificateAlteredTest::oneByte);
        isRefused("certificate.altered");
    }

    @Test
    void byOneByteWithAHashThatAgrees() {
        kiosk.central.notary.isChangedWhereItIsHashed(CertificateAlteredTest::oneByte);
        isRefused("certificate.altered");
    }

    @Test
    void bySomethingAddedBehindTheSignature() {
        kiosk.central.notary.isChangedWhereItIsHashed(document -> {
            byte[] longer = Arrays.copyOf(document, document.length + 1);
            longer[document.length] = '\n';
            return longer;
        });
        isRefused("certificate.altered");
    }

    @Test
    void andTheNextTryMayBeWhole() {
        kiosk.central.notary.isChangedOnItsWay(CertificateAlteredTest::oneByte);
        kiosk.comesAsFarAsTheCertificate();
        kiosk.shows("certificate.not-issued");
        kiosk.central.notary.isWholeAgain();
        kiosk.presses("again");
        kiosk.shows("certificate.read");
        assertEquals(1, kiosk.central.notary.count());
    }

    private static byte[] oneByte(byte[] document) {
        byte[] changed = document.clone();
        changed[12] ^= 1;
        return changed;
    }
}
