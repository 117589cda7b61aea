package org.linli.terminal.core.session;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.terminal.core.outside.Surroundings;
import org.linli.terminal.core.practice.PracticeWorld;
import org.linli.terminal.core.turn.InTurn;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.attend.Attend;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.rehearse.Rehearsed;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Screen;

/**
 * One resident after the other at this terminal: the journeys at work, what lies over them, who is known. Belongs to the
 * turn's thread.
 */
final class Session implements Stack.Hooks, Above.Below, Moving.Place, News.Place, Endings.Place {
    private final RunnerParts parts;
    private final Stack stack;
    private final OnTop onTop;
    private final Waits waits;
    private final Errands errands;
    private final Above above;
    private final Worlds worlds;
    private final Vault vault = new Vault();
    private final Known known = new Known();
    private final Here here;
    private final Moving moving;
    private final Endings endings;
    private final Glass glass;
    private final Beside beside;

    private @Nullable Frame<?, ?, ?> asking;
    private boolean closed;
    private int attended;

    Session(RunnerParts parts, InTurn turn, Consumer<Shown> show) {
        this.parts = parts;
        stack = new Stack(parts.journeys(), this);
        onTop = new OnTop(stack);
        var handOver = new HandOver(parts.outside()::shelf, known, vault, stack);
        moving = new Moving(handOver, stack, vault, this);
        worlds = new Worlds(
                parts.outside(), parts.store(), new PracticeWorld(parts.scheduler()), this::isRehearsing, handOver);
        var news = new News(stack, known, vault, moving, this);
        waits = new Waits(worlds, parts.scheduler(), parts.monotonic(), turn, this::typed, news);
        errands = new Errands(worlds, worlds.store(), parts.scheduler(), turn, news::came);
        above = new Above(parts, turn, this, waits::suspend);
        glass = new Glass(onTop, above, parts.voice(), show);
        here = new Here(parts, stack, known, turn, this::lookAgain);
        beside = new Beside(parts.phones(), above, here, turn, this::lookAgain);
        endings = new Endings(parts, stack, above, beside, glass, this);
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
        return glass.shown();
    }

    void close() {
        closed = true;
        moving.forget();
        waits.endAll();
        beside.close();
        vault.erase();
        stack.clear();
        above.stop();
    }

    // ---- inputs

    Counter.Answer take(Input input) {
        if (closed || glass.shown().isEmpty()) {
            return new Counter.Answer.Refused(Inputs.STALE);
        }
        var answer = new Inputs(this).take(input);
        if (answer instanceof Counter.Answer.Taken && saysThatSomebodyIsThere(input.by())) {
            above.touched();
            waits.touched();
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

    Glass glass() {
        return glass;
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
        return here.surroundings();
    }

    @Override
    public boolean isGoing() {
        return endings.isGoing();
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
        if (glass.looksAsAtFirst() || uncovered) {
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

    boolean isRehearsing() {
        return here.isRehearsing();
    }

    /** Somebody made the attendant's sign. A resident's session is never taken over: only the front page leads there. */
    void attend() {
        // None of it is a phone's business, whoever brought it here.
        beside.forget();
        guarded(() ->
                stack.call(top(), new Command.Call(Key.of(Attend.NAME, attended++), Attend.NAME, new Attend.Begun())));
    }

    @Override
    public boolean isAttended() {
        return here.isAttended();
    }

    // ---- phones beside the screen

    Beside beside() {
        return beside;
    }

    @Override
    public boolean isAccompanied() {
        return beside.isAnybody();
    }

    /** 假装放卡. */
    void pretend() {
        worlds.pretend();
    }

    private Screen screen() {
        var screen = top().view().screen();
        return isRehearsing() ? Rehearsed.screen(screen, worlds.pretending()) : screen;
    }

    private String typed(String field) {
        return top().draft().typed(field);
    }

    /** Something else stands in a field by now. */
    void hasTyped() {
        waits.typed();
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
        somebodyIsThere();
        lookAgain();
    }

    /** Puts away what lies on top. */
    void liftOver() {
        above.liftTop();
        lookAgain();
    }

    void manner(Manner changed) {
        glass.manner(changed);
        showNow();
    }

    @Override
    public void showNow() {
        if (stack.top().isPresent()) {
            var now = here.surroundings();
            glass.show(
                    top(),
                    screen(),
                    new Shown.Around(now.online(), now.cutOffSince(), isRehearsing(), beside.shown(), moving.now()));
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
        endings.goes();
        above.touched();
        tellTop(new Event.Leaving());
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
                && !isGoing()
                && above.top().isEmpty()
                && !errands.isDeedUnderWay();
    }

    @Override
    public boolean mayComeHere() {
        return isAtHome() && isReached() && here.isOpen();
    }

    @Override
    public boolean isReached() {
        return here.isReached();
    }

    @Override
    public void doubtThePhone() {
        beside.isDoubted();
    }

    @Override
    public void somebodyIsThere() {
        above.somebodyIsThere();
        waits.touched();
    }

    @Override
    public Scene scene() {
        var now = here.scene();
        return beside.isToBeOffered() ? now.with(Scene.Facility.PHONE_TO_JOIN) : now;
    }

    @Override
    public void carryOut(Frame<?, ?, ?> frame, Command.Ask ask) {
        errands.ask(frame, ask, vault);
    }

    @Override
    public void carryOut(Frame<?, ?, ?> frame, Command.Once once) {
        errands.once(frame, once, vault, endings.task());
    }

    // ---- how it ends

    @Override
    public void leavingHome() {
        endings.begins();
    }

    @Override
    public boolean backHome() {
        return endings.isDone();
    }

    @Override
    public void endSession() {
        endings.isLeft();
    }

    @Override
    public boolean isAboutSomebody() {
        return known.isAnybody() || !vault.isEmpty();
    }

    @Override
    public void forget() {
        worlds.forgetPractice();
        moving.forget();
        vault.erase();
        known.forget();
    }

    @Override
    public void letGo(String task) {
        worlds.letGo(task);
        waits.endAll();
    }

    /** Runs journeys; whatever they throw ends the journey and not the terminal. */
    @Override
    public void guarded(Runnable work) {
        try {
            work.run();
            refresh();
        } catch (RuntimeException | StackOverflowError bug) {
            endings.isBroken(bug, glass.shown().isPresent() && !isAtHome());
        }
    }

    private void lookAgain() {
        guarded(() -> {});
    }

    @Override
    public void refresh() {
        if (closed || stack.top().isEmpty()) {
            return;
        }
        boolean another = look(top());
        if (isGoing() && !isPinned() && !isAtHome()) {
            endSession();
            another = look(top());
        }
        if (another) {
            glass.asksAnother();
            if (!above.isAskingForSomebody()) {
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
}
