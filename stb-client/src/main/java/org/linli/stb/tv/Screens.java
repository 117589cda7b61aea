package org.linli.stb.tv;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.linli.terminal.core.session.Shown.Over;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Facts;
import org.linli.terminal.face.page.Pieces;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.RowWords;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Offer;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Poster;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Reading;
import org.linli.terminal.journey.screen.Review;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/** Each kind of screen and how it is drawn. */
final class Screens {
    /** Of the width, beside what can be done. */
    private static final double READ = 0.62;

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
            case Reading reading -> ReadingPage.draw(showing, plate, reading);
            case Poster poster -> poster(showing, plate, poster);
        };
    }

    /** What lies over a screen takes its page; a broad rule says that it does. */
    static Plate draw(Showing showing, Over over) {
        var setting = showing.setting();
        var plate = new Plate(setting.width(), setting.height());
        boolean urgent = over instanceof Over.Emergency || over instanceof Over.TakeCard;
        var colours = setting.colours();
        double rule = setting.mm(urgent ? 3 : 1.5);
        ToDoubleFunction<Plate> ruled = onto -> {
            onto.put(Drawing.block(0, 0, setting.column(), rule, urgent ? colours.warn() : colours.ink()));
            return rule + setting.mm(5);
        };
        return switch (over) {
            case Over.Pairing pairing
            when pairing.code().isPresent() ->
                PairingPage.code(
                        showing,
                        plate,
                        ruled.applyAsDouble(plate),
                        pairing.notice(),
                        pairing.code().get());
            case Over.Comparing comparing ->
                PairingPage.likeness(showing, plate, ruled.applyAsDouble(plate), comparing);
            default -> NoticePage.fill(showing, plate, over.notice(), ruled);
        };
    }

    static Block body(Setting setting, Text words) {
        return new Block(
                Lines.set(setting.look(), Type.BODY, setting.colours().quiet(), setting.say(words), setting.column()),
                setting.mm(1.5));
    }

    /** What went wrong; in large words without its frame, so that it can be parted between two of its lines. */
    static Block trouble(Showing showing, Text words, double gap) {
        var setting = showing.setting();
        return new Block(
                showing.isLarge()
                        ? Lines.set(
                                setting.look(),
                                Type.BODY,
                                setting.colours().warn(),
                                setting.say(words),
                                setting.column())
                        : Pieces.trouble(setting, setting.say(words)),
                setting.mm(gap));
    }

    /** What is waited for; in large words without its sign, likewise. */
    static Block waiting(Showing showing, String words, double gap) {
        var setting = showing.setting();
        return new Block(
                showing.isLarge()
                        ? Lines.set(setting.look(), Type.BODY, setting.colours().quiet(), words, setting.column())
                        : Pieces.waiting(setting, words),
                setting.mm(gap));
    }

    /**
     * What is read, and what can be done: beside each other where the glass is whole, else under each other.
     *
     * @param top where the two begin
     * @param under a column by itself, with whatever stands above it
     * @param body sets what is read into a column; called once for each way that is tried
     */
    static Plate set(
            Showing showing,
            Plate plate,
            double top,
            Supplier<Column> under,
            BiConsumer<Showing, Column> body,
            List<Action> actions) {
        return Sides.draw(
                        showing,
                        plate,
                        top,
                        READ,
                        left -> {
                            var column = Sides.column(left);
                            body.accept(left, column);
                            return column;
                        },
                        right -> {
                            var column = Sides.column(right);
                            new Rows(right).atFoot(column, actions);
                            return column;
                        })
                .orElseGet(() -> {
                    var column = under.get();
                    // The foot first: what is read has the room that it leaves.
                    new Rows(showing).atFoot(column, actions);
                    body.accept(showing, column);
                    return column.set();
                });
    }

    static Plate fresh(Showing showing) {
        return new Plate(showing.setting().width(), showing.setting().height());
    }

    private static Plate progress(Showing showing, Plate plate, Progress progress) {
        return set(
                showing,
                plate,
                Head.asking(showing, plate, progress),
                () -> Head.under(showing, fresh(showing), progress),
                (part, column) -> {
                    var setting = part.setting();
                    double side = setting.mm(16);
                    var arc = new Plate(setting.column(), side)
                            .put(Drawing.waitingArc(
                                    setting.look(),
                                    0,
                                    0,
                                    side,
                                    setting.colours().act()));
                    column.add(new Block(arc, setting.mm(6)));
                    column.add(new Block(body(setting, progress.support()).pane(), setting.mm(6)));
                    Facts.of(setting, progress.facts(), setting.mm(6)).forEach(column::add);
                },
                progress.actions());
    }

    /** The devices of a television stand elsewhere: the words say where, and no drawing shows a slot that is not here. */
    private static Plate device(Showing showing, Plate plate, DevicePrompt prompt) {
        return set(
                showing,
                plate,
                Head.asking(showing, plate, prompt),
                () -> Head.under(showing, fresh(showing), prompt),
                (part, column) -> {
                    var setting = part.setting();
                    column.add(body(setting, prompt.support()));
                    prompt.trouble().ifPresent(words -> column.add(trouble(part, words, 4)));
                    prompt.amount().ifPresent(fen -> column.add(new Block(Pieces.amount(setting, fen), setting.mm(5))));
                    var facts = prompt.amount().isEmpty() ? prompt.facts() : Pieces.besidesTheAmount(prompt.facts());
                    Facts.of(setting, facts, setting.mm(5)).forEach(column::add);
                    column.add(waiting(part, setting.say(prompt.waiting()), 4));
                },
                prompt.actions());
    }

    private static Plate listing(Showing showing, Plate plate, Listing listing) {
        return set(
                showing,
                plate,
                Head.asking(showing, plate, listing),
                () -> Head.under(showing, fresh(showing), listing),
                (part, column) -> {
                    var rows = new Rows(part, column.mostOnAPage());
                    column.add(body(part.setting(), listing.support()));
                    rows.ruled(listing.rows(), row -> row(part, rows, row), part.mm(4))
                            .forEach(column::add);
                },
                listing.actions());
    }

    /** A television is nobody's poster: the programme is there. Where one is shown all the same, it is read like anything else. */
    private static Plate poster(Showing showing, Plate plate, Poster poster) {
        return set(
                showing,
                plate,
                Head.asking(showing, plate, poster),
                () -> Head.under(showing, fresh(showing), poster),
                (part, column) -> {
                    var setting = part.setting();
                    poster.about()
                            .ifPresent(words ->
                                    column.add(poster.urgent() ? trouble(part, words, 2) : body(setting, words)));
                    poster.lines().forEach(words -> column.add(body(setting, words)));
                    Facts.of(setting, poster.facts(), setting.mm(5)).forEach(column::add);
                    column.add(body(setting, poster.board().place()));
                    column.add(body(setting, poster.board().machine()));
                },
                poster.actions());
    }

    static Plate row(Showing showing, Rows rows, Listing.Row row) {
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
