package org.linli.peripherals.spi.page;

/**
 * What a page printer says it can do.
 *
 * @param pdf whether it takes PDF; one that does not refuses every document ({@link PagePrinterFault#FORMAT})
 * @param notifies whether it can be asked for events, so that nothing is missed between two questions
 * @param colour whether it prints in colour
 * @param twoSided whether it prints on both sides; documents are printed on one
 */
public record PagePrinterCapabilities(boolean pdf, boolean notifies, boolean colour, boolean twoSided) {
    /** Before the printer has said anything. */
    public static final PagePrinterCapabilities NONE = new PagePrinterCapabilities(false, false, false, false);
}
