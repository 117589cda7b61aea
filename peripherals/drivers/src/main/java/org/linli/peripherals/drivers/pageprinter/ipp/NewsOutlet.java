package org.linli.peripherals.drivers.pageprinter.ipp;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.page.JobNews;

/** Where news of jobs go. Safe from any thread. */
final class NewsOutlet {
    private @Nullable Consumer<JobNews> listener;

    synchronized Subscription listen(Consumer<JobNews> who) {
        if (listener != null) {
            throw new IllegalStateException("somebody listens already");
        }
        listener = who;
        return () -> leave(who);
    }

    synchronized void tell(JobNews news) {
        // Under the lock, so that nothing comes after a close; a listener only hands over.
        if (listener != null) {
            listener.accept(news);
        }
    }

    @SuppressWarnings("ReferenceEquality") // it is this listener's place, and no equal one's
    private synchronized void leave(Consumer<JobNews> who) {
        if (listener == who) {
            listener = null;
        }
    }
}
