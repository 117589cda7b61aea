package org.linli.peripherals.drivers.pageprinter.ipp;

import com.hp.jipp.encoding.Tag;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.ConditionBoard;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.PagePrinterCondition;
import org.linli.peripherals.spi.page.JobName;
import org.linli.peripherals.spi.page.JobNews;
import org.linli.peripherals.spi.page.PagePrinterCapabilities;
import org.linli.peripherals.spi.page.PagePrinterFault;
import org.linli.peripherals.spi.page.PagesPrinted;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * One document after the other, and between them the question how the printer is. Confined to the owner thread.
 *
 * <p>The line between "not done" and "unknown" is the first byte of the document: whatever a printer has received it may
 * print later, after paper was loaded.
 */
final class JobRound implements Steps {
    private static final int MOST_WAITING = 16;
    private static final System.Logger LOG = System.getLogger("linli.page-printer");

    /** A job at the printer that nobody waits for. */
    private record Unwanted(JobName name, int id) {}

    private final OwnerThread owner;
    private final IppExchange exchange;
    private final Requests requests;
    private final IppSettings settings;
    private final ConditionBoard<PagePrinterCondition> board;
    private final Consumer<PagePrinterCapabilities> learned;
    private final String device;
    private final JobBook book = new JobBook();
    private final Delivery delivery;
    private final Pursuit pursuit;
    private final Deque<PageJob> waiting = new ArrayDeque<>();
    private final Deque<Unwanted> unwanted = new ArrayDeque<>();

    /** Events nobody reads any more. */
    private final Deque<Integer> unread = new ArrayDeque<>();

    private @Nullable PageJob current;
    private DeviceTime.Wait rest = () -> false;
    private boolean closed;

    JobRound(
            OwnerThread owner,
            IppExchange exchange,
            IppSettings settings,
            ConditionBoard<PagePrinterCondition> board,
            Consumer<PagePrinterCapabilities> learned,
            Consumer<JobNews> outlet,
            String device) {
        this.owner = owner;
        this.exchange = exchange;
        this.settings = settings;
        this.requests = new Requests(settings);
        this.board = board;
        this.learned = learned;
        this.device = device;
        this.delivery = new Delivery(owner, exchange, settings, book, this, device);
        this.pursuit = new Pursuit(owner, exchange, settings, this, outlet, device);
    }

    /** Asks the printer how it is, if nothing else is under way; whatever else is, asks that as well. */
    void look() {
        if (closed || current != null || exchange.busy()) {
            return;
        }
        exchange.ask(requests.printer(), reply -> {
            switch (reply) {
                case Reply.Answer answer ->
                    PrinterReport.of(answer)
                            .ifPresentOrElse(
                                    this::seen, () -> silent(PagePrinterFault.NOT_A_PRINTER.with("no printer-state")));
                case Reply.Lost lost -> silent(lost.why());
            }
            next();
        });
    }

    void accept(PageJob job, Duration within) {
        if (job.call.ended()) {
            return;
        }
        var proof = book.proof(job.name);
        if (proof != null) {
            end(job, Outcome.done(proof));
        } else if (waiting.size() >= MOST_WAITING) {
            end(job, CallFault.BUSY.fault());
        } else {
            job.deadline = owner.after(within, device + " prints", () -> deadline(job));
            waiting.add(job);
            next();
        }
    }

    void cancel(@Nullable PageJob job) {
        if (job == null || job.call.ended()) {
            return;
        }
        job.cancelled = true;
        if (job.id == 0 || !job.sent) {
            end(job, CallFault.CANCELLED.fault());
        } else {
            pursuit.hurry(job);
        }
    }

    /** Ends what is open and leaves the jobs at the printer alone: whoever starts again asks what became of them. */
    void close(Fault why) {
        closed = true;
        stop(why);
    }

    /** After a bug of ours: nobody is left waiting, and the next one is served. */
    void restart(Fault why) {
        stop(why);
        look();
    }

    private void stop(Fault why) {
        rest.cancel();
        unwanted.clear();
        unread.clear();
        var job = current;
        current = null;
        if (job != null) {
            finish(job, job.unproved(why));
        }
        List.copyOf(waiting).forEach(other -> end(other, why));
        exchange.forget();
    }

    private void next() {
        if (closed || current != null || exchange.busy()) {
            return; // whatever ends that comes back here
        }
        rest.cancel();
        Integer subscription = unread.poll();
        if (subscription != null) {
            exchange.ask(requests.unsubscribe(subscription), reply -> next());
            return;
        }
        var leftover = unwanted.poll();
        if (leftover != null) {
            cancelThere(leftover);
            return;
        }
        var job = waiting.poll();
        if (job == null) {
            rest = owner.after(settings.times().idle(), device + " rests", this::look);
            return;
        }
        current = job;
        var proof = book.proof(job.name);
        if (proof != null) {
            // Asked for twice, and the first has come out meanwhile.
            end(job, Outcome.done(proof));
        } else {
            delivery.begin(job);
        }
    }

    private void deadline(PageJob job) {
        if (job.id > 0) {
            abandon(job.name, job.id);
        }
        end(job, job.unproved(job.trouble != null ? job.trouble : CallFault.DEADLINE_PASSED.fault()));
    }

    @Override
    public void follow(PageJob job) {
        pursuit.begin(job);
    }

    @Override
    public void sendAgain(PageJob job) {
        delivery.send(job);
    }

    @Override
    public void end(PageJob job, Fault why) {
        if (!job.sent && job.id > 0) {
            abandon(job.name, job.id);
        }
        end(job, job.unproved(why));
    }

    @Override
    public void end(PageJob job, Outcome<PagesPrinted> outcome) {
        waiting.remove(job);
        boolean wasCurrent = job == current;
        if (wasCurrent) {
            current = null;
            exchange.forget();
        }
        if (outcome instanceof Outcome.Done<PagesPrinted> done) {
            book.proved(done.fact());
        }
        finish(job, outcome);
        if (wasCurrent) {
            next();
        }
    }

    private void finish(PageJob job, Outcome<PagesPrinted> outcome) {
        job.deadline.cancel();
        job.pause.cancel();
        if (job.subscription > 0 && unread.size() < MOST_WAITING) {
            unread.add(job.subscription);
        }
        if (job.call.end(outcome)) {
            LOG.log(outcome instanceof Outcome.Done ? Level.INFO : Level.WARNING, () -> told(job, outcome));
        }
    }

    private String told(PageJob job, Outcome<PagesPrinted> outcome) {
        String how = switch (outcome) {
            case Outcome.Done<PagesPrinted> done -> "page-printer.printed outcome=done";
            case Outcome.NotDone<PagesPrinted> notDone -> said(notDone.why()) + " outcome=not-done";
            case Outcome.Unknown<PagesPrinted> unknown -> said(unknown.why()) + " outcome=unknown";
        };
        return how + " device=" + device + " job=" + job.name;
    }

    private static String said(Fault why) {
        return why.vendorDetail().isEmpty() ? why.code() : why.code() + " (" + why.vendorDetail() + ")";
    }

    @Override
    public void abandon(JobName name, int id) {
        if (unwanted.size() < MOST_WAITING) {
            unwanted.add(new Unwanted(name, id));
        }
    }

    /** Cancels it if it is still that job: a printer that was restarted gives the number to somebody else's. */
    private void cancelThere(Unwanted leftover) {
        exchange.ask(requests.job(leftover.id()), reply -> {
            var report = reply instanceof Reply.Answer answer && answer.ok()
                    ? answer.groups(Tag.jobAttributes).stream().findFirst().flatMap(JobReport::of)
                    : Optional.<JobReport>empty();
            boolean ours = report.filter(
                            job -> job.name().equals(leftover.name().value()))
                    .filter(job -> !job.over())
                    .isPresent();
            if (ours) {
                exchange.ask(requests.cancel(leftover.id()), cancelled -> next());
            } else {
                next();
            }
        });
    }

    @Override
    public void seen(PrinterReport report) {
        learned.accept(report.capabilities());
        board.post(report::condition);
    }

    @Override
    public void silent(Fault why) {
        boolean nobody = why.code().equals(PagePrinterFault.LINE_LOST.code());
        board.post(sequence ->
                PagePrinterCondition.only(sequence, nobody ? Availability.NO_DEVICE : Availability.OFFLINE));
    }
}
