package org.linli.peripherals.drivers.pageprinter.ipp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.spi.page.JobName;
import org.linli.peripherals.spi.page.PagesPrinted;

/** Which documents were sent, as which jobs, and which are proved: the last few. Confined to the owner thread. */
final class JobBook {
    private static final int MOST = 512;

    private final Map<JobName, Integer> sent = new LinkedHashMap<>();
    private final Map<JobName, PagesPrinted> proved = new LinkedHashMap<>();

    void sent(JobName name, int id) {
        sent.put(name, id);
        bound(sent);
    }

    /** The printer itself says that the document never came. */
    void notSent(JobName name) {
        sent.remove(name);
    }

    /** The job a document was sent with. */
    OptionalInt sentAs(JobName name) {
        Integer id = sent.get(name);
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }

    void proved(PagesPrinted fact) {
        proved.put(fact.job(), fact);
        bound(proved);
    }

    @Nullable
    PagesPrinted proof(JobName name) {
        return proved.get(name);
    }

    private static void bound(Map<JobName, ?> map) {
        if (map.size() > MOST) {
            map.remove(map.keySet().iterator().next());
        }
    }
}
