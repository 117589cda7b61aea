package org.linli.rehearsal.gallery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.linli.terminal.face.draw.Frame;

/**
 * Walks over a page of a touch screen with a keyboard: one owner of the focus after every key, Tab comes round to where it began, the
 * arrows reach everything. Belongs to the JavaFX thread, except for {@link #ring}.
 */
final class FocusInspection {
    private static final double CONTRAST = 3;
    private static final List<KeyCode> ARROWS = List.of(KeyCode.DOWN, KeyCode.UP, KeyCode.RIGHT, KeyCode.LEFT);

    private final KioskHanging hanging;
    private final Set<String> expected = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private FocusInspection(KioskHanging hanging) {
        this.hanging = hanging;
        hanging.glass().targets().forEach(target -> expected.add(LayoutInspection.id(target)));
    }

    static List<Finding> of(KioskHanging hanging) {
        var inspection = new FocusInspection(hanging);
        if (inspection.owner().isEmpty()) {
            inspection.add("nothing has it at first");
            return inspection.findings;
        }
        inspection.tabs();
        if (inspection.findings.isEmpty()) {
            inspection.arrows();
        }
        return inspection.findings;
    }

    /** The key that has the focus; empty when something else or nothing has it. */
    private String owner() {
        Node owner = hanging.scene().getFocusOwner();
        return owner != null && SceneParts.isKey(owner) && expected.contains(owner.getId()) ? owner.getId() : "";
    }

    private void tabs() {
        hanging.press(KeyCode.TAB); // the first shows where it is
        String first = owner();
        var visited = new HashSet<String>();
        for (int i = 0; i < expected.size(); i++) {
            visited.add(owner());
            hanging.press(KeyCode.TAB);
        }
        for (String key : expected) {
            if (!visited.contains(key)) {
                add("Tab never comes to " + key);
            }
        }
        if (visited.contains("")) {
            add("it was lost on the way");
        }
        if (!owner().equals(first)) {
            add("Tab does not come round");
        }
    }

    private void arrows() {
        String start = owner();
        var reached = new HashSet<String>(Set.of(start));
        var ahead = new ArrayDeque<String>(Set.of(start));
        while (!ahead.isEmpty()) {
            String from = ahead.poll();
            for (KeyCode arrow : ARROWS) {
                tabTo(from);
                hanging.press(arrow);
                if (reached.add(owner())) {
                    ahead.add(owner());
                }
            }
        }
        expected.stream().filter(key -> !reached.contains(key)).forEach(key -> add("the arrows never come to " + key));
        tabTo(start);
    }

    private void tabTo(String key) {
        for (int i = 0; i <= expected.size() && !owner().equals(key); i++) {
            hanging.press(KeyCode.TAB);
        }
    }

    /** The two frames of the ring, outermost last. Belongs to the JavaFX thread. */
    static List<Frame> frames(Hanging hanging) {
        var frames = new ArrayList<Frame>();
        collect(hanging.part("focus"), frames);
        return frames;
    }

    private static void collect(Parent parent, List<Frame> frames) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Frame frame) {
                frames.add(frame);
            } else if (child instanceof Parent inner) {
                collect(inner, frames);
            }
        }
    }

    /** A side of the ring's two frames, as it lay when the picture was taken: pairs of points, inner and outer. */
    record Probe(int innerX, int innerY, int outerX, int outerY) {}

    static List<Probe> probes(Hanging hanging) {
        var frames = frames(hanging);
        var probes = new ArrayList<Probe>();
        if (frames.size() != 2) {
            return probes;
        }
        var inner = frames.getFirst().localToScene(frames.getFirst().getBoundsInLocal());
        var outer = frames.getLast().localToScene(frames.getLast().getBoundsInLocal());
        int half = (int) Math.round(frames.getLast().thickness() / 2);
        for (int i = 1; i < 40; i++) {
            int x = (int) Math.round(inner.getMinX() + inner.getWidth() * i / 40);
            int y = (int) Math.round(inner.getMinY() + inner.getHeight() * i / 40);
            probes.add(new Probe(x, (int) inner.getMinY() + half, x, (int) outer.getMinY() + half));
            probes.add(new Probe(x, (int) inner.getMaxY() - half, x, (int) outer.getMaxY() - half));
            probes.add(new Probe((int) inner.getMinX() + half, y, (int) outer.getMinX() + half, y));
            probes.add(new Probe((int) inner.getMaxX() - half, y, (int) outer.getMaxX() - half, y));
        }
        return probes;
    }

    /** Whether its two lines stand out from each other all around, and so on any ground. Any thread. */
    static List<Finding> ring(List<Probe> probes, Photograph picture) {
        if (probes.isEmpty()) {
            return List.of(new Finding(Flaw.FAINT_SIGN, "the focus has no double outline"));
        }
        long faint = probes.stream()
                .filter(probe -> !isOn(picture, probe)
                        || Photograph.ratio(
                                        picture.at(probe.innerX(), probe.innerY()),
                                        picture.at(probe.outerX(), probe.outerY()))
                                < CONTRAST)
                .count();
        return faint == 0
                ? List.of()
                : List.of(new Finding(
                        Flaw.FAINT_SIGN,
                        "the focus is not seen at " + faint + " of " + probes.size() + " points around its key"));
    }

    private static boolean isOn(Photograph picture, Probe probe) {
        return Math.min(probe.outerX(), probe.outerY()) >= 0
                && probe.outerX() < picture.width()
                && probe.outerY() < picture.height();
    }

    private void add(String detail) {
        findings.add(new Finding(Flaw.FOCUS, detail));
    }
}
