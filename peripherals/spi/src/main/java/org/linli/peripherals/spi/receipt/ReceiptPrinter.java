package org.linli.peripherals.spi.receipt;

import java.time.Duration;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.Device;
import org.linli.peripherals.spi.ReceiptPrinterCondition;

/** A printer for receipts. Safe from any thread; nothing blocks. */
public interface ReceiptPrinter extends Device<ReceiptPrinterCondition> {
    /** Fixed while the driver lives. */
    ReceiptPrinterCapabilities capabilities();

    /**
     * Prints one receipt. Receipts come out one after the other, in the order they were asked for.
     *
     * <ul>
     *   <li>Done: the printer has proved that this receipt is on paper.
     *   <li>NotDone: not a line of this receipt is on paper, and none will be.
     *   <li>Unknown: some or all of it may be, or may come out yet. Only a person can look; a reprint says that it is
     *       one.
     * </ul>
     *
     * A receipt whose id was already proved is Done at once and not printed again; so asking again after Unknown, with
     * the same id, uses no paper if the proof has come in meanwhile.
     *
     * @param within counted from now, waiting for earlier receipts included
     */
    Call<Printed> print(ReceiptPaper paper, PrintId id, Duration within);
}
