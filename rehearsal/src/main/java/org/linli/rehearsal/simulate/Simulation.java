package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.foundation.file.FaultyDisk;

/** One seed, from the first resident to the moment when everything must be at rest. */
public final class Simulation {
    /** How central's disk is called; the others are called after their terminals. */
    public static final String CENTRAL = "central";

    /** Invariant I13. */
    private static final Duration AT_REST_AFTER = Duration.ofMinutes(5);

    /** What was handed off is asked after hourly at the least (rule 12). */
    private static final Duration ASKED_AT_LEAST_ONCE = Duration.ofMinutes(61);

    /** A terminal that is told of news asks at once. */
    private static final Duration HINTS_TAKE = Duration.ofSeconds(30);

    private static final Duration LONGEST = Duration.ofHours(3);
    private static final int PAYMENTS = 24;

    /** Journals of more than one segment, now and then. */
    private static final int MANY_PAYMENTS = 100;

    private static final int SELDOM = 16;
    private static final List<String> SECRETS = List.of(Residents.CODES_BEGIN, ModelChannel.CONTENT);

    /** When a channel tells again that something was paid, until central has heard. */
    private static final List<Duration> NOTIFICATIONS =
            List.of(Duration.ofSeconds(15), Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofSeconds(60));

    private final long seed;
    private final SimTime time = new SimTime();
    private final Findings findings;
    private final Trace trace = new Trace(time);
    private final Dice dice;
    private final ChannelBooks books = new ChannelBooks(time, trace);
    private final CentralProof proof;
    private final ModelDayBills lists = new ModelDayBills(time, trace, books);
    private final DayProof days;
    private final ModelChannel channel;
    private final ModelBiller biller;
    private final CentralSite central;
    private final List<TerminalSite> terminals = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final Residents residents;
    private final Misfortunes misfortunes;
    private final Night night;

    /**
     * What came of a seed.
     *
     * @param digest SHA-256 over everything that happened, hex
     * @param violation empty when every invariant held
     */
    public record Outcome(long seed, int payments, long events, String digest, List<String> violation) {
        public Outcome {
            violation = List.copyOf(violation);
        }

        public boolean holds() {
            return violation.isEmpty();
        }
    }

    /** Looks at a disk in the moment before a sync, on the simulation's thread. */
    @FunctionalInterface
    public interface SyncWatcher {
        /**
         * @param site {@link #CENTRAL}, or a terminal's name
         * @param durable payloads of the journal's entries that are durable by now, in order; grows with them
         */
        void beforeSync(String site, FaultyDisk disk, List<byte[]> durable);
    }

    private Simulation(long seed, Planted planted, boolean rulesToo) {
        this.seed = seed;
        findings = new Findings(rulesToo);
        proof = new CentralProof(findings, trace, books);
        days = new DayProof(time, findings, trace, proof, books, lists);
        proof.days(days::reconciled);
        dice = new Dice(seed);
        var nightsDice = new Dice(~seed);
        int wanted = dice.below(SELDOM) == 0 ? MANY_PAYMENTS : PAYMENTS;
        biller = new ModelBiller(time, dice, trace, proof::posting, planted, wanted + 10);
        proof.against(biller::isPostedBy);
        channel = new ModelChannel(time, dice, books, trace, looker(), trade -> notified(trade, 0), planted);
        central = new CentralSite(
                time,
                dice,
                trace,
                findings,
                proof,
                channel,
                biller,
                lists.troubled(nightsDice),
                new WitnessedDisk(findings, SECRETS, proof::synced, lying(planted)));
        books.tell(new BillProof(findings, proof, biller)::moved);
        terminals.add(terminal("kiosk-a", planted));
        terminals.add(terminal("kiosk-b", planted));
        var printing = new Printing(
                time, dice, trace, central, new PaperProof(findings, trace, proof, biller::isPostedBy), planted);
        residents = new Residents(time, dice, trace, biller, channel, printing, wanted);
        sites.addAll(terminals);
        sites.add(central);
        misfortunes = new Misfortunes(time, dice, trace, central, terminals, sites, biller, books, printing);
        var nightly = new Misfortunes(time, nightsDice, trace, central, terminals, sites, biller, books, printing);
        night = new Night(nightsDice, central, proof, books, channel, days, nightly);
    }

    private WitnessedDisk.Lie lying(Planted planted) {
        return () -> planted == Planted.DISK_LIES && dice.chance(50);
    }

    private TerminalSite terminal(String name, Planted planted) {
        var id = new TerminalId(name);
        var itsProof = new TerminalProof(name, findings, trace, proof, books, biller::isPostedBy);
        var wire = new Wire(time, dice, trace, findings, id, proof, itsProof, planted, new Mail());
        wire.leadsTo(central);
        return new TerminalSite(
                time,
                id,
                trace,
                findings,
                itsProof,
                new WitnessedDisk(findings, SECRETS, itsProof::synced, lying(planted)),
                wire,
                new ModelCardTerminal(time, dice, trace, channel, itsProof),
                new UUID(dice.anyLong(), 7),
                planted == Planted.TERMINALS_WAIT_BY_THE_WALL_CLOCK);
    }

    private ModelChannel.Looker looker() {
        return new ModelChannel.Looker() {
            @Override
            public void called(String call, TradeNumber order) {
                proof.channelCalled(call, order);
            }

            @Override
            public PaymentMethod methodOf(TradeNumber order) {
                return proof.byTrade(order)
                        .map(payment -> payment.order().method())
                        .orElse(PaymentMethod.CODE);
            }
        };
    }

    private void notified(Trade trade, int before) {
        time.after(
                before == 0 ? dice.millis(50, 4_000) : NOTIFICATIONS.get(Math.min(before, NOTIFICATIONS.size()) - 1),
                () -> {
                    boolean lost = dice.fault(200);
                    boolean heard = !lost
                            && central.notified(
                                    trade.order(),
                                    new ChannelAnswer.Captured(
                                            "4200" + trade.order(),
                                            Life.START.plusNanos(trade.paidAt()),
                                            trade.captured()));
                    trace.say("notification " + trade.order() + (heard ? " heard" : " not heard"));
                    if (!heard || dice.fault(50)) {
                        notified(trade, before + 1);
                    }
                });
    }

    /** Plays a seed. The same seed gives the same outcome, whenever and wherever it is played. */
    public static Outcome play(long seed) {
        return play(seed, Planted.NOTHING);
    }

    /** As {@link #play(long)}, and somebody looks at every disk before every sync. What is looked at changes nothing. */
    public static Outcome watched(long seed, SyncWatcher watcher) {
        var simulation = new Simulation(seed, Planted.NOTHING, true);
        simulation.sites.forEach(
                site -> site.disk().watchedBy((disk, durable) -> watcher.beforeSync(site.name(), disk, durable)));
        return played(simulation);
    }

    static Outcome play(long seed, Planted planted) {
        return played(new Simulation(seed, planted, true));
    }

    /** As {@link #play(long, Planted)}, with an eye on the invariants and none on the rules: do they notice by themselves? */
    static Outcome playInvariantsAlone(long seed, Planted planted) {
        return played(new Simulation(seed, planted, false));
    }

    private static Outcome played(Simulation simulation) {
        var violation = new ArrayList<String>();
        try {
            simulation.run();
        } catch (ViolationException found) {
            violation.add(found.invariant() + ": " + found.getMessage());
            violation.addAll(simulation.trace.last());
        } catch (RuntimeException bug) {
            violation.add("a program ended: " + told(bug));
            violation.addAll(simulation.trace.last());
        }
        return new Outcome(
                simulation.seed,
                simulation.residents.payments(),
                simulation.trace.events(),
                simulation.trace.digest(),
                violation);
    }

    static String told(RuntimeException bug) {
        var text = new StringBuilder(bug.toString());
        for (int i = 0; i < Math.min(8, bug.getStackTrace().length); i++) {
            text.append(" <- ").append(bug.getStackTrace()[i]);
        }
        return text.toString();
    }

    private void run() {
        trace.say("seed " + seed);
        central.start();
        terminals.forEach(TerminalSite::start);
        terminals.forEach(residents::comeTo);
        misfortunes.begin();
        while (!residents.havePaid()) {
            pass(Duration.ofSeconds(5));
            if (time.nanos() > LONGEST.toNanos()) {
                throw findings.broken("I13", "nobody gets on: " + residents.payments() + " payments in " + LONGEST);
            }
        }
        pass(dice.seconds(0, 60));
        residents.goHome();
        misfortunes.stop();
        pass(AT_REST_AFTER);
        proof.atRest();
        terminals.forEach(terminal -> terminal.proof().nobodyWaits());
        pass(ASKED_AT_LEAST_ONCE);
        terminals.forEach(terminal -> terminal.proof().nobodyIsForgotten());
        atRest();
        night.pass(ModelDayBills.dayOf(time.instant()), then -> pass(Duration.between(time.instant(), then)));
        atRest();
    }

    private void pass(Duration duration) {
        time.passUntil(time.nanos() + duration.toNanos(), findings::rethrow);
        findings.rethrow();
    }

    private void atRest() {
        terminals.forEach(TerminalSite::isHinted);
        pass(HINTS_TAKE);
        trace.say("at rest");
        proof.atRest();
        central.holdAgainstTheJournal();
        for (var terminal : terminals) {
            terminal.proof().atRest(proof);
            terminal.holdAgainstTheJournal();
        }
        findings.rethrow();
    }
}
