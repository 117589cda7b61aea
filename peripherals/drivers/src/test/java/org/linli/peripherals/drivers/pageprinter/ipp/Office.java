package org.linli.peripherals.drivers.pageprinter.ipp;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.PagePrinterCondition;
import org.linli.peripherals.spi.page.JobName;
import org.linli.peripherals.spi.page.JobNews;
import org.linli.peripherals.spi.page.PagePrinter;
import org.linli.peripherals.spi.page.PagesPrinted;
import org.linli.peripherals.spi.time.SystemDeviceTime;

/** A terminal with our driver, beside whatever printer a test has started. */
final class Office implements AutoCloseable {
    /** Longer than anything here takes on a busy machine; a test that waits so long has failed. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A deadline that no test is meant to reach. */
    static final Duration WITHIN = Duration.ofSeconds(50);

    /** So that a busy machine is not taken for a silent printer, and a change is seen at once. */
    static final IppTimes TIMES = new IppTimes(
            Duration.ofSeconds(15),
            Duration.ofSeconds(15),
            Duration.ofSeconds(15),
            Duration.ofMillis(100),
            Duration.ofMillis(20),
            Duration.ofMillis(100),
            Duration.ofMillis(300),
            Duration.ofSeconds(20));

    private final SystemDeviceTime time = new SystemDeviceTime("office time");
    private final List<JobNews> heard = new ArrayList<>();
    final PagePrinter printer;

    Office(IppSettings settings) {
        printer = IppPagePrinter.attach(new DeviceIdentity("page-printer", "pageprinter.ipp", "", ""), settings, time);
        printer.news(this::hear);
    }

    static IppSettings at(URI address) {
        return at(address, "terminal-1");
    }

    static IppSettings at(URI address, String terminal) {
        return IppSettings.at(address, terminal).with(TIMES);
    }

    static Office with(URI address) {
        var office = new Office(at(address));
        office.becomes(condition -> condition.availability() == Availability.ONLINE);
        return office;
    }

    private void hear(JobNews news) {
        synchronized (heard) {
            heard.add(news);
            heard.notifyAll();
        }
    }

    List<JobNews> heard() {
        synchronized (heard) {
            return List.copyOf(heard);
        }
    }

    /** Waits until such news have come. */
    JobNews hears(Predicate<JobNews> wanted) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        synchronized (heard) {
            while (true) {
                var found = heard.stream().filter(wanted).findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("never so; heard " + heard);
                }
                heard.wait(left);
            }
        }
    }

    PagePrinterCondition becomes(Predicate<PagePrinterCondition> wanted) {
        var seen = new CompletableFuture<PagePrinterCondition>();
        var watching = printer.watch(condition -> {
            if (wanted.test(condition)) {
                seen.complete(condition);
            }
        });
        try {
            return seen.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException never) {
            throw new AssertionError("never so; it is " + printer.condition(), never);
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        } finally {
            watching.close();
        }
    }

    Call<PagesPrinted> print(int pages, String name) {
        return print(pages, name, WITHIN);
    }

    Call<PagesPrinted> print(int pages, String name, Duration within) {
        return printer.print(Documents.of(pages), JobName.of(name), within);
    }

    static <T> Outcome<T> outcome(Call<T> call) {
        var ended = new CompletableFuture<Outcome<T>>();
        call.onOutcome(ended::complete);
        try {
            return ended.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException never) {
            throw new AssertionError("the call did not end", never);
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static <T> T done(Call<T> call) {
        var outcome = outcome(call);
        if (outcome instanceof Outcome.Done<T> done) {
            return done.fact();
        }
        throw new AssertionError("not done: " + outcome);
    }

    static Fault notDone(Call<?> call) {
        return assertInstanceOf(Outcome.NotDone.class, outcome(call), "outcome").why();
    }

    static Fault unknown(Call<?> call) {
        return assertInstanceOf(Outcome.Unknown.class, outcome(call), "outcome").why();
    }

    @Override
    public void close() {
        printer.close();
        time.close();
    }
}
