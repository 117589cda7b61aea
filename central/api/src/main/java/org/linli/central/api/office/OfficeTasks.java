package org.linli.central.api.office;

import java.time.Instant;
import java.util.List;

/** The persons' list: the oldest first. Empty is what an office wants to see. */
public record OfficeTasks(Instant at, List<OfficeTask> tasks) {
    public OfficeTasks {
        tasks = List.copyOf(tasks);
    }
}
