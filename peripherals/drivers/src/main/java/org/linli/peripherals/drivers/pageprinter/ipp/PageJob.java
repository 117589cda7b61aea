package org.linli.peripherals.drivers.pageprinter.ipp;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.OpenCall;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.page.JobName;
import org.linli.peripherals.spi.page.JobNews;
import org.linli.peripherals.spi.page.PageDocument;
import org.linli.peripherals.spi.page.PagesPrinted;
import org.linli.peripherals.spi.time.DeviceTime;

/** A document on its way, or a job that is looked for. Confined to the owner thread. */
final class PageJob {
    final JobName name;
    final int pages;
    /** Absent where a job is only followed. */
    final @Nullable PageDocument document;

    final OpenCall<PagesPrinted> call;
    DeviceTime.Wait deadline = () -> false;

    /** The printer's own number for it; 0 while it has none. */
    int id;

    /** Whether the printer keeps events, and under which number it keeps them for this job; 0 while it does not. */
    boolean notifies;

    int subscription;
    int nextEvent = 1;

    int searches;
    int creations;
    int sendings;
    /** The answer to the document was lost, so that it may not have come at all. */
    boolean sendingLost;
    /** Whoever asked for it wants it no more. */
    boolean cancelled;

    boolean cancelSent;
    /** From here on something of it may be on paper. */
    boolean sent;
    /** Seen at work, so that some of it may be on paper even where the printer counts none. */
    boolean begun;

    /** What keeps it from going on, while something does. */
    @Nullable
    Fault trouble;

    @Nullable
    JobNews told;

    DeviceTime.Wait pause = () -> false;
    Duration nextPause = Duration.ZERO;
    /** When it was last heard of, and since when it says completed without a count; on the device's clock. */
    long heardAt;

    long countingSince;
    boolean counting;

    PageJob(JobName name, int pages, @Nullable PageDocument document, OpenCall<PagesPrinted> call) {
        this.name = name;
        this.pages = pages;
        this.document = document;
        this.call = call;
    }

    /** How it ends without a proof: a job that is only looked for may have been printed, whatever keeps us from looking. */
    Outcome<PagesPrinted> unproved(Fault why) {
        return sent || document == null ? Outcome.unknown(why) : Outcome.notDone(why);
    }
}
