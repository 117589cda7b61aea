package org.linli.peripherals.spi;

import java.util.List;

/**
 * @param paper {@code JAMMED} before everything else; {@code FULL} means that nothing is said to be missing
 * @param cover of the print mechanism
 * @param door of a tray or a duplexer
 * @param toner toner or ink
 * @param reasons everything the printer gives as a reason for its state, in the order of {@link PagePrinterReason} and
 *     each once
 */
public record PagePrinterCondition(
        long sequence,
        Availability availability,
        PaperSupply paper,
        CoverState cover,
        CoverState door,
        TonerSupply toner,
        List<PagePrinterReason> reasons)
        implements Condition {
    public PagePrinterCondition {
        reasons = reasons.stream().distinct().sorted().toList();
    }

    /** Nothing is known but whether it can be used. */
    public static PagePrinterCondition only(long sequence, Availability availability) {
        return new PagePrinterCondition(
                sequence,
                availability,
                PaperSupply.UNKNOWN,
                CoverState.UNKNOWN,
                CoverState.UNKNOWN,
                TonerSupply.UNKNOWN,
                List.of());
    }
}
