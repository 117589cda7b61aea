package org.linli.central.server.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.central.api.bill.Bill;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.bill.FoundBills;
import org.linli.central.api.bill.Household;
import org.linli.central.api.bill.LimitedBills;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.known.HouseholdBills;
import org.linli.central.api.payment.LineState;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.payment.Payment;

/** Lays over a biller's bill what the ledger knows: that an attempt holds it. Safe from any thread. */
final class BillStates {
    private final Ledger ledger;

    BillStates(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @param settled it was written off by that payment, not merely locked */
    record Held(PaymentId by, boolean settled) {}

    FoundBills asHeld(FoundBills found) throws LedgerUnavailableException {
        var ids = found.households().stream()
                .flatMap(home -> home.bills().stream())
                .map(Bill::id)
                .toList();
        var held = held(ids);
        var homes = found.households().stream()
                .map(home -> new Household(
                        home.id(),
                        home.community(),
                        home.maskedAddress(),
                        home.maskedHolder(),
                        home.role(),
                        home.bills().stream().map(bill -> asHeld(bill, held)).toList()))
                .toList();
        return new FoundBills(found.resident(), homes);
    }

    LimitedBills asHeld(LimitedBills found) throws LedgerUnavailableException {
        var held = held(found.bills().stream().map(Bill::id).toList());
        return new LimitedBills(
                found.community(),
                found.maskedHome(),
                found.accountTail(),
                found.bills().stream().map(bill -> asHeld(bill, held)).toList());
    }

    HouseholdBills asHeld(HouseholdBills found) throws LedgerUnavailableException {
        var held = held(found.bills().stream().map(Bill::id).toList());
        return new HouseholdBills(
                found.id(),
                found.community(),
                found.maskedAddress(),
                found.bills().stream().map(bill -> asHeld(bill, held)).toList());
    }

    Bill asHeld(Bill bill, Map<BillId, Held> held) {
        var by = held.get(bill.id());
        if (by == null) {
            return bill;
        }
        return bill.inState(by.settled() ? BillState.SETTLED : BillState.LOCKED);
    }

    Map<BillId, Held> held(List<BillId> bills) throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            var held = new HashMap<BillId, Held>();
            for (var bill : bills) {
                Optional<Payment> holder = turn.books().holderOf(bill);
                holder.ifPresent(
                        payment -> held.put(bill, new Held(payment.id(), payment.line(bill) == LineState.POSTED)));
            }
            return held;
        });
    }
}
