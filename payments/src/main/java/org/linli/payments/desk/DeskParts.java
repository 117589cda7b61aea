package org.linli.payments.desk;

import java.nio.file.Path;
import org.linli.central.api.id.TerminalId;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.time.Scheduler;
import org.linli.payments.central.CentralPayments;

/**
 * What a desk is made of.
 *
 * @param folder the payment journal's own folder
 * @param mailbox the desk closes it when it closes
 */
public record DeskParts(
        FilePort files,
        Path folder,
        JournalSettings journal,
        TerminalId terminal,
        CentralPayments central,
        Scheduler scheduler,
        Mailbox mailbox) {}
