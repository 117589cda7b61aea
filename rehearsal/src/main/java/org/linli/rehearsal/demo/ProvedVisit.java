package org.linli.rehearsal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.ReceiptState;
import org.linli.central.server.community.Bill;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Album;
import org.linli.rehearsal.visit.Audit;
import org.linli.rehearsal.visit.Counter;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.TerminalJournal;
import org.linli.rehearsal.visit.Visit;

/** One resident's visit in an open house, and the proof of what it came to. */
final class ProvedVisit {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final House house;
    private final Counter counter;
    private final Resident resident;
    private final Screen screen;
    private final Way way;
    private final Path out;
    private final Diary diary;
    private final PictureAlbum album;
    private Optional<Report.Payment> payment = Optional.empty();
    private Optional<Report.Receipt> receipt = Optional.empty();
    private Optional<Report.Slip> slip = Optional.empty();
    private Optional<PaymentId> inTheJournal = Optional.empty();

    /** @param resident whoever comes; pays no more than this way in shows */
    ProvedVisit(House house, Counter counter, Resident resident, Screen screen, Way way, Path out, Monotonic clock) {
        this.house = house;
        this.counter = counter;
        this.resident = resident.coming(way.route());
        this.screen = screen;
        this.way = way;
        this.out = out;
        this.diary = new Diary(out, clock);
        this.album = new PictureAlbum(counter, screen, diary);
    }

    Resident resident() {
        return resident;
    }

    /** From the front page to the front page; then the books and the paper are held against it. */
    void go() throws ProgramFailed, IOException {
        Files.createDirectories(out);
        var visit = new Visit(counter, resident, album).by(way.route()).paying(way.means());
        visit.go();
        if (way.means().isPaidHere()) {
            provePaid(visit);
        } else {
            proveOwed(visit);
        }
    }

    private void provePaid(Visit visit) throws ProgramFailed, IOException {
        var paid = new Audit(house, counter.street()).chargedOnce(resident).payment();
        if (!paid.method().name().equals(way.means().name())) {
            throw new ProgramFailed("central knows a payment by " + paid.method());
        }
        payment = Optional.of(new Report.Payment(
                paid.id().value(),
                paid.outTradeNo().value(),
                paid.state().name(),
                paid.totalFen().value()));
        Path png = screen == Screen.TV ? photograph(visit) : paper(visit, "receipt.png");
        String qr = Audit.qrText(png);
        if (!qr.contains(paid.id().value())) {
            throw new ProgramFailed("the receipt's QR code names another payment: " + qr);
        }
        receipt = Optional.of(new Report.Receipt(
                paid.receiptNumber().orElse(""), png.getFileName().toString(), qr));
        inTheJournal = Optional.of(paid.id());
    }

    /** Nothing was charged, everything is still due, and what the slip's bars say finds these very bills. */
    private void proveOwed(Visit visit) throws ProgramFailed, IOException {
        Path png = paper(visit, "slip.png");
        var printed = Audit.barcodes(png);
        var wanted = resident.bills().stream().map(Bill::id).collect(Collectors.toSet());
        if (!Set.copyOf(printed).equals(wanted)) {
            throw new ProgramFailed("the slip's barcodes say " + printed + " instead of " + wanted);
        }
        nothingMoved();
        for (var bill : resident.bills()) {
            findsItsBill(bill);
        }
        nothingMoved();
        slip = Optional.of(new Report.Slip(png.getFileName().toString(), printed));
    }

    private void nothingMoved() throws ProgramFailed {
        var audit = new Audit(house, counter.street());
        if (!audit.nothingCharged(resident)) {
            throw new ProgramFailed("something was charged for a slip");
        }
        if (!audit.stillDue(resident)) {
            throw new ProgramFailed("a bill on the slip is no longer due");
        }
    }

    /** Somebody else brings the slip back, to the machine instead of the counter. */
    private void findsItsBill(Bill bill) throws ProgramFailed, IOException {
        var found =
                new Visit(counter, resident, Album.none()).bringing(bill.id()).goUntil("bills.pick");
        var rows = found.targets().stream()
                .filter(target -> target.kind().equals("tick"))
                .toList();
        if (rows.size() != 1
                || !rows.getFirst().name().equals(bill.id())
                || !found.says(bill.amount().digits())) {
            throw new ProgramFailed("the slip of " + bill.id() + " finds " + found.words());
        }
        var leave = found.target("bar", "leave").orElseThrow();
        counter.hand().tap(leave.x() + leave.width() / 2, leave.y() + leave.height() / 2);
        counter.eye().until(glass -> glass.screen().equals(Visit.FRONT_PAGE), SOON);
    }

    private Path paper(Visit visit, String name) throws ProgramFailed, IOException {
        if (visit.paper().isEmpty()) {
            throw new ProgramFailed("no paper came out");
        }
        Path png = out.resolve(name);
        Files.copy(house.paperFolder().resolve(visit.paper()), png, StandardCopyOption.REPLACE_EXISTING);
        return png;
    }

    /** The code on the glass, where no paper comes. */
    private Path photograph(Visit visit) throws ProgramFailed, IOException {
        byte[] taken = visit.photograph().orElseThrow(() -> new ProgramFailed("no receipt was shown"));
        return Files.write(out.resolve("receipt.png"), taken);
    }

    /** Once the terminal has ended: what its journal alone proves. */
    void proveByTheJournal() throws ProgramFailed {
        if (inTheJournal.isEmpty()) {
            return;
        }
        var journaled = TerminalJournal.find(journal(), inTheJournal.get())
                .orElseThrow(() -> new ProgramFailed("the terminal's journal does not know the payment"));
        boolean agrees = journaled.lines().stream().allMatch(line -> line.state() == LineState.POSTED)
                && journaled.receipt() == (screen == Screen.TV ? ReceiptState.E_ONLY : ReceiptState.PRINTED)
                && journaled.total().equals(resident.total())
                && journaled.receiptNumber().equals(receipt.map(Report.Receipt::number));
        if (!agrees) {
            throw new ProgramFailed(
                    "the terminal's journal says " + journaled.state() + ", receipt " + journaled.receipt());
        }
    }

    private Path journal() {
        return screen == Screen.TV ? house.televisionPaymentJournal() : house.paymentJournal();
    }

    /** What was proved, in a few words. */
    String proof() {
        if (screen == Screen.TV) {
            return "central: every bill posted; journal: posted; glass: the receipt's QR code names the payment";
        }
        return way.means().isPaidHere()
                ? "central: every bill posted; journal: posted and printed; paper: its QR code names the payment"
                : "channel: nothing charged; central: every bill still due; paper: each barcode finds its bill";
    }

    Report report(long seed, Optional<String> failure, Duration startToHome) {
        String good = way.means().isPaidHere() ? "posted" : "slip";
        return new Report(
                "pay",
                List.of(screen.word()),
                failure.isEmpty() ? good : "failed",
                failure.orElse(null),
                seed,
                way.route().word(),
                way.means().word(),
                resident.community().id(),
                resident.household().id(),
                Report.bills(resident),
                payment.orElse(null),
                receipt.orElse(null),
                slip.orElse(null),
                null,
                null,
                null,
                null,
                List.copyOf(diary.steps()),
                startToHome.toMillis());
    }
}
