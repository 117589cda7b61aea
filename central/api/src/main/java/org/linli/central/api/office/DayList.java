package org.linli.central.api.office;

import java.util.List;

/** Every day that was gone through, the newest first, at most the last hundred. */
public record DayList(List<DayReport> days) {
    public DayList {
        days = List.copyOf(days);
    }
}
