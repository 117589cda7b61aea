package org.linli.rehearsal.demo;

import java.util.Arrays;
import java.util.List;
import org.linli.rehearsal.visit.Means;
import org.linli.rehearsal.visit.Route;

/** From the front page to the receipt: how a resident is known, and how they pay. */
record Way(Route route, Means means) {
    /** Each way in with each way through. */
    static List<Way> all() {
        return Arrays.stream(Route.values())
                .flatMap(route -> Arrays.stream(Means.values()).map(means -> new Way(route, means)))
                .toList();
    }

    /** A folder's name: {@code ssc-card}. */
    String name() {
        return route.word() + "-" + means.word();
    }
}
