package org.linli.terminal.journey.bill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** Bills whose amount the resident names: a tier of contribution, a top-up of a prepaid meter. */
final class BillChoices {
    private static final String CHOOSE = "choose-";
    private static final String AMOUNT = "amount-";

    private BillChoices() {}

    /** One way besides for each such bill of the home; what is ticked meanwhile stays ticked. */
    static List<Action> actions(Chosen chosen) {
        var bills = chosen.home().bills();
        var actions = new ArrayList<Action>();
        for (int i = 0; i < bills.size(); i++) {
            var bill = bills.get(i);
            if (bill.offersChoice()) {
                String key = bill.wantsChoice() ? "bills.choose" : "bills.choose.other";
                actions.add(Action.quiet(CHOOSE + (i + 1), Text.of(key, new Gap.Words(bill.title())))
                        .saying(bill.support()));
            }
        }
        return actions;
    }

    static Step<PayBillState, PayBill.Ended> choose(PayBillState.Picking picking, Event.Acted acted) {
        var chosen = picking.chosen();
        return numbered(acted.action().name(), CHOOSE, chosen.home().bills().size())
                .map(place -> chosen.home().bills().get(place))
                .filter(DueBill::offersChoice)
                .map(bill -> Step.<PayBillState, PayBill.Ended>to(new PayBillState.ChoosingAmount(
                        chosen.choosing(acted.values().ticked()), bill.id())))
                .orElseGet(() -> Step.stay(picking));
    }

    static Step<PayBillState, PayBill.Ended> named(PayBillState.ChoosingAmount choosing, Event.Acted acted) {
        var bill = bill(choosing);
        return numbered(acted.action().name(), AMOUNT, bill.choices().size())
                .map(place -> bill.choices().get(place))
                .map(choice -> Step.<PayBillState, PayBill.Ended>stay(new PayBillState.Picking(choosing.chosen()
                        .naming(bill.id(), choice.code(), choosing.chosen().rows()))))
                .orElseGet(() -> Step.stay(choosing));
    }

    /** Places count from 1 in the names of actions, from 0 here. */
    private static Optional<Integer> numbered(String action, String stem, int most) {
        for (int place = 0; place < most; place++) {
            if (action.equals(stem + (place + 1))) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static DueBill bill(PayBillState.ChoosingAmount choosing) {
        return choosing.chosen().home().bills().stream()
                .filter(candidate -> candidate.id().equals(choosing.billId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no bill " + choosing.billId()));
    }

    static Screen menu(PayBillState.ChoosingAmount choosing) {
        var bill = bill(choosing);
        var actions = new ArrayList<Action>();
        for (int i = 0; i < bill.choices().size(); i++) {
            var choice = bill.choices().get(i);
            actions.add(Action.verb(
                    AMOUNT + (i + 1),
                    Action.Picture.NONE,
                    Text.of("value.amount", new Gap.Amount(choice.amount())),
                    choice.label()));
        }
        return new Menu(
                "bills.amount",
                Text.of("bills.amount.question", new Gap.Words(bill.title())),
                BillScreens.steps(2),
                Optional.empty(),
                actions);
    }
}
