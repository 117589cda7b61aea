package org.linli.terminal.face.type;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import org.linli.terminal.face.look.Look;
import org.linli.terminal.face.look.Type;

/**
 * Words set into lines, one {@link Text} a line, at whole-pixel baselines. As wide as it was asked to be and as high as
 * its lines. Belongs to the JavaFX thread.
 */
public final class Lines extends Pane {
    private final List<Text> lines = new ArrayList<>();
    private final double baseline;
    private final double widest;
    private final double lineHeight;

    /** Where the lines stand in their width. */
    public enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }

    private Lines(Look look, Type type, Color ink, List<String> words, double width, Side side) {
        setManaged(false);
        setMouseTransparent(true);
        this.baseline = look.baseline(type);
        double y = baseline;
        double used = 0;
        for (String line : words) {
            var text = new Text(line);
            text.setFont(look.font(type));
            text.setFill(ink);
            text.setFontSmoothingType(FontSmoothingType.GRAY);
            double set = look.width(type, line);
            used = Math.max(used, set);
            text.setX(Math.rint(
                    switch (side) {
                        case LEFT -> 0;
                        case MIDDLE -> (width - set) / 2;
                        case RIGHT -> width - set;
                    }));
            text.setY(y);
            y += look.lineHeight(type);
            lines.add(text);
        }
        this.widest = used;
        this.lineHeight = look.lineHeight(type);
        getChildren().setAll(lines);
        resize(width, words.size() * look.lineHeight(type));
    }

    /** A paragraph, broken to fit {@code width} pixels. */
    public static Lines set(Look look, Type type, Color ink, String words, double width, Side side) {
        return new Lines(look, type, ink, broken(look, type, words, width), width, side);
    }

    public static Lines set(Look look, Type type, Color ink, String words, double width) {
        return set(look, type, ink, words, width, Side.LEFT);
    }

    /** One line, as wide as it comes. */
    public static Lines line(Look look, Type type, Color ink, String words) {
        return new Lines(look, type, ink, List.of(words), Math.ceil(look.width(type, words)), Side.LEFT);
    }

    private static List<String> broken(Look look, Type type, String words, double width) {
        double em = look.em(type);
        var manner = switch (type) {
            case FRONT, QUESTION, NEXT, LABEL -> LineBreaker.Manner.BALANCED;
            default -> LineBreaker.Manner.RUNNING;
        };
        return new LineBreaker(character -> em * look.typefaces().advance(type.face(), character))
                .lines(words, width, em, manner);
    }

    /** A few of its lines, for the page they are moved to. */
    private Lines(Lines whole, List<Text> some) {
        setManaged(false);
        setMouseTransparent(true);
        this.baseline = whole.baseline;
        this.widest = whole.widest;
        this.lineHeight = whole.lineHeight;
        double y = baseline;
        for (Text line : some) {
            line.setY(y);
            y += lineHeight;
            lines.add(line);
        }
        getChildren().setAll(lines);
        resize(whole.getWidth(), some.size() * lineHeight);
    }

    /** The same lines in parts of at most this height, each of at least one line. This block is empty afterwards. */
    public List<Lines> parted(double height) {
        int most = Math.max(1, (int) (height / lineHeight));
        var all = List.copyOf(lines);
        getChildren().clear();
        lines.clear();
        var parts = new ArrayList<Lines>();
        for (int from = 0; from < all.size(); from += most) {
            parts.add(new Lines(this, all.subList(from, Math.min(all.size(), from + most))));
        }
        return parts;
    }

    public Lines at(double x, double y) {
        relocate(Math.rint(x), Math.rint(y));
        return this;
    }

    /** The texts, to be inked anew. */
    public List<Text> texts() {
        return lines;
    }

    public int count() {
        return lines.size();
    }

    /** From the top of this block to its first baseline. */
    public double baseline() {
        return baseline;
    }

    /** Of the longest line, in pixels. */
    public double widest() {
        return widest;
    }
}
