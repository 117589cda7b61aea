package org.linli.rehearsal.gallery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.linli.terminal.face.draw.Frame;
import org.linli.terminal.face.focus.Arrow;
import org.linli.terminal.face.focus.Focus;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.face.page.Key;

/**
 * On a television exactly one key has the focus, it is seen that it has, and four arrows reach every other. Belongs to the
 * JavaFX thread.
 */
final class ArrowInspection {
    /** How often a way may come by the same key with something else remembered. */
    private static final int MEETINGS = 60;
    /** Of a ring around a key that bleeds beyond its target, in pixels. */
    private static final double SPARE = 24;

    private final TelevisionHanging hanging;
    private final List<Finding> findings = new ArrayList<>();

    private ArrowInspection(TelevisionHanging hanging) {
        this.hanging = hanging;
    }

    static List<Finding> of(TelevisionHanging hanging) {
        var inspection = new ArrowInspection(hanging);
        inspection.owner();
        inspection.ways();
        return inspection.findings;
    }

    private void owner() {
        var glass = hanging.glass();
        var owner = glass.focus();
        if (owner.isEmpty()) {
            add("nothing has it");
            return;
        }
        if (!glass.targets().contains(owner.get())) {
            add(id(owner.get()) + " has it and is not on the glass");
        }
        var filled = new ArrayList<Key>();
        hanging.layers().forEach(layer -> filled(layer.node(), filled));
        if (filled.size() != 1) {
            add(filled.size() + " keys are filled as its owner");
        } else if (!filled.getFirst().getId().equals(id(owner.get()))) {
            add(id(owner.get()) + " has it, and " + filled.getFirst().getId() + " is filled");
        }
        var frames = FocusInspection.frames(hanging);
        if (frames.size() != 2) {
            add("its owner has " + frames.size() + " outlines");
        } else if (!isAround(frames.getLast(), owner.get())) {
            add("the outlines lie elsewhere than " + id(owner.get()));
        }
    }

    private static boolean isAround(Frame frame, Glass.Target owner) {
        var outer = frame.localToScene(frame.getBoundsInLocal());
        Bounds near = new BoundingBox(
                outer.getMinX() - SPARE,
                outer.getMinY() - SPARE,
                outer.getWidth() + 2 * SPARE,
                outer.getHeight() + 2 * SPARE);
        return near.contains(new BoundingBox(owner.x(), owner.y(), owner.width(), owner.height()));
    }

    private static void filled(Node node, List<Key> into) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Key key && key.isDown()) {
            into.add(key);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> filled(child, into));
        }
    }

    /** By what the engine knows; that the nodes keep to it is a test of the television's own. */
    private void ways() {
        var start = hanging.ways();
        if (start.owner().isEmpty()) {
            return;
        }
        var met = new HashMap<String, Integer>();
        var ahead = new ArrayDeque<Focus>(List.of(start));
        met.put(start.owner().get(), 1);
        while (!ahead.isEmpty()) {
            var from = ahead.poll();
            for (Arrow arrow : Arrow.values()) {
                var next = from.pressed(arrow);
                String owner = next.owner().orElse("");
                if (!next.owner().equals(from.owner()) && met.merge(owner, 1, Integer::sum) <= MEETINGS) {
                    ahead.add(next);
                }
            }
        }
        Set<String> reached = new HashSet<>();
        met.keySet().forEach(id -> reached.add(id.substring(id.indexOf('/') + 1)));
        if (met.containsKey("")) {
            add("it was lost on the way");
        }
        for (Glass.Target target : hanging.glass().targets()) {
            boolean turns = target.kind().equals("page");
            if (!reached.contains(id(target)) && !(turns && reached.stream().anyMatch(id -> id.startsWith("page ")))) {
                add("the arrows never come to " + id(target));
            }
        }
    }

    private static String id(Glass.Target target) {
        return LayoutInspection.id(target);
    }

    private void add(String detail) {
        findings.add(new Finding(Flaw.FOCUS, detail));
    }
}
