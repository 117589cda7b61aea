package org.linli.terminal.core.attend;

import java.util.Optional;
import java.util.Set;
import org.linli.foundation.code.Code;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.Condition;
import org.linli.peripherals.spi.CoverState;
import org.linli.peripherals.spi.PagePrinterCondition;
import org.linli.peripherals.spi.PaperSupply;
import org.linli.peripherals.spi.ReceiptPrinterCondition;
import org.linli.peripherals.spi.TonerSupply;

/** From what a device reports to the one code that has words for an attendant: what a hand can do comes first. */
final class DeviceWords {
    private static final Code READY = Code.of("device.ready");
    private static final Code NOT_ASKED = Code.of("device.cannot-be-asked");
    private static final Code PAPER_LOW = Code.of("printer.paper-low");
    private static final Code PAGES_LOW = Code.of("page-printer.paper-low");
    private static final Code TONER_LOW = Code.of("page-printer.toner-low");

    private DeviceWords() {}

    static Code of(Condition condition) {
        if (condition instanceof ReceiptPrinterCondition printer) {
            if (printer.cover() == CoverState.OPEN) {
                return Code.of("printer.cover-open");
            }
            if (printer.paper() == PaperSupply.OUT) {
                return Code.of("printer.paper-out");
            }
            if (printer.paper() == PaperSupply.JAMMED) {
                return Code.of("printer.jammed");
            }
            if (printer.paper() == PaperSupply.LOW && condition.availability() == Availability.ONLINE) {
                return PAPER_LOW;
            }
        }
        if (condition instanceof PagePrinterCondition printer) {
            var needed = ofPages(printer);
            if (needed.isPresent()) {
                return needed.get();
            }
        }
        return switch (condition.availability()) {
            case ONLINE, DEVICE_BUSY -> READY;
            case UNKNOWN -> NOT_ASKED;
            case OFFLINE -> Code.of("device.offline");
            case POWER_OFF -> Code.of("device.power-off");
            case NO_DEVICE -> Code.of("device.not-there");
            case HARDWARE_ERROR -> Code.of("device.broken");
            case USER_ERROR -> Code.of("device.needs-a-hand");
            case FRAUD_ATTEMPT -> Code.of("device.tampered");
        };
    }

    private static Optional<Code> ofPages(PagePrinterCondition printer) {
        if (printer.cover() == CoverState.OPEN) {
            return Optional.of(Code.of("page-printer.cover-open"));
        }
        if (printer.door() == CoverState.OPEN) {
            return Optional.of(Code.of("page-printer.door-open"));
        }
        if (printer.paper() == PaperSupply.JAMMED) {
            return Optional.of(Code.of("page-printer.jammed"));
        }
        if (printer.paper() == PaperSupply.OUT) {
            return Optional.of(Code.of("page-printer.paper-out"));
        }
        if (printer.toner() == TonerSupply.OUT) {
            return Optional.of(Code.of("page-printer.toner-out"));
        }
        if (printer.availability() != Availability.ONLINE) {
            return Optional.empty();
        }
        if (printer.paper() == PaperSupply.LOW) {
            return Optional.of(PAGES_LOW);
        }
        return printer.toner() == TonerSupply.LOW ? Optional.of(TONER_LOW) : Optional.empty();
    }

    static boolean works(Code state) {
        return state.equals(READY)
                || state.equals(NOT_ASKED)
                || Set.of(PAPER_LOW, PAGES_LOW, TONER_LOW).contains(state);
    }
}
