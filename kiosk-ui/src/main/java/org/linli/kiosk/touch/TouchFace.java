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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.time.Monotonic;
import org.linli.foundation.time.Scheduler;
import org.linli.kiosk.touch.Touched.BarKey;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Counter.Answer;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.look.Look;
import org.linli.terminal.face.look.Typefaces;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.face.sink.FxSink;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Offer;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Review;
import org.linli.terminal.journey.text.Texts;

/**
 * The kiosk's face. Give {@link #root} to a scene and {@link #show} everything the session shows, on the JavaFX thread.
 *
 * <p>Draws a value and keeps nothing of it beyond the next: what a resident has ticked, typed or paged lies with the
 * runner. Its own are only the finger and whether 放大字 is open.
 */
public final class TouchFace {
    private static final System.Logger LOG = System.getLogger("linli.kiosk");
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    /** Untouched for so long, 放大字 closes by itself and gives the page back. */
    private static final Duration PANEL_PATIENCE = Duration.ofSeconds(12);

    private final Means means;
    private final Typefaces typefaces = new Typefaces();
    private final Pane root = new Pane();
    private final Pane page = layer();
    private final Pane foot = layer();
    private final Pane over = layer();
    private final Pane panel = layer();
    private final Finger finger;
    private final Typewriter typewriter = new Typewriter();
    private List<Key> keys = List.of();
    private @Nullable Shown shown;
    private @Nullable Look look;
    private double barHeight;
    private double stripHeight;
    private boolean panelOpen;
    private Scheduler.@Nullable Pending panelClosing;
    private Scheduler.@Nullable Pending clock;
    private boolean answering;
    private int pages = 1;
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
        this.finger = new Finger(means.monotonic(), () -> keys, this::act);
        var profile = means.profile();
        root.resize(profile.widthPixels(), profile.heightPixels());
        root.setPrefSize(profile.widthPixels(), profile.heightPixels());
        root.getChildren().setAll(page, foot, over, panel);
        finger.watch(root, profile.pixelsPerMillimetre());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private static Pane layer() {
        var layer = new Pane();
        layer.setManaged(false);
        layer.setPickOnBounds(false);
        return layer;
    }

    public Parent root() {
        return root;
    }

    /**
     * Follows what is on the glass, once {@link #root} is in a scene: told on the JavaFX thread after each changed frame
     * has been painted, and again when touches count there.
     */
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
        listener.accept(glass(now));
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

    private Glass glass(Shown now) {
        var window = Objects.requireNonNull(root.getScene()).getWindow();
        double x = window == null ? 0 : window.getX() + root.getScene().getX();
        double y = window == null ? 0 : window.getY() + root.getScene().getY();
        var top = new ArrayList<Node>(over.getChildren().isEmpty() ? page.getChildren() : over.getChildren());
        top.addAll(panel.getChildren());
        top.addAll(foot.getChildren());
        return Glasses.of(now, pages, finger.takesTouches(), keys, top, x, y);
    }

    private void drawn() {
        if (painting != null) {
            painting.expect();
        }
    }

    /** How many pages the screen takes at this size. */
    public int pages() {
        return pages;
    }

    /** Typefaces that had to be replaced so far. */
    public List<String> missingTypefaces() {
        return typefaces.replaced().stream().map(Enum::name).toList();
    }

    public void show(Shown next) {
        var before = shown;
        shown = next;
        boolean manner = before == null || !before.manner().equals(next.manner());
        boolean another = before == null || before.question() != next.question() || !sameOver(before, next);
        if (manner) {
            restyle(next);
        }
        if (another) {
            panelOpen &= before != null && before.question() == next.question();
        }
        var setting = setting(next);
        if (manner || another || !samePage(before, next)) {
            var drawn = drawPage(setting);
            pages = drawn.pages();
            page.getChildren().setAll(drawn);
            if (clockTicks(next)) {
                tickAtNextMinute();
            }
        }
        if (manner || before == null || !before.bar().equals(next.bar()) || !samePage(before, next)) {
            foot.getChildren()
                    .setAll(
                            FootStrip.draw(setting, stripHeight).at(0, setting.height()),
                            BottomBar.draw(setting, barHeight).at(0, setting.height() + stripHeight));
        }
        over.getChildren()
                .setAll(next.over()
                        .map(lying -> List.of(Overlay.draw(setting, lying)))
                        .orElse(List.of()));
        drawPanel(setting);
        gatherKeys();
        if (another) {
            finger.settle(next.question());
            if (painting == null) {
                finger.painted(); // nobody follows the frames: drawn counts as painted
            }
        } else {
            finger.repainted();
        }
        drawn();
    }

    private static boolean sameOver(Shown before, Shown next) {
        return before.over().map(Object::getClass).equals(next.over().map(Object::getClass));
    }

    private static boolean samePage(@Nullable Shown before, Shown next) {
        return before != null
                && before.screen().equals(next.screen())
                && before.draft().equals(next.draft())
                && before.around().equals(next.around());
    }

    private void restyle(Shown next) {
        var profile = means.profile();
        var newLook = new Look(profile, next.manner(), typefaces, means.moving());
        look = newLook;
        var whole = new Setting(newLook, Texts.in(next.manner().language()), next, profile.widthPixels(), 0);
        barHeight = BottomBar.height(whole);
        stripHeight = FootStrip.height(whole);
        page.getChildren().clear();
        root.setBackground(new javafx.scene.layout.Background(
                new javafx.scene.layout.BackgroundFill(newLook.colours().ground(), null, null)));
    }

    private Setting setting(Shown next) {
        var profile = means.profile();
        return new Setting(
                Objects.requireNonNull(look),
                Texts.in(next.manner().language()),
                next,
                profile.widthPixels(),
                profile.heightPixels() - barHeight - stripHeight);
    }

    private Plate drawPage(Setting setting) {
        return switch (setting.shown().screen()) {
            case Menu menu ->
                MenuScreen.draw(
                        setting, menu, LocalDateTime.ofInstant(means.wall().instant(), means.zone()));
            case DevicePrompt prompt -> DeviceScreen.draw(setting, prompt);
            case Pick pick -> PickScreen.draw(setting, pick);
            case Review review -> ReviewScreen.draw(setting, review);
            case Progress progress -> ProgressScreen.draw(setting, progress);
            case Notice notice -> NoticeScreen.draw(setting, notice);
            case Entry entry -> EntryScreen.draw(setting, entry);
            case Offer offer -> OfferScreen.draw(setting, offer);
            case Listing listing -> ListingScreen.draw(setting, listing);
        };
    }

    private void drawPanel(Setting setting) {
        if (!panelOpen) {
            panel.getChildren().clear();
            return;
        }
        var drawn = MannerPanel.draw(setting);
        panel.getChildren().setAll(drawn.at(0, setting.height() - drawn.getHeight()));
    }

    /** What a finger can reach: what lies on top, and the bar. */
    private void gatherKeys() {
        var gathered = new ArrayList<Key>();
        if (panelOpen) {
            gathered.addAll(Plate.keysIn(panel));
        } else if (!over.getChildren().isEmpty()) {
            gathered.addAll(Plate.keysIn(over));
        } else {
            gathered.addAll(Plate.keysIn(page));
        }
        gathered.addAll(Plate.keysIn(foot));
        keys = List.copyOf(gathered);
    }

    private void act(Touched touched, long question) {
        switch (touched) {
            case Touched.Act act -> giveOnce(new Input.Act(question, act.action(), Origin.TERMINAL));
            case Touched.Tick tick -> give(new Input.Tick(question, tick.row(), tick.ticked(), Origin.TERMINAL));
            case Touched.Press press -> type(press, question);
            case Touched.Turn turn -> give(new Input.Turn(question, turn.page(), Origin.TERMINAL));
            case Touched.Prefer prefer -> change(question, prefer.manner());
            case Touched.Close close -> openPanel(false);
            case Touched.Bar bar -> bar(bar.key(), question);
        }
    }

    private void type(Touched.Press press, long question) {
        var now = shown;
        if (now == null || !(now.screen() instanceof Entry entry)) {
            return;
        }
        typewriter
                .press(now, entry.field(), press, question)
                .ifPresent(input -> means.counter().give(input).thenAccept(answer -> {
                    log(answer);
                    FxSink.later(typewriter::answered);
                }));
    }

    private void bar(BarKey key, long question) {
        switch (key) {
            case BACK -> giveOnce(new Input.Back(question, Origin.TERMINAL));
            case REPEAT -> give(new Input.Repeat(question, Origin.TERMINAL));
            case LARGER -> {
                openPanel(true);
                give(new Input.Larger(question, Origin.TERMINAL));
            }
            case HELP -> give(new Input.Help(question, Origin.TERMINAL));
            case LEAVE -> giveOnce(new Input.Leave(question, Origin.TERMINAL));
            case EMERGENCY -> give(new Input.Emergency(question, Origin.TERMINAL));
        }
    }

    private void change(long question, Manner manner) {
        openPanel(true);
        give(new Input.Change(question, manner, Origin.TERMINAL));
    }

    private void openPanel(boolean open) {
        panelOpen = open;
        if (panelClosing != null) {
            panelClosing.cancel();
            panelClosing = null;
        }
        if (open) {
            panelClosing = means.scheduler()
                    .after(PANEL_PATIENCE, "close text sizes", () -> FxSink.later(() -> openPanel(false)));
        }
        if (shown != null) {
            drawPanel(setting(shown));
            gatherKeys();
            drawn();
        }
    }

    /** While one answer to a question is under way, a second one is not sent after it. */
    private void giveOnce(Input input) {
        if (answering) {
            return;
        }
        answering = true;
        means.counter().give(input).thenAccept(answer -> {
            log(answer);
            FxSink.later(() -> answering = false);
        });
    }

    private void give(Input input) {
        means.counter().give(input).thenAccept(TouchFace::log);
    }

    /** A refusal shows nothing: the glass has moved on, and the resident with it. */
    private static void log(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            LOG.log(System.Logger.Level.DEBUG, "kiosk.touch-refused {0}", refused.why());
        }
    }

    private void keyPressed(KeyEvent event) {
        var now = shown;
        if (now == null || (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE)) {
            return;
        }
        keys.stream().filter(Node::isFocused).findFirst().ifPresent(key -> act(key.touched(), now.question()));
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
            page.getChildren().setAll(drawPage(setting(shown)));
            gatherKeys();
            finger.repainted();
            tickAtNextMinute();
            drawn();
        }
    }
}
