package org.linli.rehearsal.simulate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.office.ClerkName;
import org.linli.central.api.office.Deed;
import org.linli.central.api.office.DeedDecision;
import org.linli.central.api.office.DeedId;
import org.linli.central.api.office.DeedKind;
import org.linli.central.api.office.OfficeTask;
import org.linli.central.server.biller.Biller;
import org.linli.central.server.cashier.Cashier;
import org.linli.central.server.channel.Channel;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.central.server.channel.DayBills;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerOpening;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.office.Deeds;
import org.linli.central.server.office.Reconciler;
import org.linli.central.server.office.Tasks;
import org.linli.central.server.receipt.ReceiptLinks;
import org.linli.foundation.file.PowerLost;
import org.linli.foundation.journal.Journal;
import org.linli.foundation.journal.JournalSettings;

/** Central: its disk, its program while it runs, and what is held against both. */
final class CentralSite implements Site {
    private static final Path FOLDER = Path.of("/var/lib/linli/central/journal");
    private static final JournalSettings SETTINGS = JournalSettings.standard()
            .withSegmentBytes(320 * 1024)
            .withIds(() -> UUID.fromString("0f0e7c11-0000-4000-8000-00000000c0de"));
    private static final ClerkName FIRST = new ClerkName("clerk-01");
    private static final ClerkName SECOND = new ClerkName("clerk-02");
    private static final Duration FETCHING = Duration.ofMillis(700);
    private static final ReceiptLinks LINKS = new ReceiptLinks(URI.create("https://central.example"), new byte[16]);

    private final SimTime time;
    private final Dice dice;
    private final Trace trace;
    private final Findings findings;
    private final CentralProof proof;
    private final Channel channel;
    private final Biller biller;
    private final DayBills lists;
    private final WitnessedDisk disk;
    private Life life;
    private Duration wrong = Duration.ZERO;
    private @Nullable Ledger ledger;
    private @Nullable Cashier cashier;
    private @Nullable Reconciler reconciler;

    /** What is asked of central's program. */
    interface Ask<T> {
        Decision<T> of(Cashier cashier) throws LedgerUnavailableException;
    }

    CentralSite(
            SimTime time,
            Dice dice,
            Trace trace,
            Findings findings,
            CentralProof proof,
            Channel channel,
            Biller biller,
            DayBills lists,
            WitnessedDisk disk) {
        this.time = time;
        this.dice = dice;
        this.trace = trace;
        this.findings = findings;
        this.proof = proof;
        this.channel = channel;
        this.biller = biller;
        this.lists = lists;
        this.disk = disk;
        this.life = new Life(time, this::guarded);
    }

    @Override
    public String name() {
        return Simulation.CENTRAL;
    }

    @Override
    public WitnessedDisk disk() {
        return disk;
    }

    @Override
    public boolean isUp() {
        return cashier != null;
    }

    @Override
    public boolean isStuck() {
        return ledger != null && ledger.isStopped();
    }

    @Override
    public void clockIsOffBy(Duration error) {
        wrong = error;
        life.clockIsOffBy(error);
    }

    @Override
    public void start() {
        if (isUp()) {
            return;
        }
        disk.faults().restart();
        life = new Life(time, this::guarded);
        life.clockIsOffBy(wrong);
        try {
            open();
        } catch (PowerLost off) {
            wentDark();
        }
    }

    private void open() {
        switch (Ledger.openAlone(disk, FOLDER, SETTINGS, life)) {
            case LedgerOpening.Refused refused -> {
                trace.say("central does not open: " + refused.sentence());
                boolean disks = refused.sentence().startsWith(Journal.UNREADABLE.value());
                findings.require(disks, "I5", "central's journal does not open: " + refused.sentence());
                kill();
            }
            case LedgerOpening.Opened opened -> {
                findings.require(
                        opened.entries() == disk.durable(),
                        "I5",
                        "central finds " + opened.entries() + " entries of " + disk.durable());
                begin(opened.ledger());
            }
        }
    }

    private void begin(Ledger opened) {
        ledger = opened;
        var begun = new Cashier(opened, channel, biller, LINKS, life, new Workers(life, this::latency), Duration.ZERO);
        var office = new Reconciler(opened, begun, lists, life, life, new Workers(life, () -> FETCHING));
        reconciler = office;
        try {
            holdAgainstTheJournal(opened, "after a start");
            trace.say("central is up, " + begun.resume() + " open");
            cashier = begun;
            office.begin();
        } catch (LedgerUnavailableException stopped) {
            trace.say("central stopped at its start");
            cashier = begun;
        }
    }

    private void holdAgainstTheJournal(Ledger opened, String when) throws LedgerUnavailableException {
        proof.sameAs(opened.ask(turn -> List.copyOf(turn.books().payments())), when);
    }

    /** I9 at the end: the books as they were kept, and folded once more from the disk. */
    void holdAgainstTheJournal() {
        try {
            if (ledger == null) {
                throw findings.broken("I13", "central is down");
            }
            holdAgainstTheJournal(ledger, "at the end");
            var anew = new long[1];
            ledger.replay(batch -> {
                var stored = batch.entries().getLast();
                anew[0] = stored.sequence();
                stored.payment()
                        .ifPresent(payment -> findings.require(
                                payment.revision()
                                        <= proof.payment(payment.id())
                                                .orElseThrow()
                                                .revision(),
                                "I9",
                                "the journal has more of " + payment.id()));
            });
            findings.require(anew[0] == disk.durable(), "I9", "the journal, read again, has another length");
        } catch (LedgerUnavailableException stopped) {
            throw findings.broken("I13", "central has stopped");
        }
    }

    /** What channel and billers take: mostly a moment, sometimes long enough for everything to change meanwhile. */
    private Duration latency() {
        return dice.fault(40) ? dice.millis(1_000, 8_000) : dice.millis(2, 120);
    }

    @Override
    public void kill() {
        life.end();
        ledger = null;
        cashier = null;
        reconciler = null;
        try {
            disk.programKilled();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void wentDark() {
        trace.say("central lost its power");
        kill();
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (PowerLost off) {
            wentDark();
        }
    }

    /** Whose card a resident would show to see this payment. */
    List<HouseholdId> homesOf(PaymentId id) {
        return proof.payment(id).stream()
                .flatMap(payment -> payment.order().lines().stream())
                .flatMap(line -> biller.find(line.billId()).stream())
                .map(Biller.BilledHome::household)
                .toList();
    }

    /** I10: a notification is a hint, true or forged. False when central has not heard it, or wants to hear it again. */
    boolean notified(TradeNumber order, ChannelAnswer said) {
        var running = cashier;
        if (running == null) {
            return false;
        }
        long before = proof.stored();
        boolean heard;
        try {
            heard = running.notified(order, said);
        } catch (LedgerUnavailableException stopped) {
            return false;
        } catch (PowerLost off) {
            wentDark();
            return false;
        }
        findings.require(proof.stored() == before, "I10", "a notification about " + order + " was believed");
        return heard;
    }

    /** What stands on the persons' list; nothing while central is off. */
    List<OfficeTask> tasks() {
        var running = ledger;
        try {
            return running == null ? List.of() : new Tasks(running).list().tasks();
        } catch (LedgerUnavailableException stopped) {
            return List.of();
        }
    }

    /** One person has the biller's letter that the bill was never written off, another agrees: its money goes back. */
    void postingIsDisproven(OfficeTask task) {
        var running = ledger;
        var open = cashier;
        if (running == null || open == null) {
            return;
        }
        life.run(() -> {
            var deeds = new Deeds(running, open);
            var deed = Deed.ofLine(
                    new DeedId("deed-" + task.number() + "-disproven"),
                    DeedKind.POSTING_DISPROVEN,
                    task.payment().orElseThrow(),
                    task.bill().orElseThrow(),
                    "2026-CX-1");
            try {
                deeds.ask(deed, FIRST);
                var alone = deeds.decide(deed.id(), new DeedDecision(true), FIRST);
                findings.rule(alone instanceof Decision.Denied, "one person alone has money returned");
                var together = deeds.decide(deed.id(), new DeedDecision(true), SECOND);
                trace.say("office: two persons, " + together.getClass().getSimpleName());
            } catch (LedgerUnavailableException stopped) {
                trace.say("office finds central stopped");
            }
        });
    }

    /** Somebody in the office has a day gone through once more. */
    void goThrough(LocalDate day) {
        var running = reconciler;
        if (running != null) {
            life.run(() -> {
                try {
                    trace.say("office has " + day + " gone through: "
                            + (running.goThrough(day) instanceof Decision.Granted ? "done" : "no list"));
                } catch (LedgerUnavailableException stopped) {
                    trace.say("office finds central stopped");
                }
            });
        }
    }

    /** Central's answer; empty when its power went while it was at it. */
    <T> Optional<Answer<T>> answer(Ask<T> ask) {
        var running = cashier;
        if (running == null) {
            return Optional.of(new Answer.NotSent<>(LinkTrouble.NO_CONNECTION));
        }
        try {
            return Optional.of(
                    switch (ask.of(running)) {
                        case Decision.Granted<T>(var value) -> new Answer.Answered<>(value);
                        case Decision.Denied<T>(var problem) -> new Answer.Refused<>(problem);
                    });
        } catch (LedgerUnavailableException stopped) {
            return Optional.of(new Answer.Unknown<>(LinkTrouble.SERVER_ERROR));
        } catch (PowerLost off) {
            wentDark();
            return Optional.empty();
        }
    }
}
