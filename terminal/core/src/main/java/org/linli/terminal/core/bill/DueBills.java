package org.linli.terminal.core.bill;

import java.util.List;
import java.util.function.Predicate;
import org.linli.central.api.bill.Bill;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.bill.Household;
import org.linli.central.api.bill.LimitedBills;
import org.linli.central.api.id.BillId;
import org.linli.central.api.known.HouseholdBills;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bill.DueBill;
import org.linli.terminal.journey.bill.DueBill.Standing;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** From central's households to what a journey shows. */
final class DueBills {
    private final Predicate<BillId> openHere;

    DueBills(Predicate<BillId> openHere) {
        this.openHere = openHere;
    }

    Business.Home home(Household household) {
        var about = Text.joined(List.of(
                Text.verbatim(household.community()),
                Text.of("value.masked", new Gap.Masked(household.maskedAddress()))));
        return new Business.Home(
                household.id().value(),
                about,
                household.bills().stream()
                        .filter(DueBills::isToBeSeen)
                        .map(this::due)
                        .toList());
    }

    /** The home itself, and nobody who lives there. */
    Business.Home home(HouseholdBills household) {
        var about = Text.joined(List.of(
                Text.verbatim(household.community()),
                Text.of("value.masked", new Gap.Masked(household.maskedAddress()))));
        return new Business.Home(
                household.id().value(),
                about,
                household.bills().stream()
                        .filter(DueBills::isToBeSeen)
                        .map(this::due)
                        .toList());
    }

    /** One account of whoever holds the paper: its tail and the building, as far as the mask lets them be told. */
    Business.Home home(LimitedBills limited) {
        var about = Text.joined(List.of(
                Text.of("bill.tail", new Gap.Digits(limited.accountTail())),
                Text.of("value.masked", new Gap.Masked(limited.maskedHome()))));
        return new Business.Home(
                "account",
                about,
                limited.bills().stream()
                        .filter(DueBills::isToBeSeen)
                        .map(this::due)
                        .toList());
    }

    /** A settled bill is history; an open one with neither an amount nor a choice asks nothing of anybody. */
    private static boolean isToBeSeen(Bill bill) {
        return bill.state() != BillState.SETTLED
                && (bill.state() != BillState.OPEN
                        || bill.amountFen().isPositive()
                        || !bill.choices().isEmpty());
    }

    private DueBill due(Bill bill) {
        return new DueBill(
                bill.id().value(),
                bill.version(),
                BillWords.title(bill.kind()),
                BillWords.support(bill.period(), bill.usage(), bill.accountTail(), bill.decisionNumber()),
                bill.payeeName(),
                bill.amountFen(),
                standing(bill),
                bill.choices().stream()
                        .map(choice ->
                                new DueBill.Choice(choice.code(), Text.verbatim(choice.label()), choice.amountFen()))
                        .toList());
    }

    private Standing standing(Bill bill) {
        return switch (bill.state()) {
            case OPEN ->
                openHere.test(bill.id()) ? Standing.BEING_PAID : bill.arrears() ? Standing.ARREARS : Standing.DUE;
            case NOTHING_DUE, SETTLED -> Standing.NOTHING_DUE;
            case CREDIT -> Standing.CREDIT;
            case DISPUTED -> Standing.DISPUTED;
            case LOCKED -> Standing.BEING_PAID;
        };
    }
}
