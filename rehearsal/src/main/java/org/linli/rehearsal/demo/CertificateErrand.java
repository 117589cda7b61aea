package org.linli.rehearsal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.linli.central.server.community.DemoCommunities;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.PaperProof;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.TakingCertificate;

/**
 * A resident has a certificate printed at the kiosk, over IPP, by a printer that shares no code with ours where one can
 * stand. Proved only if the paper is genuine to programs that share no
 * code with ours and at central's public page, a changed byte is not, and central has heard that every page came out.
 */
final class CertificateErrand implements Errand {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String PDF = "certificate.pdf";

    private final long seed;
    private final Resident resident;
    private Optional<String> code = Optional.empty();

    private CertificateErrand(long seed, Resident resident) {
        this.seed = seed;
        this.resident = resident;
    }

    static Errand of(DemoRun run) {
        var communities = DemoCommunities.of(DemoCommunities.DEFAULT_SEED, LocalDate.now(CHINA));
        return new CertificateErrand(run.seed(), Resident.ofSeed(communities, run.seed()));
    }

    @Override
    public String programme() {
        return resident.community().name() + ", household "
                + resident.household().id();
    }

    @Override
    public String community() {
        return resident.community().id();
    }

    @Override
    public boolean wantsOfficePrinter() {
        return true;
    }

    @Override
    public void play(Scenery there) throws ProgramFailed, IOException {
        Path pdf = there.out().resolve(PDF);
        Files.deleteIfExists(pdf);
        var taking = there.printer()
                .map(office -> new TakingCertificate(office, there.counter(), resident, there.album()))
                .orElseGet(() -> new TakingCertificate(there.house(), there.counter(), resident, there.album()));
        taking.opens();
        taking.chooses((int) Math.floorMod(seed, (long) TakingCertificate.KINDS));
        taking.readsAll();
        taking.prints();
        Files.write(pdf, taking.takesThePaper());
        taking.leaves();
        try (var proof = PaperProof.at(there.house())) {
            String proven = proof.proves(pdf);
            proof.isToldPrinted(proven);
            code = Optional.of(proven);
        }
    }

    @Override
    public String outcome() {
        return "printed";
    }

    @Override
    public String summary() {
        return "printed; pdfsig and veraPDF pass, central knows its code " + code.orElse("")
                + " and its file, a changed byte is refused";
    }

    @Override
    public Report tell(Report report) {
        return code.map(proven -> report.about(new Report.Certificate(PDF, proven)))
                .orElse(report);
    }
}
