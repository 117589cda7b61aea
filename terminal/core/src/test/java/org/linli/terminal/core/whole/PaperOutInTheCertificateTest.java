package org.linli.terminal.core.whole;

import org.linli.peripherals.spi.PagePrinterReason;

/** The paper ends behind the first page. */
final class PaperOutInTheCertificateTest extends StoppedOverTheCertificateContract {
    @Override
    PagePrinterReason reason() {
        return PagePrinterReason.MEDIA_EMPTY;
    }

    @Override
    String code() {
        return "page-printer.paper-out";
    }
}
