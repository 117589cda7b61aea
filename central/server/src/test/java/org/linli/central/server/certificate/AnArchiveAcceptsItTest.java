package org.linli.central.server.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.server.community.Dossier;
import org.linli.central.server.community.Special;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every kind of certificate is PDF/A-2b for veraPDF, which shares no code with what wrote it. */
class AnArchiveAcceptsItTest {
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
    void signedCertificatesOfEveryKindAndOfEveryName() throws Exception {
        for (var special : List.of(
                Special.ARREARS_OVER_PERIODS,
                Special.NAME_WITH_DOT,
                Special.NAME_WITH_RARE_CHARACTER,
                Special.FOREIGNER_2017,
                Special.LONG_ADDRESS)) {
            var of = desk.dossier(special);
            for (var kind : CertificateKind.values()) {
                assertEquals(List.of(), complaints(desk.signed(kind, of)), kind + " " + special);
            }
        }
    }

    /** People of the dice, one kind each. */
    @Test
    void certificatesOfManyPeople() throws Exception {
        var kinds = CertificateKind.values();
        var dossiers = people().limit(9).toList();
        for (int i = 0; i < dossiers.size(); i++) {
            var kind = kinds[i % kinds.length];
            if (kind != CertificateKind.SOCIAL_INSURANCE
                    || dossiers.get(i).pension().isPresent()) {
                assertEquals(List.of(), complaints(desk.signed(kind, dossiers.get(i))), kind + " " + i);
            }
        }
    }

    private Stream<Dossier> people() {
        return desk.communities().communities().stream()
                .flatMap(community -> community.people().stream())
                .flatMap(person -> desk.communities().dossier(person).stream())
                .filter(dossier -> dossier.residence().isPresent())
                .filter(dossier -> dossier.person().hashCode() % 7 == 0);
    }

    static List<String> complaints(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                var validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, 10, false, true, false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(each -> each.getRuleId() + " " + each.getMessage() + " " + each.getLocation())
                    .toList();
        }
    }
}
