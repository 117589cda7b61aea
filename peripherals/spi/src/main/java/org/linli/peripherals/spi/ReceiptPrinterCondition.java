package org.linli.peripherals.spi;

/**
 * @param outlet whether a receipt lies in the outlet. Printers of this class rarely have the sensor
 */
public record ReceiptPrinterCondition(
        long sequence, Availability availability, PaperSupply paper, CoverState cover, MediaPresence outlet)
        implements Condition {}
