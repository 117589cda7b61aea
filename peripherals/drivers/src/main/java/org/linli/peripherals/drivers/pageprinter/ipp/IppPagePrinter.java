package org.linli.peripherals.drivers.pageprinter.ipp;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.ConditionBoard;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.OpenCall;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.PagePrinterCondition;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.page.JobName;
import org.linli.peripherals.spi.page.JobNews;
import org.linli.peripherals.spi.page.PageDocument;
import org.linli.peripherals.spi.page.PagePrinter;
import org.linli.peripherals.spi.page.PagePrinterCapabilities;
import org.linli.peripherals.spi.page.PagesPrinted;
import org.linli.peripherals.spi.time.DeviceTime;

/** A page printer that speaks IPP. Safe from any thread. */
public final class IppPagePrinter implements PagePrinter {
    private final DeviceIdentity identity;
    private final OwnerThread owner;
    private final IppExchange exchange;
    private final JobRound round;
    private final NewsOutlet outlet = new NewsOutlet();
    private final AtomicReference<PagePrinterCapabilities> capabilities =
            new AtomicReference<>(PagePrinterCapabilities.NONE);
    private final ConditionBoard<PagePrinterCondition> board =
            new ConditionBoard<>(sequence -> PagePrinterCondition.only(sequence, Availability.NO_DEVICE));

    private IppPagePrinter(DeviceIdentity identity, IppSettings settings, DeviceTime time) {
        this.identity = identity;
        this.owner = new OwnerThread(identity.id(), time, bug -> bugged());
        this.exchange = new IppExchange(owner, settings, identity.id());
        this.round = new JobRound(owner, exchange, settings, board, capabilities::set, outlet::tell, identity.id());
    }

    /** Starts asking how the printer is. Whether it is there is told by {@link #watch}. */
    public static IppPagePrinter attach(DeviceIdentity identity, IppSettings settings, DeviceTime time) {
        var printer = new IppPagePrinter(identity, settings, time);
        printer.owner.start();
        printer.owner.post(printer.round::look);
        return printer;
    }

    @Override
    public DeviceIdentity identity() {
        return identity;
    }

    @Override
    public PagePrinterCapabilities capabilities() {
        return capabilities.get();
    }

    @Override
    public PagePrinterCondition condition() {
        return board.current();
    }

    @Override
    public Subscription watch(Consumer<PagePrinterCondition> listener) {
        return board.watch(listener);
    }

    @Override
    public Subscription news(Consumer<JobNews> listener) {
        return outlet.listen(listener);
    }

    @Override
    public Call<PagesPrinted> print(PageDocument document, JobName name, Duration within) {
        return open(name, document.pages(), document, within);
    }

    @Override
    public Call<PagesPrinted> follow(JobName name, int pages, Duration within) {
        if (pages < 1 || pages > PageDocument.MOST_PAGES) {
            throw new IllegalArgumentException("a document has 1 to " + PageDocument.MOST_PAGES + " pages");
        }
        return open(name, pages, null, within);
    }

    private Call<PagesPrinted> open(JobName name, int pages, @Nullable PageDocument document, Duration within) {
        var self = new AtomicReference<PageJob>();
        var call = new OpenCall<PagesPrinted>(() -> owner.post(() -> round.cancel(self.get())));
        var job = new PageJob(name, pages, document, call);
        self.set(job);
        if (!owner.offer(() -> round.accept(job, within))) {
            // A job that is only looked for may have been printed, whatever keeps us from looking.
            var why = owner.refusal().fault();
            call.end(document == null ? Outcome.unknown(why) : Outcome.notDone(why));
        }
        return call;
    }

    @Override
    public void close() {
        owner.close(() -> {
            round.close(CallFault.CLOSED.fault());
            exchange.close();
        });
    }

    /** A bug of ours must not leave anybody waiting. */
    private void bugged() {
        round.restart(CallFault.DRIVER_FAILED.fault());
    }
}
