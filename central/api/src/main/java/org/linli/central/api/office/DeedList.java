package org.linli.central.api.office;

import java.util.List;

/** Deeds, those that wait first, then the newest; at most the last five hundred decided ones. */
public record DeedList(List<DeedView> deeds) {
    public DeedList {
        deeds = List.copyOf(deeds);
    }
}
