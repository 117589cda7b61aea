package org.linli.kiosk.touch;

import org.linli.foundation.money.Fen;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.look.Colours;
import org.linli.terminal.face.look.Look;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.text.Texts;

/**
 * What a screen is drawn with: the look, the words, and the space above the bar.
 *
 * @param width of the glass in pixels
 * @param height above the bar in pixels
 */
record Setting(Look look, Texts texts, Shown shown, double width, double height) {
    /** Lines longer than this are hard to read standing; a wider glass gets wider margins. */
    private static final double WIDEST_COLUMN = 300;

    private static final double MARGIN = 16;

    double mm(double millimetres) {
        return look.px(millimetres);
    }

    /** Above the page's first line; where words are large, the room is theirs. */
    double top() {
        return mm(shown.manner().size().compareTo(Manner.TextSize.LARGE) > 0 ? 4 : 12);
    }

    double margin() {
        return Math.max(mm(MARGIN), Math.rint((width - mm(WIDEST_COLUMN)) / 2));
    }

    /** Width between the margins. */
    double column() {
        return width - 2 * margin();
    }

    Colours colours() {
        return look.colours();
    }

    String say(Text text) {
        return texts.of(text, ticked());
    }

    String say(String key, Text.Gap... gaps) {
        return say(Text.of(key, gaps));
    }

    String amount(Fen fen) {
        return texts.amount(fen);
    }

    /** What is ticked now, on a screen with rows to tick. */
    Texts.Ticked ticked() {
        return shown.screen() instanceof Pick pick
                ? new Texts.Ticked(
                        pick.total(shown.draft().ticked()),
                        shown.draft().ticked().size())
                : new Texts.Ticked(Fen.ZERO, 0);
    }

    Lines question(String words) {
        return Lines.set(look, Type.QUESTION, colours().ink(), words, column());
    }

    /** The same, turned to this page. */
    Setting onPage(int page) {
        var draft = new Shown.Draft(shown.draft().ticked(), shown.draft().typed(), page);
        var turned = new Shown(
                shown.question(),
                shown.journey(),
                shown.screen(),
                draft,
                shown.bar(),
                shown.manner(),
                shown.over(),
                shown.around());
        return new Setting(look, texts, turned, width, height);
    }

    Setting within(double newHeight) {
        return new Setting(look, texts, shown, width, newHeight);
    }
}
