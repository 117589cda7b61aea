package org.linli.kiosk.touch;

import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.QrPicture;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Facts;
import org.linli.terminal.face.page.Pager;
import org.linli.terminal.face.page.Pieces;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Offer;

/** A code on the glass for the resident's phone: the sum, the code as large as there is room for, what the phone will get. */
final class OfferScreen {
    private static final double LEAST_CODE = 70;
    private static final double LARGEST_CODE = 120;

    private OfferScreen() {}

    static Plate draw(Setting setting, Offer offer) {
        var plate = new Plate(setting.width(), setting.height());
        var column = new Column(setting, plate, Header.draw(setting, plate));
        column.ask(setting.question(setting.say(offer.question())));
        column.add(new Block(
                Lines.set(
                        setting.look(),
                        Type.BODY,
                        setting.colours().quiet(),
                        setting.say(offer.support()),
                        setting.column()),
                setting.mm(3)));
        offer.trouble()
                .ifPresent(words -> column.add(new Block(Pieces.trouble(setting, setting.say(words)), setting.mm(6))));
        column.add(new Block(Pieces.amount(setting, offer.amount()), setting.mm(7)));
        var facts = Pieces.besidesTheAmount(offer.facts());
        column.above(new Block(Pieces.waiting(setting, Pieces.meanwhile(setting, offer)), setting.mm(4)));
        Actions.atFoot(setting, column, offer.actions());
        var rows = Facts.of(setting, facts, setting.mm(7));
        code(setting, offer, column, Block.heightOf(rows));
        rows.forEach(column::add);
        return column.set();
    }

    /** What the phone needs stands on the first page in any size; the facts follow, on the next page if need be. */
    private static void code(Setting setting, Offer offer, Column column, double factsHeight) {
        var caption = Lines.set(
                setting.look(),
                Type.STRONG,
                setting.colours().ink(),
                setting.say(offer.qr().caption()),
                setting.column(),
                Lines.Side.MIDDLE);
        double around = setting.mm(4);
        double below = setting.mm(3) + caption.getHeight();
        double spare = column.spare() - setting.mm(8) - below - 2 * around;
        double besideFacts = spare - factsHeight;
        var code = new QrPicture(
                offer.qr().content(),
                Math.clamp(
                        besideFacts < setting.mm(LEAST_CODE)
                                ? spare - Pager.height(setting) - setting.mm(8)
                                : besideFacts,
                        setting.mm(LEAST_CODE),
                        setting.mm(LARGEST_CODE)));
        double side = code.getWidth() + 2 * around;
        double x = (setting.column() - side) / 2;
        var block = new Plate(setting.column(), side + below);
        block.put(Drawing.paper(setting.look(), x, 0, side, side))
                .put(code, x + around, around)
                .put(caption, 0, side + setting.mm(3));
        column.add(new Block(block, setting.mm(8)));
    }
}
