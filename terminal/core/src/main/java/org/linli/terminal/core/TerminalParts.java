package org.linli.terminal.core;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.linli.central.api.client.Central;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.time.Monotonic;
import org.linli.foundation.time.Scheduler;
import org.linli.payments.code.CodeForm;
import org.linli.payments.desk.PaymentDesk;
import org.linli.peripherals.spi.bankcard.BankCardTerminal;
import org.linli.peripherals.spi.idcard.IdCardReader;
import org.linli.peripherals.spi.page.PagePrinter;
import org.linli.peripherals.spi.receipt.ReceiptPrinter;
import org.linli.peripherals.spi.scan.Scanner;
import org.linli.peripherals.spi.smartcard.SocialSecurityCardReader;
import org.linli.terminal.core.attend.ServiceCode;
import org.linli.terminal.core.attend.Stick;
import org.linli.terminal.core.help.Bell;
import org.linli.terminal.core.help.HelpLine;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Scene.Facility;

/**
 * What a terminal is made of. The program opens and closes these; the terminal only uses them.
 *
 * @param premises where it stands and how it is built
 * @param community which of central's communities it stands in, by its name there; empty where it serves several
 * @param devices what a resident's hand goes to
 * @param help who comes when somebody is called
 * @param attending who may look behind the front page
 * @param codeForms payment codes of the wallets this community has a channel for
 * @param offered the services of this place; empty where there are none
 * @param tasks the task record's own folder
 * @param session runs the session's work; one platform thread of its own, because storing a deed waits for the disk
 * @param waiting runs whatever may wait for central: virtual threads
 * @param voice whether somebody would hear it if it spoke
 * @param taskIds at most 40 letters, digits and hyphens, unique for ever and over all terminals
 */
public record TerminalParts(
        Premises premises,
        Optional<String> community,
        ZoneId zone,
        Scene.Face face,
        Central central,
        PaymentDesk desk,
        Devices devices,
        Help help,
        Attending attending,
        List<CodeForm> codeForms,
        Optional<Offered> offered,
        FilePort files,
        Path tasks,
        Executor session,
        Executor waiting,
        Scheduler scheduler,
        Monotonic monotonic,
        Supplier<String> taskIds,
        BooleanSupplier voice) {
    public TerminalParts {
        codeForms = List.copyOf(codeForms);
    }

    /**
     * What is built into this machine. A device that is not is empty, and nobody is told that it is broken: whatever
     * would need it is not offered.
     *
     * @param reader where a resident id card is laid
     * @param scanner where a paper or a phone is shown
     * @param printer where receipts and sheets come out
     * @param socialCards the slot for social-security cards
     * @param cardTerminal where a bank card pays
     * @param pages where certificates come out
     */
    public record Devices(
            Optional<IdCardReader> reader,
            Optional<Scanner> scanner,
            Optional<ReceiptPrinter> printer,
            Optional<SocialSecurityCardReader> socialCards,
            Optional<BankCardTerminal> cardTerminal,
            Optional<PagePrinter> pages) {
        /** A television: a remote and a screen. */
        public static final Devices NONE = new Devices(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        /** What the smallest kiosk has. */
        public Devices(IdCardReader reader, Scanner scanner, ReceiptPrinter printer) {
            this(
                    Optional.of(reader),
                    Optional.of(scanner),
                    Optional.of(printer),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** What this machine has, working or not. */
        Set<Facility> built() {
            var built = EnumSet.of(Facility.CENTRAL);
            reader.ifPresent(each -> built.add(Facility.ID_CARD_READER));
            scanner.ifPresent(each -> built.add(Facility.CODE_SCANNER));
            printer.ifPresent(each -> built.add(Facility.RECEIPT_PRINTER));
            pages.ifPresent(each -> built.add(Facility.PAGE_PRINTER));
            socialCards.ifPresent(each -> built.add(Facility.SOCIAL_CARD_READER));
            cardTerminal.ifPresent(each -> built.add(Facility.CARD_TERMINAL));
            return Set.copyOf(built);
        }
    }

    /**
     * @param catalogue the folder of the services
     * @param pages what stands before a service's id in the address under which a phone reads its guide
     */
    public record Offered(Path catalogue, String pages) {}

    /** @param bell rung at the machine itself */
    public record Help(HelpLine line, Bell bell) {
        public static final Help NONE = new Help(HelpLine.NONE, Bell.NONE);
    }

    /**
     * @param code empty where no attendant was given one
     * @param folder what the attendant's part keeps over restarts
     * @param stick where the log is written to for whoever repairs the machine
     */
    public record Attending(Optional<ServiceCode> code, Path folder, Stick stick) {
        /** Without a socket for a stick. */
        public Attending(Optional<ServiceCode> code, Path folder) {
            this(code, folder, Stick.NONE);
        }
    }
}
