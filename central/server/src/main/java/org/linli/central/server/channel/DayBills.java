package org.linli.central.server.channel;

import java.time.LocalDate;

/** Where a channel's lists are fetched. Blocks, has its own deadline, throws nothing of the network. Safe from any thread. */
@FunctionalInterface
public interface DayBills {
    /** @param day by the channel's calendar (UTC+8); its list is there from ten o'clock of the next */
    DayBillAnswer of(LocalDate day);
}
