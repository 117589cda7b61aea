package org.linli.terminal.program.run;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.linli.central.api.client.HttpsCentral;
import org.linli.central.api.client.TerminalCredentials;
import org.linli.central.api.client.TrustAnchor;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.time.Monotonic;
import org.linli.foundation.time.Scheduler;
import org.linli.payments.central.CentralOverHttps;
import org.linli.payments.code.CodeForm;
import org.linli.payments.desk.DeskOpening;
import org.linli.payments.desk.DeskParts;
import org.linli.payments.desk.OwnerThread;
import org.linli.payments.desk.PaymentDesk;
import org.linli.peripherals.spi.bankcard.BankCardTerminal;
import org.linli.terminal.core.Terminal;
import org.linli.terminal.core.TerminalParts;
import org.linli.terminal.core.card.CardCharges;
import org.linli.terminal.core.help.Bell;
import org.linli.terminal.core.help.CentralHelpLine;
import org.linli.terminal.core.speech.Loudspeaker;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.program.configuration.CannotStart;
import org.linli.terminal.program.configuration.TerminalConfiguration;

/** Everything behind the glass, put together: a parts list. What it opens, {@link Closing} ends. */
final class Machinery {
    /** What people outside the desk may have waiting at once; a terminal has one resident. */
    private static final int DESK_ROOM = 64;

    private final Machine machine;
    private final TerminalConfiguration configuration;
    private final Closing closing;
    private final Scheduler scheduler;
    private final Monotonic monotonic;
    private final InstantSource wall;
    private final Loudspeaker loudspeaker;
    private final Bell bell;

    Machinery(
            Machine machine,
            TerminalConfiguration configuration,
            Closing closing,
            Scheduler scheduler,
            Monotonic monotonic,
            InstantSource wall,
            Loudspeaker loudspeaker,
            Bell bell) {
        this.machine = machine;
        this.configuration = configuration;
        this.closing = closing;
        this.scheduler = scheduler;
        this.monotonic = monotonic;
        this.wall = wall;
        this.loudspeaker = loudspeaker;
        this.bell = bell;
    }

    /** @throws CannotStart when the payment journal cannot be trusted */
    Terminal open(TrustAnchor authority, TerminalCredentials who) throws CannotStart {
        var central =
                closing.register(new HttpsCentral(configuration.central().url(), authority, who, wall, monotonic));
        var devices = machine.devices(closing);
        var desk = closing.register(desk(central, who, devices.cardTerminal()));
        // Closed after the session's own thread: a session that ends calls off what it has asked for.
        var waiting = waiting();
        var session = closing.register(Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("session").factory()));
        return closing.register(Terminal.open(new TerminalParts(
                premises(),
                configuration.place().community(),
                configuration.place().zone(),
                machine.kind(),
                central,
                desk,
                devices,
                new TerminalParts.Help(new CentralHelpLine(central), bell),
                new TerminalParts.Attending(
                        configuration.place().serviceCode(),
                        configuration.data().resolve("attend"),
                        machine.stick()),
                CodeForm.USUAL,
                configuration
                        .catalogue()
                        .map(folder -> new TerminalParts.Offered(
                                folder, configuration.central().guidePages())),
                new DiskFiles(),
                configuration.data().resolve("tasks"),
                session,
                waiting,
                scheduler,
                monotonic,
                () -> UUID.randomUUID().toString(),
                loudspeaker::isThere)));
    }

    private Executor waiting() {
        ExecutorService waiting = closing.register(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("waiting-", 1).factory()));
        return waiting;
    }

    private PaymentDesk desk(HttpsCentral central, TerminalCredentials who, Optional<BankCardTerminal> cards)
            throws CannotStart {
        var parts = new DeskParts(
                new DiskFiles(),
                configuration.data().resolve("payments"),
                JournalSettings.standard(),
                who.terminalId(),
                new CentralOverHttps(central),
                scheduler,
                new OwnerThread("payments", DESK_ROOM));
        var opening = PaymentDesk.open(
                cards.map(CardCharges::new).map(parts::withCards).orElse(parts));
        return switch (opening) {
            case DeskOpening.Opened opened -> opened.desk();
            case DeskOpening.Refused refused -> throw CannotStart.failed(refused.why(), refused.sentence());
        };
    }

    private Premises premises() {
        var place = configuration.place();
        return new Premises(
                Text.verbatim(place.name()),
                Text.verbatim(place.machine()),
                place.contact().map(Text::verbatim),
                Text.verbatim(place.window()),
                Text.verbatim(place.hours()),
                place.emergency().map(Text::verbatim),
                machine.glass().front().whereabouts(),
                configuration.news().stream()
                        .map(news ->
                                new Menu.Line(Text.verbatim(news.label()), Text.verbatim(news.words()), news.warning()))
                        .toList(),
                Optional.of(configuration.central().faultPages()),
                machine.rest());
    }
}
