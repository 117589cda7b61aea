package org.linli.central.api.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.foundation.money.Fen;

/**
 * A row somebody has to look at.
 *
 * @param number the order's or the refund's, as the channel knows it
 * @param bill where it is about one line
 * @param fen what is at stake
 * @param since when it began to wait
 * @param whatToDo in Chinese, whole sentences
 * @param inEnglish the same
 * @param deeds which of them can end it
 * @param difference of a day's row, its id
 */
public record OfficeTask(
        TaskKind kind,
        String number,
        Optional<PaymentId> payment,
        Optional<BillId> bill,
        Optional<String> difference,
        Fen fen,
        Instant since,
        String whatToDo,
        String inEnglish,
        List<DeedKind> deeds) {
    public OfficeTask {
        deeds = List.copyOf(deeds);
    }
}
