package org.linli.terminal.face.draw;

import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Interpolator;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;
import javafx.util.Duration;
import org.linli.terminal.face.look.Look;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.machine.Front;
import org.linli.terminal.face.machine.Front.Area;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/**
 * The machine as it stands before the resident, with the one part that is in use in colour. Belongs to the JavaFX thread.
 *
 * <p>What is shown in the part is what the hand brings or takes: a card laid down, a phone held to the glass, paper
 * coming out.
 */
public final class MachinePicture extends Pane {
    private final Look look;
    private final Front front;
    private final double scale;

    /** @param names what each part is called, in the resident's language */
    public MachinePicture(Look look, Place used, Map<Place, String> names, double height) {
        this.look = look;
        this.front = look.profile().front();
        this.scale = height / front.height();
        setManaged(false);
        setMouseTransparent(true);
        resize(Math.rint(front.width() * scale), Math.rint(height));
        drawBody();
        names.forEach((place, name) -> front.where(place).ifPresent(area -> {
            if (place == used) {
                drawUsed(place, at(area));
            } else {
                drawIdle(at(area), name);
            }
        }));
    }

    private void drawBody() {
        var colours = look.colours();
        double width = getWidth();
        double height = getHeight();
        double corner = 10 * scale;
        var fill = Drawing.block(0, 0, width, height, colours.sheet());
        var body = new SVGPath();
        body.setContent("M0 0V%1$s A%3$s %3$s 0 0 0 %3$s %2$s H%4$s A%3$s %3$s 0 0 0 %5$s %1$s V0"
                .formatted(height - corner, height, corner, width - corner, width));
        body.setFill(colours.sheet());
        body.setStroke(colours.ink());
        body.setStrokeWidth(look.px(0.75));
        body.setStrokeLineCap(StrokeLineCap.BUTT);
        var glass = at(front.glass());
        var pane = Drawing.block(glass.x(), glass.y(), glass.width(), glass.height(), colours.ground());
        var edge = new Polyline(
                glass.x(), 0, glass.x(), glass.y() + glass.height(), glass.x() + glass.width(),
                glass.y() + glass.height(), glass.x() + glass.width(), 0);
        edge.setFill(null);
        edge.setStroke(colours.ink());
        edge.setStrokeWidth(look.px(0.75));
        edge.setStrokeLineJoin(StrokeLineJoin.MITER);
        fill.setVisible(false);
        getChildren().addAll(body, pane, edge);
    }

    private void drawIdle(Area area, String name) {
        var outline = rounded(area, 2 * scale, look.px(0.75), look.colours().quiet(), null);
        var words = Lines.line(look, Type.SUPPORT, look.colours().quiet(), name);
        words.at(
                area.x() + (area.width() - words.getWidth()) / 2,
                area.y() + area.height() + look.px(1));
        getChildren().addAll(outline, words);
    }

    private void drawUsed(Place place, Area area) {
        var colours = look.colours();
        double stroke = look.px(2);
        switch (place) {
            case ID_CARD_READER -> {
                getChildren().add(rounded(area, 3 * scale, stroke, colours.act(), colours.soft()));
                drawCard(area);
                drawArrow(area.x() + area.width() / 2, area.y() + area.height() + 5 * scale, 30 * scale, true);
            }
            case CODE_SCANNER -> {
                getChildren().add(rounded(area, 3 * scale, stroke, colours.act(), colours.soft()));
                drawPhone(area);
            }
            case RECEIPT_SLOT -> {
                drawPaper(area);
                getChildren().add(rounded(area, 2 * scale, stroke, colours.act(), colours.soft()));
                drawPaper(area);
            }
        }
    }

    private void drawCard(Area area) {
        double inset = 14 * scale;
        var card = new Area(area.x() + inset, area.y() + inset, area.width() - 2 * inset, area.height() - 2 * inset);
        double stroke = look.px(1);
        var act = look.colours().act();
        getChildren().add(rounded(card, 3 * scale, stroke, act, look.colours().sheet()));
        double left = card.x() + 9 * scale;
        double right = card.x() + card.width() - 9 * scale;
        getChildren()
                .addAll(
                        stroke(stroke, act, left, card.y() + 15 * scale, left + 30 * scale, card.y() + 15 * scale),
                        stroke(stroke, act, left, card.y() + 25 * scale, left + 22 * scale, card.y() + 25 * scale),
                        stroke(stroke, act, left, card.y() + card.height() - 12 * scale, right, card.y() + card.height() - 12 * scale));
        var head = new javafx.scene.shape.Circle(right - 9 * scale, card.y() + 19 * scale, 9 * scale);
        head.setFill(null);
        head.setStroke(act);
        head.setStrokeWidth(stroke);
        getChildren().add(head);
    }

    private void drawPhone(Area area) {
        double stroke = look.px(1);
        var act = look.colours().act();
        double width = 38 * scale;
        double height = 30 * scale;
        var phone = new Area(area.x() + (area.width() - width) / 2, area.y() + (area.height() - height) / 2, width, height);
        getChildren().add(rounded(phone, 3 * scale, stroke, act, look.colours().sheet()));
        double module = 4.4 * scale;
        double x0 = phone.x() + width / 2 - 2.5 * module;
        double y0 = phone.y() + height / 2 - 2.5 * module;
        String[] code = {"##.##", "##..#", "..#..", "#.#.#", "##.##"};
        for (int row = 0; row < code.length; row++) {
            for (int column = 0; column < code[row].length(); column++) {
                if (code[row].charAt(column) == '#') {
                    getChildren()
                            .add(Drawing.block(x0 + column * module, y0 + row * module, Math.ceil(module), Math.ceil(module), act));
                }
            }
        }
        drawArrow(area.x() + area.width() / 2, area.y() + area.height() + 5 * scale, 26 * scale, true);
    }

    /** Paper hangs out of the slot; where things may move, it slides out once and stays. */
    private void drawPaper(Area slot) {
        var colours = look.colours();
        double width = slot.width() - 18 * scale;
        double height = 84 * scale;
        double x = slot.x() + 9 * scale;
        double top = slot.y() + slot.height() / 2;
        var paper = new Pane();
        paper.setManaged(false);
        var sheet = new SVGPath();
        double tooth = width / 10;
        var outline = new StringBuilder("M0 0V" + (height - tooth));
        for (int i = 0; i < 10; i++) {
            outline.append("l").append(tooth / 2).append(' ').append(tooth).append("l").append(tooth / 2).append(' ').append(-tooth);
        }
        sheet.setContent(outline.append("V0").toString());
        sheet.setFill(colours.sheet());
        sheet.setStroke(colours.act());
        sheet.setStrokeWidth(look.px(1));
        paper.getChildren().add(sheet);
        double[] lengths = {0.5, 0.8, 0.64, 0.8};
        for (int i = 0; i < lengths.length; i++) {
            double y = 18 * scale + i * 13 * scale;
            paper.getChildren()
                    .add(stroke(look.px(1), colours.act(), width * 0.1, y, width * 0.1 + width * 0.8 * lengths[i], y));
        }
        var window = new Pane(paper);
        window.setManaged(false);
        window.relocate(x, top);
        window.setClip(new Rectangle(-look.px(1), 0, width + look.px(2), height + look.px(2)));
        getChildren().add(window);
        if (look.moving()) {
            slideOut(paper, height);
        }
    }

    private static void slideOut(Pane paper, double height) {
        var sliding = new Timeline(
                12,
                new KeyFrame(Duration.ZERO, new KeyValue(paper.translateYProperty(), -height * 0.7)),
                new KeyFrame(
                        Duration.millis(900),
                        new KeyValue(paper.translateYProperty(), 0, Interpolator.EASE_OUT)));
        paper.sceneProperty().addListener((property, before, scene) -> {
            if (scene == null) {
                sliding.jumpTo(Duration.millis(900));
                sliding.stop();
            } else if (sliding.getStatus() == Animation.Status.STOPPED) {
                sliding.play();
            }
        });
    }

    private void drawArrow(double x, double y, double length, boolean up) {
        double head = 11 * scale;
        double tip = up ? y : y + length;
        double tail = up ? y + length : y;
        double wing = up ? tip + head : tip - head;
        var act = look.colours().act();
        getChildren()
                .addAll(
                        stroke(look.px(2), act, x, tail, x, tip),
                        stroke(look.px(2), act, x - head, wing, x, tip, x + head, wing));
    }

    private Area at(Area millimetres) {
        return new Area(
                Math.rint(millimetres.x() * scale),
                Math.rint(millimetres.y() * scale),
                Math.rint(millimetres.width() * scale),
                Math.rint(millimetres.height() * scale));
    }

    private static Rectangle rounded(Area area, double radius, double stroke, Color ink, @org.jspecify.annotations.Nullable Color fill) {
        var shape = Drawing.frame(area.x(), area.y(), area.width(), area.height(), stroke, ink);
        shape.setStrokeType(StrokeType.CENTERED);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        shape.setArcWidth(2 * radius);
        shape.setArcHeight(2 * radius);
        shape.setFill(fill);
        return shape;
    }

    private static Node stroke(double width, Color ink, double... points) {
        var line = new Polyline(points);
        line.setFill(null);
        line.setStroke(ink);
        line.setStrokeWidth(width);
        line.setStrokeLineCap(StrokeLineCap.SQUARE);
        line.setStrokeLineJoin(StrokeLineJoin.MITER);
        return line;
    }
}
