package org.linli.terminal.core.journeys;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.attend.Attendance;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.bill.DueBill;
import org.linli.terminal.journey.bill.Pay;
import org.linli.terminal.journey.bill.PayBill;
import org.linli.terminal.journey.bill.Print;
import org.linli.terminal.journey.bind.Binding;
import org.linli.terminal.journey.certificate.Certificate;
import org.linli.terminal.journey.find.Services;
import org.linli.terminal.journey.history.LookBack;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Values;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.rate.Rate;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.sheet.PrintSheet;
import org.linli.terminal.journey.sheet.Sheet;

/** What may happen next, by a seed: mostly what fits, sometimes what does not. */
final class Chance {
    private static final List<String> CODES = List.of(
            "idcard.read-failed",
            "code.link",
            "pay.code-form",
            "pay.bill-changed",
            "pay.bill-locked",
            "pay.resident-cancelled",
            "printer.paper-out",
            "link.timed-out",
            "fridge.door-open");

    private final Random random;
    private final RecordChance records;

    Chance(long seed) {
        random = new Random(seed);
        records = new RecordChance(random);
    }

    Scene scene() {
        var facilities = new ArrayList<>(List.of(Scene.Facility.values()));
        facilities.removeIf(facility -> random.nextInt(12) == 0);
        return new Scene(
                Scene.Face.TOUCH,
                Set.of(Scene.Facility.values()),
                Set.copyOf(facilities),
                Samples.scene().now(),
                random.nextInt(10) != 0,
                random.nextBoolean() ? Optional.empty() : Optional.of(LocalTime.of(10, 24)),
                random.nextInt(10) == 0 ? Optional.of(code()) : Optional.empty(),
                Scene.Assurance.NOBODY,
                Samples.premises());
    }

    Event event(View shown, List<Key> commanded, List<String> payments) {
        return switch (random.nextInt(20)) {
            case 0 -> new Event.Back();
            case 1 -> new Event.Leaving();
            case 2 -> new Event.Resumed(commanded.isEmpty() ? Set.of() : Set.of(any(commanded)));
            case 3, 4, 5, 6, 7, 8 -> acted(shown);
            case 9 -> new Event.Returned(key(shown, commanded), result(payments));
            default -> new Event.Happened(key(shown, commanded), outcome(payments));
        };
    }

    private Event acted(View shown) {
        var actions = shown.screen().choices();
        ActionId action = actions.isEmpty() || random.nextInt(10) == 0
                ? ActionId.of(any(List.of(
                        "pay",
                        "again",
                        "leave",
                        "home-1",
                        "devices",
                        "roll",
                        "roll-out",
                        "roll-in",
                        "print",
                        "cards",
                        "payments",
                        "counters",
                        "stick",
                        "write",
                        "device-printer",
                        "payment-t01000042",
                        "swap",
                        "swap-out",
                        "swap-in",
                        "swap-serial",
                        "service",
                        "enter",
                        "nothing",
                        "taken",
                        "cancel",
                        "stop")))
                : any(actions.stream().map(Action::id).toList());
        List<String> ticked = shown.screen() instanceof Pick pick
                ? pick.rows().stream()
                        .map(Pick.Row::id)
                        .filter(row -> random.nextBoolean())
                        .toList()
                : List.of();
        Map<String, Personal> typed = shown.screen() instanceof Entry entry
                ? Map.of(entry.field().name(), personal(Personal.Kind.TYPED))
                : Map.of();
        return new Event.Acted(action, new Values(ticked, typed), Origin.TERMINAL);
    }

    private Key key(View shown, List<Key> commanded) {
        var keys = new ArrayList<>(commanded.subList(Math.max(0, commanded.size() - 3), commanded.size()));
        shown.wants().forEach(want -> keys.add(want.key()));
        if (keys.isEmpty() || random.nextInt(10) == 0) {
            keys.add(Key.of("payment"));
        }
        return any(keys);
    }

    private Outcome outcome(List<String> payments) {
        return switch (random.nextInt(5)) {
            case 0 -> new Outcome.NotDone(code());
            case 1 -> new Outcome.Unknown(code());
            default -> new Outcome.Done(fact(payments));
        };
    }

    private Code code() {
        return Code.of(any(CODES));
    }

    private Fact fact(List<String> payments) {
        return switch (random.nextInt(25)) {
            case 23, 24 -> certificate();
            case 19 -> new Identify.CodeSent(personal(Personal.Kind.PHONE_PASS), "0012");
            case 20 -> new Identify.PhoneProven(personal(Personal.Kind.PHONE_PASS), "王*芳");
            case 21 ->
                new Identify.HouseholdOpened(
                        personal(Personal.Kind.HOUSEHOLD), new Business.BillsFound(Optional.empty(), homes()));
            case 22 -> binding();
            case 12 -> new Attendance.Admitted();
            case 13 -> new Attendance.TurnedAway(code(), random.nextInt(3));
            case 14 -> new Attendance.TestPrinted();
            case 15 -> machine();
            case 16 -> new Want.BarcodeShown(personal(Personal.Kind.BARCODE));
            case 17 -> random.nextBoolean() ? new PrintSheet.SheetPrinted() : services();
            case 8, 9 -> random.nextBoolean() ? records.fact() : records.notices();
            case 18 -> random.nextBoolean() ? past() : new Attendance.LogsWritten("linli.zip", 12);
            case 10 -> new Want.SlipShown(personal(Personal.Kind.CASE_SLIP));
            case 11 -> new SomeCases(random).fact();
            case 0 -> new Want.CardLaid(personal(Personal.Kind.ID_CARD), "王*芳");
            case 1 -> new Want.CodeShown(personal(Personal.Kind.PAYMENT_CODE));
            case 2 -> new Want.TimePassed();
            case 3 -> new Business.BillsFound(random.nextBoolean() ? Optional.of("王*芳") : Optional.empty(), homes());
            case 4 -> new Business.PaymentStarted("pay-" + random.nextInt(3));
            case 5 -> new Business.CodeHandedOver();
            case 6 -> new Business.ReceiptPrinted(random.nextInt(3));
            case 7 -> new Business.ReceiptKeptElectronic();
            default -> seen(payments);
        };
    }

    private Fact certificate() {
        return switch (random.nextInt(6)) {
            case 0 -> new Certificate.PagesPrinted();
            case 1, 2 ->
                new Certificate.PagesSeen(
                        random.nextInt(3), random.nextBoolean() ? Optional.empty() : Optional.of(code()));
            case 3 ->
                new Certificate.Fetched(
                        any(List.of(Certificate.Kind.values())),
                        1 + random.nextInt(3),
                        List.of(
                                new Certificate.Line(Certificate.Detail.HOLDER, "**芳"),
                                new Certificate.Line(any(List.of(Certificate.Detail.values())), "412")));
            default ->
                new Certificate.KindsListed(
                        personal(Personal.Kind.DOCUMENTS),
                        Stream.of(Certificate.Kind.values())
                                .map(kind -> new Certificate.Choice(
                                        kind, random.nextBoolean() ? Optional.empty() : Optional.of(code())))
                                .toList());
        };
    }

    private Fact services() {
        if (random.nextBoolean()) {
            var hits = new ArrayList<Services.Hit>();
            for (int i = random.nextInt(4); i > 0; i--) {
                hits.add(new Services.Hit(
                        any(List.of(Services.Hit.Kind.values())),
                        "s" + i,
                        "结婚登记",
                        Text.verbatim("民政"),
                        random.nextBoolean() ? Optional.empty() : Optional.of(Text.of("find.why.sound"))));
            }
            return new Services.Found("民政", hits, hits.size());
        }
        var limit = new Services.Limit(any(List.of(Services.Days.values())), random.nextInt(30));
        return new Services.Guide(
                "s1",
                "结婚登记",
                "民政",
                "领取结婚证。",
                List.of("自愿"),
                List.of("民法典"),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Services.Material(
                                "身份证",
                                any(List.of(Services.Form.values())),
                                random.nextInt(3),
                                random.nextBoolean() ? Optional.empty() : Optional.of("双方各一"))),
                List.of(new Services.Stage("预约", "打电话")),
                random.nextBoolean() ? Optional.empty() : Optional.of(limit),
                limit,
                Optional.empty(),
                "不收费",
                "大厅",
                "周一",
                "010-5550-0101",
                "结婚证",
                List.of(any(List.of(Services.Delivery.values()))),
                random.nextBoolean(),
                Optional.empty(),
                random.nextBoolean() ? Optional.empty() : Optional.of("未核对"),
                "示例");
    }

    private Fact binding() {
        return switch (random.nextInt(4)) {
            case 0 -> new Binding.CodeMade("40718823", Samples.scene().now().plusSeconds(600));
            case 1 -> new Binding.OwnHomeSeen(random.nextBoolean() ? Optional.of("3 号楼 ***") : Optional.empty());
            case 2 -> new Binding.Bound("客厅");
            default ->
                new Binding.TelevisionsFound(
                        homes().stream()
                                .map(home -> new Binding.Home(home.id(), home.about()))
                                .toList(),
                        random.nextBoolean()
                                ? List.of()
                                : List.of(new Binding.Television("t-2", "客厅", "h1", LocalDate.of(2026, 10, 3))));
        };
    }

    private Attendance.MachineSeen machine() {
        return new Attendance.MachineSeen(
                List.of(new Attendance.DeviceSeen(
                        "printer",
                        Text.of("attend.device.receipt-printer"),
                        code(),
                        random.nextBoolean(),
                        random.nextBoolean() ? Optional.empty() : Optional.of("SN0042"),
                        random.nextBoolean())),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(3),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Attendance.OpenPayment(
                                "T01000042", any(List.of(Stage.values())), Optional.of(code()))),
                new Attendance.Shift(LocalDateTime.of(2026, 11, 21, 8, 30), 1, 2, 3, 4));
    }

    private Personal personal(Personal.Kind kind) {
        return new Personal(kind, random.nextInt(100));
    }

    private Business.PaymentSeen seen(List<String> payments) {
        String id = payments.isEmpty() || random.nextInt(8) == 0 ? "pay-x" : payments.getLast();
        var stage = any(List.of(Stage.values()));
        boolean posted = stage == Stage.POSTED;
        return new Business.PaymentSeen(
                id,
                "T01000042",
                stage,
                Fen.of(3150),
                posted ? Optional.of("R-1") : Optional.empty(),
                posted ? Optional.of("https://linli.example/r/1") : Optional.empty(),
                stage == Stage.OFFERED && random.nextInt(4) > 0
                        ? Optional.of(new Business.Offered(
                                "https://linli.example/q/1",
                                Samples.scene().now().plusSeconds(random.nextInt(400) - 60)))
                        : Optional.empty(),
                random.nextInt(6) == 0,
                random.nextBoolean() ? Optional.of(code()) : Optional.empty());
    }

    private Result result(List<String> payments) {
        return switch (random.nextInt(11)) {
            case 8 ->
                new Identify.Shown.AccountNamed(
                        personal(Personal.Kind.TYPED), new Business.BillsFound(Optional.empty(), homes()));
            case 9 -> new PrintSheet.Closed(Sheet.Kind.PAYMENT_SLIP, random.nextBoolean());
            case 0 -> new Identify.Shown.Declined();
            case 1, 2 -> new Identify.Shown.Identified(personal(Personal.Kind.ID_CARD), "王*芳");
            case 3 -> new Pay.NotPaid();
            case 4 -> new Pay.BillsMoved(code());
            case 5 -> new Pay.LeftToCentral("T01000042");
            case 6 -> new Pay.Paid(seen(payments));
            case 7 ->
                random.nextBoolean()
                        ? new PayBill.Ended(any(List.of(PayBill.Close.values())))
                        : new Rate.Ended(
                                random.nextBoolean()
                                        ? Optional.of(any(List.of(Rate.After.values())))
                                        : Optional.empty());
            default -> new Print.Settled(random.nextBoolean());
        };
    }

    private List<Business.Home> homes() {
        var homes = new ArrayList<Business.Home>();
        for (int i = random.nextInt(3); i > 0; i--) {
            var bills = new ArrayList<DueBill>();
            for (int bill = random.nextInt(5); bill > 0; bill--) {
                var standing = any(List.of(DueBill.Standing.values()));
                bills.add(new DueBill(
                        "b" + bill,
                        1 + random.nextInt(3),
                        Text.of("bill.water"),
                        Text.of("bill.tail", new Text.Gap.Digits("0387")),
                        "和平社区收费处",
                        Fen.of(random.nextInt(3) * 1000L),
                        standing,
                        choices()));
            }
            homes.add(new Business.Home("h" + i, Text.of("value.masked", new Text.Gap.Masked("和平社区")), bills));
        }
        return homes;
    }

    private List<DueBill.Choice> choices() {
        var choices = new ArrayList<DueBill.Choice>();
        for (int i = random.nextInt(4); i > 1; i--) {
            choices.add(new DueBill.Choice("tier-" + i, Text.verbatim("第" + i + "档"), Fen.of(i * 10_000L)));
        }
        return choices;
    }

    private LookBack.PastFound past() {
        var payments = new ArrayList<LookBack.Past>();
        for (int i = random.nextInt(4); i > 0; i--) {
            payments.add(new LookBack.Past(
                    "pay-" + i,
                    LocalDate.of(2026, 11, i),
                    Text.of("bill.water"),
                    Fen.of(3150),
                    random.nextBoolean() ? Optional.of("R-1") : Optional.empty(),
                    random.nextBoolean() ? Optional.of("https://linli.example/r/1") : Optional.empty(),
                    random.nextBoolean()));
        }
        return new LookBack.PastFound(payments);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
