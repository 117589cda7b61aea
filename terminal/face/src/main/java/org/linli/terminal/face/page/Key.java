package org.linli.terminal.face.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.Frame;
import org.linli.terminal.face.look.Colours;
import org.linli.terminal.face.look.Look;
import org.linli.terminal.face.type.Lines;

/**
 * Something to touch. Under the finger it is inked anew within the frame: a filled key darkens, every other turns into a
 * filled one. Nothing depends on hovering.
 */
public final class Key extends Pane {
    /** Half of the least gap between two targets, 2.54 mm. */
    private static final double HALF_GAP = 1.3;

    /** From above, then from the left; what stands in one row shares its upper edge. */
    public static final Comparator<Key> READING_ORDER = Comparator.<Key>comparingDouble(
                    key -> Math.rint(key.target().getMinY()))
            .thenComparingDouble(key -> key.target().getMinX());

    private final Look look;
    private final Touched touched;
    private final Style style;
    private final Rectangle ground;
    private final @Nullable Frame edge;
    private final List<Ink> inks = new ArrayList<>();
    private double insetX;
    private double insetY;
    private boolean pressed;
    private @Nullable Node explanation;

    public enum Style {
        /** The largest filled shape: the one obvious next step. */
        FILLED,
        /** A way besides. */
        OUTLINED,
        /** A row of a list, or a field of the bar: its neighbours touch it, so its target keeps a gap by itself. */
        OPEN,
        /** All of the glass: meant by whatever touches it, as soon as it does. What stands on it keeps its own colours. */
        WHOLE
    }

    /** What takes another colour under the finger. */
    private record Ink(Consumer<Color> set, Color rest) {}

    public Key(Setting setting, Touched touched, Style style, double width, double height) {
        this.look = setting.look();
        this.touched = touched;
        this.style = style;
        setManaged(false);
        resize(Math.rint(width), Math.rint(height));
        var colours = look.colours();
        ground = Drawing.block(0, 0, width, height, colours.act());
        ground.setVisible(style == Style.FILLED);
        edge = style == Style.OUTLINED
                ? Drawing.frame(0, 0, width, height, look.thick(), colours.ink())
                : style == Style.FILLED && colours.outlined()
                        ? Drawing.frame(0, 0, width, height, look.thick(), colours.ink())
                        : null;
        getChildren().add(ground);
        if (edge != null) {
            getChildren().add(edge);
        }
        // For programs that look at the nodes: what this is, and what it does.
        setAccessibleRole(touched instanceof Touched.Tick ? AccessibleRole.CHECK_BOX : AccessibleRole.BUTTON);
        setId(touched.kind() + " " + touched.name());
        setFocusTraversable(true);
    }

    /** For a row between hairlines: the fill under the finger reaches beyond the column, the target does not touch its neighbours. */
    public Key row() {
        insetY = look.px(HALF_GAP);
        double bleed = look.px(4);
        ground.setX(-bleed);
        ground.setWidth(getWidth() + 2 * bleed);
        ground.setY(insetY);
        ground.setHeight(getHeight() - 2 * insetY);
        return this;
    }

    /** For a field of the bar. */
    public Key field() {
        insetX = look.px(HALF_GAP);
        return this;
    }

    /** Rounds nothing, shows nothing: the whole rectangle is a document's row inside its own margins. */
    public Key at(double x, double y) {
        relocate(Math.rint(x), Math.rint(y));
        return this;
    }

    public Key write(Lines lines) {
        getChildren().add(lines);
        lines.texts().forEach(text -> inks.add(new Ink(text::setFill, (Color) text.getFill())));
        return this;
    }

    /** A stroke. */
    public Key draw(Shape stroke) {
        getChildren().add(stroke);
        inks.add(new Ink(stroke::setStroke, (Color) stroke.getStroke()));
        return this;
    }

    /** An outline. */
    public Key draw(Frame outline) {
        getChildren().add(outline);
        inks.add(new Ink(outline::setInk, outline.ink()));
        return this;
    }

    /** A mark that keeps its own colours under the finger. */
    public Key put(Node mark) {
        getChildren().add(mark);
        return this;
    }

    /** Words that stand elsewhere on the page, and only while this key is pressed or has the focus. */
    public Key explainedBy(Node words) {
        explanation = words;
        words.setVisible(pressed);
        return this;
    }

    public Touched touched() {
        return touched;
    }

    public void press(boolean down) {
        if (pressed == down || style == Style.WHOLE) {
            return;
        }
        pressed = down;
        if (explanation != null) {
            explanation.setVisible(down);
        }
        var colours = look.colours();
        Color words = switch (style) {
            case FILLED -> colours.outlined() ? colours.ink() : colours.ground();
            case OUTLINED, OPEN, WHOLE -> colours.onAct();
        };
        ground.setFill(down && style == Style.FILLED ? filledUnderFinger(colours) : colours.act());
        ground.setVisible(down || style == Style.FILLED); // what is transparent costs as much as what is not
        if (edge != null && style == Style.OUTLINED) {
            edge.setVisible(!down); // a filled key ends where its fill does
        }
        inks.forEach(ink -> ink.set().accept(down ? words : ink.rest()));
    }

    private static Color filledUnderFinger(Colours colours) {
        return colours.outlined() ? colours.ground() : colours.ink();
    }

    public boolean isDown() {
        return pressed;
    }

    /** Whether it stands by itself rather than in a row. */
    public boolean isFramed() {
        return style == Style.FILLED || style == Style.OUTLINED;
    }

    /** Whether it is all there is to touch, and acts before a finger is lifted. */
    public boolean isWhole() {
        return style == Style.WHOLE;
    }

    /** What is filled while it is pressed or has the focus, in the scene's pixels. */
    public Bounds filled() {
        return localToScene(new BoundingBox(ground.getX(), ground.getY(), ground.getWidth(), ground.getHeight()));
    }

    /** Where a finger counts, in the scene's pixels. */
    public Bounds target() {
        return localToScene(new BoundingBox(insetX, insetY, getWidth() - 2 * insetX, getHeight() - 2 * insetY));
    }
}
