package org.linli.kiosk.touch;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.Icon;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Pager;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Menu;

/** The front page: who this machine is and what is new above, the question and its answers below, within reach. */
final class FrontPage {
    private static final double LINE = 26;

    private FrontPage() {}

    static Plate draw(Setting setting, Menu menu, Menu.Board board, LocalDateTime now) {
        if (Actions.of(menu.actions(), Action.Emphasis.VERB).isEmpty()) {
            return idle(setting, menu, board, now);
        }
        if (!MenuScreen.few(menu)) {
            return VerbsPage.draw(
                    setting,
                    menu,
                    masthead -> masthead(setting, masthead, board, now),
                    news(setting, menu, board.lines()));
        }
        var whole = column(setting, menu, board, now, false);
        news(setting, menu, board.lines()).forEach(whole::add);
        if (whole.spare() >= 0) {
            return whole.set();
        }
        var close = column(setting, menu, board, now, true);
        besides(setting, menu, close);
        news(setting, menu, board.lines()).forEach(close::add);
        return close.spare() >= 0 ? close.set() : paged(setting, menu, board, now);
    }

    /** Nothing can be done here now: then nothing is asked, and why stands where the question stood. */
    private static Plate idle(Setting setting, Menu menu, Menu.Board board, LocalDateTime now) {
        var plate = new Plate(setting.width(), setting.height());
        var column = new Column(setting, plate, masthead(setting, plate, board, now) + setting.mm(10));
        var troubles = board.lines().stream().filter(FrontPage::isOurs).toList();
        var news = board.lines().stream().filter(line -> !isOurs(line)).toList();
        news(setting, menu, news).forEach(column::add);
        double side = setting.mm(24);
        column.above(new Block(
                new Plate(setting.column(), side)
                        .put(Drawing.icon(
                                Icon.WARNING, 0, 0, side, setting.colours().warn())),
                0));
        for (Menu.Line trouble : troubles) {
            column.above(new Block(trouble(setting, setting.say(trouble.words())), setting.mm(5)));
        }
        besides(setting, menu, column);
        return column.set();
    }

    /** As large as a question, unless it would take the page and more. */
    private static Lines trouble(Setting setting, String words) {
        var question = setting.question(words);
        return question.getHeight() <= setting.height() * 0.4
                ? question
                : Lines.set(setting.look(), Type.ROW, setting.colours().ink(), words, setting.column());
    }

    /** Whether a line tells of this machine rather than of the neighbourhood. */
    private static boolean isOurs(Menu.Line line) {
        return line.label().key().equals("home.trouble");
    }

    /** The question and its answers come first; the news, a page on. */
    private static Plate paged(Setting setting, Menu menu, Menu.Board board, LocalDateTime now) {
        var empty = new Column(setting, new Plate(setting.width(), setting.height()), 0);
        double head = masthead(setting, new Plate(setting.width(), setting.height()), board, now) + setting.mm(10);
        double room = empty.spare() - head - Pager.height(setting) - setting.mm(10);
        var front = onTheFront(setting, menu, board, now);
        var flow = new ArrayList<Block>();
        Actions.of(menu.actions(), Action.Emphasis.VERB).stream()
                .filter(verb -> !front.actions().contains(verb))
                .forEach(verb -> flow.add(new Block(MenuScreen.plain(setting, verb), setting.mm(5))));
        flow.addAll(news(setting, menu, board.lines()));
        ways(menu).forEach(action -> flow.add(new Block(Actions.quiet(setting, action), setting.mm(6))));
        var pages = Column.pages(flow, room);
        int page = Math.clamp(setting.shown().draft().page(), 0, pages.size());
        if (page == 0) {
            var first = column(setting, front, board, now, true);
            first.add(new Block(Pager.draw(setting, 0, pages.size() + 1), 0));
            return first.setOnePage().ofPages(pages.size() + 1);
        }
        var plate = new Plate(setting.width(), setting.height());
        var further = new Column(setting, plate, masthead(setting, plate, board, now) + setting.mm(10));
        pages.get(page - 1).forEach(further::add);
        further.foot(new Block(Pager.draw(setting, page, pages.size() + 1), setting.mm(6)));
        return further.setOnePage().ofPages(pages.size() + 1);
    }

    /** As many of the verbs as stand with the question on one page; the others come first on the next. */
    private static Menu onTheFront(Setting setting, Menu menu, Menu.Board board, LocalDateTime now) {
        var verbs = Actions.of(menu.actions(), Action.Emphasis.VERB);
        if (verbs.size() < 2 || column(setting, menu, board, now, true).spare() >= Pager.height(setting)) {
            return menu;
        }
        return new Menu(menu.id(), menu.question(), menu.steps(), menu.board(), verbs.subList(0, 1));
    }

    /** Masthead, question and answers. */
    private static Column column(Setting setting, Menu menu, Menu.Board board, LocalDateTime now, boolean close) {
        var plate = new Plate(setting.width(), setting.height());
        var column = new Column(setting, plate, masthead(setting, plate, board, now) + setting.mm(close ? 6 : 10));
        var question = Lines.set(
                setting.look(), Type.FRONT, setting.colours().ink(), setting.say(menu.question()), setting.column());
        column.foot(new Block(question, 0));
        var verbs = Actions.of(menu.actions(), Action.Emphasis.VERB);
        double least = verbs.size() == 1 ? 138 : 92;
        for (Action action : verbs) {
            var key = close ? MenuScreen.plain(setting, action) : MenuScreen.broad(setting, action, least);
            column.foot(new Block(key, setting.mm(close ? 5 : 8)));
        }
        if (!close) {
            besides(setting, menu, column);
        }
        return column;
    }

    /** What is neither a verb nor stands beside the news. */
    static List<Action> ways(Menu menu) {
        var beside = menu.openingTheBoard();
        return Actions.of(menu.actions(), Action.Emphasis.QUIET).stream()
                .filter(action -> beside.filter(action::equals).isEmpty())
                .toList();
    }

    /** What is no verb of the day, quieter and last. */
    private static void besides(Setting setting, Menu menu, Column column) {
        ways(menu).forEach(action -> column.foot(new Block(Actions.quiet(setting, action), setting.mm(6))));
    }

    /** Who this machine is, and the clock; answers where it ends. */
    static double masthead(Setting setting, Plate plate, Menu.Board board, LocalDateTime now) {
        var look = setting.look();
        var colours = setting.colours();
        double left = setting.margin();
        double width = setting.column();
        double y = Header.top(setting);
        var clock = Lines.line(look, Type.CLOCK, colours.ink(), setting.texts().time(now.toLocalTime()));
        var date =
                Lines.line(look, Type.SUPPORT, colours.quiet(), setting.texts().day(now.toLocalDate()));
        double right = Math.max(clock.getWidth(), date.getWidth());
        double room = width - right - setting.mm(8);
        var place = Lines.set(look, Type.PLACE, colours.ink(), setting.say(board.place()), room);
        var machine = Lines.set(look, Type.SUPPORT, colours.quiet(), setting.say(board.machine()), room);
        plate.put(place, left, y);
        plate.put(machine, left, y + place.getHeight() + setting.mm(1));
        double lastLine = y + place.getHeight() + setting.mm(1) + machine.getHeight() - look.lineHeight(Type.SUPPORT);
        plate.put(clock, left + width - clock.getWidth(), y + place.baseline() - clock.baseline());
        double below = Math.max(lastLine, y + place.baseline() - clock.baseline() + clock.getHeight() + setting.mm(1));
        plate.put(date, left + width - date.getWidth(), below);
        return Math.max(lastLine, below) + look.lineHeight(Type.SUPPORT);
    }

    /** What is new here, and beside its last line, or in a row of its own, what opens all of it. */
    private static List<Block> news(Setting setting, Menu menu, List<Menu.Line> lines) {
        var rows = new ArrayList<Plate>();
        double labels = lines.stream()
                        .mapToDouble(line -> setting.look().width(Type.MARK, setting.say(line.label())))
                        .max()
                        .orElse(setting.column())
                + setting.mm(8);
        // Beneath their labels where those leave too little beside them.
        double wordsX = labels <= setting.column() * 0.4 ? labels : 0;
        var opening = menu.openingTheBoard();
        lines.forEach(line -> rows.add(newsRow(setting, line, wordsX)));
        opening.ifPresent(action -> {
            double key = allWidth(setting, action);
            if (wordsX > 0 && wordsX + key + wordsWidth(setting, lines.getLast()) <= setting.column()) {
                var row = rows.getLast();
                row.put(all(setting, action, key, row.getHeight()), setting.column() - key, 0);
            } else {
                rows.add(allRow(setting, action));
            }
        });
        var blocks = new ArrayList<Block>();
        for (Plate row : rows) {
            if (blocks.isEmpty()) {
                row.thickRule(setting, 0, 0, setting.column());
            }
            row.hairline(setting, 0, row.getHeight(), setting.column());
            blocks.add(new Block(row, 0));
        }
        return blocks;
    }

    private static double wordsWidth(Setting setting, Menu.Line line) {
        return setting.look().width(Type.SUPPORT, setting.say(line.words())) + setting.mm(8);
    }

    private static double allWidth(Setting setting, Action action) {
        double words = setting.look().width(Type.MARK, setting.say(action.label()));
        return Math.ceil(words + setting.look().em(Type.MARK) + setting.mm(10));
    }

    private static Key all(Setting setting, Action action, double width, double height) {
        var look = setting.look();
        var act = setting.colours().act();
        double onward = Math.rint(look.em(Type.MARK));
        var label = Lines.line(look, Type.MARK, act, setting.say(action.label()));
        double x = width - onward * 0.71 - setting.mm(2) - label.getWidth();
        return new Key(setting, new Touched.Act(action.id()), Key.Style.OPEN, width, height)
                .row()
                .write(label.at(x, Math.rint((height - label.getHeight()) / 2)))
                .draw(Drawing.icon(Icon.ONWARD, width - onward * 0.71, (height - onward) / 2, onward, act));
    }

    private static Plate allRow(Setting setting, Action action) {
        var key = Actions.row(setting, action, Type.BODY, LINE);
        return new Plate(setting.column(), key.getHeight()).put(key, 0, 0);
    }

    private static Plate newsRow(Setting setting, Menu.Line line, double wordsX) {
        var look = setting.look();
        var colours = setting.colours();
        var ink = line.warning() ? colours.warn() : colours.act();
        var row = new Plate(setting.column(), 0);
        if (wordsX > 0) {
            var label = Lines.line(look, Type.MARK, ink, setting.say(line.label()));
            var words =
                    Lines.set(look, Type.SUPPORT, colours.ink(), setting.say(line.words()), setting.column() - wordsX);
            double height = Math.max(setting.mm(LINE), words.getHeight() + setting.mm(9));
            double y = (height - words.getHeight()) / 2;
            return row.put(label, 0, y).put(words, wordsX, y).grow(height);
        }
        var label = Lines.set(look, Type.MARK, ink, setting.say(line.label()), setting.column());
        var words = Lines.set(look, Type.SUPPORT, colours.ink(), setting.say(line.words()), setting.column());
        double height = label.getHeight() + words.getHeight() + setting.mm(9);
        return row.put(label, 0, setting.mm(4.5))
                .put(words, 0, setting.mm(4.5) + label.getHeight())
                .grow(height);
    }
}
