package org.linli.kiosk.touch;

import java.time.LocalDateTime;
import java.util.List;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.Icon;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Menu;

/** A question with equal answers. On the front page the board hangs above it and the answers stand within reach. */
final class MenuScreen {
    private static final int FEW = 2;

    private MenuScreen() {}

    static Plate draw(Setting setting, Menu menu, LocalDateTime now) {
        var plate = new Plate(setting.width(), setting.height());
        if (menu.board().isPresent()) {
            return FrontPage.draw(setting, menu, menu.board().get(), now);
        }
        double top = Header.draw(setting, plate);
        var column = new Column(setting, plate, top);
        column.add(new Block(setting.question(setting.say(menu.question())), 0));
        listed(setting, menu.actions()).forEach(column::add);
        return column.set();
    }

    private static List<Block> listed(Setting setting, List<Action> actions) {
        return Actions.list(setting, actions, Type.ROW, setting.mm(9));
    }

    /** One or two verbs, each as wide as the page. */
    static boolean few(Menu menu) {
        return menu.actions().size() <= FEW;
    }

    /** A verb as wide as the column: the drawing, the word, what to bring and how long it takes. */
    static Key broad(Setting setting, Action action) {
        var look = setting.look();
        var colours = setting.colours();
        double width = setting.column();
        double side = setting.mm(28);
        double left = setting.mm(12);
        double textX = left + side + setting.mm(11);
        double onward = setting.mm(14);
        double inside = width - textX - onward - setting.mm(16);
        var label = Lines.set(look, Type.FRONT, colours.onAct(), setting.say(action.label()), inside);
        var support = action.support()
                .map(text -> Lines.set(look, Type.SUPPORT, colours.onAct(), setting.say(text), inside));
        double words = label.getHeight() + support.map(lines -> lines.getHeight() + setting.mm(1)).orElse(0.0);
        double height = Math.max(setting.mm(84), words + setting.mm(24));
        var key = new Key(setting, new Touched.Act(action.id()), Key.Style.FILLED, width, height);
        double y = Math.rint((height - words) / 2);
        key.write(label.at(textX, y));
        support.ifPresent(lines -> key.write(lines.at(textX, y + label.getHeight() + setting.mm(1))));
        Icon.of(action.picture())
                .ifPresent(icon -> key.draw(
                        Drawing.icon(icon, left, (height - side) / 2, side, colours.onAct())));
        return key.draw(Drawing.icon(
                Icon.ONWARD, width - onward - setting.mm(8), (height - onward) / 2, onward, colours.onAct()));
    }
}
