package org.linli.peripherals.drivers.receiptprinter.escpos;

import java.util.Optional;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.CoverState;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.PaperSupply;
import org.linli.peripherals.spi.receipt.ReceiptPrinterFault;

/** What a printer says of itself, gathered from its status bytes. */
record Health(boolean offline, boolean coverOpen, Trouble trouble, Paper paper) {
    enum Trouble {
        NONE,
        JAMMED,
        TOO_HOT,
        BROKEN
    }

    enum Paper {
        ENOUGH,
        LOW,
        OUT
    }

    static final Health GOOD = new Health(false, false, Trouble.NONE, Paper.ENOUGH);

    private static final int BIT2 = 0x04;
    private static final int BIT3 = 0x08;
    private static final int BIT5 = 0x20;
    private static final int BIT6 = 0x40;

    /** The answers to {@code DLE EOT} 1 to 4. */
    static Health ofAnswers(int printer, int offline, int error, int paper) {
        boolean out = (paper & (BIT5 | BIT6)) != 0 || (offline & BIT5) != 0;
        return new Health(
                (printer & BIT3) != 0,
                (offline & BIT2) != 0,
                trouble(error),
                out ? Paper.OUT : (paper & (BIT2 | BIT3)) != 0 ? Paper.LOW : Paper.ENOUGH);
    }

    /** Automatic status: offline and cover in the first byte, errors in the second, paper in the third. */
    static Health ofReport(AnswerParser.Automatic report) {
        int paper = report.paper();
        return new Health(
                (report.printer() & BIT3) != 0,
                (report.printer() & BIT5) != 0,
                trouble(report.error()),
                (paper & (BIT2 | BIT3)) != 0 ? Paper.OUT : (paper & 0x03) != 0 ? Paper.LOW : Paper.ENOUGH);
    }

    /** Bit 2: something mechanical blocks; 3: the cutter; 5: beyond repair; 6: will pass by itself. */
    private static Trouble trouble(int error) {
        if ((error & BIT5) != 0) {
            return Trouble.BROKEN;
        }
        if ((error & (BIT2 | BIT3)) != 0) {
            return Trouble.JAMMED;
        }
        return (error & BIT6) != 0 ? Trouble.TOO_HOT : Trouble.NONE;
    }

    /** What keeps it from printing, the cause before its consequences. */
    Optional<Fault> fault() {
        if (coverOpen) {
            return Optional.of(ReceiptPrinterFault.COVER_OPEN.fault());
        }
        if (paper == Paper.OUT) {
            return Optional.of(ReceiptPrinterFault.PAPER_OUT.fault());
        }
        return switch (trouble) {
            case JAMMED -> Optional.of(ReceiptPrinterFault.JAMMED.fault());
            case TOO_HOT -> Optional.of(ReceiptPrinterFault.TOO_HOT.fault());
            case BROKEN -> Optional.of(ReceiptPrinterFault.BROKEN.fault());
            case NONE -> offline ? Optional.of(ReceiptPrinterFault.OFFLINE.fault()) : Optional.empty();
        };
    }

    Availability availability() {
        if (trouble == Trouble.BROKEN) {
            return Availability.HARDWARE_ERROR;
        }
        if (coverOpen || paper == Paper.OUT || trouble == Trouble.JAMMED) {
            return Availability.USER_ERROR;
        }
        return offline || trouble == Trouble.TOO_HOT ? Availability.OFFLINE : Availability.ONLINE;
    }

    PaperSupply supply(boolean lowSensor) {
        if (trouble == Trouble.JAMMED) {
            return PaperSupply.JAMMED;
        }
        return switch (paper) {
            case OUT -> PaperSupply.OUT;
            case LOW -> PaperSupply.LOW;
            // Without a sensor for the end of the roll nobody knows how much is left.
            case ENOUGH -> lowSensor ? PaperSupply.FULL : PaperSupply.UNKNOWN;
        };
    }

    CoverState cover() {
        return coverOpen ? CoverState.OPEN : CoverState.CLOSED;
    }
}
