package org.linli.terminal.core;

import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.linli.central.api.client.CompanionLine;
import org.linli.central.api.companion.Vocabulary;
import org.linli.foundation.journal.JournalSettings;
import org.linli.terminal.core.companion.PhoneLink;
import org.linli.terminal.core.outside.Phones;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Runner;
import org.linli.terminal.core.session.RunnerParts;
import org.linli.terminal.core.session.Sink;
import org.linli.terminal.core.store.JournalTaskStore;
import org.linli.terminal.core.store.TaskStore;
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
import org.linli.terminal.journey.matter.FollowCase;
import org.linli.terminal.journey.matter.ReportProblem;
import org.linli.terminal.journey.notice.ReadNotices;
import org.linli.terminal.journey.rate.Rate;
import org.linli.terminal.journey.record.LookUp;
import org.linli.terminal.journey.rehearse.Rehearse;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.sheet.PrintSheet;

/**
 * The terminal behind its faces. Safe from any thread.
 *
 * <p>When it opens with money unsettled by a process before it, it first says so, lets central confirm each payment and
 * prints the receipt owed; then comes the front page.
 */
public final class Terminal implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.session");

    private final Runner runner;
    private final Outdoors outdoors;
    private final TaskStore store;
    private final Optional<PhoneLink> link;

    private static PhoneLink link(TerminalParts parts, CompanionLine line) {
        var here = parts.premises();
        return new PhoneLink(new PhoneLink.Parts(
                line,
                parts.waiting(),
                parts.scheduler(),
                parts.monotonic(),
                new SecureRandom(),
                Vocabulary::load,
                Text.joined(List.of(here.place(), here.machine()))));
    }

    private Terminal(Runner runner, Outdoors outdoors, TaskStore store, Optional<PhoneLink> link) {
        this.runner = runner;
        this.outdoors = outdoors;
        this.store = store;
        this.link = link;
    }

    /** Never fails: what is out of order is absent from the front page, and said there. */
    public static Terminal open(TerminalParts parts) {
        var store = store(parts);
        var outdoors = new Outdoors(parts);
        var left = LeftOver.of(store.unended(), parts.desk());
        left.payments().forEach(one -> outdoors.clerk().remember(one.id(), one.key(), one.lines()));
        left.settledTasks().forEach(store::ended);
        var link = parts.central().companion().map(line -> link(parts, line));
        var runner = new Runner(new RunnerParts(
                new Home(),
                new Home.Nothing(),
                List.of(
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
                        new Attend()),
                first(left, outdoors),
                outdoors,
                link.<Phones>map(phones -> phones).orElse(Phones.NONE),
                store,
                parts.session(),
                parts.scheduler(),
                parts.monotonic(),
                parts.central()::centralNow,
                parts.taskIds(),
                parts.face(),
                parts.voice()));
        link.ifPresent(phones -> phones.serve(runner));
        var terminal = new Terminal(runner, outdoors, store, link);
        outdoors.begin();
        runner.begin();
        return terminal;
    }

    /** Money before paper: what is at the printer then is followed without a word, and the tray reminds of it. */
    private static Optional<RunnerParts.First> first(LeftOver left, Outdoors outdoors) {
        if (!outdoors.hasPagesLeft()) {
            return left.first();
        }
        if (left.first().isPresent()) {
            outdoors.followPages();
            return left.first();
        }
        return Optional.of(new RunnerParts.First(FollowPages.NAME, new FollowPages.Begun(), List.of()));
    }

    /** Without a task record no deed may be sent: everything else works, and paying says that it does not. */
    private static TaskStore store(TerminalParts parts) {
        return switch (JournalTaskStore.open(parts.files(), parts.tasks(), JournalSettings.standard())) {
            case JournalTaskStore.Opened.Ready ready -> ready.store();
            case JournalTaskStore.Opened.Refused refused -> {
                LOG.log(Level.ERROR, "{0} {1}", refused.why(), refused.sentence());
                yield new NoStore();
            }
        };
    }

    /**
     * From here on central is asked whether it is there. Apart from {@link #open}, because what a line needs at its first
     * call takes as much of a small processor as the first page does: call it once that page stands. Once.
     */
    public void reachOut() {
        outdoors.reachOut();
    }

    /** Where inputs go. */
    public Counter counter() {
        return runner;
    }

    /** The paired phone takes the task along: {@link Runner#park}. */
    public CompletionStage<Runner.Parking> park() {
        return runner.park();
    }

    /** The paired phone brings a task to this screen: {@link Runner#resume}. */
    public CompletionStage<Counter.Answer> resume(String token) {
        return runner.resume(token);
    }

    /** The machine's own voice began or ended: nobody's time runs while it speaks. */
    public void speaking(boolean now) {
        runner.speaking(now);
    }

    /** The face is shown how it stands now, then every change, on the session's thread: it must only hand over. */
    public void attach(Sink face) {
        runner.attach(face);
    }

    public void detach(Sink face) {
        runner.detach(face);
    }

    /** Ends the session. The devices, the desk and the threads are the program's to close, after this. */
    @Override
    public void close() {
        outdoors.close();
        link.ifPresent(PhoneLink::close);
        runner.close(store::close);
    }

    private static final class NoStore implements TaskStore {
        @Override
        public boolean sending(String task, String key, String kind, String deed) {
            return false;
        }

        @Override
        public void ended(String task) {}

        @Override
        public List<Deed> unended() {
            return new ArrayList<>();
        }

        @Override
        public void close() {}
    }
}
