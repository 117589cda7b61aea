package org.linli.terminal.core.certificate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.peripherals.spi.PagePrinterReason;
import org.linli.peripherals.spi.page.JobNews;
import org.linli.peripherals.spi.page.JobState;
import org.linli.peripherals.spi.page.PagePrinterFault;

/** From a printer's reasons to the one thing a person can do something about, the cause before its consequences. */
final class PageTroubles {
    private static final List<Map.Entry<PagePrinterReason, PagePrinterFault>> STOPPING = List.of(
            Map.entry(PagePrinterReason.COVER_OPEN, PagePrinterFault.COVER_OPEN),
            Map.entry(PagePrinterReason.DOOR_OPEN, PagePrinterFault.DOOR_OPEN),
            Map.entry(PagePrinterReason.INTERLOCK_OPEN, PagePrinterFault.DOOR_OPEN),
            Map.entry(PagePrinterReason.MEDIA_JAM, PagePrinterFault.JAMMED),
            Map.entry(PagePrinterReason.INPUT_TRAY_MISSING, PagePrinterFault.TRAY_MISSING),
            Map.entry(PagePrinterReason.OUTPUT_TRAY_MISSING, PagePrinterFault.TRAY_MISSING),
            Map.entry(PagePrinterReason.MEDIA_EMPTY, PagePrinterFault.PAPER_OUT),
            Map.entry(PagePrinterReason.MEDIA_NEEDED, PagePrinterFault.PAPER_OUT),
            Map.entry(PagePrinterReason.TONER_EMPTY, PagePrinterFault.TONER_OUT),
            Map.entry(PagePrinterReason.OUTPUT_AREA_FULL, PagePrinterFault.OUTPUT_FULL),
            Map.entry(PagePrinterReason.UNREACHABLE, PagePrinterFault.LINE_LOST));

    private PageTroubles() {}

    /** What a job stands still for; empty while it goes on, and when it has ended. */
    static Optional<Code> of(JobNews news) {
        return switch (news.state()) {
            case COMPLETED, CANCELED, ABORTED -> Optional.empty();
            case UNKNOWN -> Optional.of(code(PagePrinterFault.NO_ANSWER));
            case PENDING, PENDING_HELD, PROCESSING, PROCESSING_STOPPED ->
                STOPPING.stream()
                        .filter(entry -> news.reasons().contains(entry.getKey()))
                        .map(entry -> code(entry.getValue()))
                        .findFirst()
                        .or(() -> news.state() == JobState.PROCESSING_STOPPED
                                ? Optional.of(code(PagePrinterFault.STOPPED))
                                : Optional.empty());
        };
    }

    private static Code code(PagePrinterFault fault) {
        return Code.of(fault.code());
    }
}
