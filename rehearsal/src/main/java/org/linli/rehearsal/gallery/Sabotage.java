package org.linli.rehearsal.gallery;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.linli.rehearsal.gallery.SceneParts.Piece;
import org.linli.stb.tv.Form;
import org.linli.stb.tv.RemoteProfile;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.face.machine.Distance;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.speech.Spoken;

/**
 * One act of sabotage on a real screen, and the flaw that the inspection has to find for it. Belongs to the JavaFX thread.
 *
 * @param flaw what must be found
 * @param what was done, for whoever reads that it slipped through
 */
record Sabotage(Flaw flaw, String what, Stand stand, Exhibit exhibit, Manner manner, Guard.Tampering tampering) {
    private static final Manner LARGEST =
            new Manner(Manner.TextSize.LARGEST, Manner.Contrast.PAPER, Locale.SIMPLIFIED_CHINESE);

    static final Exhibit REVIEW = Exhibit.of("bills-review", Samples.named("bills-review"));
    private static final Exhibit BILLS = Exhibit.of("bills-few", Samples.named("bills-few"));
    private static final Exhibit CARD = Exhibit.of("identify", Samples.named("identify"));

    /** At least one of every kind of flaw. */
    static List<Sabotage> all() {
        return List.of(
                on(REVIEW, Flaw.CLIPPED, "a frame cuts words in half", Sabotage::cutWords),
                on(REVIEW, Flaw.CLIPPED, "a sheet lies over half a sentence", Sabotage::coverWords),
                on(REVIEW, Flaw.CLIPPED, "words are longer than their key", Sabotage::overfillKey),
                on(CARD, Flaw.CLIPPED, "the upper half of a line is covered", Sabotage::coverUpperHalf),
                on(BILLS, Flaw.OVERLAPPING, "one line stands on another", Sabotage::stackWords),
                on(CARD, Flaw.OVERLAPPING, "words stand on a sign", Sabotage::wordsOnSign),
                on(REVIEW, Flaw.OVERLAPPING, "words stand on somebody else's key", Sabotage::wordsOnKey),
                on(
                        REVIEW,
                        Flaw.TARGET_SMALL,
                        "a key 12 mm high",
                        h -> key(h, "action pay").resize(400, 48)),
                on(BILLS, Flaw.TARGETS_NEAR, "two keys 1 mm apart", Sabotage::pushTogether),
                on(
                        REVIEW,
                        Flaw.FAINT_WORDS,
                        "grey words",
                        h -> words(h, Sabotage::onPage).setFill(Color.web("#777F82"))),
                on(REVIEW, Flaw.FAINT_WORDS, "a veil over words", Sabotage::veil),
                on(CARD, Flaw.FAINT_SIGN, "a pale sign", Sabotage::paleSign),
                on(BILLS.withFocusSeen(), Flaw.FAINT_SIGN, "a pale ring around the focus", Sabotage::paleRing),
                on(
                        BILLS.withFocusSeen(),
                        Flaw.FAINT_SIGN,
                        "no ring around the focus",
                        h -> ring(h).getChildren().clear()),
                on(
                        REVIEW,
                        Flaw.FOCUS,
                        "the page takes the focus",
                        h -> h.scene().getRoot().requestFocus()),
                on(
                        BILLS,
                        Flaw.FOCUS,
                        "a key that cannot have the focus",
                        h -> key(h, "bar help").setDisable(true)),
                new Sabotage(Flaw.SILENT, "a sentence is not said", Stand.KIOSK, REVIEW, Manner.FIRST, new Hush()),
                on(REVIEW, Flaw.SMALL_WORDS, "words of 33 pixels", h -> shrink(words(h, Sabotage::onPage))),
                on(
                        REVIEW,
                        Flaw.SMALL_WORDS,
                        "words drawn at a third",
                        h -> words(h, Sabotage::onPage).setScaleY(0.3)),
                on(
                        CARD,
                        Flaw.OFF_THE_GLASS,
                        "words beyond the edge",
                        h -> words(h, Sabotage::onPage).setX(900)),
                on(
                        CARD,
                        Flaw.OFF_THE_GLASS,
                        "words behind the bar",
                        h -> words(h, Sabotage::onPage).setTranslateY(1500)),
                on(
                        REVIEW,
                        Flaw.LOST,
                        "a line is missing",
                        h -> words(h, Sabotage::onPage).setVisible(false)),
                on(
                        REVIEW,
                        Flaw.LOST,
                        "a key is missing",
                        h -> key(h, "action pay").setVisible(false)),
                new Sabotage(
                        Flaw.UNREACHABLE,
                        "no key to the next page",
                        Stand.KIOSK,
                        BILLS,
                        LARGEST,
                        h -> hide(h, "page 1")),
                fromTheSofa(
                        BILLS,
                        Flaw.OFF_THE_GLASS,
                        "words in the edge that a television cuts off",
                        h -> words(h, Sabotage::onPage).setTranslateX(-60)),
                fromTheSofa(BILLS, Flaw.OVERLAPPING, "a row of a television on the next", Sabotage::pushTogether),
                fromTheSofa(
                        BILLS,
                        Flaw.FAINT_WORDS,
                        "grey words across the room",
                        h -> words(h, Sabotage::onPage).setFill(Color.web("#777F82"))),
                fromTheSofa(
                        BILLS,
                        Flaw.SMALL_WORDS,
                        "words of 44 lines",
                        h -> words(h, Sabotage::onPage)
                                .setFont(new Font(
                                        words(h, Sabotage::onPage).getFont().getName(), 44))),
                fromTheSofa(BILLS, Flaw.FOCUS, "two keys filled at once", Sabotage::fillAnother),
                fromTheSofa(
                        BILLS,
                        Flaw.FOCUS,
                        "the outlines left where they were",
                        h -> layer(h, "focus").setTranslateY(150)),
                fromTheSofa(
                        BILLS,
                        Flaw.FOCUS,
                        "no outline",
                        h -> layer(h, "focus").getChildren().clear()),
                fromTheSofa(BILLS, Flaw.FAINT_SIGN, "pale outlines", Sabotage::paleRing),
                fromTheSofa(
                        BILLS,
                        Flaw.LOST,
                        "a tool missing at the foot",
                        h -> word(h, "返回").setText("上一步")),
                new Sabotage(
                        Flaw.FOREIGN_KEY,
                        "a coloured key that the remote has not",
                        new Stand.Television(HardwareProfile.TELEVISION_720, Form.PANEL, RemoteProfile.PLAIN),
                        BILLS,
                        Manner.FIRST,
                        h -> word(h, "返回").setText("红")));
    }

    private static Sabotage fromTheSofa(Exhibit exhibit, Flaw flaw, String what, Guard.Tampering tampering) {
        return new Sabotage(flaw, what, Stand.SOFA, exhibit, Manner.FIRST, tampering);
    }

    private static Text word(Hanging hanging, String word) {
        return words(hanging, piece -> piece.words().equals(word));
    }

    private static void fillAnother(Hanging hanging) {
        SceneParts.of(hanging).keys().values().stream()
                .filter(node -> node instanceof Key key && !key.isDown())
                .findFirst()
                .ifPresent(node -> ((Key) node).press(true));
    }

    private static Sabotage on(Exhibit exhibit, Flaw flaw, String what, Guard.Tampering tampering) {
        return new Sabotage(flaw, what, Stand.KIOSK, exhibit, Manner.FIRST, tampering);
    }

    /** Whether the inspection found it, and found nothing of the kind without it. */
    boolean isCaught() {
        return !finds(new Guard(stand), Guard.Tampering.NONE) && finds(new Guard(stand), tampering);
    }

    private boolean finds(Guard guard, Guard.Tampering done) {
        return guard.look(exhibit, manner, done).stream()
                .flatMap(seen -> seen.findings().stream())
                .anyMatch(finding -> finding.flaw() == flaw);
    }

    /** Leaves the last sentence unsaid. */
    private static final class Hush implements Guard.Tampering {
        @Override
        public void with(Hanging hanging) {}

        @Override
        public Spoken hearing(Spoken spoken) {
            return new Spoken(spoken.utterances().subList(0, spoken.utterances().size() - 1), spoken.choices());
        }
    }

    /** A sentence of the screen's own; which step it is would be missed by nobody. */
    private static boolean onPage(Piece piece) {
        return !piece.bar()
                && piece.key().isEmpty()
                && piece.words().length() >= 6
                && !piece.words().startsWith("第");
    }

    private static Text words(Hanging hanging, Predicate<Piece> which) {
        return (Text) piece(hanging, which).shape();
    }

    private static Piece piece(Hanging hanging, Predicate<Piece> which) {
        return SceneParts.of(hanging).words().stream().filter(which).findFirst().orElseThrow();
    }

    private static Piece sign(Hanging hanging) {
        return SceneParts.of(hanging).pieces().stream()
                .filter(piece -> !piece.isWords() && !piece.bar() && !(piece.shape() instanceof Rectangle))
                .findFirst()
                .orElseThrow();
    }

    private static Region key(Hanging hanging, String id) {
        var key = SceneParts.of(hanging).keys().get(id);
        if (key == null) {
            throw new IllegalStateException("no key " + id);
        }
        return key;
    }

    private static void hide(Hanging hanging, String id) {
        var key = SceneParts.of(hanging).keys().get(id);
        if (key != null) {
            key.setVisible(false);
        }
    }

    private static Pane layer(Hanging hanging, String id) {
        return (Pane) hanging.part(id);
    }

    private static Pane ring(Hanging hanging) {
        return layer(hanging, "focus");
    }

    private static void cutWords(Hanging hanging) {
        var words = words(hanging, Sabotage::onPage);
        var frame = words.getParent();
        frame.setClip(new Rectangle(0, 0, words.getLayoutBounds().getWidth() / 2, 200));
    }

    private static void coverWords(Hanging hanging) {
        var ink = piece(hanging, Sabotage::onPage).ink();
        cover(hanging, ink.getMinX() + ink.getWidth() / 2, ink.getMinY() - 20, ink.getWidth(), ink.getHeight() + 40, 1);
    }

    private static void coverUpperHalf(Hanging hanging) {
        var ink = piece(hanging, Sabotage::onPage).ink();
        cover(hanging, ink.getMinX() - 20, ink.getMinY() - 20, ink.getWidth() + 80, 20 + ink.getHeight() / 2, 1);
    }

    private static void veil(Hanging hanging) {
        var ink = piece(hanging, Sabotage::onPage).ink();
        cover(hanging, ink.getMinX() - 20, ink.getMinY() - 20, ink.getWidth() + 80, ink.getHeight() + 40, 0.6);
    }

    private static void cover(Hanging hanging, double x, double y, double width, double height, double opacity) {
        var sheet = new Rectangle(x, y, width, height);
        sheet.setFill(Color.web("#FAF7F0", opacity));
        layer(hanging, "page").getChildren().add(sheet);
    }

    private static void overfillKey(Hanging hanging) {
        words(hanging, piece -> piece.key().equals("action pay")).setText("付款付款付款付款付款付款付款付款付款付款付款");
    }

    private static void stackWords(Hanging hanging) {
        var first = piece(hanging, Sabotage::onPage);
        var other = piece(hanging, piece -> onPage(piece) && !piece.shape().equals(first.shape()));
        other.shape().setTranslateX(first.ink().getMinX() - other.ink().getMinX());
        other.shape().setTranslateY(first.ink().getMinY() - other.ink().getMinY() + 12);
    }

    private static void wordsOnSign(Hanging hanging) {
        var words = piece(hanging, Sabotage::onPage);
        var sign = sign(hanging).ink();
        words.shape().setTranslateX(sign.getMinX() - words.ink().getMinX());
        words.shape().setTranslateY(sign.getMinY() - words.ink().getMinY());
    }

    private static void wordsOnKey(Hanging hanging) {
        var words = piece(hanging, Sabotage::onPage);
        var key = key(hanging, "action pay");
        words.shape().setTranslateY(key.localToScene(0, 0).getY() - words.ink().getMinY() + 10);
    }

    private static void pushTogether(Hanging hanging) {
        var rows = SceneParts.of(hanging).keys().values().stream()
                .filter(key -> key.getId().startsWith("tick "))
                .toList();
        rows.get(1).setTranslateY(hanging.profile().distance() == Distance.ACROSS_THE_ROOM ? -30 : -8);
    }

    private static void paleSign(Hanging hanging) {
        sign(hanging).shape().setStroke(Color.web("#D8D2C4"));
    }

    private static void paleRing(Hanging hanging) {
        FocusInspection.frames(hanging).forEach(frame -> frame.setInk(Color.web("#D8D2C4")));
    }

    private static void shrink(Text words) {
        words.setFont(new Font(words.getFont().getName(), 33));
    }
}
