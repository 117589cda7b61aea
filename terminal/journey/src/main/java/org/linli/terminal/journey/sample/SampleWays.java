package org.linli.terminal.journey.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.bill.Pay;
import org.linli.terminal.journey.bill.PayBill;
import org.linli.terminal.journey.bill.Print;
import org.linli.terminal.journey.history.LookBack;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.rate.Rate;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;
import org.linli.terminal.journey.sheet.PrintSheet;
import org.linli.terminal.journey.sheet.Sheet;

/** Ways of being known, of paying and of having paper, besides the first. */
final class SampleWays {
    private static final Personal CARD = new Personal(Personal.Kind.ID_CARD, 1);

    private SampleWays() {}

    static void all(Map<String, Screen> all) {
        identify(all);
        bills(all);
        pay(all);
        sheets(all);
        history(all);
        afterwards(all);
    }

    private static void identify(Map<String, Screen> all) {
        all.put(
                "identify-social-card",
                Samples.identify(Samples.scene()).acts("social-card").screen());
        all.put(
                "identify-social-card-mute",
                Samples.identify(Samples.scene())
                        .acts("social-card")
                        .refused("social-card", "ssc.mute")
                        .screen());
        all.put(
                "identify-barcode",
                Samples.identify(Samples.scene()).acts("barcode").screen());
        all.put(
                "identify-barcode-other",
                Samples.identify(Samples.scene())
                        .acts("barcode")
                        .refused("barcode", "barcode.not-a-bill")
                        .screen());
        all.put(
                "identify-number",
                Samples.identify(Samples.scene()).acts("number").screen());
        all.put(
                "identify-card-expired",
                Samples.identify(Samples.scene())
                        .refused("card", "idcard.expired")
                        .screen());
    }

    private static void bills(Map<String, Screen> all) {
        all.put("bills-choices", Samples.found(SampleBills.choices()).screen());
        all.put(
                "bills-amount",
                Samples.found(SampleBills.choices()).acts("choose-2", "b1").screen());
        all.put(
                "bills-amount-chosen",
                Samples.found(SampleBills.choices())
                        .acts("choose-2", "b1")
                        .acts("amount-3")
                        .screen());
        all.put(
                "bills-all-homes",
                Samples.found(SampleBills.many(), SampleBills.other())
                        .acts("home-all")
                        .screen());
    }

    private static void pay(Map<String, Screen> all) {
        all.put("pay-qr", paying(Business.Method.QR, Stage.OFFERED, 241).screen());
        all.put("pay-qr-coming", paying(Business.Method.QR, Stage.OFFERED, -1).screen());
        all.put(
                "pay-card",
                paying(Business.Method.CARD, Stage.AWAITING_CARD, -1).screen());
    }

    private static Walk<?, Pay.Order, Pay.Ended> paying(Business.Method method, Stage stage, long left) {
        var order = Samples.order(method);
        var seen = new Business.PaymentSeen(
                "P-0001",
                "T0120261121000042",
                stage,
                order.total(),
                Optional.empty(),
                Optional.empty(),
                left < 0
                        ? Optional.empty()
                        : Optional.of(new Business.Offered(
                                "https://linli.example/q/7F3KQ29MX4",
                                Samples.scene().now().plusSeconds(left))),
                false,
                Optional.empty());
        return Walk.of(new Pay(), order, Samples.scene())
                .told("start-1", new Business.PaymentStarted("P-0001"))
                .seen(seen);
    }

    private static void sheets(Map<String, Screen> all) {
        var row =
                new Sheet.Row(Text.of("bill.water"), Text.of("bill.tail", new Gap.Digits("0387")), Fen.of(3150), "b1");
        var slip = Sheet.slip(List.of(row), Samples.premises(), Text.of("window.bring.slip"), Optional.empty());
        all.put(
                "sheet-printing",
                Walk.of(new PrintSheet(), slip, Samples.scene()).screen());
        all.put(
                "sheet-slip-take",
                Walk.of(new PrintSheet(), slip, Samples.scene())
                        .told("sheet-1", new PrintSheet.SheetPrinted())
                        .screen());
        all.put(
                "sheet-failed",
                Walk.of(new PrintSheet(), slip, Samples.scene())
                        .refused("sheet-1", "printer.paper-out")
                        .screen());
    }

    private static void afterwards(Map<String, Screen> all) {
        all.put("bills-more", paidTwoOf(SampleBills.few()).screen());
        all.put("rate", rating(Rate.After.PAYMENT, true).screen());
        all.put("rate-after-a-certificate", rating(Rate.After.CERTIFICATE, true).screen());
        all.put("rate-not-smooth", rating(Rate.After.PAYMENT, false).screen());
        all.put(
                "rate-thanks",
                rating(Rate.After.PAYMENT, true).acts("very-good").screen());
        all.put("rate-sorry", rating(Rate.After.PAYMENT, true).acts("very-poor").screen());
    }

    private static Walk<?, PayBill.Begun, PayBill.Ended> paidTwoOf(Business.Home home) {
        var seen = new Business.PaymentSeen(
                "P-0001",
                "T0120261121000042",
                Stage.POSTED,
                Samples.order(Business.Method.CODE).total(),
                Optional.of("20261121-000042"),
                Optional.of("https://linli.example/r/P-0001"),
                false,
                Optional.empty());
        return Samples.found(home)
                .acts("review", "b1", "b2")
                .acts("pay")
                .returned("pay-3", new Pay.Paid(seen))
                .returned("print-4", new Print.Settled(true));
    }

    private static Walk<?, Rate.Asked, Rate.Ended> rating(Rate.After after, boolean smooth) {
        return Walk.of(new Rate(), new Rate.Asked(after, smooth), Samples.scene());
    }

    private static void history(Map<String, Screen> all) {
        all.put("history-list", lookingBack(past(1), past(2), past(3)).screen());
        all.put("history-none", lookingBack().screen());
        all.put("history-receipt", lookingBack(past(1)).acts("open-1").screen());
        all.put(
                "history-failed",
                Walk.of(new LookBack(), new LookBack.Begun(), Samples.scene())
                        .returned("identify-1", new Identify.Shown.Identified(CARD, "王*芳"))
                        .unsure("find-2", "link.timed-out")
                        .screen());
    }

    private static Walk<?, LookBack.Begun, LookBack.Ended> lookingBack(LookBack.Past... payments) {
        return Walk.of(new LookBack(), new LookBack.Begun(), Samples.scene())
                .returned("identify-1", new Identify.Shown.Identified(CARD, "王*芳"))
                .told("find-2", new LookBack.PastFound(List.of(payments)));
    }

    private static LookBack.Past past(int months) {
        return new LookBack.Past(
                "P-" + months,
                LocalDate.of(2026, 11, 21).minusMonths(months),
                Text.joined(List.of(Text.of("bill.water"), Text.of("bill.power"))),
                Fen.of(12_822 + months),
                Optional.of("20261021-00004" + months),
                Optional.of("https://linli.example/r/P-" + months),
                months == 3);
    }
}
