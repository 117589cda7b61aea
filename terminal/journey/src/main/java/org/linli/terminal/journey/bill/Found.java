package org.linli.terminal.journey.bill;

import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/**
 * What a card or a number led to.
 *
 * @param resident masked; nobody's, where only an account was named
 */
record Found(Personal who, Optional<String> resident, List<Business.Home> homes) {
    Found {
        homes = List.copyOf(homes);
    }

    /** All homes as one, each bill saying where it belongs. */
    Business.Home together() {
        var bills = homes.stream()
                .flatMap(home -> home.bills().stream().map(bill -> of(home, bill)))
                .toList();
        return new Business.Home("all", Text.of("bills.together", new Gap.Count(homes.size())), bills);
    }

    private static DueBill of(Business.Home home, DueBill bill) {
        return new DueBill(
                bill.id(),
                bill.version(),
                bill.title(),
                Text.joined(List.of(bill.support(), home.about())),
                bill.payee(),
                bill.amount(),
                bill.standing(),
                bill.choices());
    }
}
