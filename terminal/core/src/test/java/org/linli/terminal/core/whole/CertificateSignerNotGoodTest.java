package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.screen.Notice;

/** The signature holds and whoever made it may not: an expired signer, a stranger. */
final class CertificateSignerNotGoodTest {
    private final Kiosk kiosk = Kiosk.withPages();

    private void isRefused(String why) {
        kiosk.comesAsFarAsTheCertificate();
        kiosk.shows("certificate.not-issued");
        assertEquals(Optional.of(Code.of(why)), ((Notice) kiosk.screen()).code());
        assertEquals(List.of(), kiosk.devices.pages.sent);
    }

    @Test
    void anExpiredSigner() {
        kiosk.central.notary.signerIsOld(Duration.ofDays(400));
        isRefused("certificate.signer-expired");
    }

    @Test
    void aSignerOfAnotherAuthority() {
        kiosk.central.notary.isSignedBySomebodyElse();
        isRefused("certificate.foreign-signer");
    }
}
