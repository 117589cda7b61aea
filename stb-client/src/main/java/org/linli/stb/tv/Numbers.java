package org.linli.stb.tv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;

/**
 * The figures on rows. A row keeps room for one when it is made; which it is, is known when the page stands: its rows
 * count from one, and a tenth has none.
 */
final class Numbers {
    private static final int LAST = 9;

    private final boolean figures;
    private final Map<Key, Place> places = new HashMap<>();

    private record Place(double left, double baseline) {}

    /** @param figures whether the remote has any */
    Numbers(boolean figures) {
        this.figures = figures;
    }

    /** How far in the words of a row begin. */
    double room(Setting setting) {
        return figures ? Math.rint(setting.look().em(Type.ROW) * 0.6 + setting.mm(5)) : 0;
    }

    /** This row can be chosen by a figure. */
    void on(Key key, double left, double baseline) {
        if (figures) {
            places.put(key, new Place(left, baseline));
        }
    }

    /** Writes them on the rows of a page, in reading order. */
    void write(Setting setting, List<Key> page) {
        int figure = 1;
        for (Key key : page) {
            var place = places.remove(key);
            if (place != null && figure <= LAST) {
                var words =
                        Lines.line(setting.look(), Type.PLACE, setting.colours().act(), Integer.toString(figure));
                key.setUserData(figure);
                key.write(words.at(place.left(), place.baseline() - words.baseline()));
                figure++;
            }
        }
    }

    static Optional<Key> find(List<Key> page, int figure) {
        return page.stream()
                .filter(key -> Integer.valueOf(figure).equals(key.getUserData()))
                .findFirst();
    }
}
