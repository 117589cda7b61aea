package org.linli.terminal.core.whole;

import org.linli.peripherals.spi.PagePrinterReason;

/** The second page gets stuck. */
final class PaperJamInTheCertificateTest extends StoppedOverTheCertificateContract {
    @Override
    PagePrinterReason reason() {
        return PagePrinterReason.MEDIA_JAM;
    }

    @Override
    String code() {
        return "page-printer.jammed";
    }
}
