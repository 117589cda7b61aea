package org.linli.rehearsal.visit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.OperatorDoor;
import org.linli.central.api.id.BillId;
import org.linli.central.api.operator.PaymentDossier;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.server.community.Bill;
import org.linli.foundation.money.Fen;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;

/** What the books say of one resident's bills: central's, the biller's and the channel's. It trusts none of them alone. */
public final class Audit {
    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final Duration GLANCE = Duration.ofMillis(50);
    /// Central pursues what it does not know with growing pauses; this holds some of them.
    private static final int MOST_GLANCES = 1_800;

    private final House house;
    private final Street street;

    public Audit(House house, Street street) {
        this.house = house;
        this.street = street;
    }

    /**
     * Waits until nothing is under way for this resident's bills, then holds the books against each other.
     *
     * @return the one payment that was charged
     * @throws ProgramFailed unless exactly one was, over exactly these bills, each posted once
     */
    public PaymentDossier chargedOnce(Resident resident) throws ProgramFailed {
        try (OperatorDoor operator = house.operator()) {
            var payments = settled(operator, resident);
            var charged = payments.stream().filter(Audit::isPosted).toList();
            if (charged.size() != 1) {
                throw new ProgramFailed(charged.size() + " payments are posted instead of one: " + states(payments));
            }
            var one = charged.getFirst();
            if (!one.payment().totalFen().equals(resident.total())
                    || !one.capturedFen().equals(resident.total())) {
                throw new ProgramFailed("central took " + one.capturedFen() + " of "
                        + one.payment().totalFen() + " instead of " + resident.total());
            }
            postedOnce(operator, resident);
            takenOnce(payments, one);
            return one;
        }
    }

    /** Whether nothing at all was charged for this resident's bills, and nothing is under way. */
    public boolean nothingCharged(Resident resident) throws ProgramFailed {
        try (OperatorDoor operator = house.operator()) {
            var payments = settled(operator, resident);
            return payments.stream().noneMatch(Audit::isPosted)
                    && kept(payments).isEmpty();
        }
    }

    /** Every payment that ever named one of these bills, once all of them have come to rest. */
    private static List<PaymentDossier> settled(OperatorDoor operator, Resident resident) throws ProgramFailed {
        List<PaymentDossier> payments = List.of();
        for (int glance = 0; glance < MOST_GLANCES; glance++) {
            payments = paymentsOf(operator, resident);
            if (payments.stream().allMatch(payment -> payment.payment().isFinal())) {
                return payments;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        throw new ProgramFailed("a payment does not come to rest: " + states(payments));
    }

    private static List<PaymentDossier> paymentsOf(OperatorDoor operator, Resident resident) throws ProgramFailed {
        var bills = resident.bills().stream().map(Bill::id).collect(Collectors.toSet());
        List<PaymentDossier> payments = new ArrayList<>();
        for (var summary : answered(operator.payments(WITHIN)).payments()) {
            var dossier = answered(operator.payment(summary.id(), WITHIN));
            if (dossier.payment().lines().stream()
                    .anyMatch(line -> bills.contains(line.billId().value()))) {
                payments.add(dossier);
            }
        }
        return payments;
    }

    private static boolean isPosted(PaymentDossier dossier) {
        return dossier.payment().state() == PaymentState.PAID
                && dossier.payment().lines().stream().allMatch(line -> line.state() == LineState.POSTED);
    }

    private static void postedOnce(OperatorDoor operator, Resident resident) throws ProgramFailed {
        for (var bill : resident.bills()) {
            Fen posted = answered(operator.bill(new BillId(bill.id()), WITHIN)).postedFen();
            if (!posted.equals(bill.amount())) {
                throw new ProgramFailed("bill " + bill.id() + " is posted with " + posted);
            }
        }
    }

    private void takenOnce(List<PaymentDossier> payments, PaymentDossier one) throws ProgramFailed {
        var kept = kept(payments);
        boolean once = kept.size() == 1
                && kept.getFirst()
                        .outTradeNo()
                        .equals(one.payment().outTradeNo().value())
                && kept.getFirst().keptFen() == one.payment().totalFen().value();
        if (!once) {
            throw new ProgramFailed("the channel's books keep " + kept);
        }
    }

    /** Orders of these payments whose money the channel has kept. */
    private List<Street.Trade> kept(List<PaymentDossier> payments) throws ProgramFailed {
        var orders = payments.stream()
                .map(payment -> payment.payment().outTradeNo().value())
                .collect(Collectors.toSet());
        return street.books().stream()
                .filter(trade -> orders.contains(trade.outTradeNo()))
                .filter(trade -> trade.keptFen() != 0)
                .toList();
    }

    private static String states(List<PaymentDossier> payments) {
        return payments.stream()
                .map(payment -> payment.payment().id().value() + " "
                        + payment.payment().state() + " "
                        + payment.payment().lines().stream()
                                .map(line -> line.state().name())
                                .toList())
                .collect(Collectors.joining("; "));
    }

    /** Whether central and the billers still want the money for each of these bills. */
    public boolean stillDue(Resident resident) throws ProgramFailed {
        try (OperatorDoor operator = house.operator()) {
            for (var bill : resident.bills()) {
                var dossier = answered(operator.bill(new BillId(bill.id()), WITHIN));
                if (dossier.postedFen().isPositive()
                        || dossier.heldBy().isPresent()
                        || dossier.bill().state() != BillState.OPEN) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What stands in the QR code of this picture, read by a program that shares no code with ours. */
    public static String qrText(Path picture) throws ProgramFailed {
        return codes(picture, "qrcode").getFirst();
    }

    /** What stands in the QR codes of this picture, if there are any. */
    public static List<String> qrTexts(Path picture) throws ProgramFailed {
        return read(picture, "qrcode");
    }

    /** Whether there is one that can be read. */
    static boolean hasQr(Path picture) throws ProgramFailed {
        return !read(picture, "qrcode").isEmpty();
    }

    /** What stands in the barcodes (Code 128) of this picture, read by the same. */
    public static List<String> barcodes(Path picture) throws ProgramFailed {
        return codes(picture, "code128");
    }

    private static List<String> codes(Path picture, String kind) throws ProgramFailed {
        var codes = read(picture, kind);
        if (codes.isEmpty()) {
            throw new ProgramFailed("zbarimg reads no " + kind + " on " + picture.getFileName());
        }
        return codes;
    }

    private static List<String> read(Path picture, String kind) throws ProgramFailed {
        try {
            var zbar = new ProcessBuilder(
                            "zbarimg", "--quiet", "--raw", "-Sdisable", "-S" + kind + ".enable", picture.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String text = new String(zbar.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!zbar.waitFor(WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ProgramFailed("zbarimg does not end");
            }
            return text.isEmpty() ? List.of() : List.of(text.split("\n"));
        } catch (IOException missing) {
            throw new ProgramFailed(
                    "zbarimg could not be run (Debian package zbar-tools): " + missing.getMessage(), missing);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ProgramFailed("interrupted", stop);
        }
    }

    private static <T> T answered(Answer<T> answer) throws ProgramFailed {
        if (answer instanceof Answer.Answered<T>(T value)) {
            return value;
        }
        throw new ProgramFailed("central did not answer the operator: " + answer);
    }
}
