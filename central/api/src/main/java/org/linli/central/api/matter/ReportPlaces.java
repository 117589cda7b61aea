package org.linli.central.api.matter;

import java.util.List;
import org.linli.central.api.form.Limits;

/**
 * Where something can be wrong in one community.
 *
 * @param community as it is written on its machines: 枫禾社区
 * @param places buildings, roads, what everybody there calls by a name
 */
public record ReportPlaces(String community, List<String> places) {
    public ReportPlaces {
        Limits.text(community, "community", 1, 40);
        places = Limits.list(places, "places", 1, 60);
        places.forEach(each -> Limits.text(each, "place", 1, 40));
    }
}
