package org.linli.peripherals.drivers.pageprinter.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.PagePrinterReason;
import org.linli.peripherals.spi.page.JobNews;
import org.linli.peripherals.spi.page.JobState;
import org.linli.peripherals.spi.page.PagePrinterFault;
import org.linli.peripherals.spi.page.PagesPrinted;

/**
 * Follows a job at the printer to its end. Confined to the owner thread.
 *
 * <p>A job's number is not believed alone: printers that restart count from 1 again, and the number is then somebody
 * else's job. The name decides.
 */
final class Pursuit {
    private final OwnerThread owner;
    private final IppExchange exchange;
    private final Requests requests;
    private final IppTimes times;
    private final Steps steps;
    private final Consumer<JobNews> outlet;
    private final String device;

    Pursuit(
            OwnerThread owner,
            IppExchange exchange,
            IppSettings settings,
            Steps steps,
            Consumer<JobNews> outlet,
            String device) {
        this.owner = owner;
        this.exchange = exchange;
        this.requests = new Requests(settings);
        this.times = settings.times();
        this.steps = steps;
        this.outlet = outlet;
        this.device = device;
    }

    void begin(PageJob job) {
        job.heardAt = owner.nanos();
        job.nextPause = times.firstPoll();
        ask(job);
    }

    /** Asks now and not only after the pause. */
    void hurry(PageJob job) {
        job.pause.cancel();
        exchange.forget();
        job.nextPause = times.firstPoll();
        ask(job);
    }

    private void ask(PageJob job) {
        exchange.ask(requests.job(job.id), reply -> {
            switch (reply) {
                case Reply.Answer answer
                when answer.is(Status.clientErrorNotFound, Status.clientErrorGone) ->
                    steps.end(job, PagePrinterFault.JOB_GONE.fault());
                case Reply.Answer answer
                when answer.ok() ->
                    answer.groups(Tag.jobAttributes).stream()
                            .findFirst()
                            .flatMap(JobReport::of)
                            .ifPresentOrElse(
                                    report -> heard(job, report),
                                    () -> silent(job, PagePrinterFault.NOT_A_PRINTER.with("no job-state")));
                case Reply.Answer answer -> silent(job, answer.refusal());
                case Reply.Lost lost -> silent(job, lost.why());
            }
        });
    }

    private void heard(PageJob job, JobReport report) {
        if (report.id() != job.id || !report.name().equals(job.name.value())) {
            steps.end(job, PagePrinterFault.JOB_GONE.with("another job has its number"));
            return;
        }
        job.heardAt = owner.nanos();
        job.begun |= !report.nothingPrinted()
                || report.state() == JobState.PROCESSING
                || report.state() == JobState.PROCESSING_STOPPED;
        if (report.over()) {
            tell(job, report, List.of());
            conclude(job, report);
        } else if (job.cancelled && !job.cancelSent) {
            job.cancelSent = true;
            exchange.ask(requests.cancel(job.id), reply -> pause(job));
        } else if (job.sendingLost && report.awaitsDocument() && job.sendings < Delivery.MOST_SENDINGS) {
            steps.sendAgain(job);
        } else {
            askPrinter(job, report);
        }
    }

    /** Why a job does not go on is the printer's state, and not the job's. */
    private void askPrinter(PageJob job, JobReport report) {
        exchange.ask(requests.printer(), reply -> {
            var printer =
                    reply instanceof Reply.Answer answer ? PrinterReport.of(answer) : Optional.<PrinterReport>empty();
            printer.ifPresent(steps::seen);
            var reasons = printer.map(PrinterReport::reasons).orElse(PrinterReasons.NONE);
            boolean stands = report.state() == JobState.PROCESSING_STOPPED
                    || printer.filter(PrinterReport::stopped).isPresent();
            job.trouble = reasons.fault().orElse(stands ? PagePrinterFault.STOPPED.fault() : null);
            if (job.subscription > 0) {
                askEvents(job, report, reasons);
            } else {
                tell(job, report, reasons.listed());
                pause(job);
            }
        });
    }

    /** What came and went between two questions is told before what is so now. */
    private void askEvents(PageJob job, JobReport report, PrinterReasons now) {
        exchange.ask(requests.events(job.subscription, job.nextEvent), reply -> {
            if (reply instanceof Reply.Answer answer && answer.ok()) {
                for (AttributeGroup event : answer.groups(Tag.eventNotificationAttributes)) {
                    happened(job, report, event);
                }
            } else if (reply instanceof Reply.Answer) {
                job.subscription = 0;
            }
            tell(job, report, now.listed());
            pause(job);
        });
    }

    private void happened(PageJob job, JobReport report, AttributeGroup event) {
        Integer sequence = event.getValue(Types.notifySequenceNumber);
        var reasons = event.get(Types.printerStateReasons);
        if (sequence == null || sequence < job.nextEvent || sequence == Integer.MAX_VALUE) {
            return;
        }
        job.nextEvent = sequence + 1;
        if (reasons != null) {
            tell(job, report, PrinterReasons.of(reasons).listed());
        }
    }

    private void conclude(PageJob job, JobReport report) {
        switch (report.state()) {
            case COMPLETED -> completed(job, report);
            case CANCELED ->
                stoppedBy(job, job.cancelled ? CallFault.CANCELLED.fault() : PagePrinterFault.CANCELLED_THERE.fault());
            default -> stoppedBy(job, PagePrinterFault.ABORTED.fault());
        }
    }

    private void completed(PageJob job, JobReport report) {
        if (report.impressions().orElse(0) >= job.pages) {
            steps.end(
                    job,
                    Outcome.done(new PagesPrinted(job.name, report.impressions().getAsInt())));
            return;
        }
        if (!job.counting) {
            job.counting = true;
            job.countingSince = owner.nanos();
        }
        if (passed(job.countingSince, times.counting())) {
            String counted = report.impressions().isPresent()
                    ? String.format(
                            Locale.ROOT,
                            "counted %d of %d",
                            report.impressions().getAsInt(),
                            job.pages)
                    : "does not count";
            job.begun = true;
            steps.end(job, PagePrinterFault.NO_PROOF.with(counted));
        } else {
            job.nextPause = times.firstPoll();
            pause(job);
        }
    }

    /** A job that ended before the printer had begun with it left nothing on paper. */
    private void stoppedBy(PageJob job, Fault why) {
        steps.end(job, job.begun ? Outcome.unknown(why) : Outcome.notDone(why));
    }

    private void silent(PageJob job, Fault why) {
        steps.silent(why);
        job.trouble = why;
        int counted = job.told == null ? 0 : job.told.impressions();
        tell(job, new JobNews(job.name, JobState.UNKNOWN, counted, List.of()));
        if (passed(job.heardAt, times.patience())) {
            steps.end(job, why);
        } else {
            pause(job);
        }
    }

    private void tell(PageJob job, JobReport report, List<PagePrinterReason> reasons) {
        tell(job, new JobNews(job.name, report.state(), report.impressions().orElse(0), reasons));
    }

    private void tell(PageJob job, JobNews news) {
        if (!news.equals(job.told)) {
            job.told = news;
            job.nextPause = times.firstPoll();
            outlet.accept(news);
        }
    }

    private void pause(PageJob job) {
        Duration now = job.nextPause;
        Duration twice = now.multipliedBy(2);
        job.nextPause = twice.compareTo(times.slowestPoll()) < 0 ? twice : times.slowestPoll();
        job.pause = owner.after(now, device + " follows a job", () -> ask(job));
    }

    private boolean passed(long since, Duration howLong) {
        return owner.nanos() - since >= howLong.toNanos();
    }
}
