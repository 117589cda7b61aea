package org.linli.peripherals.drivers.pageprinter.ipp;

import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.page.JobName;
import org.linli.peripherals.spi.page.PagesPrinted;

/** Where a job goes from one part of its way to the next. On the owner thread. */
interface Steps {
    /** It is at the printer: follow it to its end. */
    void follow(PageJob job);

    /** The printer has no document for it: send it again. */
    void sendAgain(PageJob job);

    void end(PageJob job, Outcome<PagesPrinted> outcome);

    /** Ends it as unknown or as not done, whichever is true. */
    void end(PageJob job, Fault why);

    /** A job at the printer that nobody wants: it is cancelled there when there is time. */
    void abandon(JobName name, int id);

    void seen(PrinterReport report);

    void silent(Fault why);
}
