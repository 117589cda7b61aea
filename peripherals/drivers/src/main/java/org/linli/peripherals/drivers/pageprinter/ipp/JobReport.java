package org.linli.peripherals.drivers.pageprinter.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.Name;
import com.hp.jipp.model.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.spi.page.JobState;

/**
 * What a printer says of a job.
 *
 * @param user who created it; empty where the printer does not tell
 * @param impressions pages on paper; empty where the printer does not count
 * @param untouched whether the printer says that it has not begun with it
 * @param awaitsDocument whether it says that no document has come yet
 */
record JobReport(
        int id,
        String name,
        String user,
        JobState state,
        OptionalInt impressions,
        boolean untouched,
        boolean awaitsDocument) {
    private static final Map<Integer, JobState> STATES = Map.of(
            3, JobState.PENDING,
            4, JobState.PENDING_HELD,
            5, JobState.PROCESSING,
            6, JobState.PROCESSING_STOPPED,
            7, JobState.CANCELED,
            8, JobState.ABORTED,
            9, JobState.COMPLETED);

    /** Empty when the group describes no job. */
    static Optional<JobReport> of(AttributeGroup job) {
        Integer id = job.getValue(Types.jobId);
        Name name = job.getValue(Types.jobName);
        var code = job.getValue(Types.jobState);
        var state = code == null ? null : STATES.get(code.getCode());
        if (id == null || id < 1 || state == null) {
            return Optional.empty();
        }
        Name user = job.getValue(Types.jobOriginatingUserName);
        var begun = job.get(Types.timeAtProcessing);
        Integer documents = job.getValue(Types.numberOfDocuments);
        var reasons = job.get(Types.jobStateReasons);
        boolean waits = state == JobState.PENDING || state == JobState.PENDING_HELD;
        return Optional.of(new JobReport(
                id,
                name == null ? "" : name.getValue(),
                user == null ? "" : user.getValue(),
                state,
                impressions(job),
                begun != null && begun.isNoValue(),
                waits && ((documents != null && documents == 0) || saysIncomplete(reasons))));
    }

    private static OptionalInt impressions(AttributeGroup job) {
        Integer impressions = job.getValue(Types.jobImpressionsCompleted);
        // One side of each sheet is printed, so sheets are pages.
        Integer counted = impressions != null ? impressions : job.getValue(Types.jobMediaSheetsCompleted);
        return counted == null ? OptionalInt.empty() : OptionalInt.of(Math.max(0, counted));
    }

    private static boolean saysIncomplete(@Nullable List<String> reasons) {
        return reasons != null && (reasons.contains("job-data-insufficient") || reasons.contains("job-incoming"));
    }

    boolean over() {
        return state == JobState.CANCELED || state == JobState.ABORTED || state == JobState.COMPLETED;
    }

    /** Nothing of it is on paper, as far as the printer's word goes. */
    boolean nothingPrinted() {
        return untouched && impressions.orElse(0) == 0;
    }
}
