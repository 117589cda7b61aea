package org.linli.rehearsal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.operator.PaymentDossier;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.ReceiptState;
import org.linli.central.server.community.DemoCommunities;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.Claim;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.Ending;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Audit;
import org.linli.rehearsal.visit.Counter;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.TerminalJournal;
import org.linli.rehearsal.visit.Visit;

/** {@code ./linli demo pay [--seed N] [--out DIR]}. Exit code 0 only if the payment is proved. */
public final class PayDemoMain {
    private static final Monotonic CLOCK = Monotonic.system();
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final DemoOptions options;
    private final Resident resident;
    private List<Report.Step> steps = List.of();
    private Report.Payment payment = NO_PAYMENT;
    private Report.Receipt receipt = NO_RECEIPT;
    private Duration start = Duration.ZERO;

    private static final Report.Payment NO_PAYMENT = new Report.Payment("", "", "", 0);
    private static final Report.Receipt NO_RECEIPT = new Report.Receipt("", "", "");

    private PayDemoMain(DemoOptions options, Resident resident) {
        this.options = options;
        this.resident = resident;
    }

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** @return the exit code */
    static int run(String[] args) {
        var launch = Launch.ofThisCheckout();
        var options = DemoOptions.read(args, launch.home());
        if (options.isEmpty()) {
            System.err.println("linli: usage: ./linli demo pay [--seed N] [--out DIR]");
            return 2;
        }
        var today = LocalDate.ofInstant(InstantSource.system().instant(), CHINA);
        var communities = DemoCommunities.of(DemoCommunities.DEFAULT_SEED, today);
        var resident = Resident.ofSeed(communities, options.get().seed());
        try (var ending = Ending.prepared();
                var out = Claim.on(options.get().out().resolve("demo.lock")).orElse(null)) {
            if (out == null) {
                System.err.println("linli: another demo writes into "
                        + options.get().out() + "; wait for it, or name another folder with --out");
                return 2;
            }
            return new PayDemoMain(options.get(), resident).play(launch, ending);
        } catch (IOException unusable) {
            System.err.println("linli: " + options.get().out() + " cannot be used: " + unusable.getMessage());
            return 2;
        }
    }

    private int play(Launch launch, Ending ending) {
        long begun = CLOCK.nanos();
        Optional<String> failure = Optional.empty();
        System.out.printf(
                "Seed %d: %s, home %s, %d bills, ¥%s%n",
                options.seed(),
                resident.community().name(),
                resident.household().id(),
                resident.bills().size(),
                resident.total().digits());
        try {
            emptied(options.out());
            visit(launch);
        } catch (ProgramFailed | IOException failed) {
            failure = Optional.of(String.valueOf(failed.getMessage()));
        }
        if (ending.isAsked()) {
            System.out.println("demo pay: ended before its time");
            return 1;
        }
        write(failure);
        double seconds = CLOCK.since(begun).toMillis() / 1000.0;
        if (failure.isPresent()) {
            System.err.println("linli: " + failure.get());
            System.out.printf("demo pay: failed, %.1f s; see %s%n", seconds, options.out());
            return 1;
        }
        System.out.printf(
                "demo pay: posted, %d bills, ¥%s, %.1f s%n",
                resident.bills().size(), resident.total().digits(), seconds);
        return 0;
    }

    private void visit(Launch launch) throws ProgramFailed, IOException {
        Path data = options.out().resolve("house");
        var plan = new Plan(
                data, 0, DemoCommunities.DEFAULT_SEED, resident.community().id(), true);
        try (var display = display(data);
                var house = House.open(launch, plan, display, told -> System.out.println("  " + told));
                var counter = Counter.of(house)) {
            start = house.kioskStart();
            var album = new PictureAlbum(counter.hand(), options.out(), CLOCK);
            steps = album.steps();
            var visit = new Visit(counter, resident, album);
            visit.go();
            prove(house, counter, visit);
        }
    }

    private void prove(House house, Counter counter, Visit visit) throws ProgramFailed, IOException {
        PaymentDossier dossier = new Audit(house, counter.street()).chargedOnce(resident);
        var paid = dossier.payment();
        payment = new Report.Payment(
                paid.id().value(),
                paid.outTradeNo().value(),
                paid.state().name(),
                paid.totalFen().value());

        if (visit.paper().isEmpty()) {
            throw new ProgramFailed("no receipt came out");
        }
        Path png = options.out().resolve("receipt.png");
        Files.copy(house.paperFolder().resolve(visit.paper()), png, StandardCopyOption.REPLACE_EXISTING);
        String qr = Audit.qrText(png);
        if (!qr.contains(paid.id().value())) {
            throw new ProgramFailed("the receipt's QR code names another payment: " + qr);
        }
        receipt = new Report.Receipt(
                paid.receiptNumber().orElse(""), png.getFileName().toString(), qr);

        house.kiosk().close();
        var journaled = TerminalJournal.find(house.paymentJournal(), paid.id())
                .orElseThrow(() -> new ProgramFailed("the terminal's journal does not know the payment"));
        boolean agrees = journaled.lines().stream().allMatch(line -> line.state() == LineState.POSTED)
                && journaled.receipt() == ReceiptState.PRINTED
                && journaled.total().equals(paid.totalFen())
                && journaled.receiptNumber().equals(paid.receiptNumber());
        if (!agrees) {
            throw new ProgramFailed(
                    "the terminal's journal says " + journaled.state() + ", receipt " + journaled.receipt());
        }
        System.out.println(
                "  central: every bill posted; journal: posted and printed; paper: its QR code names the payment");
    }

    private static Display display(Path data) throws ProgramFailed {
        var given = Display.given();
        return given.isPresent()
                ? given.get()
                : Display.virtual(data.resolve("log").resolve("xvfb.log"));
    }

    private void write(Optional<String> failure) {
        var report = new Report(
                "pay",
                failure.isEmpty() ? "posted" : "failed",
                failure.orElse(null),
                options.seed(),
                "idcard",
                resident.community().id(),
                resident.household().id(),
                Report.bills(resident),
                payment.equals(NO_PAYMENT) ? null : payment,
                receipt.equals(NO_RECEIPT) ? null : receipt,
                steps,
                start.toMillis());
        try {
            Files.createDirectories(options.out());
            report.write(options.out().resolve("report.json"));
        } catch (IOException full) {
            System.err.println("linli: the report could not be written: " + full.getMessage());
        }
    }

    /** The demo's own folder from the last time; anything else that lies there stays. */
    private static void emptied(Path out) throws IOException {
        Files.createDirectories(out);
        Path house = out.resolve("house");
        if (Files.exists(house)) {
            try (var files = Files.walk(house)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        try (var pictures = Files.newDirectoryStream(out, "[0-9][0-9]-*.png")) {
            for (Path picture : pictures) {
                Files.delete(picture);
            }
        }
    }
}
