package org.linli.stb.tv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.linli.terminal.face.focus.Box;
import org.linli.terminal.face.focus.Scope;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Plate;

/**
 * The columns that stand side by side in a layer, as the arrows know them: from the upper edge of the highest to the
 * lower edge of the lowest, so that ◀ and ▶ cross from anywhere in one to the other. Where the one obvious next step
 * stands in a column, whoever comes in comes to it; elsewhere to where the focus was.
 */
final class Columns {
    private final String layer;
    private final Map<Plate, List<Key>> columns = new LinkedHashMap<>();
    private final Map<Key, String> names = new HashMap<>();

    private Columns(String layer) {
        this.layer = layer;
    }

    static Columns of(String layer, List<Key> keys) {
        var columns = new Columns(layer);
        for (Key key : keys) {
            Plate.columnOf(key)
                    .ifPresent(column -> columns.columns
                            .computeIfAbsent(column, first -> new ArrayList<>())
                            .add(key));
        }
        if (columns.columns.size() < 2) {
            columns.columns.clear();
        }
        var fromLeft = new ArrayList<>(columns.columns.keySet());
        fromLeft.sort((one, other) -> Double.compare(box(one).left(), box(other).left()));
        for (Plate column : fromLeft) {
            String name = layer + "/column " + (fromLeft.indexOf(column) + 1);
            columns.columns.getOrDefault(column, List.of()).forEach(key -> columns.names.put(key, name));
        }
        return columns;
    }

    /** The scope a key stands in. */
    String scope(Key key) {
        return names.getOrDefault(key, layer);
    }

    /** @param leadsOn which key is the one obvious next step */
    List<Scope> scopes(Predicate<Key> leadsOn) {
        double top = columns.keySet().stream()
                .mapToDouble(column -> box(column).top())
                .min()
                .orElse(0);
        double bottom = columns.keySet().stream()
                .mapToDouble(column -> box(column).top() + box(column).height())
                .max()
                .orElse(0);
        var scopes = new ArrayList<Scope>();
        columns.forEach((column, keys) -> {
            var whole = new Box(box(column).left(), top, box(column).width(), bottom - top);
            var scope = Scope.panel(scope(keys.getFirst())).in(layer).over(whole);
            scopes.add(keys.stream().anyMatch(leadsOn) ? scope.begunAnew() : scope);
        });
        return scopes;
    }

    private static Box box(Plate column) {
        return Focused.box(column.localToScene(column.getLayoutBounds()));
    }
}
