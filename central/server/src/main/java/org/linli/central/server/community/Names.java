package org.linli.central.server.community;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Names as parents of each generation chose them. */
final class Names {
    private record Given(Sex sex, int from, int until, List<String> names) {}

    private final List<String> surnames = new ArrayList<>();
    private final int[] weights;
    private final List<Given> given = new ArrayList<>();

    Names() {
        Table table = Table.read("names.txt");
        List<Table.Row> rows = table.rows("surname");
        weights = new int[rows.size()];
        for (int i = 0; i < weights.length; i++) {
            surnames.add(rows.get(i).text(1));
            weights[i] = rows.get(i).number(2);
        }
        for (Table.Row row : table.rows("given")) {
            Sex sex = row.text(1).equals("M") ? Sex.MALE : Sex.FEMALE;
            given.add(new Given(
                    sex, row.number(2), row.number(3), Arrays.asList(row.text(4).split(" ", -1))));
        }
    }

    String surname(Dice dice) {
        return surnames.get(dice.weighted(weights));
    }

    String given(Sex sex, int bornIn, Dice dice) {
        for (Given list : given) {
            if (list.sex == sex && bornIn >= list.from && bornIn <= list.until) {
                return dice.pick(list.names);
            }
        }
        throw new IllegalStateException("no names for " + bornIn);
    }
}
