package org.linli.terminal.core.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.linli.foundation.time.ManualTime;
import org.linli.terminal.core.outside.Phones;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Runner;
import org.linli.terminal.core.session.RunnerParts;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.attend.Attend;
import org.linli.terminal.journey.bill.Pay;
import org.linli.terminal.journey.bill.PayBill;
import org.linli.terminal.journey.bill.Print;
import org.linli.terminal.journey.bill.SettleAfterRestart;
import org.linli.terminal.journey.bind.BindTelevision;
import org.linli.terminal.journey.bind.ShowCode;
import org.linli.terminal.journey.certificate.FollowPages;
import org.linli.terminal.journey.certificate.PrintCertificate;
import org.linli.terminal.journey.find.FindService;
import org.linli.terminal.journey.handover.GoOn;
import org.linli.terminal.journey.handover.TakeAlong;
import org.linli.terminal.journey.history.LookBack;
import org.linli.terminal.journey.home.Home;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.matter.FollowCase;
import org.linli.terminal.journey.matter.ReportProblem;
import org.linli.terminal.journey.notice.ReadNotices;
import org.linli.terminal.journey.rate.Rate;
import org.linli.terminal.journey.record.LookUp;
import org.linli.terminal.journey.rehearse.Rehearse;
import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.sheet.PrintSheet;

/** A terminal in a {@link FakeWorld}, with time moved by hand; remembers everything it has shown. */
public final class Machine {
    public final FakeWorld world = new FakeWorld();
    public final ManualTime time = new ManualTime();
    public final FakePhones phones = new FakePhones();
    public final MemoryStore store = new MemoryStore();

    private final Runner runner;
    private final List<Shown> history = new ArrayList<>();

    private Machine(Executor executor, List<Journey<?, ?, ?>> journeys, Optional<RunnerParts.First> first) {
        this(executor, journeys, first, Optional.empty(), Scene.Face.TOUCH);
    }

    private Machine(
            Executor executor,
            List<Journey<?, ?, ?>> journeys,
            Optional<RunnerParts.First> first,
            Optional<Function<ManualTime, Phones>> other,
            Scene.Face face) {
        var tasks = new AtomicInteger();
        runner = new Runner(new RunnerParts(
                new Home(),
                new Home.Nothing(),
                journeys,
                first,
                world,
                other.map(made -> made.apply(time)).orElse(phones),
                store,
                executor,
                time,
                time,
                time,
                () -> "task-" + tasks.incrementAndGet(),
                face,
                () -> false));
        runner.attach(this::remember);
        runner.begin();
    }

    /** Everything happens on the caller's thread, at once. */
    public static Machine inline() {
        return new Machine(Runnable::run, journeys(), Optional.empty());
    }

    /** As {@link #inline}, with these phones beside it. */
    public static Machine beside(Function<ManualTime, Phones> phones) {
        return new Machine(Runnable::run, journeys(), Optional.empty(), Optional.of(phones), Scene.Face.TOUCH);
    }

    /** As {@link #inline}, a television: nothing is built in but the line to central and what lies in every machine. */
    public static Machine atHome() {
        var machine = new Machine(Runnable::run, journeys(), Optional.empty(), Optional.empty(), Scene.Face.TELEVISION);
        machine.world.hasOnly(Facility.CENTRAL, Facility.CATALOGUE, Facility.NOTICES, Facility.PHONE_CODE);
        machine.world.regains(Facility.PHONE_CODE);
        return machine;
    }

    /** The session's work runs when this executor runs it. */
    public static Machine on(Executor executor) {
        return new Machine(executor, journeys(), Optional.empty());
    }

    /** As {@link #inline}, with other journeys in place of those of the same name. */
    public static Machine with(Journey<?, ?, ?> other) {
        var journeys = new ArrayList<>(journeys());
        journeys.removeIf(journey -> journey.id().name().equals(other.id().name()));
        journeys.add(other);
        return new Machine(Runnable::run, journeys, Optional.empty());
    }

    public static Machine restartedWith(SettleAfterRestart.Unsettled unsettled) {
        return new Machine(
                Runnable::run,
                journeys(),
                Optional.of(new RunnerParts.First(SettleAfterRestart.NAME, unsettled, List.of())));
    }

    /** This one comes before the front page, as after a crash. */
    public static Machine startingWith(Journey<?, ?, ?> first, Args args) {
        var journeys = new ArrayList<>(journeys());
        journeys.removeIf(journey -> journey.id().name().equals(first.id().name()));
        journeys.add(first);
        return new Machine(
                Runnable::run,
                journeys,
                Optional.of(new RunnerParts.First(first.id().name(), args, List.of())));
    }

    public static List<Journey<?, ?, ?>> journeys() {
        return List.of(
                new Identify(),
                new PayBill(),
                new Pay(),
                new Print(),
                new PrintCertificate(),
                new FollowPages(),
                new FindService(),
                new FollowCase(),
                new ReportProblem(),
                new LookBack(),
                new LookUp(),
                new ReadNotices(),
                new BindTelevision(),
                new ShowCode(),
                new TakeAlong(),
                new GoOn(),
                new PrintSheet(),
                new SettleAfterRestart(),
                new Rate(),
                new Rehearse(),
                new Attend());
    }

    private synchronized void remember(Shown shown) {
        history.add(shown);
    }

    public Runner runner() {
        return runner;
    }

    public synchronized Shown shown() {
        return history.getLast();
    }

    public synchronized List<Shown> history() {
        return List.copyOf(history);
    }

    /** The screen's id, or the id of what lies over it. */
    public String screen() {
        var now = shown();
        return now.over().map(over -> over.notice().id()).orElse(now.screen().id());
    }

    public Counter.Answer presses(String action) {
        return give(new Input.Act(shown().question(), ActionId.of(action), Origin.TERMINAL));
    }

    public Counter.Answer ticks(String row, boolean ticked) {
        return give(new Input.Tick(shown().question(), row, ticked, Origin.TERMINAL));
    }

    public Counter.Answer goesBack() {
        return give(new Input.Back(shown().question(), Origin.TERMINAL));
    }

    public Counter.Answer leaves() {
        return give(new Input.Leave(shown().question(), Origin.TERMINAL));
    }

    public Counter.Answer asksForHelp() {
        return give(new Input.Help(shown().question(), Origin.TERMINAL));
    }

    public Counter.Answer pressesEmergency() {
        return give(new Input.Emergency(shown().question(), Origin.TERMINAL));
    }

    public Counter.Answer makesTheAttendantsSign() {
        return give(new Input.Attend(shown().question(), Origin.TERMINAL));
    }

    public Counter.Answer types(String field, String text) {
        return give(new Input.Type(shown().question(), field, text, text.length(), Origin.TERMINAL));
    }

    public Counter.Answer give(Input input) {
        return runner.give(input).toCompletableFuture().join();
    }
}
