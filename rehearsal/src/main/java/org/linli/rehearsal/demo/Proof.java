package org.linli.rehearsal.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.OperatorDoor;
import org.linli.central.api.id.BillId;
import org.linli.central.api.operator.PaymentDossier;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.PaymentState;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;

/** What central, the terminal's own journal and the paper say of the payment; it holds only if all three agree. */
final class Proof {
    private static final Duration WITHIN = Duration.ofSeconds(10);

    private final House house;
    private final Resident resident;

    Proof(House house, Resident resident) {
        this.house = house;
        this.resident = resident;
    }

    /** The one payment of this visit, as central knows it; fails unless every chosen bill is posted by it. */
    PaymentDossier posted() throws ProgramFailed {
        try (OperatorDoor operator = house.operator()) {
            var payments = answered(operator.payments(WITHIN)).payments();
            if (payments.size() != 1) {
                throw new ProgramFailed("central knows " + payments.size() + " payments instead of one");
            }
            var dossier = answered(operator.payment(payments.getFirst().id(), WITHIN));
            var payment = dossier.payment();
            boolean posted = payment.state() == PaymentState.PAID
                    && payment.lines().stream().allMatch(line -> line.state() == LineState.POSTED);
            if (!posted || !payment.totalFen().equals(resident.total())) {
                throw new ProgramFailed("central says " + payment.state() + " over " + payment.totalFen());
            }
            if (!dossier.capturedFen().equals(resident.total())) {
                throw new ProgramFailed("the channel took " + dossier.capturedFen());
            }
            for (var bill : resident.bills()) {
                var billed = answered(operator.bill(new BillId(bill.id()), WITHIN));
                if (!billed.postedFen().equals(bill.amount())) {
                    throw new ProgramFailed("bill " + bill.id() + " is posted with " + billed.postedFen());
                }
            }
            return dossier;
        }
    }

    /** What stands in the QR code of this picture, read by a program that shares no code with ours. */
    static String qrText(Path picture) throws ProgramFailed {
        try {
            var zbar = new ProcessBuilder(
                            "zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String text = new String(zbar.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!zbar.waitFor(WITHIN.toMillis(), TimeUnit.MILLISECONDS) || text.isEmpty()) {
                throw new ProgramFailed("zbarimg reads no QR code on " + picture.getFileName());
            }
            return List.of(text.split("\n")).getFirst();
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
