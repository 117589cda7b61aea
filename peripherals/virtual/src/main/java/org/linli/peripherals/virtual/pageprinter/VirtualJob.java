package org.linli.peripherals.virtual.pageprinter;

import com.hp.jipp.model.JobState;
import org.jspecify.annotations.Nullable;

/** A job as the printer keeps it. Guarded by the printer's lock. */
final class VirtualJob {
    final int id;
    final String name;
    final String user;
    final int createdAt;
    JobState state = JobState.pendingHeld;
    byte @Nullable [] document;
    int pages;
    int impressions;
    boolean cancelled;
    /** Seconds of the printer's own time; below 0 while it has not begun. */
    int begunAt = -1;

    int endedAt = -1;

    VirtualJob(int id, String name, String user, int createdAt) {
        this.id = id;
        this.name = name;
        this.user = user;
        this.createdAt = createdAt;
    }

    boolean over() {
        return state.equals(JobState.completed) || state.equals(JobState.canceled) || state.equals(JobState.aborted);
    }

    /** The state's reason, in IPP's words. */
    String reason() {
        if (state.equals(JobState.pendingHeld)) {
            return "job-data-insufficient";
        }
        if (state.equals(JobState.processing)) {
            return "job-printing";
        }
        if (state.equals(JobState.processingStopped)) {
            return "printer-stopped";
        }
        if (state.equals(JobState.canceled)) {
            return "job-canceled-by-user";
        }
        if (state.equals(JobState.aborted)) {
            return "aborted-by-system";
        }
        return state.equals(JobState.completed) ? "job-completed-successfully" : "none";
    }
}
