package org.linli.peripherals.drivers.pageprinter.ipp;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.peripherals.spi.CoverState;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.PagePrinterReason;
import org.linli.peripherals.spi.PaperSupply;
import org.linli.peripherals.spi.TonerSupply;
import org.linli.peripherals.spi.page.PagePrinterFault;

/**
 * From IPP's {@code printer-state-reasons} to ours, and to what keeps pages from coming out.
 *
 * @param reasons whatever is given
 * @param grave those given as errors: only the suffix {@code -error} says that a printer cannot print; some give an empty
 *     tray as a warning while they wait for paper, so nothing is concluded from the others
 */
record PrinterReasons(Set<PagePrinterReason> reasons, Set<PagePrinterReason> grave) {
    static final PrinterReasons NONE = new PrinterReasons(Set.of(), Set.of());

    private static final String ERROR = "-error";
    private static final List<String> SUFFIXES = List.of(ERROR, "-warning", "-report");
    private static final int MOST_REASONS = 64;

    private static final Map<String, PagePrinterReason> KEYWORDS = Map.ofEntries(
            Map.entry("cover-open", PagePrinterReason.COVER_OPEN),
            Map.entry("door-open", PagePrinterReason.DOOR_OPEN),
            Map.entry("interlock-open", PagePrinterReason.INTERLOCK_OPEN),
            Map.entry("media-jam", PagePrinterReason.MEDIA_JAM),
            Map.entry("media-empty", PagePrinterReason.MEDIA_EMPTY),
            Map.entry("media-needed", PagePrinterReason.MEDIA_NEEDED),
            Map.entry("media-low", PagePrinterReason.MEDIA_LOW),
            Map.entry("input-tray-missing", PagePrinterReason.INPUT_TRAY_MISSING),
            Map.entry("output-tray-missing", PagePrinterReason.OUTPUT_TRAY_MISSING),
            Map.entry("output-area-full", PagePrinterReason.OUTPUT_AREA_FULL),
            Map.entry("toner-empty", PagePrinterReason.TONER_EMPTY),
            Map.entry("marker-supply-empty", PagePrinterReason.TONER_EMPTY),
            Map.entry("toner-low", PagePrinterReason.TONER_LOW),
            Map.entry("marker-supply-low", PagePrinterReason.TONER_LOW),
            Map.entry("marker-waste-full", PagePrinterReason.WASTE_FULL),
            Map.entry("paused", PagePrinterReason.PAUSED),
            Map.entry("moving-to-paused", PagePrinterReason.PAUSED),
            Map.entry("offline", PagePrinterReason.UNREACHABLE),
            Map.entry("connecting-to-device", PagePrinterReason.UNREACHABLE),
            Map.entry("timed-out", PagePrinterReason.UNREACHABLE),
            Map.entry("spool-area-full", PagePrinterReason.SPOOL_AREA_FULL));

    /** What stops a page, the cause before its consequences. */
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
            Map.entry(PagePrinterReason.OUTPUT_AREA_FULL, PagePrinterFault.OUTPUT_FULL));

    static PrinterReasons of(Collection<String> keywords) {
        var reasons = EnumSet.noneOf(PagePrinterReason.class);
        var grave = EnumSet.noneOf(PagePrinterReason.class);
        keywords.stream()
                .limit(MOST_REASONS)
                .filter(word -> !word.equals("none"))
                .forEach(word -> {
                    var reason = KEYWORDS.getOrDefault(withoutSuffix(word), PagePrinterReason.OTHER);
                    reasons.add(reason);
                    if (word.endsWith(ERROR)) {
                        grave.add(reason);
                    }
                });
        return new PrinterReasons(Set.copyOf(reasons), Set.copyOf(grave));
    }

    private static String withoutSuffix(String word) {
        for (String suffix : SUFFIXES) {
            if (word.endsWith(suffix)) {
                return word.substring(0, word.length() - suffix.length());
            }
        }
        return word;
    }

    /** What a hand could put right, whether or not the printer stands still for it. */
    Optional<Fault> fault() {
        return fault(reasons);
    }

    /** The same, of what the printer itself calls an error. */
    Optional<Fault> graveFault() {
        return fault(grave);
    }

    private static Optional<Fault> fault(Set<PagePrinterReason> among) {
        return STOPPING.stream()
                .filter(entry -> among.contains(entry.getKey()))
                .map(entry -> entry.getValue().fault())
                .findFirst();
    }

    List<PagePrinterReason> listed() {
        return reasons.stream().sorted().toList();
    }

    PaperSupply paper() {
        if (has(PagePrinterReason.MEDIA_JAM)) {
            return PaperSupply.JAMMED;
        }
        if (has(PagePrinterReason.MEDIA_EMPTY) || has(PagePrinterReason.MEDIA_NEEDED)) {
            return PaperSupply.OUT;
        }
        return has(PagePrinterReason.MEDIA_LOW) ? PaperSupply.LOW : PaperSupply.FULL;
    }

    CoverState cover() {
        return has(PagePrinterReason.COVER_OPEN) ? CoverState.OPEN : CoverState.CLOSED;
    }

    CoverState door() {
        boolean open = has(PagePrinterReason.DOOR_OPEN) || has(PagePrinterReason.INTERLOCK_OPEN);
        return open ? CoverState.OPEN : CoverState.CLOSED;
    }

    TonerSupply toner() {
        if (has(PagePrinterReason.TONER_EMPTY)) {
            return TonerSupply.OUT;
        }
        return has(PagePrinterReason.TONER_LOW) ? TonerSupply.LOW : TonerSupply.FULL;
    }

    boolean has(PagePrinterReason reason) {
        return reasons.contains(reason);
    }
}
