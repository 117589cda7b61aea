package org.linli.payments.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.linli.central.api.id.TerminalId;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.time.Scheduler;
import org.linli.payments.card.CardTerminalPort;
import org.linli.payments.central.CentralPayments;

/**
 * What a desk is made of.
 *
 * @param folder the payment journal's own folder
 * @param cards the card terminal, if this terminal has one
 * @param mailbox the desk closes it when it closes
 */
public record DeskParts(
        FilePort files,
        Path folder,
        JournalSettings journal,
        TerminalId terminal,
        CentralPayments central,
        Scheduler scheduler,
        Mailbox mailbox,
        Optional<CardTerminalPort> cards) {
    /** A terminal without a card terminal: paying by card is not offered. */
    public DeskParts(
            FilePort files,
            Path folder,
            JournalSettings journal,
            TerminalId terminal,
            CentralPayments central,
            Scheduler scheduler,
            Mailbox mailbox) {
        this(files, folder, journal, terminal, central, scheduler, mailbox, Optional.empty());
    }

    public DeskParts withCards(CardTerminalPort port) {
        return new DeskParts(files, folder, journal, terminal, central, scheduler, mailbox, Optional.of(port));
    }
}
