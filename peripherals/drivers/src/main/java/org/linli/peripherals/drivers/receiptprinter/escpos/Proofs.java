package org.linli.peripherals.drivers.receiptprinter.escpos;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.linli.peripherals.spi.receipt.PrintId;

/**
 * Which receipts were sent and which were proved, the last few of each. A proof may come long after its call has ended
 * (somebody loaded paper, and the printer went on): it still counts. Confined to the owner thread.
 */
final class Proofs {
    private static final int MOST = 256;

    private final Map<Integer, PrintId> sent = new LinkedHashMap<>();
    private final Set<PrintId> proved = new LinkedHashSet<>();

    void sent(PrintJob job) {
        sent.put(job.nameNumber(), job.id);
        if (sent.size() > MOST) {
            sent.remove(sent.keySet().iterator().next());
        }
    }

    void proved(int name) {
        PrintId id = sent.remove(name);
        if (id != null) {
            proved(id);
        }
    }

    void proved(PrintId id) {
        proved.add(id);
        if (proved.size() > MOST) {
            proved.remove(proved.iterator().next());
        }
    }

    boolean holds(PrintId id) {
        return proved.contains(id);
    }
}
