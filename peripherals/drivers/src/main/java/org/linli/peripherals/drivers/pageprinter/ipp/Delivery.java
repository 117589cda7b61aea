package org.linli.peripherals.drivers.pageprinter.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.util.Optional;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.page.PagePrinterFault;

/**
 * A job's way to the printer: is it there already, may it come, a job without a document, the document. Confined to the
 * owner thread.
 *
 * <p>A job without a document prints nothing, so as long as the document was not sent everything may be asked again; and
 * a document is sent again only where the printer itself says that this very job has none.
 */
final class Delivery {
    static final int MOST_SENDINGS = 2;
    private static final int MOST_CREATIONS = 2;
    private static final int MOST_SEARCHES = 3;

    private final OwnerThread owner;
    private final IppExchange exchange;
    private final Requests requests;
    private final IppSettings settings;
    private final JobBook book;
    private final Steps steps;
    private final String device;

    Delivery(OwnerThread owner, IppExchange exchange, IppSettings settings, JobBook book, Steps steps, String device) {
        this.owner = owner;
        this.exchange = exchange;
        this.settings = settings;
        this.requests = new Requests(settings);
        this.book = book;
        this.steps = steps;
        this.device = device;
    }

    void begin(PageJob job) {
        var known = book.sentAs(job.name);
        if (known.isPresent()) {
            job.id = known.getAsInt();
            job.sent = true;
            steps.follow(job);
        } else {
            search(job, false);
        }
    }

    /** Looks through the jobs of this terminal: first those under way, then those that have ended. */
    private void search(PageJob job, boolean over) {
        exchange.ask(requests.jobs(over), reply -> {
            switch (reply) {
                case Reply.Answer answer
                when answer.ok() -> {
                    var found = find(job, answer);
                    if (found.isPresent()) {
                        found(job, found.get());
                    } else if (over) {
                        missing(job);
                    } else {
                        search(job, true);
                    }
                }
                case Reply.Answer answer -> searchLost(job, refusal(answer));
                case Reply.Lost lost -> searchLost(job, lost.why());
            }
        });
    }

    private Optional<JobReport> find(PageJob job, Reply.Answer answer) {
        return answer.groups(Tag.jobAttributes).stream()
                .map(JobReport::of)
                .flatMap(Optional::stream)
                .filter(report -> report.name().equals(job.name.value()))
                .filter(report -> report.user().isEmpty() || report.user().equals(settings.user()))
                .findFirst();
    }

    private void found(PageJob job, JobReport report) {
        job.id = report.id();
        if (report.awaitsDocument() && job.document != null) {
            send(job);
        } else {
            job.sent = true;
            book.sent(job.name, job.id);
            steps.follow(job);
        }
    }

    private void missing(PageJob job) {
        if (job.document == null) {
            steps.end(job, PagePrinterFault.JOB_GONE.fault());
        } else if (job.creations == 0) {
            prepare(job);
        } else {
            create(job);
        }
    }

    private void searchLost(PageJob job, Fault why) {
        job.searches++;
        if (job.searches < MOST_SEARCHES) {
            job.pause = owner.after(
                    settings.times().slowestPoll(), device + " looks for a job again", () -> search(job, false));
        } else {
            steps.silent(why);
            steps.end(job, why);
        }
    }

    private void prepare(PageJob job) {
        exchange.ask(requests.printer(), reply -> {
            switch (reply) {
                case Reply.Answer answer ->
                    PrinterReport.of(answer)
                            .ifPresentOrElse(
                                    report -> {
                                        steps.seen(report);
                                        job.notifies = report.capabilities().notifies();
                                        report.refusal()
                                                .ifPresentOrElse(why -> steps.end(job, why), () -> validate(job));
                                    },
                                    () -> steps.end(job, PagePrinterFault.NOT_A_PRINTER.with("no printer-state")));
                case Reply.Lost lost -> steps.end(job, lost.why());
            }
        });
    }

    private void validate(PageJob job) {
        exchange.ask(requests.validate(job.name), reply -> {
            switch (reply) {
                case Reply.Answer answer
                when answer.ok() || answer.is(Status.serverErrorOperationNotSupported) -> create(job);
                case Reply.Answer answer -> refused(job, answer, () -> validate(job));
                case Reply.Lost lost -> steps.end(job, lost.why());
            }
        });
    }

    /** A printer at work for somebody else is asked again, until the call's time is over; nothing has happened yet. */
    private void refused(PageJob job, Reply.Answer answer, Runnable again) {
        var why = refusal(answer);
        if (why.code().equals(CallFault.BUSY.code())) {
            job.trouble = why;
            job.pause = owner.after(settings.times().slowestPoll(), device + " waits for its turn", again);
        } else {
            steps.end(job, why);
        }
    }

    private void create(PageJob job) {
        job.creations++;
        exchange.ask(requests.create(job.name), reply -> {
            switch (reply) {
                case Reply.Answer answer
                when answer.ok() -> {
                    job.id = idIn(answer);
                    if (job.id > 0 && job.notifies) {
                        subscribe(job);
                    } else if (job.id > 0) {
                        send(job);
                    } else {
                        steps.end(job, PagePrinterFault.NOT_A_PRINTER.with("no job-id"));
                    }
                }
                case Reply.Answer answer -> {
                    job.creations--;
                    refused(job, answer, () -> create(job));
                }
                case Reply.Lost lost -> {
                    // It may have been created all the same: it is looked for by its name before another one is.
                    if (job.creations < MOST_CREATIONS) {
                        search(job, false);
                    } else {
                        steps.end(job, lost.why());
                    }
                }
            }
        });
    }

    private static int idIn(Reply.Answer answer) {
        return answer.groups(Tag.jobAttributes).stream()
                .findFirst()
                .map(Delivery::id)
                .orElse(0);
    }

    private static int id(AttributeGroup job) {
        Integer id = job.getValue(Types.jobId);
        return id == null ? 0 : id;
    }

    /** Before the document, so that nothing is missed. A printer that does not want to is asked how it is all the same. */
    private void subscribe(PageJob job) {
        exchange.ask(requests.subscribe(), reply -> {
            if (reply instanceof Reply.Answer answer && answer.ok()) {
                job.subscription = answer.groups(Tag.subscriptionAttributes).stream()
                        .map(group -> Optional.ofNullable(group.getValue(Types.notifySubscriptionId)))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(0);
            }
            send(job);
        });
    }

    void send(PageJob job) {
        var document = job.document;
        if (document == null) {
            throw new IllegalStateException("nothing to send for " + job.name);
        }
        job.sendings++;
        job.sent = true;
        book.sent(job.name, job.id);
        exchange.send(requests.send(job.id), document.pdf(), reply -> {
            switch (reply) {
                case Reply.Answer answer
                when answer.ok() -> {
                    job.sendingLost = false;
                    steps.follow(job);
                }
                case Reply.Answer answer -> refused(job, refusal(answer));
                case Reply.Lost lost -> {
                    job.sendingLost = true;
                    steps.follow(job);
                }
            }
        });
    }

    /** A refused document is not on its way, if the printer says as well that the job has none. */
    private void refused(PageJob job, Fault why) {
        exchange.ask(requests.job(job.id), reply -> {
            var report = reply instanceof Reply.Answer answer && answer.ok()
                    ? answer.groups(Tag.jobAttributes).stream().findFirst().flatMap(JobReport::of)
                    : Optional.<JobReport>empty();
            boolean came = report.filter(it -> it.name().equals(job.name.value()))
                    .filter(it -> it.awaitsDocument() || (it.over() && it.nothingPrinted()))
                    .isEmpty();
            if (came) {
                steps.follow(job);
                return;
            }
            job.sent = false;
            book.notSent(job.name);
            steps.end(job, why);
        });
    }

    static Fault refusal(Reply.Answer answer) {
        if (answer.is(Status.clientErrorDocumentFormatNotSupported, Status.clientErrorDocumentFormatError)) {
            return PagePrinterFault.FORMAT.with(answer.refusal().vendorDetail());
        }
        if (answer.is(Status.serverErrorBusy, Status.serverErrorTemporaryError, Status.serverErrorTooManyJobs)) {
            return CallFault.BUSY.with(answer.refusal().vendorDetail());
        }
        return answer.refusal();
    }
}
