package org.linli.central.server.certificate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.server.authority.LocalAuthority;
import org.linli.central.server.community.DemoCommunities;
import org.linli.central.server.community.Dossier;
import org.linli.central.server.community.Person;
import org.linli.central.server.community.Special;

/** Makes and signs documents without a central around it. */
final class Desk implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-23T02:24:07Z");
    static final String CODE = "7K3D-9QWX-T0M5";

    private final FontShelf fonts = FontShelf.ofThisMachine();
    private final SheetPress press = new SheetPress(fonts);
    private final LocalAuthority authority;
    private final DemoCommunities communities =
            DemoCommunities.of(DemoCommunities.DEFAULT_SEED, LocalDate.ofInstant(NOW, ZoneId.of("Asia/Shanghai")));

    Desk(Path folder) throws IOException {
        this.authority = LocalAuthority.openOrMake(
                folder.resolve("tls"), folder.resolve("authority.pem"), List.of("localhost"), () -> NOW);
    }

    DemoCommunities communities() {
        return communities;
    }

    LocalAuthority authority() {
        return authority;
    }

    Dossier dossier(Special special) {
        return dossier(
                communities.person(communities.special(special).residentId()).orElseThrow());
    }

    Dossier dossier(Person person) {
        return communities.dossier(person).orElseThrow();
    }

    DocumentSigner signer(Instant when) throws IOException {
        var signer = authority.documentSigner(when);
        return new DocumentSigner(signer.key(), signer.certificate(), signer.authority());
    }

    SheetPress.Printed unsigned(CertificateKind kind, Dossier of) throws IOException {
        return press.print(sheet(kind, of), NOW);
    }

    Sheet sheet(CertificateKind kind, Dossier of) {
        var about = new Wording.About(
                "20261123-000042-7",
                NOW,
                new Sheet.Proof(
                        CODE,
                        URI.create("https://central.example/v/JrQLj5P_89iXES9-vFgrIy"),
                        "https://central.example/v"));
        return Wording.sheet(kind, of, about).orElseThrow();
    }

    byte[] signed(CertificateKind kind, Dossier of) throws IOException {
        return signer(NOW).sign(unsigned(kind, of).pdf(), NOW, Wording.title(kind));
    }

    @Override
    public void close() {
        fonts.close();
    }
}
