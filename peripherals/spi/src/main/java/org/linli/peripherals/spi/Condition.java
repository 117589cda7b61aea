package org.linli.peripherals.spi;

/**
 * The state of a device at one moment, whole: never a difference, so that a listener who missed nine changes is right
 * after the tenth.
 */
public sealed interface Condition
        permits ReceiptPrinterCondition,
                IdCardReaderCondition,
                ScannerCondition,
                SocialSecurityCardReaderCondition,
                BankCardTerminalCondition,
                EarphoneJackCondition,
                RemoteControlCondition,
                PagePrinterCondition {
    /** Grows by at least one with each change, from 1, while the driver lives. The greater one is the newer one. */
    long sequence();

    Availability availability();
}
