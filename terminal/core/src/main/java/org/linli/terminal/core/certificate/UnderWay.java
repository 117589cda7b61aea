package org.linli.terminal.core.certificate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.code.Code;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.page.JobName;
import org.linli.peripherals.spi.page.JobNews;
import org.linli.peripherals.spi.page.PagesPrinted;
import org.linli.terminal.journey.certificate.Certificate.PagesSeen;

/** One job at the printer, or on its way there. Safe from any thread. */
final class UnderWay {
    private final JobName job;
    private @Nullable Call<PagesPrinted> call;
    private boolean stopped;
    private int printed;
    private Optional<Code> trouble = Optional.empty();

    UnderWay(JobName job) {
        this.job = job;
    }

    /** Given up before it came as far as the printer. */
    synchronized boolean isStopped() {
        return stopped;
    }

    /** The printer has been asked. Given up meanwhile, it is called back at once. */
    void begun(Call<PagesPrinted> asked) {
        boolean late;
        synchronized (this) {
            call = asked;
            late = stopped;
        }
        if (late) {
            asked.cancel();
        }
    }

    void stop() {
        Call<PagesPrinted> asked;
        synchronized (this) {
            stopped = true;
            asked = call;
        }
        if (asked != null) {
            asked.cancel();
        }
    }

    /** @return whether it is about this job and says something new */
    synchronized boolean heard(JobNews news) {
        if (!news.job().equals(job)) {
            return false;
        }
        var now = PageTroubles.of(news);
        boolean changed = news.impressions() != printed || !now.equals(trouble);
        printed = Math.max(printed, news.impressions());
        trouble = now;
        return changed;
    }

    synchronized int printed() {
        return printed;
    }

    synchronized PagesSeen seen() {
        return new PagesSeen(printed, trouble);
    }
}
