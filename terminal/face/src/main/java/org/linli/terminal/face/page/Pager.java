package org.linli.terminal.face.page;

import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.Icon;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.machine.Distance;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Text;

/** Turns pages, where everything does not fit on one: back on the left, on on the right, which of how many between. */
public final class Pager {
    private static final double HEIGHT = 24;

    private Pager() {}

    /** Across the room a page is low, and nobody has to hit it. */
    private static Type type(Setting setting) {
        return setting.look().profile().distance() == Distance.ACROSS_THE_ROOM ? Type.LABEL : Type.STRONG;
    }

    private static Type smallest(Setting setting) {
        var large = type(setting);
        return large == Type.LABEL ? large : Type.SUPPORT;
    }

    public static double height(Setting setting) {
        return Math.max(
                setting.finger(HEIGHT),
                setting.look().lineHeight(type(setting)) + Math.max(setting.finger(8), setting.mm(2)));
    }

    public static Plate draw(Setting setting, int page, int pages) {
        double height = height(setting);
        var pager = new Plate(setting.column(), height);
        String place = setting.say("page.of", new Text.Gap.Count(page + 1L), new Text.Gap.Count(pages));
        String shortPlace = (page + 1) + " / " + pages;
        // Where the words have no room, the key back is its arrow alone, and if need be the key on as well.
        var before = key(setting, "page.before", Icon.BACKWARD, page - 1);
        var next = key(setting, "page.next", Icon.ONWARD, page + 1);
        double words = setting.look().width(smallest(setting), shortPlace) + setting.mm(8);
        if (page > 0 && before.getWidth() + next.getWidth() + words > setting.column()) {
            before = sign(setting, Icon.BACKWARD, page - 1);
        }
        if (page > 0 && before.getWidth() + next.getWidth() + words > setting.column()) {
            next = sign(setting, Icon.ONWARD, page + 1);
        }
        double from = 0;
        double to = setting.column();
        if (page > 0) {
            pager.put(before, 0, 0);
            from = before.getWidth() + setting.mm(4);
        }
        if (page < pages - 1) {
            pager.put(next, setting.column() - next.getWidth(), 0);
            to -= next.getWidth() + setting.mm(4);
        }
        boolean large = setting.look().width(type(setting), place) <= to - from;
        boolean whole = large || setting.look().width(smallest(setting), place) <= to - from;
        var type = large ? type(setting) : smallest(setting);
        var where = Lines.line(setting.look(), type, setting.colours().ink(), whole ? place : shortPlace);
        // Beside large letters there may be no room at all; the keys say enough.
        return where.getWidth() > to - from
                ? pager
                : pager.put(where, from + (to - from - where.getWidth()) / 2, (height - where.getHeight()) / 2);
    }

    private static Key key(Setting setting, String words, Icon icon, int to) {
        var look = setting.look();
        var ink = setting.colours().ink();
        double height = height(setting);
        var label = Lines.line(look, type(setting), ink, setting.say(words));
        double side = Math.rint(look.em(type(setting)));
        double width = label.getWidth() + side + setting.mm(2 + 2 * 5);
        var key = new Key(setting, new Touched.Turn(to), Key.Style.OUTLINED, width, height);
        boolean onward = icon == Icon.ONWARD;
        double textX = onward ? setting.mm(6) : setting.mm(5) + side + setting.mm(1);
        double iconX = onward ? width - setting.mm(5) - side : setting.mm(5);
        return key.write(label.at(textX, (height - label.getHeight()) / 2))
                .draw(Drawing.icon(icon, iconX, (height - side) / 2, side, ink));
    }

    private static Key sign(Setting setting, Icon icon, int to) {
        double height = height(setting);
        double side = Math.rint(setting.look().em(type(setting)));
        var key = new Key(setting, new Touched.Turn(to), Key.Style.OUTLINED, height, height);
        return key.draw(Drawing.icon(
                icon,
                (height - side) / 2,
                (height - side) / 2,
                side,
                setting.colours().ink()));
    }
}
