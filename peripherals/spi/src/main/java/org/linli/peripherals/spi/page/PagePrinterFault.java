package org.linli.peripherals.spi.page;

import org.linli.peripherals.spi.NamedFault;
import org.linli.peripherals.spi.Remedy;

/** What keeps pages from coming out. */
public enum PagePrinterFault implements NamedFault {
    PAPER_OUT("page-printer.paper-out", Remedy.ATTENDANT),
    JAMMED("page-printer.jammed", Remedy.ATTENDANT),
    COVER_OPEN("page-printer.cover-open", Remedy.ATTENDANT),
    DOOR_OPEN("page-printer.door-open", Remedy.ATTENDANT),
    /** The paper tray is not in the printer, or the output tray is not. */
    TRAY_MISSING("page-printer.tray-missing", Remedy.ATTENDANT),
    OUTPUT_FULL("page-printer.output-full", Remedy.ATTENDANT),
    TONER_OUT("page-printer.toner-out", Remedy.ATTENDANT),
    /** It stands still and gives no reason a hand can do something about: paused, offline, another trouble. */
    STOPPED("page-printer.stopped", Remedy.ATTENDANT),
    /** The network, the cable or the power is gone. */
    LINE_LOST("page-printer.line-lost", Remedy.ATTENDANT),
    /** Somebody takes the connection and says nothing. */
    NO_ANSWER("page-printer.no-answer", Remedy.ATTENDANT),
    /** Whoever answers there does not speak IPP as a printer does. */
    NOT_A_PRINTER("page-printer.not-a-printer", Remedy.ATTENDANT),
    /** The certificate is not the one that was configured. */
    NOT_TRUSTED("page-printer.not-trusted", Remedy.ATTENDANT),
    /** It does not take PDF. */
    FORMAT("page-printer.format", Remedy.REPLACE),
    /** It refused the job; the detail has its status. */
    REFUSED("page-printer.refused", Remedy.ATTENDANT),
    /** It gave the job up. */
    ABORTED("page-printer.aborted", Remedy.ATTENDANT),
    /** Somebody cancelled the job at the printer. */
    CANCELLED_THERE("page-printer.cancelled-there", Remedy.RETRY),
    /** It says completed and has not counted every page. */
    NO_PROOF("page-printer.no-proof", Remedy.ATTENDANT),
    /** It does not know the job, or no longer. */
    JOB_GONE("page-printer.job-gone", Remedy.ATTENDANT);

    private final String code;
    private final Remedy remedy;

    PagePrinterFault(String code, Remedy remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
