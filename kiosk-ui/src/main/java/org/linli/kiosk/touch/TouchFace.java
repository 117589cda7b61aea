package org.linli.kiosk.touch;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.time.Monotonic;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.answer.Giving;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.answer.Touched.BarKey;
import org.linli.terminal.face.glass.DrawnFace;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.face.glass.Painting;
import org.linli.terminal.face.look.Look;
import org.linli.terminal.face.look.Typefaces;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.sink.FxSink;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Origin;

/**
 * The kiosk's face. Give {@link #root} to a scene and {@link #show} everything the session shows, on the JavaFX thread.
 *
 * <p>Draws a value and keeps nothing of it beyond the next: what a resident has ticked, typed or paged lies with the
 * runner. Its own are only the finger and {@link TextSizes}.
 */
public final class TouchFace implements DrawnFace {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    /** The front page of a machine that serves nobody. */
    private static final String CLOSED = "home.closed";

    private static final double SIGN_MILLIMETRES = 45;

    private final Means means;
    private final Typefaces typefaces = new Typefaces();
    private final Pane root = new Pane();
    private final Pane page = layer("page");
    private final Pane foot = layer("bar");
    private final Pane over = layer("over");
    private final Pane panel = layer("panel");
    private final Pane ring = layer("focus");
    private final Focus focus = new Focus(ring);
    private final TextSizes sizes;
    private final Finger finger;
    private final Giving giving;
    private List<Key> keys = List.of();
    private @Nullable Shown shown;
    private @Nullable Layout layout;
    /** Which page of what lies over the screen; the screen's own page is the runner's to keep. */
    private int overPage;

    private boolean warmed;
    private Scheduler.@Nullable Pending clock;
    private @Nullable Painting painting;

    /**
     * What a face works with.
     *
     * @param counter where touches go
     * @param wall for the clock of the front page alone
     * @param moving false keeps everything still
     */
    public record Means(
            HardwareProfile profile,
            Counter counter,
            Monotonic monotonic,
            Scheduler scheduler,
            InstantSource wall,
            ZoneId zone,
            boolean moving) {}

    public TouchFace(Means means) {
        this.means = means;
        this.giving = new Giving(means.counter());
        this.sizes = new TextSizes(panel, means.scheduler(), this::redrawPanel, this::panelClosed);
        this.finger = new Finger(means.monotonic(), () -> keys, this::act);
        var profile = means.profile();
        root.resize(profile.widthPixels(), profile.heightPixels());
        root.setPrefSize(profile.widthPixels(), profile.heightPixels());
        root.getChildren().setAll(page, foot, over, panel, ring);
        finger.watch(root, profile.pixelsPerMillimetre());
        new LongHold(means.scheduler(), this::attendantsSign).watch(root, this::isOnThePlacesName);
        new Keyboard(focus, finger, () -> keys, this::act).watch(root);
    }

    private static Pane layer(String name) {
        var layer = new Pane();
        layer.setId(name);
        layer.setManaged(false);
        layer.setPickOnBounds(false);
        return layer;
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
        finger.painted();
        var now = shown;
        if (now == null) {
            return;
        }
        listener.accept(glass());
        if (!warmed && clockTicks(now)) {
            // In the first moment of the first front page no touch counts: nobody waits for this.
            warmed = true;
            new Warming(this::layout, now()).begin(now);
        }
        if (!finger.takesTouches()) {
            means.scheduler()
                    .after(
                            Finger.SETTLING,
                            "touches count",
                            () -> FxSink.later(() -> tellUnlessAnotherIsComing(listener)));
        }
    }

    /** A frame not yet painted tells by itself. */
    private void tellUnlessAnotherIsComing(Consumer<Glass> listener) {
        if (painting != null && !painting.isExpecting()) {
            tell(listener);
        }
    }

    /** What is drawn by now, whether it has been painted or not. Something has been shown. */
    public Glass glass() {
        var now = Objects.requireNonNull(shown, "nothing has been shown yet");
        var scene = root.getScene();
        var window = scene == null ? null : scene.getWindow();
        double x = scene == null || window == null ? 0 : window.getX() + scene.getX();
        double y = scene == null || window == null ? 0 : window.getY() + scene.getY();
        var top = new ArrayList<Node>(over.getChildren().isEmpty() ? page.getChildren() : over.getChildren());
        top.addAll(panel.getChildren());
        top.addAll(foot.getChildren());
        int turned = now.over().isPresent() ? overPage : now.draft().page();
        return Glasses.of(now, turned, pages(), finger.takesTouches(), focus.shown(), keys, top, x, y);
    }

    private void drawn() {
        if (painting != null) {
            painting.expect();
        }
    }

    /** How many pages the screen, or what lies over it, takes at this size. */
    public int pages() {
        var top = over.getChildren().isEmpty() ? page : over;
        return top.getChildren().getFirst() instanceof Plate plate ? plate.pages() : 1;
    }

    /** Typefaces that had to be replaced so far. */
    public List<String> missingTypefaces() {
        return typefaces.replaced().stream().map(Enum::name).toList();
    }

    @Override
    public void show(Shown next) {
        var before = shown;
        shown = next;
        boolean manner = before == null
                || !before.manner().equals(next.manner())
                || before.around().rehearsing() != next.around().rehearsing()
                || (next.around().rehearsing()
                        && before.around().beside().isAnybody()
                                != next.around().beside().isAnybody());
        boolean another = before == null || before.question() != next.question() || !sameOver(before, next);
        if (manner) {
            restyle(next);
        }
        if (another) {
            // What is laid over the screen is for somebody's eyes now; what is lifted leaves larger words open.
            boolean sameQuestion = before != null
                    && before.question() == next.question()
                    && (next.over().isEmpty() || sameOver(before, next));
            if (!sameQuestion) {
                sizes.giveWay();
            }
            overPage = 0;
        }
        var setting = setting(next);
        if (manner || another || !samePage(before, next)) {
            page.getChildren().setAll(Screens.draw(setting, now()));
            if (clockTicks(next)) {
                tickAtNextMinute();
            }
        }
        if (manner || before == null || !before.bar().equals(next.bar()) || !samePage(before, next)) {
            foot.getChildren().setAll(Objects.requireNonNull(layout).foot(setting));
        }
        drawOver(setting);
        sizes.draw(setting);
        gatherKeys();
        if (another) {
            settle(next.question());
        } else {
            finger.repainted();
        }
        drawn();
    }

    private void settle(long question) {
        finger.settle(question);
        if (painting == null) {
            finger.painted(); // nobody follows the frames: drawn counts as painted
        }
    }

    private static boolean sameOver(Shown before, Shown next) {
        return before.over().map(TouchFace::asked).equals(next.over().map(TouchFace::asked));
    }

    /** The same question with the same keys: a countdown goes on under the finger. */
    private static List<Object> asked(Shown.Over over) {
        var notice = over.notice();
        return List.of(
                notice.id(), notice.actions(), over instanceof Shown.Over.Comparing other ? other.likeness() : "");
    }

    private static boolean samePage(@Nullable Shown before, Shown next) {
        return before != null
                && Layout.isWhole(before) == Layout.isWhole(next)
                && before.screen().equals(next.screen())
                && before.draft().equals(next.draft())
                && before.around().equals(next.around());
    }

    private void restyle(Shown next) {
        var newLayout = layout(next);
        layout = newLayout;
        page.getChildren().clear();
        root.setBackground(newLayout.ground());
    }

    private Layout layout(Shown next) {
        return Layout.of(new Look(means.profile(), next.manner(), typefaces, means.moving()), next);
    }

    private Setting setting(Shown next) {
        return Objects.requireNonNull(layout).setting(next);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(means.wall().instant(), means.zone());
    }

    private void drawOver(Setting setting) {
        over.getChildren()
                .setAll(setting.shown()
                        .over()
                        .map(lying -> List.of(Overlay.draw(setting.onPage(overPage), lying)))
                        .orElse(List.of()));
    }

    /** What a finger can reach: what lies on top, and the bar. */
    private void gatherKeys() {
        var gathered = new ArrayList<Key>();
        if (sizes.isOpen()) {
            gathered.addAll(Plate.keysIn(panel));
        } else if (!over.getChildren().isEmpty()) {
            gathered.addAll(Plate.keysIn(over));
        } else {
            gathered.addAll(Plate.keysIn(page));
        }
        gathered.sort(Key.READING_ORDER);
        gathered.addAll(Plate.keysIn(foot));
        keys = List.copyOf(gathered);
        focus.among(
                keys,
                topLayer(),
                Objects.requireNonNull(shown).question(),
                Objects.requireNonNull(layout).look());
    }

    private Focus.Layer topLayer() {
        return sizes.isOpen() ? Focus.Layer.PANEL : over.getChildren().isEmpty() ? Focus.Layer.PAGE : Focus.Layer.OVER;
    }

    private void act(Touched touched, long question) {
        switch (touched) {
            case Touched.Act act -> giving.once(new Input.Act(question, act.action(), Origin.TERMINAL));
            case Touched.Tick tick -> giving.give(new Input.Tick(question, tick.row(), tick.ticked(), Origin.TERMINAL));
            case Touched.Press press -> type(press, question);
            case Touched.Turn turn -> turn(turn.page(), question);
            case Touched.Prefer prefer -> change(question, prefer.manner());
            case Touched.Close close -> sizes.close();
            case Touched.Bar bar -> bar(bar.key(), question);
            case Touched.Own own -> {} // there is no such key on this glass
        }
    }

    private void type(Touched.Press press, long question) {
        if (shown != null && shown.screen() instanceof Entry entry) {
            giving.type(shown, entry.field(), press, question);
        }
    }

    private void bar(BarKey key, long question) {
        switch (key) {
            case BACK -> giving.once(new Input.Back(question, Origin.TERMINAL));
            case REPEAT -> giving.give(new Input.Repeat(question, Origin.TERMINAL));
            case LARGER -> {
                giving.give(new Input.Larger(question, Origin.TERMINAL));
                sizes.keepOpen();
            }
            case HELP -> giving.give(new Input.Help(question, Origin.TERMINAL));
            case LEAVE -> giving.once(new Input.Leave(question, Origin.TERMINAL));
            case EMERGENCY -> giving.give(new Input.Emergency(question, Origin.TERMINAL));
            case PHONE -> giving.give(new Input.Phone(question, Origin.TERMINAL));
            case DISCONNECT -> giving.give(new Input.Disconnect(question, Origin.TERMINAL));
        }
    }

    private void turn(int to, long question) {
        var now = shown;
        if (now == null || now.over().isEmpty()) {
            giving.give(new Input.Turn(question, to, Origin.TERMINAL));
            return;
        }
        overPage = to;
        drawOver(setting(now));
        gatherKeys();
        drawn();
    }

    private void change(long question, Manner manner) {
        giving.give(new Input.Change(question, manner, Origin.TERMINAL));
        sizes.keepOpen();
    }

    private void redrawPanel() {
        if (shown != null) {
            sizes.draw(setting(shown));
            gatherKeys();
            drawn();
        }
    }

    /** What lay under the panel is live from now on: a finger on its way there never read it. */
    private void panelClosed() {
        if (shown != null) {
            settle(shown.question());
        }
    }

    /** The place's name stands at the upper left of the front page; nothing there can be touched. */
    private boolean isOnThePlacesName(double x, double y) {
        var now = shown;
        boolean front = now != null && (clockTicks(now) || now.screen().id().equals(CLOSED));
        var profile = means.profile();
        return front && x < profile.widthPixels() * 0.6 && y < SIGN_MILLIMETRES * profile.pixelsPerMillimetre();
    }

    private void attendantsSign() {
        var now = shown;
        if (now != null) {
            giving.give(new Input.Attend(now.question(), Origin.TERMINAL));
        }
    }

    private static boolean clockTicks(Shown next) {
        return next.screen() instanceof Menu menu && menu.board().isPresent();
    }

    private void tickAtNextMinute() {
        if (clock != null) {
            clock.cancel();
        }
        var now = means.wall().instant();
        var next = Duration.ofMillis(A_MINUTE.toMillis() - Math.floorMod(now.toEpochMilli(), A_MINUTE.toMillis()));
        clock = means.scheduler().after(next, "front page clock", () -> FxSink.later(this::redrawClock));
    }

    private void redrawClock() {
        if (shown != null && clockTicks(shown)) {
            page.getChildren().setAll(Screens.draw(setting(shown), now()));
            gatherKeys();
            finger.repainted();
            tickAtNextMinute();
            drawn();
        }
    }
}
