package org.linli.stb.tv;

import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.QrPicture;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Facts;
import org.linli.terminal.face.page.Money;
import org.linli.terminal.face.page.Pieces;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Offer;

/**
 * A code for the resident's phone, as large as the glass allows: read from the sofa, a phone wants a tenth of its
 * distance. What it is about and the ways besides stand at its right.
 */
final class OfferPage {
    private static final double AROUND = 2;

    private OfferPage() {}

    static Plate draw(Showing showing, Plate plate, Offer offer) {
        var setting = showing.setting();
        double top = Head.asking(showing, plate, offer);
        double bottom = setting.height() - setting.mm(8);
        double around = setting.mm(AROUND);
        double side = Math.min(bottom - top, setting.column() * 0.55) - 2 * around;
        var code = new QrPicture(offer.qr().content(), side);
        double sheet = code.getWidth() + 2 * around;
        plate.put(Drawing.paper(setting.look(), 0, top, sheet, sheet)).put(code, around, top + around);
        double x = sheet + setting.mm(8);
        var beside = setting.part(setting.column() - x, setting.height() - top);
        var words = new Plate(beside.width(), beside.height());
        var set = beside(showing.in(beside), words, offer).set();
        return plate.put(set, x, top).ofPages(set.pages());
    }

    private static Column beside(Showing showing, Plate plate, Offer offer) {
        var setting = showing.setting();
        var column = new Column(setting, plate, 0);
        column.add(new Block(amount(setting, offer), 0));
        column.add(words(setting, Type.STRONG, setting.say(offer.qr().caption())));
        column.add(Screens.body(setting, offer.support()));
        offer.trouble().ifPresent(words -> column.add(Screens.trouble(showing, words, 4)));
        column.add(Screens.waiting(showing, Pieces.meanwhile(setting, offer), 3));
        Facts.of(setting, Pieces.besidesTheAmount(offer.facts()), setting.mm(4)).forEach(column::add);
        new Rows(showing).atFoot(column, offer.actions());
        return column;
    }

    /** The sum in its own size where it has room, else as large as it has. */
    private static Plate amount(Setting setting, Offer offer) {
        var ink = setting.colours().ink();
        var large = Money.draw(setting, offer.amount(), Type.SUM, Type.STRONG, ink);
        return large.getWidth() <= setting.column()
                ? large
                : Money.draw(setting, offer.amount(), Type.ROW, Type.STRONG, ink);
    }

    private static Block words(Setting setting, Type type, String words) {
        return new Block(
                Lines.set(setting.look(), type, setting.colours().ink(), words, setting.column()), setting.mm(2));
    }
}
