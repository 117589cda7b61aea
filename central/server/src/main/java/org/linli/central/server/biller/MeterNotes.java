package org.linli.central.server.biller;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.ReceiptNote;
import org.linli.central.api.payment.ReceiptNoteKind;
import org.linli.central.server.community.Kind;

/**
 * What a prepaid meter's biller gives back: for power a token of twenty digits, as keypad meters take it (IEC 62055-41;
 * the digits here charge no meter), for gas what to do with the card. Pure: asked twice it is the same.
 */
final class MeterNotes {
    private static final BigInteger TWENTY_DIGITS = BigInteger.TEN.pow(20);

    private MeterNotes() {}

    static Optional<ReceiptNote> of(PaymentId payment, BillId bill, Kind kind) {
        return switch (kind) {
            case POWER -> Optional.of(new ReceiptNote(bill, ReceiptNoteKind.METER_TOKEN, token(payment, bill)));
            case GAS -> Optional.of(new ReceiptNote(bill, ReceiptNoteKind.INSTRUCTION, "已充值待写卡:请将购气卡插入燃气表,听到提示音后取出"));
            default -> Optional.empty();
        };
    }

    private static String token(PaymentId payment, BillId bill) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("meter token " + payment + " " + bill.value()).getBytes(StandardCharsets.UTF_8));
            String digits = new BigInteger(1, hash).mod(TWENTY_DIGITS).toString();
            String twenty = "0".repeat(20 - digits.length()) + digits;
            return twenty.replaceAll("(.{4})(?!$)", "$1 ");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
