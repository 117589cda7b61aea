package org.linli.central.server.community;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The price lists of one community, and the arithmetic of tiers. */
final class PriceBook {
    private final List<PriceList> lists;

    PriceBook(List<PriceList> lists) {
        this.lists = List.copyOf(lists);
    }

    static PriceBook of(Table table) {
        return new PriceBook(table.rows("price").stream().map(PriceBook::list).toList());
    }

    List<PriceList> lists() {
        return lists;
    }

    /** All components of a kind in force that day, in the order a bill prints them. */
    List<PriceList> inForce(Kind kind, LocalDate day) {
        return lists.stream()
                .filter(list -> list.kind() == kind && list.holdsOn(day))
                .toList();
    }

    PriceList inForce(Kind kind, String label, LocalDate day) {
        return lists.stream()
                .filter(list -> list.kind() == kind && list.label().equals(label) && list.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no price for " + kind + " " + label + " on " + day));
    }

    /** One line at the first step's price. */
    static PriceItem line(PriceList list, BigDecimal quantity) {
        return PriceItem.of(
                list.label(), quantity, list.unit(), list.steps().getFirst().price(), 0, list.document());
    }

    /**
     * One line for each tier the quantity reaches into. A quantity that ends exactly on a limit stays below it.
     *
     * @param before what was used since January, which counts for yearly tiers alone
     * @param months how many months the bill covers, which widens monthly tiers
     */
    static List<PriceItem> lines(PriceList list, long quantity, long before, int months) {
        boolean tiered = list.steps().size() > 1;
        BigDecimal start = BigDecimal.valueOf(list.basis() == PriceList.Basis.YEAR ? before : 0);
        BigDecimal end = start.add(BigDecimal.valueOf(quantity));
        List<PriceItem> lines = new ArrayList<>();
        for (int i = 0; i < list.steps().size(); i++) {
            BigDecimal from = start.max(limit(list, i, months));
            BigDecimal to = i + 1 < list.steps().size() ? end.min(limit(list, i + 1, months)) : end;
            boolean zeroReading = quantity == 0 && i == 0;
            if (to.compareTo(from) > 0 || zeroReading) {
                BigDecimal share = zeroReading ? BigDecimal.ZERO : to.subtract(from);
                BigDecimal price = list.steps().get(i).price();
                lines.add(PriceItem.of(list.label(), share, list.unit(), price, tiered ? i + 1 : 0, list.document()));
            }
        }
        return lines;
    }

    private static BigDecimal limit(PriceList list, int step, int months) {
        BigDecimal from = list.steps().get(step).from();
        return list.basis() == PriceList.Basis.MONTH ? from.multiply(BigDecimal.valueOf(months)) : from;
    }

    private static PriceList list(Table.Row row) {
        List<String> months = row.list(5, '-');
        List<PriceList.Step> steps =
                row.list(6, ',').stream().map(PriceBook::step).toList();
        String until = row.text(8);
        return new PriceList(
                Kind.valueOf(row.text(1)),
                row.text(2),
                Unit.valueOf(row.text(3)),
                PriceList.Basis.valueOf(row.text(4)),
                Integer.parseInt(months.getFirst()),
                Integer.parseInt(months.getLast()),
                steps,
                LocalDate.parse(row.text(7)),
                until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
                row.text(9));
    }

    private static PriceList.Step step(String text) {
        int colon = text.indexOf(':');
        return new PriceList.Step(new BigDecimal(text.substring(0, colon)), new BigDecimal(text.substring(colon + 1)));
    }
}
