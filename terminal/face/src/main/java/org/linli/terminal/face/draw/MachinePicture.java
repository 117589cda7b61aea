package org.linli.terminal.face.draw;

import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
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
    private static final List<String> CODE =
            List.of("###.###", "#.#.#.#", "###.###", "..#.#..", "###..##", "#.#.#.#", "###.#.#");

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
        boolean named = names.entrySet().stream()
                .allMatch(entry -> entry.getKey() == used || fits(entry.getKey(), entry.getValue()));
        names.forEach((place, name) -> front.where(place).ifPresent(area -> {
            if (place == used) {
                drawUsed(place, at(area));
            } else {
                drawIdle(at(area), named ? name : "");
            }
        }));
    }

    /**
     * A name may stand out a little at both sides of its part. Names that would run into each other or over the edge of
     * the machine are left out.
     */
    private boolean fits(Place place, String name) {
        return front.where(place)
                .map(this::at)
                .map(area -> look.width(Type.SUPPORT, name) <= area.width() + 24 * scale
                        && nameY(area) + look.lineHeight(Type.SUPPORT) <= getHeight() - 4 * scale)
                .orElse(true);
    }

    private double nameY(Area area) {
        return area.y() + area.height() + look.px(1);
    }

    private void drawBody() {
        var colours = look.colours();
        double stroke = look.px(0.75);
        var body = rounded(
                new Area(stroke / 2, stroke / 2, getWidth() - stroke, getHeight() - stroke),
                11 * scale,
                stroke,
                colours.ink(),
                colours.sheet());
        var glass = rounded(at(front.glass()), 3 * scale, stroke, colours.ink(), colours.ground());
        getChildren().addAll(body, glass);
    }

    private void drawIdle(Area area, String name) {
        var outline = rounded(area, 2 * scale, look.px(0.75), look.colours().quiet(), null);
        var words = Lines.line(look, Type.SUPPORT, look.colours().quiet(), name);
        words.at(area.x() + (area.width() - words.getWidth()) / 2, nameY(area));
        getChildren().addAll(outline, words);
    }

    private void drawUsed(Place place, Area area) {
        var colours = look.colours();
        double stroke = look.px(2);
        switch (place) {
            case ID_CARD_READER -> {
                getChildren().add(rounded(area, 3 * scale, stroke, colours.act(), colours.soft()));
                drawCard(area);
                drawArrow(area.x() + area.width() / 2, area.y() + area.height() + 10 * scale, 34 * scale, true);
            }
            case CODE_SCANNER -> {
                getChildren().add(rounded(area, 3 * scale, stroke, colours.act(), colours.soft()));
                drawPhone(area);
            }
            case SOCIAL_CARD_SLOT -> {
                getChildren().add(rounded(area, 3 * scale, stroke, colours.act(), colours.soft()));
                drawInserted(area, 58 * scale);
            }
            case CARD_TERMINAL -> {
                getChildren().add(rounded(area, 3 * scale, stroke, colours.act(), colours.soft()));
                drawInserted(new Area(area.x(), area.y(), area.width(), area.height() * 0.4), 52 * scale);
            }
            case RECEIPT_SLOT -> {
                getChildren().add(rounded(area, 2 * scale, stroke, colours.act(), colours.soft()));
                drawPaper(area);
            }
            case PAGE_TRAY -> {
                getChildren().add(rounded(area, 2 * scale, stroke, colours.act(), colours.soft()));
                drawPages(area);
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
                        stroke(
                                stroke,
                                act,
                                left,
                                card.y() + card.height() - 12 * scale,
                                right,
                                card.y() + card.height() - 12 * scale));
        var head = new javafx.scene.shape.Circle(right - 9 * scale, card.y() + 19 * scale, 9 * scale);
        head.setFill(null);
        head.setStroke(act);
        head.setStrokeWidth(stroke);
        getChildren().add(head);
    }

    /** A card half way in, chip first. */
    private void drawInserted(Area slot, double width) {
        double stroke = look.px(1);
        var act = look.colours().act();
        var card = new Area(slot.x() + (slot.width() - width) / 2, slot.y() + slot.height(), width, 34 * scale);
        double chip = 9 * scale;
        double x = card.x() + (width - chip) / 2;
        getChildren()
                .addAll(
                        rounded(card, 3 * scale, stroke, act, look.colours().sheet()),
                        stroke(stroke, act, x, card.y() + 7 * scale, x + chip, card.y() + 7 * scale),
                        stroke(stroke, act, x, card.y() + 12 * scale, x + chip, card.y() + 12 * scale));
    }

    /** A phone held to the glass, its code at the height of the scanner's window. */
    private void drawPhone(Area window) {
        double stroke = look.px(1);
        var act = look.colours().act();
        double width = 42 * scale;
        double height = 82 * scale;
        var phone = new Area(window.x() + (window.width() - width) / 2, window.y() + 9 * scale, width, height);
        getChildren().add(rounded(phone, 5 * scale, stroke, act, look.colours().sheet()));
        double module = Math.rint(4 * scale);
        double left = Math.rint(phone.x() + (width - 7 * module) / 2);
        double top = Math.rint(phone.y() + 8 * scale);
        for (int row = 0; row < CODE.size(); row++) {
            for (int column = 0; column < CODE.get(row).length(); column++) {
                if (CODE.get(row).charAt(column) == '#') {
                    getChildren().add(Drawing.block(left + column * module, top + row * module, module, module, act));
                }
            }
        }
        double x = phone.x() + width / 2;
        double y = phone.y() + height - 8 * scale;
        getChildren().add(stroke(stroke, act, x - 5 * scale, y, x + 5 * scale, y));
        drawArrow(x, phone.y() + height + 8 * scale, 26 * scale, true);
    }

    /** Sheets lie half out of the tray. */
    private void drawPages(Area tray) {
        double stroke = look.px(1);
        var act = look.colours().act();
        double x = tray.x() + 14 * scale;
        double y = tray.y() + tray.height() / 2;
        double width = tray.width() - 28 * scale;
        getChildren()
                .add(rounded(
                        new Area(x, y, width, 24 * scale),
                        scale,
                        stroke,
                        act,
                        look.colours().sheet()));
        for (int line = 0; line < 2; line++) {
            double at = y + (10 + 7 * line) * scale;
            double end = x + width * (line == 0 ? 0.8 : 0.6);
            getChildren().add(stroke(stroke, act, x + width * 0.1, at, end, at));
        }
    }

    /** Paper hangs out of the slot; where things may move, it slides out once and stays. */
    private void drawPaper(Area slot) {
        var colours = look.colours();
        double width = slot.width() - 14 * scale;
        double height = 92 * scale;
        double x = slot.x() + 7 * scale;
        double top = slot.y() + slot.height() / 2;
        var paper = new Pane();
        paper.setManaged(false);
        var sheet = new SVGPath();
        double tooth = width / 10;
        var outline = new StringBuilder("M0 0V" + (height - tooth));
        for (int i = 0; i < 10; i++) {
            outline.append("l")
                    .append(tooth / 2)
                    .append(' ')
                    .append(tooth)
                    .append("l")
                    .append(tooth / 2)
                    .append(' ')
                    .append(-tooth);
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
                new KeyFrame(Duration.millis(900), new KeyValue(paper.translateYProperty(), 0, Interpolator.EASE_OUT)));
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
        double head = 13 * scale;
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

    private static Rectangle rounded(
            Area area, double radius, double stroke, Color ink, @org.jspecify.annotations.Nullable Color fill) {
        var shape = Drawing.block(area.x(), area.y(), area.width(), area.height(), Color.TRANSPARENT);
        shape.setStroke(ink);
        shape.setStrokeWidth(stroke);
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
