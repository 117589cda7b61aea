package org.linli.terminal.core.whole;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.ConditionBoard;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.NamedFault;
import org.linli.peripherals.spi.OpenCall;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.PagePrinterCondition;
import org.linli.peripherals.spi.PagePrinterReason;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.page.JobName;
import org.linli.peripherals.spi.page.JobNews;
import org.linli.peripherals.spi.page.JobState;
import org.linli.peripherals.spi.page.PageDocument;
import org.linli.peripherals.spi.page.PagePrinter;
import org.linli.peripherals.spi.page.PagePrinterCapabilities;
import org.linli.peripherals.spi.page.PagePrinterFault;
import org.linli.peripherals.spi.page.PagesPrinted;

/** A page printer moved by hand, at the SPI: pages come out one by one, or do not. */
final class HandPages implements PagePrinter {
    private final ConditionBoard<PagePrinterCondition> board =
            new ConditionBoard<>(number -> PagePrinterCondition.only(number, Availability.ONLINE));

    /** Every document that was ever sent, by the name of its job. */
    final List<JobName> sent = new ArrayList<>();

    final List<JobName> followed = new ArrayList<>();
    /** Sheets that fell into the tray. */
    int sheets;

    private @Nullable Consumer<JobNews> listener;
    private @Nullable OpenCall<PagesPrinted> call;
    private @Nullable JobName job;
    private int pages;
    private int counted;

    /** The next page falls; behind the last one the job is done. */
    void page() {
        counted++;
        sheets++;
        if (counted == pages) {
            tell(JobState.COMPLETED);
            end(Outcome.done(new PagesPrinted(job(), counted)));
        } else {
            tell(JobState.PROCESSING);
        }
    }

    void stopsFor(PagePrinterReason reason) {
        tell(JobState.PROCESSING_STOPPED, reason);
    }

    void isMended() {
        tell(JobState.PROCESSING);
    }

    /** It says that all is done and has counted nothing. */
    void lies() {
        tell(JobState.COMPLETED);
        end(Outcome.unknown(PagePrinterFault.NO_PROOF.fault()));
    }

    /** Nothing came out, and nothing will. */
    void refuses(NamedFault why) {
        end(Outcome.notDone(why.fault()));
    }

    void forgetsTheJob() {
        end(Outcome.unknown(PagePrinterFault.JOB_GONE.fault()));
    }

    /** Whether it was told to give the job up. */
    boolean isCancelled;

    void availability(Availability now) {
        board.post(number -> PagePrinterCondition.only(number, now));
    }

    /** The program that listened is gone; the mechanism goes on. */
    void losesPower() {
        listener = null;
        call = null;
    }

    private JobName job() {
        if (job == null) {
            throw new IllegalStateException("nothing is being printed");
        }
        return job;
    }

    private void tell(JobState state, PagePrinterReason... reasons) {
        var told = listener;
        if (told != null) {
            told.accept(new JobNews(job(), state, counted, List.of(reasons)));
        }
    }

    private void end(Outcome<PagesPrinted> outcome) {
        var ending = call;
        call = null;
        if (ending != null) {
            ending.end(outcome);
        }
    }

    @Override
    public Call<PagesPrinted> print(PageDocument document, JobName name, Duration within) {
        sent.add(name);
        counted = 0;
        return open(name, document.pages());
    }

    @Override
    public Call<PagesPrinted> follow(JobName name, int count, Duration within) {
        followed.add(name);
        return open(name, count);
    }

    private Call<PagesPrinted> open(JobName name, int count) {
        job = name;
        pages = count;
        isCancelled = false;
        call = new OpenCall<>(() -> {
            isCancelled = true;
            var why = CallFault.CANCELLED.fault();
            end(counted == 0 ? Outcome.notDone(why) : Outcome.unknown(why));
        });
        return call;
    }

    @Override
    public Subscription news(Consumer<JobNews> heard) {
        if (listener != null) {
            throw new IllegalStateException("somebody listens already");
        }
        listener = heard;
        return () -> listener = null;
    }

    @Override
    public PagePrinterCapabilities capabilities() {
        return new PagePrinterCapabilities(true, false, false, false);
    }

    @Override
    public DeviceIdentity identity() {
        return new DeviceIdentity("page-printer", "pageprinter.hand", "", "");
    }

    @Override
    public PagePrinterCondition condition() {
        return board.current();
    }

    @Override
    public Subscription watch(Consumer<PagePrinterCondition> heard) {
        return board.watch(heard);
    }

    @Override
    public void close() {}
}
