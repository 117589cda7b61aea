package org.linli.peripherals.spi.page;

import java.time.Duration;
import java.util.function.Consumer;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.Device;
import org.linli.peripherals.spi.PagePrinterCondition;
import org.linli.peripherals.spi.Subscription;

/** A printer for whole pages, on a cable or in the network; others may print on it too. Safe from any thread. */
public interface PagePrinter extends Device<PagePrinterCondition> {
    /** Known when the condition is {@code ONLINE}; before that {@link PagePrinterCapabilities#NONE}. */
    PagePrinterCapabilities capabilities();

    /**
     * Prints one document, one copy on one side of the paper, and follows it to its end. Documents come out one after
     * the other, in the order they were asked for.
     *
     * <ul>
     *   <li>Done: the printer says that the job is completed and has counted every page. One that does not count proves
     *       nothing.
     *   <li>NotDone: no page of this document is on paper, and none will be.
     *   <li>Unknown: some or all of it may be. Only a person can look.
     * </ul>
     *
     * The job's name is the key: before anything is sent the printer's own jobs are asked for it, and a job found there
     * is followed instead of sent again. A document that was sent and whose job the printer no longer knows ends as
     * Unknown and is not sent again either, as long as this driver lives; whoever asks after a restart asks by {@link
     * #follow}, which never sends.
     *
     * <p>What keeps a printer from beginning (no paper, an open cover) ends the call at once as not done. What stops it
     * in the middle does not end the call: it is told as news, and paper that is loaded in time lets the job go on. At
     * the deadline the job is cancelled at the printer, so that nothing comes out for whoever stands there next.
     *
     * @param within counted from now, waiting for earlier documents included
     */
    Call<PagesPrinted> print(PageDocument document, JobName name, Duration within);

    /**
     * Looks for a job that was asked for earlier and follows it to its end, as {@link #print} does, and sends nothing. A
     * job the printer does not know ends as Unknown ({@link PagePrinterFault#JOB_GONE}). At the deadline it is cancelled,
     * too: whoever only wants to know leaves it time.
     *
     * @param pages of the document, as {@link PageDocument#pages}
     */
    Call<PagesPrinted> follow(JobName name, int pages, Duration within);

    /**
     * Delivers how jobs of this driver stand, from now on, each time it differs.
     *
     * @param listener runs on the device's thread and only hands over
     * @throws IllegalStateException when somebody listens already
     */
    Subscription news(Consumer<JobNews> listener);
}
