package org.linli.central.api.matter;

import java.util.List;
import org.linli.central.api.form.Limits;

/** What can be reported, and where. */
public record ReportMenu(List<ReportCategory> categories, List<ReportPlaces> communities) {
    public ReportMenu {
        categories = Limits.list(categories, "categories", 1, 20);
        communities = Limits.list(communities, "communities", 1, 20);
    }
}
