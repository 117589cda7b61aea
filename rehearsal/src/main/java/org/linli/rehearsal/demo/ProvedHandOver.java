package org.linli.rehearsal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.operator.PaymentDossier;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.phone.BrowserPhone;
import org.linli.rehearsal.visit.Album;
import org.linli.rehearsal.visit.Audit;
import org.linli.rehearsal.visit.Counter;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.TerminalJournal;
import org.linli.rehearsal.visit.ThreeScreens;

/** One resident on three screens, and the proof of what it came to: central's record, both journals, and the paper. */
final class ProvedHandOver {
    private static final String KIOSK = Screen.KIOSK.word();
    private static final String TV = Screen.TV.word();
    private static final String PHONE = "phone";

    private final Resident resident;
    private final Path out;
    private final Diary diary;

    /** Each once what shows it was seen there: nothing is put down here in advance. */
    private final List<String> faces = new ArrayList<>();

    private Optional<PaymentDossier> paid = Optional.empty();
    private Optional<Report.Receipt> receipt = Optional.empty();
    private long startToHomeMs;

    ProvedHandOver(Resident resident, Path out, Monotonic clock) {
        this.resident = resident;
        this.out = out;
        this.diary = new Diary(out, clock);
    }

    String community() {
        return resident.community().id();
    }

    List<String> faces() {
        return List.copyOf(faces);
    }

    /** From the kiosk's front page back to it; then the books and the paper are held against it. */
    void go(House house, Counter hall, Counter home, BrowserPhone own, BrowserPhone daughters)
            throws ProgramFailed, IOException {
        startToHomeMs = house.kioskStart().toMillis();
        var visit = new ThreeScreens(house, resident, hall, home, own, daughters, new Pictures(hall, home));
        if (visit.begins().says(resident.total().digits())) {
            faces.add(KIOSK);
        }
        visit.takesItAlong();
        if (visit.goesOnAtHome().says(resident.total().digits())) {
            faces.add(TV);
        }
        nothingIsPaidYet(house, hall);
        visit.paysOnThePhone();
        var payment = new Audit(house, hall.street()).chargedOnce(resident);
        if (payment.payment().method() != PaymentMethod.QR) {
            throw new ProgramFailed(
                    "central knows a payment by " + payment.payment().method());
        }
        paid = Optional.of(payment);
        if (own.heading().contains("支付成功")) {
            faces.add(PHONE);
        }
        visit.leavesTheTelevision();
        if (!own.complaints().isEmpty() || !daughters.complaints().isEmpty()) {
            throw new ProgramFailed("the phones' pages complain: " + own.complaints() + daughters.complaints());
        }
        fetched(house, hall, payment, visit.fetchesTheReceipt());
    }

    /** The link is paid by nobody but the phone that follows it. */
    private void nothingIsPaidYet(House house, Counter hall) throws ProgramFailed {
        if (!new Audit(house, hall.street()).nothingCharged(resident)) {
            throw new ProgramFailed("something was charged before anybody paid");
        }
    }

    private void fetched(House house, Counter hall, PaymentDossier payment, String paper)
            throws ProgramFailed, IOException {
        Path png = out.resolve("receipt.png");
        Files.copy(house.paperFolder().resolve(paper), png, StandardCopyOption.REPLACE_EXISTING);
        String qr = Audit.qrText(png);
        if (!qr.contains(payment.payment().id().value())) {
            throw new ProgramFailed("the receipt's QR code names another payment: " + qr);
        }
        var printed = new Audit(house, hall.street())
                .chargedOnce(resident).papers().stream()
                        .flatMap(one -> one.terminal().stream())
                        .toList();
        TerminalId paidAt = payment.terminalId();
        if (printed.isEmpty() || printed.stream().anyMatch(paidAt::equals)) {
            throw new ProgramFailed("central knows of papers from " + printed + ", paid at " + paidAt);
        }
        faces.add(KIOSK);
        receipt = Optional.of(new Report.Receipt(
                payment.payment().receiptNumber().orElse(""), png.getFileName().toString(), qr));
    }

    /** Once both terminals have ended: the television's journal has the payment, the kiosk's never heard of it. */
    void proveByTheJournals(House house) throws ProgramFailed {
        var id = paid.orElseThrow().payment().id();
        var journaled = TerminalJournal.find(house.televisionPaymentJournal(), id)
                .orElseThrow(() -> new ProgramFailed("the television's journal does not know the payment"));
        if (!journaled.lines().stream().allMatch(line -> line.state() == LineState.POSTED)
                || !journaled.total().equals(resident.total())) {
            throw new ProgramFailed("the television's journal says " + journaled.state() + " of " + journaled.total());
        }
        if (TerminalJournal.find(house.paymentJournal(), id).isPresent()) {
            throw new ProgramFailed("the kiosk's journal knows a payment that was made elsewhere");
        }
    }

    /** What was proved, in a few words. */
    String proof() {
        return "central: every bill posted once, paper printed by another terminal; journals: the television's posted, "
                + "the kiosk's without it; paper: its QR code names the payment";
    }

    Report report(long seed, Optional<String> failure) {
        return new Report(
                "handover",
                faces(),
                failure.isEmpty() ? "posted" : "failed",
                failure.orElse(null),
                seed,
                "idcard",
                "qr",
                resident.community().id(),
                resident.household().id(),
                Report.bills(resident),
                paid.map(one -> new Report.Payment(
                                one.payment().id().value(),
                                one.payment().outTradeNo().value(),
                                one.payment().state().name(),
                                one.payment().totalFen().value()))
                        .orElse(null),
                receipt.orElse(null),
                null,
                null,
                null,
                null,
                null,
                List.copyOf(diary.steps()),
                startToHomeMs);
    }

    private final class Pictures implements ThreeScreens.Albums {
        private final Album hall;
        private final Album home;

        Pictures(Counter kiosk, Counter television) {
            hall = new PictureAlbum(kiosk, Screen.KIOSK, diary);
            home = new PictureAlbum(television, Screen.TV, diary);
        }

        @Override
        public Album hall() {
            return hall;
        }

        @Override
        public Album home() {
            return home;
        }

        @Override
        public void keep(BrowserPhone phone, String whose, String deed) throws ProgramFailed {
            diary.keep(PHONE, "phone." + whose, deed, phone::picture);
        }
    }
}
