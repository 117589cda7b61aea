package org.linli.peripherals.spi.page;

import java.util.List;
import org.linli.peripherals.spi.PagePrinterReason;

/**
 * How a job stands at one moment, whole: never a difference, so that a listener who missed some is right after the next.
 *
 * @param impressions how many pages are on paper ({@code job-impressions-completed}); while one is being printed it is
 *     number {@code impressions + 1}
 * @param reasons what the printer gives as reasons while this job is in it, in the order of {@link PagePrinterReason}
 */
public record JobNews(JobName job, JobState state, int impressions, List<PagePrinterReason> reasons) {
    public JobNews {
        reasons = reasons.stream().distinct().sorted().toList();
        if (impressions < 0) {
            throw new IllegalArgumentException("impressions are counted from 0");
        }
    }
}
