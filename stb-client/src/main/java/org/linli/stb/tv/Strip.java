package org.linli.stb.tv;

import java.util.ArrayList;
import java.util.List;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;

/** The last line: which keys of this remote do something now, and what. */
final class Strip {
    private static final double ABOVE = 2.2;
    private static final double WIDEST_GAP = 15;
    private static final double NARROWEST_GAP = 4;

    private Strip() {}

    /** @param name as it stands on the key */
    record Said(String name, String does) {}

    static double height(Setting setting) {
        return setting.look().lineHeight(Type.LABEL) + setting.mm(ABOVE);
    }

    /** The first of them for certain; of the others as many as there is room for. */
    static Plate draw(Setting setting, List<Said> keys) {
        var look = setting.look();
        var strip = new Plate(setting.column(), height(setting));
        strip.thickRule(setting, 0, 0, setting.column());
        var words = new ArrayList<Plate>();
        double used = 0;
        for (Said said : keys) {
            var item = item(setting, said);
            double more = item.getWidth() + (words.isEmpty() ? 0 : setting.mm(NARROWEST_GAP));
            if (used + more > setting.column()) {
                break;
            }
            used += more;
            words.add(item);
        }
        double natural = words.stream().mapToDouble(Plate::getWidth).sum();
        double gap = words.size() < 2
                ? 0
                : Math.min(setting.mm(WIDEST_GAP), (setting.column() - natural) / (words.size() - 1));
        double x = 0;
        double y = height(setting) - look.lineHeight(Type.LABEL);
        for (Plate item : words) {
            strip.put(item, x, y);
            x += item.getWidth() + gap;
        }
        return strip;
    }

    private static Plate item(Setting setting, Said said) {
        var look = setting.look();
        var name = Lines.line(look, Type.PLACE, setting.colours().ink(), said.name());
        var does = Lines.line(look, Type.LABEL, setting.colours().quiet(), said.does());
        double gap = look.em(Type.LABEL) / 3;
        var item = new Plate(name.getWidth() + gap + does.getWidth(), does.getHeight());
        return item.put(name, 0, does.baseline() - name.baseline()).put(does, name.getWidth() + gap, 0);
    }
}
