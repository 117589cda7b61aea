package org.linli.stb.tv;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/** Stands for a programme where there is no tuner: an evening over hills, painted once and without motion. */
public final class TestChannel implements Programme {
    private static final Color SKY = Color.web("#2C4351");
    private static final Color MOON = Color.web("#C9D3CE");

    /** A range of hills: its colour, and heights from left to right in parts of the glass, from its foot. */
    private record Range(Color colour, List<Double> heights) {}

    private static final List<Range> RANGES = List.of(
            new Range(Color.web("#344F5C"), List.of(0.46, 0.58, 0.49, 0.62, 0.52, 0.60, 0.47)),
            new Range(Color.web("#263C48"), List.of(0.34, 0.41, 0.47, 0.36, 0.44, 0.35, 0.42)),
            new Range(Color.web("#1D2E37"), List.of(0.27, 0.22, 0.30, 0.26, 0.20, 0.28, 0.24)));

    private final String name;

    public TestChannel(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Node picture(double width, double height) {
        var picture = new Pane();
        picture.setManaged(false);
        picture.setMouseTransparent(true);
        picture.resize(width, height);
        picture.getChildren().add(new Rectangle(width, height, SKY));
        picture.getChildren().add(new Circle(width * 0.3, height * 0.29, height * 0.055, MOON));
        RANGES.forEach(range -> picture.getChildren().add(drawn(range, width, height)));
        return picture;
    }

    private static Polygon drawn(Range range, double width, double height) {
        var hills = new Polygon(0, height);
        int last = range.heights().size() - 1;
        for (int i = 0; i <= last; i++) {
            hills.getPoints()
                    .addAll(width * i / last, height * (1 - range.heights().get(i)));
        }
        hills.getPoints().addAll(width, height);
        hills.setFill(range.colour());
        return hills;
    }
}
