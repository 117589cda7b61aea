package org.linli.peripherals.drivers.receiptprinter.escpos;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.OpenCall;
import org.linli.peripherals.spi.receipt.PrintId;
import org.linli.peripherals.spi.receipt.Printed;
import org.linli.peripherals.spi.receipt.ReceiptPaper;
import org.linli.peripherals.spi.time.DeviceTime;

/** A receipt on its way. Confined to the owner thread. */
final class PrintJob {
    private static final int LOWEST = 0x20;
    private static final int NAMES = 0x7E - LOWEST + 1;

    final PrintId id;
    final ReceiptPaper paper;
    final OpenCall<Printed> call;
    List<byte[]> pieces = List.of();
    DeviceTime.Wait deadline = () -> false;
    /** From here on the receipt may be on paper. */
    boolean sent;

    @Nullable
    Fault trouble;

    PrintJob(PrintId id, ReceiptPaper paper, OpenCall<Printed> call) {
        this.id = id;
        this.paper = paper;
        this.call = call;
    }

    /**
     * The name the printer sends back: four characters from 20 to 7E, made from the id, so that it is the same when the
     * same receipt is asked for again.
     */
    byte[] name() {
        var sum = new CRC32C();
        sum.update(id.value().getBytes(StandardCharsets.US_ASCII));
        long left = sum.getValue();
        byte[] name = new byte[4];
        for (int at = 0; at < name.length; at++) {
            name[at] = (byte) (LOWEST + left % NAMES);
            left /= NAMES;
        }
        return name;
    }

    /** The name as one number. */
    int nameNumber() {
        byte[] name = name();
        return (name[0] << 24) | (name[1] << 16) | (name[2] << 8) | name[3];
    }
}
