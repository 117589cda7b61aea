package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.office.TaskKind;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.payment.PaymentFact;
import org.linli.foundation.file.PowerLost;
import org.linli.payments.machine.Change;

/**
 * One scripted run: a neighbour's payment, then one payment of a method with faults at named steps; then the faults stop, and
 * five simulated minutes later everything must be at rest. The same parts and the same invariants as in {@link Simulation}.
 */
public final class Trial {
    private static final Duration NEIGHBOUR = Duration.ofMinutes(3);
    private static final Duration TROUBLE = Duration.ofMinutes(6);
    private static final Duration AT_REST_AFTER = Duration.ofMinutes(5);
    private static final Duration ASKED_AT_LEAST_ONCE = Duration.ofMinutes(61);
    private static final Duration HINTS_TAKE = Duration.ofSeconds(30);
    private static final Duration TELLING = Duration.ofMillis(300);
    private static final Duration TELLING_AGAIN = Duration.ofSeconds(15);
    private static final int MOST_TELLING = 20;
    private static final Duration GIVING_UP = Duration.ofMinutes(8);
    private static final Duration BEFORE_THE_LIST = Duration.ofMinutes(5);
    private static final Duration PAPER_IS_WANTED_AFTER = Duration.ofMinutes(50);
    private static final Duration MORNING = Duration.ofHours(3);

    /** By then everything of the day is a day old. */
    private static final Duration A_DAY_LATER = Duration.ofHours(14);

    private static final int BILLS = 8;
    private static final List<String> SECRETS = List.of(Residents.CODES_BEGIN, ModelChannel.CONTENT);

    private final SimTime time = new SimTime();
    private final Findings findings = new Findings(true);
    private final Trace trace = new Trace(time);
    private final Dice dice = Dice.calm(1);
    private final Moments moments = new Moments();
    private final Mail mail = new Mail();
    private final ChannelBooks books = new ChannelBooks(time, trace);
    private final CentralProof proof = new CentralProof(findings, trace, books);
    private final ModelDayBills lists = new ModelDayBills(time, trace, books);
    private final DayProof days = new DayProof(time, findings, trace, proof, books, lists);
    private final ModelBiller biller;
    private final ModelChannel channel;
    private final TroubledChannel way;
    private final CentralSite central;
    private final TerminalSite here;
    private final TerminalSite there;
    private final Visitor visitor;
    private final Befalling befalling;
    private final PaymentMethod method;
    private final Step step;

    /**
     * What came of a run.
     *
     * @param missed strikes that never had their moment, or nothing to strike
     * @param violation empty when every invariant held
     * @param reached whether the step came to pass
     */
    public record Outcome(List<String> missed, List<String> violation, boolean reached, String digest) {
        public Outcome {
            missed = List.copyOf(missed);
            violation = List.copyOf(violation);
        }
    }

    private Trial(PaymentMethod method, Step step, List<Strike> strikes) {
        this.method = method;
        this.step = step;
        proof.days(days::reconciled);
        biller = new ModelBiller(time, dice, trace, proof::posting, Planted.NOTHING, BILLS);
        proof.against(biller::isPostedBy);
        channel = new ModelChannel(time, dice, books, trace, looker(), trade -> notified(trade, 0), Planted.NOTHING);
        way = new TroubledChannel(channel, time, mail, moments, this::centralSite);
        var disk = new WitnessedDisk(
                findings,
                SECRETS,
                payload -> {
                    proof.synced(payload);
                    central(payload, false);
                },
                () -> false);
        disk.beforeEach(payload -> central(payload, true));
        central = new CentralSite(
                time,
                dice,
                trace,
                findings,
                proof,
                way,
                new TroubledBiller(biller, time, mail, moments, way, this::centralSite),
                way.lists(lists),
                disk);
        books.tell(new BillProof(findings, proof, biller)::moved);
        books.turning((where, before) -> outside(where, before, centralSite()));
        here = terminal("kiosk-a", 1);
        there = terminal("kiosk-b", 2);
        visitor = new Visitor(
                time,
                trace,
                moments,
                biller,
                channel,
                central,
                new PaperProof(findings, trace, proof, biller::isPostedBy),
                method,
                step);
        befalling = new Befalling(time, trace, mail, way, central, here, there, visitor);
        moments.expect(strikes, befalling::strike);
    }

    /** A moment in the world outside: whoever goes dark over it, the world goes on. */
    private void outside(Step where, boolean before, Site site) {
        try {
            moments.at(where, before, site);
        } catch (PowerLost off) {
            trace.say(site.name() + " went dark meanwhile");
        }
    }

    private Site centralSite() {
        return central;
    }

    private TerminalSite terminal(String name, int number) {
        var id = new TerminalId(name);
        var itsProof = new TerminalProof(name, findings, trace, proof, books, biller::isPostedBy);
        var wire = new Wire(time, dice, trace, findings, id, proof, itsProof, Planted.NOTHING, mail);
        wire.leadsTo(central);
        var site = new TerminalSite[1];
        var disk = new WitnessedDisk(
                findings,
                SECRETS,
                payload -> {
                    itsProof.synced(payload);
                    terminal(payload, false, site[0]);
                },
                () -> false);
        disk.beforeEach(payload -> terminal(payload, true, site[0]));
        site[0] = new TerminalSite(
                time,
                id,
                trace,
                findings,
                itsProof,
                disk,
                wire,
                new ModelCardTerminal(time, dice, trace, channel, itsProof),
                new UUID(number, 7),
                false);
        site[0].cabling((cards, program) -> new TroubledCards(cards, program, mail, moments, () -> site[0]));
        wire.turning((call, before) -> {
            if (call.equals(callOf(method))) {
                moments.at(Step.CALL_CENTRAL, before, site[0]);
            }
        });
        return site[0];
    }

    /** The request that moves this method on. */
    private static String callOf(PaymentMethod method) {
        return method == PaymentMethod.CODE ? "code" : "open";
    }

    private void terminal(byte[] payload, boolean before, TerminalSite site) {
        try {
            if (WireJson.read(payload, Change.class) instanceof Change.Started) {
                moments.at(Step.JOURNAL_INTENT, before, site);
            }
        } catch (BrokenContractException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void central(byte[] payload, boolean before) {
        try {
            var entry = WireJson.read(payload, LedgerEntry.class);
            if (entry instanceof LedgerEntry.PaymentStep done) {
                switch (done.fact()) {
                    case PaymentFact.Opened opened -> moments.at(Step.LOCK, before, central);
                    case PaymentFact.Captured captured -> moments.at(Step.JOURNAL_PAID, before, central);
                    default -> {}
                }
            } else if (entry instanceof LedgerEntry.DayReconciled && !before) {
                moments.at(Step.RECONCILE, false, central);
            }
        } catch (BrokenContractException unreadable) {
            throw new IllegalStateException(unreadable);
        }
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
        time.after(before == 0 ? TELLING : TELLING_AGAIN, () -> {
            var befallen = before == 0 ? mail.next("notification") : Optional.<Fault>empty();
            boolean heard = befallen.map(fault -> troubled(fault, trade)).orElseGet(() -> told(trade));
            if (!heard && before < MOST_TELLING) {
                notified(trade, before + 1);
            }
        });
    }

    private boolean told(Trade trade) {
        outside(Step.NOTIFY, true, central);
        boolean heard = central.notified(
                trade.order(),
                new ChannelAnswer.Captured(
                        "4200" + trade.order(), Life.START.plusNanos(trade.paidAt()), trade.captured()));
        trace.say("notification " + trade.order() + (heard ? " heard" : " not heard"));
        outside(Step.NOTIFY, false, central);
        return heard;
    }

    private boolean troubled(Fault fault, Trade trade) {
        switch (fault) {
            case RESPONSE_LOST -> told(trade);
            case DUPLICATE -> {
                told(trade);
                return told(trade);
            }
            case DELAY -> {
                time.after(TroubledChannel.TOO_LATE, () -> told(trade));
                return true;
            }
            case REORDER -> {
                time.after(TroubledChannel.OVERTAKEN, () -> told(trade));
                return true;
            }
            default -> {
                // Lost.
            }
        }
        return false;
    }

    /**
     * Plays one.
     *
     * @param step which the script leads to
     * @param strikes what befalls it, each at its own moment
     */
    public static Outcome play(PaymentMethod method, Step step, List<Strike> strikes) {
        var trial = new Trial(method, step, strikes);
        var violation = new ArrayList<String>();
        try {
            trial.run();
        } catch (ViolationException found) {
            violation.add(found.invariant() + ": " + found.getMessage());
            violation.addAll(trial.trace.last());
        } catch (RuntimeException bug) {
            violation.add("a program ended: " + Simulation.told(bug));
            violation.addAll(trial.trace.last());
        }
        var missed = new ArrayList<String>();
        trial.moments.left().forEach(strike -> missed.add(strike + ": its moment never came"));
        missed.addAll(trial.befalling.idle());
        return new Outcome(missed, violation, trial.moments.wasReached(step), trial.trace.digest());
    }

    private void run() {
        trace.say("trial " + method);
        central.start();
        here.start();
        there.start();
        moments.hold(true);
        visitor.neighbour(here);
        pass(NEIGHBOUR);
        if (step == Step.RECONCILE) {
            visitor.givesUp(there);
            pass(GIVING_UP);
        }
        moments.hold(false);
        visitor.comes(here);
        befalling.begin();
        pass(TROUBLE);
        visitor.leaves();
        befalling.stop();
        today();
        befalling.nothingMore();
        tomorrow();
    }

    /** Everything comes to rest, and all agree. */
    private void today() {
        pass(AT_REST_AFTER);
        proof.atRest();
        here.proof().nobodyWaits();
        there.proof().nobodyWaits();
        pass(ASKED_AT_LEAST_ONCE);
        here.proof().nobodyIsForgotten();
        there.proof().nobodyIsForgotten();
        atRest();
    }

    /** Yesterday's list is held against the books in the morning, and today's on the day after. */
    private void tomorrow() {
        var day = ModelDayBills.dayOf(time.instant());
        var listed = ModelDayBills.readyAt(day);
        if (step == Step.RECONCILE) {
            visitor.paysASilentBiller(there);
            pass(TROUBLE);
            visitor.leaves();
            takenLate();
        }
        passUntil(listed.minus(BEFORE_THE_LIST));
        if (step == Step.RECONCILE) {
            befalling.begin();
            time.after(PAPER_IS_WANTED_AFTER, () -> visitor.comesAgain(here));
        }
        passUntil(listed.plus(MORNING));
        visitor.leaves();
        befalling.stop();
        if (central.tasks().stream().anyMatch(task -> task.kind() == TaskKind.DIFFERENCE)) {
            central.goThrough(day);
        }
        passUntil(listed.plus(A_DAY_LATER));
        days.nothingIsForgotten(central.tasks());
        central.tasks().stream()
                .filter(task -> task.kind() == TaskKind.POSTING_UNPROVEN)
                .forEach(central::postingIsDisproven);
        passUntil(ModelDayBills.readyAt(day.plusDays(1)).plus(MORNING));
        days.isClosed(day);
        days.isClosed(day.plusDays(1));
        days.nothingIsLeftToDo(central.tasks());
        atRest();
    }

    /** Later that day money was taken for what everybody had seen closed, and nobody is told but by the list. */
    private void takenLate() {
        var given = proof.payments().stream()
                .filter(payment -> payment.order()
                        .lines()
                        .getFirst()
                        .billId()
                        .equals(visitor.givenUp().getFirst()))
                .toList();
        given.forEach(payment -> channel.takesLateAndSaysNothing(
                payment.tradeNumber(), method, payment.order().totalFen()));
    }

    private void atRest() {
        here.isHinted();
        there.isHinted();
        pass(HINTS_TAKE);
        proof.atRest();
        central.holdAgainstTheJournal();
        for (var terminal : List.of(here, there)) {
            terminal.proof().atRest(proof);
            terminal.holdAgainstTheJournal();
        }
        findings.rethrow();
    }

    private void passUntil(Instant then) {
        pass(Duration.between(time.instant(), then));
    }

    private void pass(Duration duration) {
        time.passUntil(time.nanos() + duration.toNanos(), findings::rethrow);
        findings.rethrow();
    }
}
