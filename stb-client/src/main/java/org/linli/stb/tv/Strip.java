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

    /** What is always said: how to choose, and what OK and 返回 do. */
    private static final int ALWAYS = 3;

    /**
     * @param name as it stands on the key
     * @param does empty where the key speaks for itself
     */
    record Said(String name, String does) {}

    static double height(Setting setting) {
        return setting.look().lineHeight(Type.LABEL) + setting.mm(ABOVE);
    }

    /** Those that always do something for certain; of the others as many as there is room for. */
    static Plate draw(Setting setting, List<Said> keys) {
        var look = setting.look();
        var strip = new Plate(setting.column(), height(setting));
        strip.thickRule(setting, 0, 0, setting.column());
        var words = new ArrayList<Plate>();
        double used = 0;
        for (Said said : fitting(setting, keys)) {
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

    /** Where the words are large, arrows speak for themselves. */
    private static List<Said> fitting(Setting setting, List<Said> keys) {
        double used = 0;
        for (Said said : keys.subList(0, Math.min(ALWAYS, keys.size()))) {
            used += (used > 0 ? setting.mm(NARROWEST_GAP) : 0)
                    + item(setting, said).getWidth();
        }
        if (used <= setting.column()) {
            return keys;
        }
        var shorter = new ArrayList<>(keys);
        shorter.set(0, new Said(keys.getFirst().name(), ""));
        return shorter;
    }

    private static Plate item(Setting setting, Said said) {
        var look = setting.look();
        var name = Lines.line(look, Type.PLACE, setting.colours().ink(), said.name());
        if (said.does().isEmpty()) {
            return new Plate(name.getWidth(), name.getHeight()).put(name, 0, 0);
        }
        var does = Lines.line(look, Type.LABEL, setting.colours().quiet(), said.does());
        double gap = look.em(Type.LABEL) / 3;
        var item = new Plate(name.getWidth() + gap + does.getWidth(), does.getHeight());
        return item.put(name, 0, does.baseline() - name.baseline()).put(does, name.getWidth() + gap, 0);
    }
}
