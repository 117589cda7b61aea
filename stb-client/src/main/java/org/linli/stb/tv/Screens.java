package org.linli.stb.tv;

import java.util.Optional;
import org.linli.terminal.core.session.Shown.Over;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Facts;
import org.linli.terminal.face.page.Pieces;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.RowWords;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Offer;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Review;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/** Each kind of screen and how it is drawn. */
final class Screens {
    private Screens() {}

    static Plate draw(Showing showing, Screen screen) {
        var plate = new Plate(showing.setting().width(), showing.setting().height());
        return switch (screen) {
            case Menu menu -> MenuPage.draw(showing, plate, menu);
            case Pick pick -> PickPage.draw(showing, plate, pick);
            case Review review -> ReviewPage.draw(showing, review);
            case Entry entry -> EntryPage.draw(showing, plate, entry);
            case Offer offer -> OfferPage.draw(showing, plate, offer);
            case Notice notice -> NoticePage.draw(showing, plate, notice);
            case Progress progress -> progress(showing, plate, progress);
            case DevicePrompt prompt -> device(showing, plate, prompt);
            case Listing listing -> listing(showing, plate, listing);
        };
    }

    /** What lies over a screen takes its page; a broad rule says that it does. */
    static Plate draw(Showing showing, Over over) {
        var setting = showing.setting();
        var plate = new Plate(setting.width(), setting.height());
        boolean urgent = over instanceof Over.Emergency || over instanceof Over.TakeCard;
        var colours = setting.colours();
        double rule = setting.mm(urgent ? 3 : 1.5);
        plate.put(Drawing.block(0, 0, setting.column(), rule, urgent ? colours.warn() : colours.ink()));
        return NoticePage.fill(showing, plate, rule + setting.mm(5), over.notice());
    }

    static Block body(Setting setting, Text words) {
        return new Block(
                Lines.set(setting.look(), Type.BODY, setting.colours().quiet(), setting.say(words), setting.column()),
                setting.mm(1.5));
    }

    private static Plate progress(Showing showing, Plate plate, Progress progress) {
        var setting = showing.setting();
        double side = setting.mm(16);
        var column = Head.under(showing, plate, progress);
        var arc = new Plate(setting.column(), side)
                .put(Drawing.waitingArc(
                        setting.look(), 0, 0, side, setting.colours().act()));
        column.add(new Block(arc, setting.mm(6)));
        column.add(new Block(body(setting, progress.support()).pane(), setting.mm(6)));
        Facts.of(setting, progress.facts(), setting.mm(6)).forEach(column::add);
        new Rows(showing).atFoot(column, progress.actions());
        return column.set();
    }

    /** The devices of a television stand elsewhere: the words say where, and no drawing shows a slot that is not here. */
    private static Plate device(Showing showing, Plate plate, DevicePrompt prompt) {
        var setting = showing.setting();
        var column = Head.under(showing, plate, prompt);
        column.add(body(setting, prompt.support()));
        prompt.trouble()
                .ifPresent(words -> column.add(new Block(Pieces.trouble(setting, setting.say(words)), setting.mm(4))));
        prompt.amount().ifPresent(fen -> column.add(new Block(Pieces.amount(setting, fen), setting.mm(5))));
        var facts = prompt.amount().isEmpty() ? prompt.facts() : Pieces.besidesTheAmount(prompt.facts());
        Facts.of(setting, facts, setting.mm(5)).forEach(column::add);
        column.above(new Block(Pieces.waiting(setting, setting.say(prompt.waiting())), setting.mm(4)));
        new Rows(showing).atFoot(column, prompt.actions());
        return column.set();
    }

    private static Plate listing(Showing showing, Plate plate, Listing listing) {
        var setting = showing.setting();
        var rows = new Rows(showing);
        var column = Head.under(showing, plate, listing);
        column.add(body(setting, listing.support()));
        rows.ruled(listing.rows(), row -> row(showing, rows, row), setting.mm(4))
                .forEach(column::add);
        rows.atFoot(column, listing.actions());
        return column.set();
    }

    private static Plate row(Showing showing, Rows rows, Listing.Row row) {
        var setting = showing.setting();
        var words = new RowWords.Row(
                setting.say(row.title()),
                setting.say(row.support()),
                row.mark().map(setting::say),
                setting.colours().warn(),
                row.value().map(setting::say).orElse(""),
                true);
        return row.opens()
                .map(opens -> rows.acting(new Touched.Act(opens.id()), words, Optional.empty()))
                .orElseGet(() -> rows.still(words, 0));
    }
}
