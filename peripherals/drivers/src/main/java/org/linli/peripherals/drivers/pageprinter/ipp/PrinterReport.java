package org.linli.peripherals.drivers.pageprinter.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.AttributeSetType;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Types;
import java.util.List;
import java.util.Optional;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.PagePrinterCondition;
import org.linli.peripherals.spi.page.PagePrinterCapabilities;
import org.linli.peripherals.spi.page.PagePrinterFault;

/**
 * What a printer says of itself.
 *
 * @param takesJobs whether it has the operations a job is sent with, Create-Job and Send-Document
 */
record PrinterReport(
        boolean stopped,
        boolean accepting,
        boolean takesJobs,
        PrinterReasons reasons,
        PagePrinterCapabilities capabilities) {
    private static final String RASTER = "image/pwg-raster";

    /** Empty when the answer holds no printer. */
    static Optional<PrinterReport> of(Reply.Answer answer) {
        if (!answer.ok()) {
            return Optional.empty();
        }
        return answer.groups(Tag.printerAttributes).stream().findFirst().flatMap(PrinterReport::of);
    }

    private static Optional<PrinterReport> of(AttributeGroup printer) {
        PrinterState state = printer.getValue(Types.printerState);
        if (state == null) {
            return Optional.empty();
        }
        Boolean accepting = printer.getValue(Types.printerIsAcceptingJobs);
        var formats = strings(printer, Types.documentFormatSupported);
        List<Operation> operations = values(printer, Types.operationsSupported);
        boolean notifies = strings(printer, Types.notifyPullMethodSupported).contains("ippget")
                && Requests.offeredIn(operations, Operation.createPrinterSubscriptions)
                && Requests.offeredIn(operations, Operation.getNotifications);
        Boolean colour = printer.getValue(Types.colorSupported);
        var capabilities = new PagePrinterCapabilities(
                formats.contains(Requests.PDF),
                notifies,
                Boolean.TRUE.equals(colour),
                strings(printer, Types.sidesSupported).stream().anyMatch(sides -> sides.startsWith("two-sided")));
        return Optional.of(new PrinterReport(
                state.getCode() == PrinterState.stopped.getCode(),
                !Boolean.FALSE.equals(accepting),
                Requests.offeredIn(operations, Operation.createJob)
                        && Requests.offeredIn(operations, Operation.sendDocument),
                PrinterReasons.of(strings(printer, Types.printerStateReasons)),
                capabilities));
    }

    /** Why nothing should be sent now. */
    Optional<Fault> refusal() {
        if (!takesJobs) {
            return Optional.of(PagePrinterFault.NOT_A_PRINTER.with("no create-job"));
        }
        if (!capabilities.pdf()) {
            return Optional.of(PagePrinterFault.FORMAT.with("takes no pdf; " + RASTER + " is not made here"));
        }
        if (stopped) {
            return Optional.of(reasons.fault().orElse(PagePrinterFault.STOPPED.fault()));
        }
        if (!accepting) {
            return Optional.of(reasons.fault().orElse(PagePrinterFault.STOPPED.with("accepts no jobs")));
        }
        return reasons.graveFault();
    }

    PagePrinterCondition condition(long sequence) {
        return new PagePrinterCondition(
                sequence,
                availability(),
                reasons.paper(),
                reasons.cover(),
                reasons.door(),
                reasons.toner(),
                reasons.listed());
    }

    private Availability availability() {
        if ((stopped && reasons.fault().isPresent()) || reasons.graveFault().isPresent()) {
            return Availability.USER_ERROR;
        }
        return stopped || !accepting ? Availability.OFFLINE : Availability.ONLINE;
    }

    private static List<String> strings(AttributeGroup group, AttributeSetType<String> type) {
        return values(group, type);
    }

    private static <T> List<T> values(AttributeGroup group, AttributeSetType<T> type) {
        var attribute = group.get(type);
        return attribute == null ? List.of() : List.copyOf(attribute);
    }
}
