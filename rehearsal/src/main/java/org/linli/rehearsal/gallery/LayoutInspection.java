package org.linli.rehearsal.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.linli.rehearsal.gallery.SceneParts.Piece;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.face.machine.Distance;
import org.linli.terminal.face.machine.HardwareProfile;

/** What the nodes' places tell: sizes, gaps, edges, what runs into what. Belongs to the JavaFX thread. */
final class LayoutInspection {
    private static final double LEAST_TARGET = 12.7;
    private static final double LEAST_GAP = 2.54;
    /** 34 pixels at 4.03 a millimetre. */
    private static final double LEAST_EM = 34 / 4.03;
    /** Across the room: 48 of 1080 lines, and the share of the glass that a television may cut off at each edge. */
    private static final double LEAST_EM_OF_LINES = 48 / 1080.0;

    private static final double SAFE = 0.05;
    private static final double STROKE = 3;
    /** Half a pixel of rounding is no fault. */
    private static final double ROUNDING = 0.5;

    private final HardwareProfile profile;
    private final SceneParts parts;
    private final Glass glass;
    private final boolean acrossTheRoom;
    private final List<Finding> findings = new ArrayList<>();

    private LayoutInspection(HardwareProfile profile, SceneParts parts, Glass glass) {
        this.profile = profile;
        this.parts = parts;
        this.glass = glass;
        this.acrossTheRoom = profile.distance() == Distance.ACROSS_THE_ROOM;
    }

    static List<Finding> of(Hanging hanging, SceneParts parts) {
        var inspection = new LayoutInspection(hanging.profile(), parts, hanging.glass());
        parts.pieces().forEach(inspection::place);
        parts.words().forEach(inspection::size);
        parts.words().forEach(inspection::clips);
        inspection.overlaps();
        inspection.targets();
        return inspection.findings;
    }

    /** On the glass; above the bar, unless it is the bar's; inside its key, if it has one. */
    private void place(Piece piece) {
        var ink = piece.ink();
        double side = safe(profile.widthPixels());
        double safe = safe(profile.heightPixels());
        boolean beside = acrossTheRoom && !parts.isAboveTheBar(ink);
        double top = piece.bar() ? parts.barTop() : safe;
        double lowest = profile.heightPixels() - safe;
        double bottom = piece.bar() || beside ? lowest : Math.min(parts.barTop(), lowest);
        // The round end of a stroke may reach a pixel further than the words beside it.
        double spare = acrossTheRoom && !piece.isWords() ? STROKE : ROUNDING;
        if (ink.getMinX() < side - spare
                || ink.getMaxX() > profile.widthPixels() - side + spare
                || ink.getMinY() < top - spare
                || ink.getMaxY() > bottom + spare) {
            add(Flaw.OFF_THE_GLASS, quoted(piece) + " at " + shown(ink));
        }
        var key = parts.keys().get(piece.key());
        if (key != null && piece.isWords()) {
            var inside = key.localToScene(new BoundingBox(0, 0, key.getWidth(), key.getHeight()));
            if (!inside.contains(ink)) {
                add(Flaw.CLIPPED, quoted(piece) + " runs out of its key " + piece.key());
            }
        }
    }

    /** Of the edges only what all can see counts. */
    private double safe(double edge) {
        return acrossTheRoom ? Math.floor(edge * SAFE) : 0;
    }

    private double leastEm() {
        return acrossTheRoom ? profile.millimetres(profile.heightPixels() * LEAST_EM_OF_LINES) : LEAST_EM;
    }

    private void size(Piece words) {
        double scale = words.shape().getLocalToSceneTransform().getMyy();
        double em = ((Text) words.shape()).getFont().getSize() * Math.abs(scale) / profile.pixelsPerMillimetre();
        if (em < leastEm() - 0.005) {
            add(Flaw.SMALL_WORDS, "%s is %.2f mm high".formatted(quoted(words), em));
        }
    }

    private void clips(Piece words) {
        for (Node node = words.shape(); node != null; node = node.getParent()) {
            var clip = node.getClip();
            if (clip != null && !node.localToScene(clip.getBoundsInParent()).contains(words.ink())) {
                add(Flaw.CLIPPED, quoted(words) + " is cut by its frame");
            }
        }
    }

    private void overlaps() {
        var words = parts.words();
        for (int i = 0; i < words.size(); i++) {
            var ink = words.get(i).ink();
            for (int j = i + 1; j < words.size(); j++) {
                if (ink.intersects(words.get(j).ink())) {
                    add(Flaw.OVERLAPPING, quoted(words.get(i)) + " and " + quoted(words.get(j)));
                }
            }
            for (Piece sign : parts.pieces()) {
                if (!sign.isWords() && meet(ink, sign)) {
                    add(Flaw.OVERLAPPING, quoted(words.get(i)) + " and a sign at " + shown(sign.ink()));
                }
            }
            foreignKeys(words.get(i), ink);
        }
    }

    /** A frame is no obstacle to the words inside it, only its stroke is. */
    private static boolean meet(Bounds ink, Piece sign) {
        var bounds = sign.ink();
        return bounds.intersects(ink) && !Strokes.inside(sign, ink);
    }

    private void foreignKeys(Piece words, Bounds ink) {
        for (Glass.Target target : glass.targets()) {
            if (!words.key().equals(id(target)) && bounds(target).intersects(ink)) {
                add(Flaw.OVERLAPPING, quoted(words) + " stands on the key " + id(target));
            }
        }
    }

    private void targets() {
        if (acrossTheRoom) {
            keysOnKeys();
            return;
        }
        var targets = glass.targets();
        double least = LEAST_TARGET * profile.pixelsPerMillimetre();
        double gap = LEAST_GAP * profile.pixelsPerMillimetre();
        for (int i = 0; i < targets.size(); i++) {
            var one = bounds(targets.get(i));
            if (one.getWidth() < least - ROUNDING || one.getHeight() < least - ROUNDING) {
                add(Flaw.TARGET_SMALL, id(targets.get(i)) + " is " + millimetres(one));
            }
            if (one.getMinX() < 0
                    || one.getMaxX() > profile.widthPixels()
                    || one.getMinY() < 0
                    || one.getMaxY() > profile.heightPixels()) {
                add(Flaw.OFF_THE_GLASS, "the key " + id(targets.get(i)) + " at " + shown(one));
            }
            for (int j = i + 1; j < targets.size(); j++) {
                double between = between(one, bounds(targets.get(j)));
                if (between < gap - ROUNDING) {
                    add(
                            Flaw.TARGETS_NEAR,
                            "%s and %s are %.2f mm apart"
                                    .formatted(id(targets.get(i)), id(targets.get(j)), profile.millimetres(between)));
                }
            }
        }
    }

    /** Nobody touches a television, so its keys may be small and near; on one another they may not lie. */
    private void keysOnKeys() {
        var targets = glass.targets();
        for (int i = 0; i < targets.size(); i++) {
            var one = bounds(targets.get(i));
            if (one.getMinX() < 0
                    || one.getMaxX() > profile.widthPixels()
                    || one.getMinY() < 0
                    || one.getMaxY() > profile.heightPixels()) {
                add(Flaw.OFF_THE_GLASS, "the key " + id(targets.get(i)) + " at " + shown(one));
            }
            for (int j = i + 1; j < targets.size(); j++) {
                var common = bounds(targets.get(j));
                double x = Math.min(one.getMaxX(), common.getMaxX()) - Math.max(one.getMinX(), common.getMinX());
                double y = Math.min(one.getMaxY(), common.getMaxY()) - Math.max(one.getMinY(), common.getMinY());
                if (x > 1 && y > 1) {
                    add(Flaw.OVERLAPPING, "the keys " + id(targets.get(i)) + " and " + id(targets.get(j)));
                }
            }
        }
    }

    static String id(Glass.Target target) {
        return target.kind() + " " + target.name();
    }

    private static Bounds bounds(Glass.Target target) {
        return new BoundingBox(target.x(), target.y(), target.width(), target.height());
    }

    private static double between(Bounds one, Bounds other) {
        double x = Math.max(0, Math.max(one.getMinX() - other.getMaxX(), other.getMinX() - one.getMaxX()));
        double y = Math.max(0, Math.max(one.getMinY() - other.getMaxY(), other.getMinY() - one.getMaxY()));
        return Math.hypot(x, y);
    }

    private String millimetres(Bounds bounds) {
        return "%.1f × %.1f mm"
                .formatted(profile.millimetres(bounds.getWidth()), profile.millimetres(bounds.getHeight()));
    }

    private static String quoted(Piece piece) {
        return "'" + piece.words() + "'";
    }

    private static String shown(Bounds bounds) {
        return "%.0f,%.0f–%.0f,%.0f".formatted(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
    }

    private void add(Flaw flaw, String detail) {
        findings.add(new Finding(flaw, detail));
    }
}
