package org.linli.stb.tv;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.time.Monotonic;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Shown.Leaving;
import org.linli.terminal.core.session.Shown.Over;
import org.linli.terminal.face.answer.Giving;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.answer.Touched.BarKey;
import org.linli.terminal.face.focus.Arrow;
import org.linli.terminal.face.focus.Focus;
import org.linli.terminal.face.glass.DrawnFace;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.face.glass.Painting;
import org.linli.terminal.face.look.Look;
import org.linli.terminal.face.look.Typefaces;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.sink.FxSink;
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
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    /** Untouched for so long, what 放大字 opened gives the page back. */
    private static final Duration MANNER_PATIENCE = Duration.ofSeconds(40);

    private final Means means;
    private final Typefaces typefaces = new Typefaces();
    private final Pane root = new Pane();
    private final Backdrop backdrop;
    private final Panel panel;
    private final Pane ring = new Pane();
    private final Focused focused = new Focused(ring);
    private final Giving giving;
    private final Settling settling;
    private @Nullable Shown shown;
    private Form form;
    private boolean open;
    private boolean resuming;
    private boolean manner;
    private int overPage;
    private Scheduler.@Nullable Pending clock;
    private Scheduler.@Nullable Pending mannerClosing;
    private @Nullable Painting painting;

    /**
     * What a face works with.
     *
     * @param remote of this household
     * @param programme what the television shows meanwhile
     * @param form how much of the glass the terminal takes at first
     * @param open whether the panel is there from the start
     * @param counter where keys go
     * @param closed runs when the panel has gone: the room's veil falls
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
            Runnable closed,
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
        this.panel = new Panel(means.remote());
        var profile = means.profile();
        this.backdrop = new Backdrop(means.programme(), profile);
        ring.setId("focus");
        ring.setManaged(false);
        root.resize(profile.widthPixels(), profile.heightPixels());
        root.setPrefSize(profile.widthPixels(), profile.heightPixels());
        root.getChildren().setAll(backdrop.root(), panel.root(), ring);
        panel.root().setVisible(false);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void watch(Consumer<Glass> listener) {
        var scene = Objects.requireNonNull(root.getScene(), "the face is in no scene yet");
        var watching = new Painting(scene, () -> tell(listener));
        watching.speck().setX(means.profile().widthPixels() - 1);
        watching.speck().setY(means.profile().heightPixels() - 1);
        root.getChildren().add(watching.speck());
        painting = watching;
        watching.expect();
    }

    private void tell(Consumer<Glass> listener) {
        if (shown == null) {
            return;
        }
        var told = glass();
        listener.accept(told);
        if (!told.ready()) { // as it was told: asked again, the moment may have passed in between
            means.scheduler()
                    .after(
                            Settling.MOMENT,
                            "keys count",
                            () -> FxSink.later(() -> {
                                if (painting != null && !painting.isExpecting()) {
                                    tell(listener);
                                }
                            }));
        }
    }

    /** What is drawn by now, whether it has been painted or not. Something has been shown. */
    public Glass glass() {
        var now = Objects.requireNonNull(shown, "nothing has been shown yet");
        return Glasses.of(now, open, turned(now), settling.isOver(), panel, focused, root);
    }

    /** Where the four arrows lead now. */
    public Focus focus() {
        return focused.focus();
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
        return typefaces.replaced().stream().map(Enum::name).toList();
    }

    @Override
    public void show(Shown next) {
        var before = shown;
        shown = next;
        boolean another = before == null
                || before.question() != next.question()
                || !before.screen().id().equals(next.screen().id())
                || !sameOver(before, next);
        if (another) {
            overPage = 0;
            boolean larger =
                    before != null && before.over().isPresent() && next.over().isEmpty();
            manner = manner && larger;
            // What lies over the screen by now is more urgent than where somebody was: an emergency above all.
            resuming = resuming && next.over().isEmpty() && next.bar().leaving() != Leaving.NONE;
            settling.begin();
        }
        if (open) {
            draw();
        } else {
            drawn(); // whoever watches the glass hears what waits behind the programme
        }
    }

    private static boolean sameOver(Shown before, Shown next) {
        return before.over().map(TvFace::asked).equals(next.over().map(TvFace::asked));
    }

    private static List<Object> asked(Over over) {
        return List.of(
                over.notice().id(),
                over.notice().actions(),
                over instanceof Over.Comparing other ? other.likeness() : "");
    }

    private void draw() {
        var now = shown;
        if (now == null) {
            return;
        }
        var look = new Look(means.profile(), now.manner(), typefaces, means.moving());
        panel.draw(scene(now), look);
        panel.root().setVisible(open);
        ring.setVisible(open);
        backdrop.beside(now, look, open && !panel.isWhole(), menuName(now));
        String name = now.question() + "/" + now.screen().id();
        focused.among(name, panel.pageKeys(), panel.dialogs(), panel.footKeys(), turned(now), look);
        moved();
        tickAtNextMinute();
    }

    private Panel.Scene scene(Shown now) {
        return new Panel.Scene(
                now, now(), form, overPage, manner, resuming ? Optional.of(Resuming.asked(now)) : Optional.empty());
    }

    private String menuName(Shown now) {
        return showing(now).name(TvKey.MENU);
    }

    private Showing showing(Shown now) {
        var look = new Look(means.profile(), now.manner(), typefaces, means.moving());
        return Room.of(look, panel.isWhole()).whole(now, means.remote(), now());
    }

    /** The focus is elsewhere by now, or the page. */
    private void moved() {
        var now = shown;
        if (now != null) {
            panel.say(Hints.now(panel, focused, showing(now)), scene(now));
            drawn();
        }
    }

    private void drawn() {
        if (painting != null) {
            painting.expect();
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
        switch (key) {
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
        switch (key) {
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
        resuming = now.bar().leaving() != Leaving.NONE && now.over().isEmpty();
        settling.begin();
        draw();
    }

    /** Gives the whole glass back to the programme; what was under way stays as it is until its time has run out. */
    public void close() {
        open = false;
        manner = false;
        panel.root().setVisible(false);
        ring.setVisible(false);
        if (shown != null) {
            backdrop.alone();
        }
        if (clock != null) {
            clock.cancel();
        }
        means.closed().run();
        drawn();
    }

    private void go(Arrow arrow) {
        focused.go(arrow);
        moved();
        stayOpen();
    }

    private void back(Shown now) {
        if (resuming) {
            home(now);
        } else if (manner) {
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
        manner = false;
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
                stayOpen();
            }
            case Touched.Close close -> closeManner();
            case Touched.Bar bar -> bar(bar.key(), now);
            case Touched.Own own -> {
                form = form == Form.PANEL ? Form.FULL : Form.PANEL;
                stayOpen();
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

    // ---- 放大字

    /** Larger at once; and all else that can be otherwise stands there to be chosen. */
    private void larger(Shown now) {
        overPage = 0;
        manner = true;
        giving.give(new Input.Larger(now.question(), Origin.TERMINAL));
        stayOpen();
        draw();
    }

    private void stayOpen() {
        if (mannerClosing != null) {
            mannerClosing.cancel();
            mannerClosing = null;
        }
        if (manner) {
            mannerClosing =
                    means.scheduler().after(MANNER_PATIENCE, "close text sizes", () -> FxSink.later(this::closeManner));
        }
    }

    private void closeManner() {
        if (manner) {
            manner = false;
            overPage = 0;
            stayOpen();
            settling.begin();
            draw();
        }
    }

    // ---- the clock at the upper right

    private void tickAtNextMinute() {
        if (clock != null) {
            clock.cancel();
        }
        var now = means.wall().instant();
        var next = Duration.ofMillis(A_MINUTE.toMillis() - Math.floorMod(now.toEpochMilli(), A_MINUTE.toMillis()));
        clock = means.scheduler().after(next, "television clock", () -> FxSink.later(this::drawIfOpen));
    }

    private void drawIfOpen() {
        if (open) {
            draw();
        }
    }
}
