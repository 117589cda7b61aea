package org.linli.terminal.journey.bill;

import java.util.List;
import org.linli.foundation.money.Fen;

/**
 * Which bills of which home are to be paid.
 *
 * @param place index of the home in what was found
 * @param rows ids of the chosen bills
 * @param turn rises with every question asked and journey called, so that each has a key of its own
 */
record Chosen(Found found, int place, List<String> rows, int turn) {
    Chosen {
        rows = List.copyOf(rows);
    }

    Business.Home home() {
        return found.homes().get(place);
    }

    List<DueBill> bills() {
        return home().bills().stream().filter(bill -> rows.contains(bill.id())).toList();
    }

    Fen total() {
        return Fen.sum(bills().stream().map(DueBill::amount));
    }

    /** Keeps only what can be paid now. */
    Chosen choosing(List<String> ids) {
        var payable = home().bills().stream()
                .filter(DueBill::payable)
                .map(DueBill::id)
                .filter(ids::contains)
                .toList();
        return new Chosen(found, place, payable, turn);
    }

    Chosen nextTurn() {
        return new Chosen(found, place, rows, turn + 1);
    }
}
