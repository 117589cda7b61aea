package org.linli.terminal.journey.bill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.foundation.money.Fen;

/**
 * Which bills of which home are to be paid.
 *
 * @param place index of the home in what was found; {@link #ALL} for all homes together
 * @param rows ids of the chosen bills
 * @param amounts the code of the chosen amount, by the id of a bill that lets the resident name it
 * @param turn rises with every question asked and journey called, so that each has a key of its own
 */
record Chosen(Found found, int place, List<String> rows, Map<String, String> amounts, int turn) {
    static final int ALL = -1;

    Chosen {
        rows = List.copyOf(rows);
        amounts = Map.copyOf(amounts);
    }

    static Chosen nothing(Found found, int place, int turn) {
        return new Chosen(found, place, List.of(), Map.of(), turn);
    }

    /** With the amounts as they were chosen. */
    Business.Home home() {
        var home = place == ALL ? found.together() : found.homes().get(place);
        var bills = home.bills().stream()
                .map(bill -> amounts.containsKey(bill.id()) ? bill.choosing(amounts.get(bill.id())) : bill)
                .toList();
        return new Business.Home(home.id(), home.about(), bills);
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
        return new Chosen(found, place, payable, amounts, turn);
    }

    /** This bill with this amount, and among the chosen. */
    Chosen naming(String bill, String amount, List<String> ticked) {
        var all = new HashMap<>(amounts);
        all.put(bill, amount);
        var with = new ArrayList<>(ticked);
        with.remove(bill);
        with.add(bill);
        return new Chosen(found, place, rows, all, turn).choosing(with);
    }

    Chosen nextTurn() {
        return new Chosen(found, place, rows, amounts, turn + 1);
    }
}
