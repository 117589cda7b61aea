package org.linli.terminal.core.session;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.outside.Phones;
import org.linli.terminal.core.outside.Surroundings;
import org.linli.terminal.core.practice.PracticeWorld;
import org.linli.terminal.core.turn.InTurn;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.attend.Attend;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.rehearse.Rehearse;
import org.linli.terminal.journey.rehearse.Rehearsed;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Screen;

/**
 * One resident after the other at this terminal: the journeys at work, what lies over them, who is known. Belongs to the
 * turn's thread.
 */
final class Session implements Stack.Hooks, Waits.Hearing, Above.Below, Moving.Place {
    private static final System.Logger LOG = System.getLogger("linli.session");

    private final RunnerParts parts;
    private final Consumer<Shown> show;
    private final Stack stack;
    private final OnTop onTop;
    private final Waits waits;
    private final Errands errands;
    private final Above above;
    private final Worlds worlds;
    private final Vault vault = new Vault();

    private Surroundings surroundings;
    private Manner manner = Manner.FIRST;
    private final Known known = new Known();
    private final Moving moving;
    private String task;
    private boolean going;
    private @Nullable Frame<?, ?, ?> asking;
    private long question;
    private Optional<Shown> shown = Optional.empty();
    private boolean closed;
    private boolean settled;
    private int attended;
    private Phones.Company company;
    private long visit;

    Session(RunnerParts parts, InTurn turn, Consumer<Shown> show) {
        this.parts = parts;
        this.show = show;
        stack = new Stack(parts.journeys(), this);
        onTop = new OnTop(stack);
        var handOver = new HandOver(parts.outside()::shelf, known, vault, stack);
        moving = new Moving(handOver, stack, vault, this);
        worlds = new Worlds(
                parts.outside(), parts.store(), new PracticeWorld(parts.scheduler()), this::isRehearsing, handOver);
        waits = new Waits(worlds, parts.scheduler(), parts.monotonic(), turn, this);
        errands = new Errands(worlds, worlds.store(), parts.scheduler(), turn, this::came);
        above = new Above(parts, turn, this, waits::suspend);
        task = parts.taskIds().get();
        surroundings = parts.outside().follow(changed -> turn.put(() -> look(changed)));
        company = parts.phones().follow(changed -> turn.put(() -> look(changed)));
    }

    /** Whether the question that lies over the screen is whether anybody is there. */
    boolean isAskingForSomebody() {
        return above.isAskingForSomebody();
    }

    void begin() {
        guarded(() -> {
            stack.lay(parts.home(), parts.homeArgs());
            parts.first()
                    .ifPresent(first -> stack.call(
                            stack.top().orElseThrow(),
                            new Command.Call(Key.of("first"), first.journey(), first.args())));
            if (!isAtHome()) {
                stack.tell(top(), new Event.Resumed(Set.of()));
            }
        });
        above.touched();
    }

    Optional<Shown> shown() {
        return shown;
    }

    void close() {
        closed = true;
        moving.forget();
        waits.endAll();
        forgetPhones();
        vault.erase();
        stack.clear();
        above.stop();
    }

    // ---- inputs

    Counter.Answer take(Input input) {
        if (closed || shown.isEmpty()) {
            return new Counter.Answer.Refused(Inputs.STALE);
        }
        var answer = new Inputs(this).take(input);
        if (answer instanceof Counter.Answer.Taken && saysThatSomebodyIsThere(input.by())) {
            above.touched();
        }
        return answer;
    }

    /** Family far from the machine does not know it; and a phone that was left joined holds nobody's front page. */
    boolean saysThatSomebodyIsThere(Origin by) {
        return by == Origin.TERMINAL || (by == Origin.PHONE && !isAtHome());
    }

    Frame<?, ?, ?> top() {
        return stack.top().orElseThrow();
    }

    long question() {
        return question;
    }

    Above above() {
        return above;
    }

    @Override
    public OnTop onTop() {
        return onTop;
    }

    @Override
    public Surroundings surroundings() {
        return surroundings;
    }

    @Override
    public boolean isGoing() {
        return going;
    }

    @Override
    public void urge() {
        tellTop(new Event.Leaving());
    }

    @Override
    public void inSightAgain() {
        if (stack.top().isPresent()) {
            tellTop(new Event.Resumed(Set.of()));
        }
    }

    /** Nobody is known; only how the screen looked for the last one is left to undo. */
    @Override
    public void restFrontPage(boolean uncovered) {
        boolean changed = !manner.equals(Manner.FIRST) || uncovered;
        manner = Manner.FIRST;
        if (changed) {
            showNow();
        }
    }

    Vault vault() {
        return vault;
    }

    @Override
    public boolean isAtHome() {
        return stack.isAtHome();
    }

    boolean isPinned() {
        return onTop.isPinned();
    }

    /** 练一练 is at work: nothing above it is real. */
    boolean isRehearsing() {
        return stack.isAtWork(Rehearse.NAME);
    }

    /** Somebody made the attendant's sign. A resident's session is never taken over: only the front page leads there. */
    void attend() {
        // None of it is a phone's business, whoever brought it here.
        forgetPhones();
        guarded(() ->
                stack.call(top(), new Command.Call(Key.of(Attend.NAME, attended++), Attend.NAME, new Attend.Begun())));
    }

    @Override
    public boolean isAttended() {
        return stack.isAtWork(Attend.NAME);
    }

    // ---- phones beside the screen

    Phones phones() {
        return parts.phones();
    }

    Phones.Company company() {
        return company;
    }

    @Override
    public boolean isAccompanied() {
        return company.isAnybody();
    }

    /** Whether one more phone can join now. The attendant's part is none of a phone's business, and 练一练 is for one. */
    boolean mayInvite() {
        return company.able() && !company.isFull() && surroundings.online() && !isAttended() && !isRehearsing();
    }

    void invite() {
        above.invite(manner.language());
    }

    void phoneIsOurs() {
        above.phoneIsOurs();
        lookAgain();
    }

    /** Whoever is proven to stand here may find a phone that somebody else has left joined. */
    private void heard(Fact fact) {
        boolean nobody = known.assurance() == Scene.Assurance.NOBODY;
        known.heard(fact);
        if (nobody && known.assurance() != Scene.Assurance.NOBODY && company.isAnybody()) {
            if (!moving.waitsForThePhonesTask()) {
                above.askWhosePhone();
            }
        }
    }

    void sendPhonesAway() {
        parts.phones().part();
    }

    private void look(Phones.Company changed) {
        if (closed || changed.visit() != visit) {
            // Of the resident before this one.
            return;
        }
        boolean another = company.phone() != changed.phone() || company.family() != changed.family();
        company = changed;
        above.accompanied(changed);
        if (another) {
            above.touched();
        }
        lookAgain();
    }

    private void forgetPhones() {
        visit++;
        company = company.left(visit);
        parts.phones().forget(visit);
    }

    /** 假装放卡. */
    void pretend() {
        worlds.pretend();
    }

    private Screen screen() {
        var screen = top().view().screen();
        return isRehearsing() ? Rehearsed.screen(screen, worlds.pretending()) : screen;
    }

    void tellTop(Event event) {
        guarded(() -> stack.tell(top(), event));
    }

    void goBack() {
        guarded(() -> {
            if (!top().goBack()) {
                stack.tell(top(), new Event.Back());
            }
        });
    }

    /** Somebody has answered whether anybody is there, whatever else lies over the screen. */
    void answeredThere() {
        above.somebodyIsThere();
        lookAgain();
    }

    /** Puts away what lies on top. */
    void liftOver() {
        above.liftTop();
        lookAgain();
    }

    void manner(Manner changed) {
        manner = changed;
        showNow();
    }

    Manner manner() {
        return manner;
    }

    @Override
    public void showNow() {
        if (stack.top().isPresent()) {
            shown = Optional.of(new Shown(
                    question,
                    top().name(),
                    screen(),
                    top().draft(),
                    above.over(onTop.bar(parts.voice().getAsBoolean())),
                    manner,
                    above.top(),
                    new Shown.Around(
                            surroundings.online(),
                            surroundings.cutOffSince(),
                            isRehearsing(),
                            new Shown.Beside(mayInvite(), company.phone(), company.family()),
                            moving.now())));
            shown.ifPresent(show);
        }
    }

    /** The resident goes: at once where that is safe, else as soon as the journey has let go. */
    @Override
    public void leave() {
        above.clear();
        if (!isPinned()) {
            guarded(this::endSession);
            return;
        }
        going = true;
        above.touched();
        tellTop(new Event.Leaving());
    }

    // ---- news

    private void came(Frame<?, ?, ?> frame, Key key, Outcome outcome) {
        guarded(() -> {
            if (outcome instanceof Outcome.Done done) {
                heard(done.fact());
            }
            if (!moving.moved(frame, key, outcome)) {
                stack.tell(frame, new Event.Happened(key, outcome));
            }
        });
    }

    // ---- a task that changes its screen

    Moving moving() {
        return moving;
    }

    @Override
    public boolean mayLeave() {
        return !isAtHome()
                && !isRehearsing()
                && !isPinned()
                && !going
                && above.top().isEmpty()
                && !errands.isDeedUnderWay();
    }

    @Override
    public boolean mayComeHere() {
        return isAtHome() && isReached() && surroundings.closed().isEmpty();
    }

    @Override
    public boolean isReached() {
        return surroundings.online();
    }

    @Override
    public void doubtThePhone() {
        if (company.isAnybody()) {
            above.askWhosePhone();
        }
    }

    @Override
    public void hear(Key key, Outcome outcome) {
        guarded(() -> stack.tell(top(), new Event.Happened(key, outcome)));
    }

    @Override
    public void hear(Key key, Outside.Arrival arrival) {
        above.somebodyIsThere();
        guarded(() -> {
            var outcome = arrival.into(vault);
            if (outcome instanceof Outcome.Done done) {
                heard(done.fact());
            }
            stack.tell(top(), new Event.Happened(key, outcome));
        });
    }

    private void look(Surroundings changed) {
        surroundings = changed;
        lookAgain();
    }

    @Override
    public Scene scene() {
        boolean real = !isRehearsing();
        return new Scene(
                parts.face(),
                surroundings.built(),
                real ? surroundings.usable() : PracticeWorld.usable(surroundings.built()),
                parts.now().instant(),
                surroundings.online() || !real,
                surroundings.cutOffSince().filter(since -> real),
                surroundings.closed(),
                known.assurance(),
                surroundings.here());
    }

    @Override
    public void carryOut(Frame<?, ?, ?> frame, Command.Ask ask) {
        errands.ask(frame, ask, vault);
    }

    @Override
    public void carryOut(Frame<?, ?, ?> frame, Command.Once once) {
        errands.once(frame, once, vault, task);
    }

    @Override
    public void leavingHome() {
        task = parts.taskIds().get();
    }

    @Override
    public boolean backHome() {
        boolean somebody = !going;
        boolean personal = going || known.assurance() != Scene.Assurance.NOBODY || !vault.isEmpty();
        parts.first().ifPresent(first -> leftOver(first.tasks()));
        parts.store().ended(task);
        task = parts.taskIds().get();
        forget();
        if (personal) {
            // Whoever comes next must not be watched; who only looked around may look further.
            forgetPhones();
        }
        return somebody;
    }

    /** The first journey above the front page settled what a process before this one left. */
    private void leftOver(List<String> tasks) {
        if (!settled) {
            settled = true;
            tasks.forEach(parts.store()::ended);
        }
    }

    private void forget() {
        worlds.forgetPractice();
        moving.forget();
        vault.erase();
        known.forget();
        going = false;
    }

    @Override
    public void endSession() {
        parts.store().ended(task);
        forget();
        forgetPhones();
        manner = Manner.FIRST;
        above.clear();
        stack.clear();
        task = parts.taskIds().get();
        above.touched();
        stack.lay(parts.home(), parts.homeArgs());
    }

    /** Runs journeys; whatever they throw ends the journey and not the terminal. */
    @Override
    public void guarded(Runnable work) {
        try {
            work.run();
            refresh();
        } catch (RuntimeException | StackOverflowError bug) {
            broken(bug);
        }
    }

    private void lookAgain() {
        guarded(() -> {});
    }

    private void refresh() {
        if (closed || stack.top().isEmpty()) {
            return;
        }
        boolean another = look(top());
        if (going && !isPinned() && !isAtHome()) {
            endSession();
            another = look(top());
        }
        if (another) {
            question++;
            if (!isAskingForSomebody()) {
                // Whoever waited for the machine has all the time for what it asks now.
                above.touched();
            }
        }
        waits.want(top().view().wants());
        above.lookForCards();
        showNow();
        moving.shown();
    }

    private boolean look(Frame<?, ?, ?> top) {
        boolean another = top.look(scene()) || asking != top;
        if (asking != top) {
            // What the journey below waited for is not what this one waits for, even under the same key.
            waits.endAll();
        }
        asking = top;
        return another;
    }

    private void broken(Throwable bug) {
        var place = bug.getStackTrace().length > 0 ? bug.getStackTrace()[0] : "nowhere";
        String journey = stack.top().map(Frame::name).orElse("none");
        LOG.log(
                Level.ERROR,
                "{0} journey {1}: {2} at {3}",
                Broken.CODE,
                journey,
                bug.getClass().getName(),
                place);
        boolean money = shown.isPresent() && !isAtHome();
        worlds.letGo(task);
        parts.store().ended(task);
        waits.endAll();
        forget();
        forgetPhones();
        above.clear();
        stack.clear();
        task = parts.taskIds().get();
        standAt(money);
    }

    /** On the front page if that works, and if not, on the notice alone. */
    private void standAt(boolean money) {
        try {
            stack.lay(parts.home(), parts.homeArgs());
            stack.lay(new Broken(), new Broken.Standing(money));
            refresh();
        } catch (RuntimeException | StackOverflowError hopeless) {
            LOG.log(
                    Level.ERROR,
                    "{0} the front page itself: {1}",
                    Broken.CODE,
                    hopeless.getClass().getName());
            stack.clear();
            stack.lay(new Broken(), new Broken.Standing(money));
            refresh();
        }
    }
}
