package org.linli.terminal.core.session;

import java.lang.System.Logger.Level;
import java.util.List;

/**
 * How a task and a session end: done, left, or broken. Whatever its way, nothing of whoever was here is left afterwards, and
 * the record of the task's deeds is closed. Belongs to the turn's thread.
 */
final class Endings {
    private static final System.Logger LOG = System.getLogger("linli.session");

    private final RunnerParts parts;
    private final Stack stack;
    private final Above above;
    private final Beside beside;
    private final Glass glass;
    private final Place place;
    private String task;
    private boolean going;
    private boolean settled;

    /** The session that ends. */
    interface Place {
        /** Somebody has shown who they are, or has typed something. */
        boolean isAboutSomebody();

        /** What was shown and typed. */
        void forget();

        /** Nothing the task had engaged stays so, and nothing is waited for. */
        void letGo(String task);

        void refresh();
    }

    Endings(RunnerParts parts, Stack stack, Above above, Beside beside, Glass glass, Place place) {
        this.parts = parts;
        this.stack = stack;
        this.above = above;
        this.beside = beside;
        this.glass = glass;
        this.place = place;
        task = parts.taskIds().get();
    }

    /** The name its deeds are recorded under. */
    String task() {
        return task;
    }

    /** The resident wants to go, and the journey has not let go yet. */
    boolean isGoing() {
        return going;
    }

    void goes() {
        going = true;
    }

    /** The first journey above the front page. */
    void begins() {
        task = parts.taskIds().get();
    }

    private void taskEnds() {
        parts.store().ended(task);
        task = parts.taskIds().get();
    }

    /**
     * The front page is on top again.
     *
     * @return whether its resident still stands there
     */
    boolean isDone() {
        boolean somebody = !going;
        boolean personal = going || place.isAboutSomebody();
        parts.first().ifPresent(first -> leftOver(first.tasks()));
        taskEnds();
        forget();
        if (personal) {
            // Whoever comes next must not be watched; who only looked around may look further.
            beside.forget();
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
        place.forget();
        going = false;
    }

    /** The resident is gone; the front page is the next one's. */
    void isLeft() {
        taskEnds();
        forget();
        beside.forget();
        glass.looksAsAtFirst();
        above.clear();
        stack.clear();
        above.touched();
        stack.lay(parts.home(), parts.homeArgs());
    }

    /** @param money something may be open that the resident has to hear of */
    void isBroken(Throwable bug, boolean money) {
        var where = bug.getStackTrace().length > 0 ? bug.getStackTrace()[0] : "nowhere";
        String journey = stack.top().map(Frame::name).orElse("none");
        LOG.log(
                Level.ERROR,
                "{0} journey {1}: {2} at {3}",
                Broken.CODE,
                journey,
                bug.getClass().getName(),
                where);
        place.letGo(task);
        taskEnds();
        forget();
        beside.forget();
        above.clear();
        stack.clear();
        standAt(money);
    }

    /** On the front page if that works, and if not, on the notice alone. */
    private void standAt(boolean money) {
        try {
            stack.lay(parts.home(), parts.homeArgs());
            stack.lay(new Broken(), new Broken.Standing(money));
            place.refresh();
        } catch (RuntimeException | StackOverflowError hopeless) {
            LOG.log(
                    Level.ERROR,
                    "{0} the front page itself: {1}",
                    Broken.CODE,
                    hopeless.getClass().getName());
            stack.clear();
            stack.lay(new Broken(), new Broken.Standing(money));
            place.refresh();
        }
    }
}
