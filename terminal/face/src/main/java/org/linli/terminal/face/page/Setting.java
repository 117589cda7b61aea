package org.linli.terminal.face.page;

import org.linli.foundation.money.Fen;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.look.Colours;
import org.linli.terminal.face.look.Look;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.machine.Distance;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.text.Texts;

/**
 * What a screen is drawn with: the look, the words, and the space it has.
 *
 * @param width in pixels, margins and all
 * @param height in pixels
 * @param margin on either side of the column, in pixels
 */
public record Setting(Look look, Texts texts, Shown shown, double width, double height, double margin) {
    public double mm(double millimetres) {
        return look.px(millimetres);
    }

    /** Width between the margins. */
    public double column() {
        return width - 2 * margin();
    }

    /** Room that a finger needs and a remote control does not: nothing, across the room. */
    public double finger(double millimetres) {
        return look.profile().distance() == Distance.AT_THE_GLASS ? mm(millimetres) : 0;
    }

    public Colours colours() {
        return look.colours();
    }

    public String say(Text text) {
        return texts.of(text, ticked());
    }

    public String say(String key, Text.Gap... gaps) {
        return say(Text.of(key, gaps));
    }

    public String amount(Fen fen) {
        return texts.amount(fen);
    }

    /** What is ticked now, on a screen with rows to tick. */
    public Texts.Ticked ticked() {
        return shown.screen() instanceof Pick pick
                ? new Texts.Ticked(
                        pick.total(shown.draft().ticked()),
                        shown.draft().ticked().size())
                : new Texts.Ticked(Fen.ZERO, 0);
    }

    public Lines question(String words) {
        return Lines.set(look, Type.QUESTION, colours().ink(), words, column());
    }

    /** The same, turned to this page. */
    public Setting onPage(int page) {
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
        return new Setting(look, texts, turned, width, height, margin);
    }

    /** A part of the page, without margins. */
    public Setting part(double newWidth, double newHeight) {
        return new Setting(look, texts, shown, newWidth, newHeight, 0);
    }

    public Setting within(double newHeight) {
        return new Setting(look, texts, shown, width, newHeight, margin);
    }
}
