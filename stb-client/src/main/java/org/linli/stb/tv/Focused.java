package org.linli.stb.tv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.focus.Arrow;
import org.linli.terminal.face.focus.Box;
import org.linli.terminal.face.focus.Focus;
import org.linli.terminal.face.focus.Page;
import org.linli.terminal.face.focus.Scope;
import org.linli.terminal.face.focus.Target;
import org.linli.terminal.face.look.Look;
import org.linli.terminal.face.page.Key;

/**
 * Which key the remote means: always exactly one. It is filled, with a double outline around it. A move repaints the key
 * it leaves and the key it reaches, nothing else. Belongs to the JavaFX thread.
 */
final class Focused {
    private static final String BAR = "bar";
    private static final String ONWARD = "/page onward";

    private final Pane ring;
    private Focus focus = Focus.none();
    private Map<String, Key> keys = Map.of();
    private @Nullable Look look;
    private @Nullable Key lit;

    Focused(Pane ring) {
        this.ring = ring;
        ring.setMouseTransparent(true);
    }

    /**
     * What stands there now.
     *
     * @param name of the screen, the same as long as it is the same question
     * @param page the keys of the page, in reading order
     * @param dialogs what stands in front of it by name, the one in front last
     * @param bar the keys at the foot, which belong to whatever is in front
     * @param turned which page of its pages is there
     * @param read whether the page is there to be read: then OK turns it until its last one, and only there goes on
     */
    void among(
            String name,
            List<Key> page,
            Map<String, List<Key>> dialogs,
            List<Key> bar,
            int turned,
            boolean read,
            Look drawnWith) {
        look = drawnWith;
        lit = null;
        var found = new HashMap<String, Key>();
        var scopes = new ArrayList<Scope>();
        var targets = new ArrayList<Target>();
        add(Page.ITSELF, page, turned, read, found, scopes, targets);
        String front = Page.ITSELF;
        for (var dialog : dialogs.entrySet()) {
            scopes.add(Scope.dialog(dialog.getKey()));
            add(dialog.getKey(), dialog.getValue(), turned, false, found, scopes, targets);
            front = dialog.getKey();
        }
        scopes.add(Scope.panel(BAR).in(front));
        add(BAR, bar, turned, false, found, scopes, targets);
        keys = Map.copyOf(found);
        var before = focus.owner();
        focus = focus.shown(new Page(name, scopes, targets));
        before.filter(id -> id.endsWith(ONWARD) && !keys.containsKey(id)).ifPresent(turnedToTheEnd -> {
            // Whoever turned page after page with OK does not turn back with the next one.
            String layer = turnedToTheEnd.substring(0, turnedToTheEnd.length() - ONWARD.length() + 1);
            targets.stream()
                    .filter(target -> target.first() && target.id().startsWith(layer))
                    .findFirst()
                    .ifPresent(target -> focus = focus.taken(target.id()));
        });
        draw();
    }

    private static void add(
            String layer,
            List<Key> keys,
            int turned,
            boolean read,
            Map<String, Key> found,
            List<Scope> scopes,
            List<Target> targets) {
        boolean first = true;
        var begin = keys.stream()
                .filter(key -> read && turnsOnward(key, turned))
                .findFirst()
                .or(() -> keys.stream().filter(Focused::leadsOn).findFirst())
                .or(() -> keys.stream()
                        .filter(key -> !(key.touched() instanceof Touched.Turn))
                        .findFirst());
        var columns = Columns.of(layer, keys);
        columns.scopes(Focused::leadsOn).forEach(scopes::add);
        for (Key key : before(begin, keys)) {
            // By its layer alone: with larger words two columns become one, and the key stays the same.
            String id = layer + "/" + id(key, turned);
            if (found.putIfAbsent(id, key) == null) {
                var target = new Target(id, box(key.target())).in(columns.scope(key));
                boolean begins = begin.map(key::equals).orElse(first)
                        || (leadsOn(key)
                                && begin.filter(other -> areApart(columns, key, other))
                                        .isPresent());
                targets.add(begins ? target.asFirst() : target);
                first = false;
            }
        }
    }

    /** Focus begins with the first of them. */
    private static List<Key> before(Optional<Key> begin, List<Key> keys) {
        var ordered = new ArrayList<Key>(begin.stream().toList());
        keys.stream().filter(key -> begin.filter(key::equals).isEmpty()).forEach(ordered::add);
        return ordered;
    }

    /** In columns of their own: each is where its column begins. */
    private static boolean areApart(Columns columns, Key one, Key other) {
        return !columns.scope(one).equals(columns.scope(other));
    }

    static Box box(Bounds bounds) {
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /** The one obvious next step: whoever agrees presses OK. */
    private static boolean leadsOn(Key key) {
        return key.isFramed() && key.touched() instanceof Touched.Act;
    }

    /** On the next page the key to the next page is the same key. */
    private static String id(Key key, int turned) {
        return key.touched() instanceof Touched.Turn
                ? turnsOnward(key, turned) ? "page onward" : "page back"
                : key.getId();
    }

    private static boolean turnsOnward(Key key, int turned) {
        return key.touched() instanceof Touched.Turn turn && turn.page() > turned;
    }

    Focus focus() {
        return focus;
    }

    Map<String, Key> keys() {
        return keys;
    }

    Optional<Key> owner() {
        return focus.owner().map(keys::get);
    }

    /** Whether an arrow to the side leads anywhere. */
    boolean goesSideways() {
        return focus.next(Arrow.LEFT).isPresent() || focus.next(Arrow.RIGHT).isPresent();
    }

    void go(Arrow arrow) {
        focus = focus.pressed(arrow);
        draw();
    }

    /** Takes the focus along to a key that was chosen by its figure or colour. */
    void take(Key key) {
        keys.entrySet().stream()
                .filter(entry -> entry.getValue() == key)
                .findFirst()
                .ifPresent(entry -> focus = focus.taken(entry.getKey()));
        draw();
    }

    /** Onto the one obvious next step; false where there is none. */
    boolean takeNextStep() {
        var step = keys.values().stream().filter(Focused::leadsOn).findFirst();
        step.ifPresent(this::take);
        return step.isPresent();
    }

    private void draw() {
        var now = owner().orElse(null);
        var drawnWith = look;
        if (now == lit && now != null) {
            return;
        }
        if (lit != null) {
            lit.press(false);
        }
        lit = now;
        if (now == null || drawnWith == null) {
            ring.getChildren().clear();
            return;
        }
        now.press(true);
        now.requestFocus();
        var filled = now.filled();
        var around = Drawing.focusRing(drawnWith, filled.getWidth(), filled.getHeight());
        around.relocate(Math.rint(filled.getMinX()), Math.rint(filled.getMinY()));
        ring.getChildren().setAll(around);
    }
}
