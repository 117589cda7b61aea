package org.linli.terminal.core.receipt;

import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.bill.Business;

/**
 * What the terminal knows of a payment beyond what the payment desk proves: how the bills are called and whose they are.
 *
 * @param payer masked; unknown after a restart, for it is never stored
 */
public record ReceiptNotes(List<Business.Line> lines, Optional<String> payer) {
    public static final ReceiptNotes NOTHING_KNOWN = new ReceiptNotes(List.of(), Optional.empty());

    public ReceiptNotes {
        lines = List.copyOf(lines);
    }

    Optional<Business.Line> line(String billId) {
        return lines.stream().filter(line -> line.billId().equals(billId)).findFirst();
    }
}
