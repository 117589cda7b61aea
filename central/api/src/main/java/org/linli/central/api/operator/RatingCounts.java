package org.linli.central.api.operator;

import java.util.List;

/** All ratings, counted; nobody's alone. */
public record RatingCounts(List<StarCount> stars, List<ReasonCount> reasons) {
    public RatingCounts {
        stars = List.copyOf(stars);
        reasons = List.copyOf(reasons);
    }
}
