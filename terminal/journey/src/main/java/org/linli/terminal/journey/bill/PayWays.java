package org.linli.terminal.journey.bill;

import java.util.ArrayList;
import java.util.Optional;
import org.linli.terminal.journey.bill.Business.Method;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Action.Picture;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;
import org.linli.terminal.journey.sheet.PrintSheet;
import org.linli.terminal.journey.sheet.Sheet;

/** From the sheet to the money: the one obvious way, and those for whoever has no smartphone. */
final class PayWays {
    private PayWays() {}

    /** What 付 does: the phone's code while there is a scanner, else a code that the phone scans. */
    static Method obvious(Scene scene) {
        return scene.has(Facility.CODE_SCANNER) ? Method.CODE : Method.QR;
    }

    static Step<PayBillState, PayBill.Ended> acted(PayBillState state, String action, Scene scene) {
        return switch (state) {
            case PayBillState.Reviewing reviewing ->
                switch (action) {
                    case "pay" -> pay(reviewing.chosen(), obvious(scene));
                    case "no-phone" -> Step.to(new PayBillState.ChoosingWay(reviewing.chosen()));
                    default -> Step.stay(state);
                };
            case PayBillState.ChoosingWay choosing ->
                switch (action) {
                    case "pay-qr" -> pay(choosing.chosen(), Method.QR);
                    case "pay-card" ->
                        scene.has(Facility.CARD_TERMINAL) ? pay(choosing.chosen(), Method.CARD) : Step.stay(state);
                    case "slip" -> slip(choosing.chosen(), scene);
                    case "window" -> Step.to(new PayBillState.AtTheWindow(choosing.chosen()));
                    default -> Step.stay(state);
                };
            case PayBillState.AtTheWindow window ->
                action.equals("by-phone") ? Step.stay(new PayBillState.Reviewing(window.chosen())) : Step.stay(state);
            default -> Step.stay(state);
        };
    }

    private static Step<PayBillState, PayBill.Ended> pay(Chosen reviewed, Method method) {
        var chosen = reviewed.nextTurn();
        var order = new Pay.Order(
                method, chosen.bills().stream().map(Business.Line::of).toList(), chosen.total(), BillScreens.steps(4));
        return Step.<PayBillState, PayBill.Ended>stay(new PayBillState.Paying(chosen))
                .then(new Command.Call(Key.of("pay", chosen.turn()), Pay.NAME, order));
    }

    private static Step<PayBillState, PayBill.Ended> slip(Chosen reviewed, Scene scene) {
        if (!scene.has(Facility.RECEIPT_PRINTER)) {
            return Step.stay(new PayBillState.ChoosingWay(reviewed));
        }
        var chosen = reviewed.nextTurn();
        var rows = chosen.bills().stream()
                .map(bill -> new Sheet.Row(bill.title(), bill.support(), bill.amount(), bill.id()))
                .toList();
        var sheet = Sheet.slip(rows, scene.here(), Text.of("window.bring.slip"), BillScreens.steps(4));
        return Step.<PayBillState, PayBill.Ended>stay(new PayBillState.PrintingSlip(chosen))
                .then(new Command.Call(Key.of("slip", chosen.turn()), PrintSheet.NAME, sheet));
    }

    /** Each absent while what it needs is. */
    static Screen menu(PayBillState.ChoosingWay choosing, Scene scene) {
        var ways = new ArrayList<Action>();
        if (scene.online()) {
            ways.add(Action.verb("pay-qr", Picture.QR, Text.of("bills.ways.qr"), Text.of("bills.ways.qr.support"))
                    .onlyAtTheTerminal());
        }
        if (scene.online() && scene.has(Facility.CARD_TERMINAL)) {
            ways.add(Action.verb(
                            "pay-card",
                            Picture.BANK_CARD,
                            Text.of("bills.ways.card"),
                            Text.of("bills.ways.card.support"))
                    .onlyAtTheTerminal());
        }
        if (scene.has(Facility.RECEIPT_PRINTER)) {
            ways.add(Action.verb(
                    "slip", Picture.PRINTER, Text.of("bills.ways.slip"), Text.of("bills.ways.slip.support")));
        }
        if (scene.online()) {
            ways.add(Action.takeAlong(Text.of("bills.ways.elsewhere")).saying(Text.of("bills.ways.elsewhere.support")));
        }
        ways.add(Action.verb(
                "window", Picture.COUNTER, Text.of("bills.ways.window"), Text.of("bills.ways.window.support")));
        return new Menu(
                "bills.ways",
                Text.of("bills.ways.question", new Gap.Amount(choosing.chosen().total())),
                BillScreens.steps(3),
                Optional.empty(),
                ways);
    }

    static Screen window(Scene scene) {
        return Notice.of(
                        "bills.window",
                        Notice.Tone.PLAIN,
                        Text.of("bills.window.question"),
                        Action.primary("by-phone", Text.of("bills.window.back")),
                        Action.quiet("home", Text.of("action.home")))
                .at(BillScreens.steps(3))
                .saying(Text.of("bills.window.paragraph"))
                .listing(scene.here().windowFacts(Text.of("window.bring.id-card")))
                .offering(PrintSheet.offered(scene));
    }
}
