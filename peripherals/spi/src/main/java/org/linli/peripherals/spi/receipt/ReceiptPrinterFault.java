package org.linli.peripherals.spi.receipt;

import org.linli.peripherals.spi.NamedFault;
import org.linli.peripherals.spi.Remedy;

/** What keeps receipts from coming out. */
public enum ReceiptPrinterFault implements NamedFault {
    PAPER_OUT("printer.paper-out", Remedy.ATTENDANT),
    COVER_OPEN("printer.cover-open", Remedy.ATTENDANT),
    /** Paper or a foreign object blocks the feed or the cutter. */
    JAMMED("printer.jammed", Remedy.ATTENDANT),
    /** The head is too hot and recovers by itself. */
    TOO_HOT("printer.too-hot", Remedy.RETRY),
    /** It says offline and gives no reason. */
    OFFLINE("printer.offline", Remedy.ATTENDANT),
    /** It reports an error it cannot recover from. */
    BROKEN("printer.broken", Remedy.REPLACE),
    /** The cable or the power is gone. */
    LINE_LOST("printer.line-lost", Remedy.ATTENDANT),
    /** The line is there and nobody answers on it. */
    NO_ANSWER("printer.no-answer", Remedy.ATTENDANT),
    /** Everything was sent, nothing is wrong, and the proof has not come. */
    NO_PROOF("printer.no-proof", Remedy.ATTENDANT),
    /** The receipt asks for something this printer cannot put on its paper (a QR code wider than the paper). */
    DOES_NOT_FIT("printer.does-not-fit", Remedy.ATTENDANT);

    private final String code;
    private final Remedy remedy;

    ReceiptPrinterFault(String code, Remedy remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
