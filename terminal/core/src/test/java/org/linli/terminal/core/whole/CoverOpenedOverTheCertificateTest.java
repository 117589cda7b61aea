package org.linli.terminal.core.whole;

import org.linli.peripherals.spi.PagePrinterReason;

/** Somebody opens the cover behind the first page. */
final class CoverOpenedOverTheCertificateTest extends StoppedOverTheCertificateContract {
    @Override
    PagePrinterReason reason() {
        return PagePrinterReason.COVER_OPEN;
    }

    @Override
    String code() {
        return "page-printer.cover-open";
    }
}
