package org.linli.stb.tv;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.time.Monotonic;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Shown.Leaving;
import org.linli.terminal.face.answer.Giving;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.answer.Touched.BarKey;
import org.linli.terminal.face.focus.Arrow;
import org.linli.terminal.face.focus.Focus;
import org.linli.terminal.face.glass.DrawnFace;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Origin;

/**
 * The television's face: the programme, and over it the terminal when it is asked for. Give {@link #root} to a scene,
 * {@link #show} everything the session shows and {@link #key} every key of the remote, all on the JavaFX thread.
 *
 * <p>菜单 opens the panel and closes it. Closed in the middle of something, it asks when it is opened again: OK goes on,
 * 返回 goes to the front page. So the front page is three keys away from everywhere on any remote, none of them held.
 */
public final class TvFace implements DrawnFace {
    private final Means means;
    private final Surface surface;
    private final Panel panel;
    private final Focused focused;
    private final Giving giving;
    private final Settling settling;
    private final MinuteClock clock;
    private final MannerOpen manner;
    private final Painted painted;
    private RemoteProfile remote;
    private @Nullable Shown shown;
    private Form form;
    private boolean open;
    private boolean resuming;
    /** Whether the last key was a figure of the remote. */
    private boolean figured;

    private int overPage;

    /**
     * What a face works with.
     *
     * @param remote of this household, as far as it is known at first
     * @param programme what the television shows meanwhile
     * @param form how much of the glass the terminal takes at first
     * @param open whether the panel is there from the start
     * @param counter where keys go
     * @param there told when the panel has come and when it has gone: the room's veil falls, and its voice is still
     * @param wall for the clock alone
     * @param moving false keeps everything still
     */
    public record Means(
            HardwareProfile profile,
            RemoteProfile remote,
            Programme programme,
            Form form,
            boolean open,
            Counter counter,
            Consumer<Boolean> there,
            Monotonic monotonic,
            Scheduler scheduler,
            InstantSource wall,
            ZoneId zone,
            boolean moving) {}

    public TvFace(Means means) {
        this.means = means;
        this.form = means.form();
        this.open = means.open();
        this.giving = new Giving(means.counter());
        this.settling = new Settling(means.monotonic());
        this.remote = means.remote();
        this.clock = new MinuteClock(means.scheduler(), means.wall(), this::drawIfOpen);
        this.manner = new MannerOpen(means.scheduler(), this::closeManner);
        this.painted = new Painted(means.scheduler());
        this.surface = new Surface(means.profile(), means.programme(), means.moving());
        this.panel = surface.panel();
        this.focused = surface.focused();
    }

    @Override
    public Parent root() {
        return surface.root();
    }

    @Override
    public void watch(Consumer<Glass> listener) {
        var scene = Objects.requireNonNull(surface.root().getScene(), "the face is in no scene yet");
        surface.put(painted.watch(scene, () -> shown == null ? Optional.empty() : Optional.of(glass()), listener));
        painted.expect();
    }

    /** What is drawn by now, whether it has been painted or not. Something has been shown. */
    public Glass glass() {
        var now = Objects.requireNonNull(shown, "nothing has been shown yet");
        return Glasses.of(now, open, turned(now), settling.isOver(), panel, focused, surface.root());
    }

    /** Where the four arrows lead now. */
    public Focus focus() {
        return focused.focus();
    }

    /** What can have the focus, by the names {@link #focus} knows. */
    Map<String, Key> keys() {
        return focused.keys();
    }

    /** What this household's remote turns out to have: from now on rows bear figures, and the foot names keys, by that. */
    public void remote(RemoteProfile had) {
        if (!had.equals(remote)) {
            remote = had;
            drawIfOpen();
        }
    }

    /** Whether the panel lies over the programme. */
    public boolean isOpen() {
        return open;
    }

    /** How many pages the screen, or what lies over it, takes at this size. */
    public int pages() {
        return panel.pages();
    }

    /** Typefaces that had to be replaced so far. */
    public List<String> missingTypefaces() {
        return surface.missingTypefaces();
    }

    @Override
    public void show(Shown next) {
        var before = shown;
        shown = next;
        if (before == null || Asked.isAnother(before, next)) {
            overPage = 0;
            boolean larger =
                    before != null && before.over().isPresent() && next.over().isEmpty();
            if (!larger) {
                manner.close();
            }
            // What lies over the screen by now is more urgent than where somebody was: an emergency above all.
            resuming = resuming && next.over().isEmpty() && next.bar().leaving() != Leaving.NONE;
            settling.begin();
        }
        if (open) {
            draw();
        } else {
            painted.expect(); // whoever watches the glass hears what waits behind the programme
        }
    }

    private void draw() {
        var now = shown;
        if (now == null) {
            return;
        }
        surface.draw(scene(now), open);
        if (figured) {
            toTheNextStep(now);
        }
        painted.expect();
        clock.tick();
    }

    /** Whoever types with the remote's figures goes on with OK once it is enough; on a key of the glass it would type. */
    private void toTheNextStep(Shown now) {
        if (!panel.dialogs().isEmpty() || !(now.screen() instanceof Entry entry)) {
            return;
        }
        if (focused.takeNextStep()) {
            surface.say(scene(now));
        } else if (now.draft().page() > 0
                && entry.field().isWhole(now.draft().typed(entry.field().name()))) {
            turn(0, now); // large words turn over, and the next step stands on the first page
        }
    }

    private Panel.Scene scene(Shown now) {
        return new Panel.Scene(
                now,
                remote,
                now(),
                form,
                overPage,
                manner.isOpen(),
                resuming ? Optional.of(Resuming.asked(now)) : Optional.empty());
    }

    /** The focus is elsewhere by now, or the page. */
    private void moved() {
        var now = shown;
        if (now != null) {
            surface.say(scene(now));
            painted.expect();
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(means.wall().instant(), means.zone());
    }

    private int turned(Shown now) {
        return panel.dialogs().isEmpty() ? now.draft().page() : overPage;
    }

    // ---- keys

    /** Down and, held, again and again; a key that this household's remote does not have does what it does all the same. */
    public void key(TvKey key) {
        var now = shown;
        if (now == null) {
            return;
        }
        if (!open) {
            closed(key, now);
            return;
        }
        figured = key.digit().isPresent();
        switch (remote.closes().filter(key::equals).map(closes -> TvKey.MENU).orElse(key)) {
            case UP -> go(Arrow.UP);
            case DOWN -> go(Arrow.DOWN);
            case LEFT -> go(Arrow.LEFT);
            case RIGHT -> go(Arrow.RIGHT);
            case OK -> focused.owner().filter(owner -> settling.takes()).ifPresent(this::choose);
            case BACK -> back(now);
            case MENU -> close();
            case HOME -> home(now);
            case HELP -> bar(BarKey.EMERGENCY, now);
            case RED, GREEN, YELLOW, BLUE -> Foot.tool(key, now).ifPresent(tool -> bar(tool, now));
            case PAGE_UP, CHANNEL_UP -> turn(turned(now) - 1, now);
            case PAGE_DOWN, CHANNEL_DOWN -> turn(turned(now) + 1, now);
            default -> key.digit().ifPresent(figure -> figure(figure, now));
        }
    }

    private void closed(TvKey key, Shown now) {
        switch (key == remote.opens() ? TvKey.MENU : key) {
            case MENU -> open(now);
            case HOME -> {
                open(now);
                home(now);
            }
            case HELP -> {
                open(now);
                bar(BarKey.EMERGENCY, now);
            }
            default -> {} // the programme's own
        }
    }

    /** Lays the panel over the programme. */
    public void open() {
        var now = shown;
        if (now != null && !open) {
            open(now);
        }
    }

    private void open(Shown now) {
        open = true;
        means.there().accept(true);
        resuming = now.bar().leaving() != Leaving.NONE && now.over().isEmpty();
        settling.begin();
        draw();
    }

    /** Gives the whole glass back to the programme; what was under way stays as it is until its time has run out. */
    public void close() {
        open = false;
        manner.close();
        surface.leave();
        clock.stop();
        means.there().accept(false);
        painted.expect();
    }

    private void go(Arrow arrow) {
        focused.go(arrow);
        moved();
        manner.stay();
    }

    private void back(Shown now) {
        if (resuming) {
            home(now);
        } else if (manner.isOpen()) {
            closeManner();
        } else if (now.bar().back()) {
            giving.once(new Input.Back(now.question(), Origin.TERMINAL));
        } else if (now.bar().leaving() == Leaving.NONE && now.over().isEmpty()) {
            close();
        } else {
            home(now);
        }
    }

    private void home(Shown now) {
        resuming = false;
        manner.close();
        if (now.bar().leaving() != Leaving.NONE) {
            giving.once(new Input.Leave(now.question(), Origin.TERMINAL));
        } else if (now.over().isPresent() && now.bar().back()) {
            // It lies over the front page itself: without it, one is there.
            giving.once(new Input.Back(now.question(), Origin.TERMINAL));
        }
        draw();
    }

    private void figure(int figure, Shown now) {
        if (panel.dialogs().isEmpty() && now.screen() instanceof Entry entry) {
            giving.type(
                    now,
                    entry.field(),
                    new Touched.Press(entry.field().name(), Integer.toString(figure)),
                    now.question());
            return;
        }
        Numbers.find(panel.frontKeys(), figure).filter(key -> settling.takes()).ifPresent(key -> {
            focused.take(key);
            moved();
            choose(key);
        });
    }

    private void choose(Key key) {
        var now = Objects.requireNonNull(shown);
        long question = now.question();
        switch (key.touched()) {
            case Touched.Act act -> act(act, now);
            case Touched.Tick tick -> giving.give(new Input.Tick(question, tick.row(), tick.ticked(), Origin.TERMINAL));
            case Touched.Press press -> {
                if (now.screen() instanceof Entry entry) {
                    giving.type(now, entry.field(), press, question);
                }
            }
            case Touched.Turn turn -> turn(turn.page(), now);
            case Touched.Prefer prefer -> {
                giving.give(new Input.Change(question, prefer.manner(), Origin.TERMINAL));
                manner.stay();
            }
            case Touched.Close close -> closeManner();
            case Touched.Bar bar -> bar(bar.key(), now);
            case Touched.Own own -> {
                form = form == Form.PANEL ? Form.FULL : Form.PANEL;
                manner.stay();
                draw();
            }
        }
    }

    private void act(Touched.Act act, Shown now) {
        if (!resuming) {
            giving.once(new Input.Act(now.question(), act.action(), Origin.TERMINAL));
        } else if (act.action().equals(Resuming.GO_ON)) {
            resuming = false;
            settling.begin();
            draw();
        } else {
            home(now);
        }
    }

    private void bar(BarKey key, Shown now) {
        long question = now.question();
        switch (key) {
            case BACK -> back(now);
            case REPEAT -> giving.give(new Input.Repeat(question, Origin.TERMINAL));
            case LARGER -> larger(now);
            case HELP -> giving.give(new Input.Help(question, Origin.TERMINAL));
            case LEAVE -> home(now);
            case EMERGENCY -> giving.give(new Input.Emergency(question, Origin.TERMINAL));
            case PHONE -> giving.give(new Input.Phone(question, Origin.TERMINAL));
            case DISCONNECT -> giving.give(new Input.Disconnect(question, Origin.TERMINAL));
        }
    }

    private void turn(int to, Shown now) {
        if (to < 0 || to >= panel.pages()) {
            return;
        }
        if (panel.dialogs().isEmpty()) {
            giving.give(new Input.Turn(now.question(), to, Origin.TERMINAL));
        } else {
            overPage = to;
            draw();
        }
    }

    /** 放大字: larger at once; and all else that can be otherwise stands there to be chosen. */
    private void larger(Shown now) {
        overPage = 0;
        manner.open();
        giving.give(new Input.Larger(now.question(), Origin.TERMINAL));
        draw();
    }

    private void closeManner() {
        if (manner.isOpen()) {
            manner.close();
            overPage = 0;
            settling.begin();
            draw();
        }
    }

    private void drawIfOpen() {
        if (open) {
            draw();
        }
    }
}
