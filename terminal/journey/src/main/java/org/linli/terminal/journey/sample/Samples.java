package org.linli.terminal.journey.sample;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bill.Business.PaymentSeen;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.bill.Pay;
import org.linli.terminal.journey.bill.PayBill;
import org.linli.terminal.journey.bill.Print;
import org.linli.terminal.journey.bill.SettleAfterRestart;
import org.linli.terminal.journey.home.Home;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.rehearse.Rehearse;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/** All samples by name, in the order a resident meets them. */
public final class Samples {
    private static final String PAYMENT = "P-0001";
    private static final Personal CARD = new Personal(Personal.Kind.ID_CARD, 1);

    /** What a whole kiosk has: it is nobody's household, and asks nobody for a phone. */
    private static final Set<Facility> KIOSK = Set.copyOf(
            EnumSet.complementOf(EnumSet.of(Facility.HOUSEHOLD, Facility.PHONE_CODE, Facility.PHONE_TO_JOIN)));

    private Samples() {}

    /** The machine of the design pictures. */
    public static Premises premises() {
        return premises(List.of(
                new Menu.Line(Text.verbatim("停水"), Text.verbatim("11月25日(周三) 9:00–16:00，2–6 号楼"), true),
                new Menu.Line(Text.verbatim("义诊"), Text.verbatim("11月28日(周六) 上午，社区卫生站"), false)));
    }

    /** The same with other news. */
    static Premises premises(List<Menu.Line> news) {
        return new Premises(
                Text.verbatim("和平社区 · 体验中心"),
                Text.verbatim("1 号机"),
                Optional.empty(),
                Text.verbatim("一楼 3 号窗口"),
                Text.verbatim("周一至周五 9:00–17:00"),
                Optional.of(Text.verbatim("5550 0120")),
                Map.of(
                        DevicePrompt.Place.ID_CARD_READER, Text.of("where.below-left"),
                        DevicePrompt.Place.CODE_SCANNER, Text.of("where.below-middle"),
                        DevicePrompt.Place.SOCIAL_CARD_SLOT, Text.of("where.bottom-left"),
                        DevicePrompt.Place.CARD_TERMINAL, Text.of("where.bottom-right"),
                        DevicePrompt.Place.RECEIPT_SLOT, Text.of("where.below-right"),
                        DevicePrompt.Place.PAGE_TRAY, Text.of("where.bottom-middle")),
                news,
                Optional.of("https://linli.example/f"),
                Optional.empty());
    }

    /** Everything works. */
    public static Scene scene() {
        return scene(true, KIOSK);
    }

    static Scene scene(boolean online, Set<Facility> usable) {
        return new Scene(
                Scene.Face.TOUCH,
                Set.of(Facility.values()),
                usable,
                Instant.parse("2026-11-21T02:24:00Z"),
                online,
                online ? Optional.empty() : Optional.of(LocalTime.of(10, 24)),
                Optional.empty(),
                Scene.Assurance.NOBODY,
                premises());
    }

    /** All that a kiosk has works, but these. */
    static Set<Facility> without(Facility... broken) {
        var usable = EnumSet.copyOf(KIOSK);
        usable.removeAll(List.of(broken));
        return usable;
    }

    /** @throws IllegalArgumentException for a name that {@link #all()} does not have */
    public static Screen named(String name) {
        var screen = all().get(name);
        if (screen == null) {
            throw new IllegalArgumentException("no sample " + name);
        }
        return screen;
    }

    public static Map<String, Screen> all() {
        var all = new LinkedHashMap<String, Screen>();
        front(all);
        SampleServices.all(all);
        SampleRecords.all(all);
        SampleCertificates.all(all);
        SampleCases.all(all);
        SampleProblems.all(all);
        SampleNotices.all(all);
        identify(all);
        bills(all);
        pay(all);
        receipt(all);
        restart(all);
        SampleWays.all(all);
        SampleFarWays.all(all);
        rehearse(all);
        SampleAttendance.all(all);
        SampleKinds.all(all);
        return Collections.unmodifiableMap(all);
    }

    private static void front(Map<String, Screen> all) {
        all.put("home", home(scene()));
        all.put("home-offline", home(scene(false, Set.of(Facility.ID_CARD_READER, Facility.CODE_SCANNER))));
        all.put(
                "home-no-printer",
                home(scene(true, Set.of(Facility.ID_CARD_READER, Facility.CODE_SCANNER, Facility.CENTRAL))));
        all.put("home-no-page-printer", home(scene(true, without(Facility.PAGE_PRINTER))));
        all.put("home-no-reader", home(scene(true, Set.of(Facility.RECEIPT_PRINTER, Facility.CODE_SCANNER))));
    }

    private static Screen home(Scene scene) {
        return Walk.of(new Home(), new Home.Nothing(), scene).screen();
    }

    private static void identify(Map<String, Screen> all) {
        all.put("identify", identify(scene()).screen());
        for (String code : List.of("bad-checksum", "read-failed", "not-genuine", "unknown-type")) {
            all.put(
                    "identify-" + code,
                    identify(scene()).refused("card", "idcard." + code).screen());
        }
        all.put(
                "identify-reader-lost",
                identify(scene(true, Set.of(Facility.CODE_SCANNER))).screen());
        all.put("identify-window", identify(scene()).acts("no-card").screen());
    }

    static Walk<?, Identify.Asked, Identify.Shown> identify(Scene scene) {
        return Walk.of(
                new Identify(),
                new Identify.Asked(
                        Text.of("identify.support.bills"),
                        Identify.Proof.NUMBER,
                        Optional.of(new Screen.Steps(Text.of("bills.journey"), 1, 4))),
                scene);
    }

    private static void bills(Map<String, Screen> all) {
        all.put("bills-finding", identified().screen());
        all.put("bills-few", found(SampleBills.few()).screen());
        all.put("bills-many", found(SampleBills.many()).screen());
        all.put("bills-one-arrears", found(SampleBills.arrears()).screen());
        all.put("bills-disputed", found(SampleBills.disputed()).screen());
        all.put("bills-nothing-due", found(SampleBills.settled()).screen());
        all.put("bills-two-homes", found(SampleBills.few(), SampleBills.other()).screen());
        all.put(
                "bills-none-found",
                identified().refused("find-2", "bill.resident-unknown").screen());
        all.put("bills-failed", identified().unsure("find-2", "link.timed-out").screen());
        all.put("bills-review", reviewing().screen());
        all.put(
                "bills-review-long",
                found(SampleBills.many())
                        .acts("review", ids(SampleBills.many()))
                        .screen());
        all.put("bills-ways", reviewing().acts("no-phone").screen());
        all.put("bills-window", reviewing().acts("no-phone").acts("window").screen());
        all.put("bills-changed", changed(SampleBills.dearer()).screen());
        all.put("bills-gone", changed(SampleBills.settled()).screen());
    }

    private static Walk<?, PayBill.Begun, PayBill.Ended> identified() {
        return Walk.of(new PayBill(), new PayBill.Begun(), scene())
                .returned("identify-1", new Identify.Shown.Identified(CARD, "王*芳"));
    }

    static Walk<?, PayBill.Begun, PayBill.Ended> found(Business.Home... homes) {
        return identified().told("find-2", new Business.BillsFound(Optional.of("王*芳"), List.of(homes)));
    }

    private static Walk<?, PayBill.Begun, PayBill.Ended> reviewing() {
        return found(SampleBills.few()).acts("review", "b1", "b2", "b3");
    }

    private static Walk<?, PayBill.Begun, PayBill.Ended> changed(Business.Home now) {
        return reviewing()
                .acts("pay")
                .returned("pay-3", new Pay.BillsMoved(Code.of("pay.bill-changed")))
                .told("find-4", new Business.BillsFound(Optional.of("王*芳"), List.of(now)));
    }

    private static String[] ids(Business.Home home) {
        return home.bills().stream().map(bill -> bill.id()).toArray(String[]::new);
    }

    private static void pay(Map<String, Screen> all) {
        all.put(
                "pay-not-begun",
                Walk.of(new Pay(), order(), scene(false, Set.of())).screen());
        all.put("pay-opening", Walk.of(new Pay(), order(), scene()).screen());
        all.put("pay-code", awaitingCode().screen());
        all.put("pay-code-wrong", awaitingCode().refused("code", "code.link").screen());
        all.put(
                "pay-code-used",
                sending().refused("present-1-1", "pay.code-form").screen());
        all.put("pay-sending", sending().screen());
        all.put("pay-password", sending().seen(payment(Stage.PENDING)).screen());
        all.put("pay-cancelling", awaitingCode().acts("cancel").screen());
        all.put(
                "pay-cancelled",
                awaitingCode()
                        .acts("cancel")
                        .seen(closed("pay.resident-cancelled"))
                        .screen());
        all.put("pay-confirming", sending().seen(payment(Stage.UNKNOWN)).screen());
        all.put("pay-withdrawn", withdrawn().screen());
        all.put("pay-handed-off", sending().seen(payment(Stage.HANDED_OFF)).screen());
        all.put("pay-paid", sending().seen(payment(Stage.PAID)).screen());
        all.put(
                "pay-posting-long",
                sending()
                        .seen(payment(Stage.PAID))
                        .told("long-posting", new Want.TimePassed())
                        .screen());
        for (String code :
                List.of("declined", "code-spent", "not-confirmed-in-time", "bill-locked", "central-silent")) {
            all.put("pay-refused-" + code, sending().seen(closed("pay." + code)).screen());
        }
        all.put("pay-refunding", sending().seen(payment(Stage.REFUNDING)).screen());
        all.put("pay-refunded", sending().seen(payment(Stage.REFUNDED)).screen());
    }

    private static Pay.Order order() {
        return order(Business.Method.CODE);
    }

    static Pay.Order order(Business.Method method) {
        var lines = SampleBills.few().bills().stream()
                .limit(3)
                .map(Business.Line::of)
                .toList();
        return new Pay.Order(
                method,
                lines,
                Fen.sum(lines.stream().map(Business.Line::amount)),
                Optional.of(new Screen.Steps(Text.of("bills.journey"), 4, 4)));
    }

    private static Walk<?, Pay.Order, Pay.Ended> awaitingCode() {
        return Walk.of(new Pay(), order(), scene())
                .told("start-1", new Business.PaymentStarted(PAYMENT))
                .seen(payment(Stage.AWAITING_CODE));
    }

    private static Walk<?, Pay.Order, Pay.Ended> sending() {
        return awaitingCode().told("code", new Want.CodeShown(new Personal(Personal.Kind.PAYMENT_CODE, 2)));
    }

    private static Walk<?, Pay.Order, Pay.Ended> withdrawn() {
        return Walk.of(new Pay(), order(Business.Method.QR), scene())
                .told("start-1", new Business.PaymentStarted(PAYMENT))
                .seen(payment(Stage.OFFERED))
                .acts("cancel")
                .seen(payment(Stage.CLOSING));
    }

    private static PaymentSeen payment(Stage stage) {
        boolean posted = stage == Stage.POSTED;
        return new PaymentSeen(
                PAYMENT,
                "T0120261121000042",
                stage,
                order().total(),
                posted ? Optional.of("20261121-000042") : Optional.empty(),
                posted ? Optional.of("https://linli.example/r/P-0001") : Optional.empty(),
                false,
                Optional.empty());
    }

    private static PaymentSeen closed(String why) {
        var seen = payment(Stage.CLOSED);
        return new PaymentSeen(
                seen.paymentId(),
                seen.orderNumber(),
                seen.stage(),
                seen.total(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(Code.of(why)));
    }

    private static void receipt(Map<String, Screen> all) {
        all.put("receipt-printing", printing().screen());
        all.put(
                "receipt-take",
                printing().told("print-1", new Business.ReceiptPrinted(0)).screen());
        all.put(
                "receipt-take-copy",
                printing().told("print-1", new Business.ReceiptPrinted(1)).screen());
        for (String code : List.of("paper-out", "cover-open", "jammed", "line-lost")) {
            all.put(
                    "receipt-" + code,
                    printing().refused("print-1", "printer." + code).screen());
        }
        all.put(
                "receipt-unknown",
                printing().unsure("print-1", "printer.no-proof").screen());
        all.put(
                "receipt-electronic",
                printing()
                        .refused("print-1", "printer.paper-out")
                        .acts("electronic")
                        .told("keep-1", new Business.ReceiptKeptElectronic())
                        .screen());
    }

    private static Walk<?, Print.Receipt, Print.Settled> printing() {
        return Walk.of(
                new Print(),
                Print.Receipt.of(payment(Stage.POSTED), Optional.of(new Screen.Steps(Text.of("bills.journey"), 4, 4))),
                scene());
    }

    private static void rehearse(Map<String, Screen> all) {
        var begun = Walk.of(new Rehearse(), new Rehearse.Begun(), scene());
        all.put("rehearse", begun.screen());
        all.put(
                "rehearse-end",
                begun.acts("practise")
                        .returned("practise-1", new PayBill.Ended(PayBill.Close.SMOOTH))
                        .screen());
    }

    private static void restart(Map<String, Screen> all) {
        all.put("restart-confirming", restarted().screen());
        all.put(
                "restart-closed",
                restarted().seen(closed("pay.terminal-restarted")).screen());
        all.put(
                "restart-handed-off",
                restarted().seen(payment(Stage.HANDED_OFF)).screen());
        all.put("restart-refunding", restarted().seen(payment(Stage.REFUNDING)).screen());
    }

    private static Walk<?, SettleAfterRestart.Unsettled, SettleAfterRestart.AllSettled> restarted() {
        return Walk.of(
                new SettleAfterRestart(),
                new SettleAfterRestart.Unsettled(
                        List.of(new SettleAfterRestart.Owed(PAYMENT, "T0120261121000042", order().total()))),
                scene());
    }
}
