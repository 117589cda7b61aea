package org.linli.central.api.known;

import java.util.List;
import org.linli.central.api.form.Limits;

/** All televisions bound to the homes of one person, the oldest first. */
public record BoundTelevisions(List<BoundTelevision> televisions) {
    private static final int MOST = 100;

    public BoundTelevisions {
        televisions = Limits.list(televisions, "televisions", 0, MOST);
    }
}
