package org.linli.stb.tv;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.look.Look;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;

/** The terminal's part of the glass: ground, page, what is in front of the page, foot, strip. Belongs to the JavaFX thread. */
final class Panel {
    static final String OVER = "over";
    static final String MANNER = "manner";
    static final String RESUME = "resume";

    private final Pane ground = layer("ground");
    private final Pane page = layer("page");
    private final Pane front = layer("front");
    private final Pane foot = layer("foot");
    private final Pane strip = layer("strip");
    private final Pane root = layer("panel");
    private List<Key> pageKeys = List.of();
    private List<Key> footKeys = List.of();
    private final Map<String, List<Key>> dialogs = new LinkedHashMap<>();
    private List<Strip.Said> said = List.of();
    private @Nullable Room room;
    private int pages = 1;

    /**
     * What is to be drawn.
     *
     * @param overPage which page of what lies over the screen
     * @param resuming asked instead of the screen after the panel was closed in the middle of something
     */
    record Scene(
            Shown shown,
            RemoteProfile remote,
            LocalDateTime now,
            Form form,
            int overPage,
            boolean manner,
            Optional<Notice> resuming) {}

    Panel() {
        root.getChildren().setAll(ground, page, front, foot, strip);
    }

    private static Pane layer(String name) {
        var layer = new Pane();
        layer.setId(name);
        layer.setManaged(false);
        layer.setMouseTransparent(true);
        return layer;
    }

    Pane root() {
        return root;
    }

    void draw(Scene scene, Look look) {
        boolean whole = scene.form() == Form.FULL || Room.needsAll(scene.shown());
        draw(scene, Room.of(look, whole));
        if (!whole && pages > 1 && !(dialogs.isEmpty() && isFrontPage(scene))) {
            // What would have to be turned over beside the programme stands on one page of the whole glass.
            draw(scene, Room.of(look, true));
        }
    }

    private static boolean isFrontPage(Scene scene) {
        return scene.shown().screen() instanceof Menu menu && menu.board().isPresent();
    }

    private void draw(Scene scene, Room now) {
        var look = now.look();
        room = now;
        said = List.of();
        lay(look, now);
        var whole = now.whole(scene.shown(), scene.remote(), scene.now());
        double tools = Foot.height(whole);
        double below = tools + Strip.height(whole.setting());
        var showing = now.page(scene.shown(), scene.remote(), scene.now(), below);
        dialogs.clear();
        front.getChildren().clear();
        var drawn = Screens.draw(showing, scene.shown().screen());
        pageKeys = put(page, drawn, showing);
        pages = drawn.pages();
        inFront(scene, now.page(onPage(scene.shown(), scene.overPage()), scene.remote(), scene.now(), below));
        page.setVisible(dialogs.isEmpty());
        var bar = Foot.draw(whole, tools).at(now.left(), now.top() + now.height() - below);
        foot.getChildren().setAll(bar);
        footKeys = sorted(bar);
        strip.relocate(now.left(), now.top() + now.height() - Strip.height(whole.setting()));
    }

    private void lay(Look look, Room now) {
        var colours = look.colours();
        var profile = look.profile();
        double width = profile.widthPixels() - now.ground();
        ground.getChildren().setAll(Drawing.block(now.ground(), 0, width, profile.heightPixels(), colours.ground()));
        if (colours.outlined() && !now.isWhole()) {
            ground.getChildren()
                    .add(Drawing.block(now.ground(), 0, look.thick(), profile.heightPixels(), colours.ink()));
        }
    }

    private void inFront(Scene scene, Showing showing) {
        scene.shown().over().ifPresent(over -> cover(OVER, Screens.draw(showing, over), showing));
        if (scene.manner()) {
            cover(MANNER, MannerSheet.draw(showing, scene.form()), showing);
        }
        scene.resuming().ifPresent(notice -> cover(RESUME, Screens.draw(showing, notice), showing));
    }

    /** What is in front takes the whole page: one question at a time, and nothing shines through. */
    private void cover(String name, Plate drawn, Showing showing) {
        front.getChildren().clear();
        dialogs.put(name, put(front, drawn, showing));
        pages = drawn.pages();
    }

    private List<Key> put(Pane layer, Plate drawn, Showing showing) {
        var at = Objects.requireNonNull(room);
        layer.getChildren().setAll(drawn.at(at.left(), at.top()));
        var keys = sorted(drawn);
        showing.numbers().write(showing.setting(), columns(keys, at));
        return keys;
    }

    private static List<Key> sorted(Plate plate) {
        var keys = new ArrayList<>(Plate.keysIn(plate));
        keys.sort(Key.READING_ORDER);
        return List.copyOf(keys);
    }

    /** As they are counted: down what is read, then down what can be done beside it; without columns from row to row. */
    private static List<Key> columns(List<Key> keys, Room room) {
        double middle = room.left() + room.width() / 2;
        var counted = new ArrayList<>(keys);
        counted.sort(Comparator.<Key>comparingInt(
                        key -> Plate.columnOf(key).isPresent() && key.target().getMinX() > middle ? 1 : 0)
                .thenComparing(Key.READING_ORDER));
        return counted;
    }

    private static Shown onPage(Shown shown, int page) {
        var draft = new Shown.Draft(shown.draft().ticked(), shown.draft().typed(), page);
        return new Shown(
                shown.question(),
                shown.journey(),
                shown.screen(),
                draft,
                shown.bar(),
                shown.manner(),
                shown.over(),
                shown.around());
    }

    /** The strip alone, when what the keys do has changed. */
    void say(List<Strip.Said> keys, Scene scene) {
        var at = room;
        if (at == null || keys.equals(said)) {
            return;
        }
        said = List.copyOf(keys);
        strip.getChildren()
                .setAll(Strip.draw(
                        at.whole(scene.shown(), scene.remote(), scene.now()).setting(), keys));
    }

    boolean isWhole() {
        return room == null || room.isWhole();
    }

    List<Key> pageKeys() {
        return pageKeys;
    }

    /** What stands in front of the page, the one in front last. */
    Map<String, List<Key>> dialogs() {
        return Collections.unmodifiableMap(dialogs);
    }

    List<Key> footKeys() {
        return footKeys;
    }

    /** What can be chosen now, without the foot. */
    List<Key> frontKeys() {
        return dialogs.isEmpty() ? pageKeys : List.copyOf(dialogs.values()).getLast();
    }

    int pages() {
        return pages;
    }

    /** What can be read, in reading order. */
    List<Node> readable() {
        return List.of(dialogs.isEmpty() ? page : front, foot, strip);
    }
}
