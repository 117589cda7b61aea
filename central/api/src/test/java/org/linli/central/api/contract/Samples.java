package org.linli.central.api.contract;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.bill.Bill;
import org.linli.central.api.bill.BillKind;
import org.linli.central.api.bill.BillLookup;
import org.linli.central.api.bill.BillSearch;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.bill.Choice;
import org.linli.central.api.bill.FoundBills;
import org.linli.central.api.bill.Household;
import org.linli.central.api.bill.HouseholdRole;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.bill.LimitedBills;
import org.linli.central.api.bill.LookupBy;
import org.linli.central.api.bill.Period;
import org.linli.central.api.bill.PriceItem;
import org.linli.central.api.bill.Resident;
import org.linli.central.api.bill.SocialCard;
import org.linli.central.api.bill.SocialCardSearch;
import org.linli.central.api.bill.Usage;
import org.linli.central.api.bill.UsageUnit;
import org.linli.central.api.enrolment.EnrolmentRequest;
import org.linli.central.api.enrolment.EnrolmentState;
import org.linli.central.api.enrolment.EnrolmentView;
import org.linli.central.api.help.Answerer;
import org.linli.central.api.help.HelpCall;
import org.linli.central.api.help.HelpCallRequest;
import org.linli.central.api.help.HelpKind;
import org.linli.central.api.help.HelpState;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.EnrolmentId;
import org.linli.central.api.id.HelpCallId;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.PrintingId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.operator.AmountChange;
import org.linli.central.api.operator.BillDossier;
import org.linli.central.api.operator.EnrolmentCode;
import org.linli.central.api.operator.EnrolmentDecision;
import org.linli.central.api.operator.EnrolmentList;
import org.linli.central.api.operator.HelpCallList;
import org.linli.central.api.operator.PaymentDossier;
import org.linli.central.api.operator.PaymentEvent;
import org.linli.central.api.operator.PaymentList;
import org.linli.central.api.operator.PaymentSummary;
import org.linli.central.api.operator.RatingCounts;
import org.linli.central.api.operator.ReasonCount;
import org.linli.central.api.operator.StarCount;
import org.linli.central.api.operator.TerminalHelpCall;
import org.linli.central.api.payment.CardReport;
import org.linli.central.api.payment.ClosingRequest;
import org.linli.central.api.payment.CodeHandover;
import org.linli.central.api.payment.HistoryQuery;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.LineView;
import org.linli.central.api.payment.NextStep;
import org.linli.central.api.payment.NumberedPaper;
import org.linli.central.api.payment.Offer;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PastPayment;
import org.linli.central.api.payment.PaymentHistory;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.payment.PrintingGrant;
import org.linli.central.api.payment.PrintingReport;
import org.linli.central.api.payment.PrintingRequest;
import org.linli.central.api.payment.ReceiptHome;
import org.linli.central.api.payment.ReceiptLine;
import org.linli.central.api.payment.ReceiptNote;
import org.linli.central.api.payment.ReceiptNoteKind;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.central.api.payment.ReceiptSheet;
import org.linli.central.api.payment.ReceiptState;
import org.linli.central.api.rating.Rating;
import org.linli.central.api.rating.RatingSubject;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.ServerTime;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** One record of each kind, filled, and where members may be null one more with all of them null. */
public final class Samples {
    private static final String KEY = "JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs";
    private static final Instant AT = Instant.parse("2026-11-21T02:24:00Z");
    private static final BillId WATER = new BillId("W-2026-10-0387");
    private static final PaymentId PAYMENT = new PaymentId("p-00000000000000000001");
    private static final TradeNumber TRADE = new TradeNumber("LL20261121000001");
    private static final HelpCallId HELP = new HelpCallId("h-00000000000000000001");
    private static final PrintingId PRINTING = new PrintingId("r-00000000000000000001");
    private static final TerminalId TERMINAL = new TerminalId("t-0001");

    private Samples() {}

    public static Identity identity() {
        return new Identity("999999195203070023", "阿依古丽·买买提");
    }

    public static Bill bill() {
        return new Bill(
                WATER,
                1,
                BillKind.WATER,
                "0387",
                new Period(Period.Unit.MONTH, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
                Optional.of(new Usage(
                        new BigDecimal("9.0"),
                        UsageUnit.TON,
                        Optional.of(new BigDecimal("378")),
                        Optional.of(new BigDecimal("387")))),
                List.of(new PriceItem(
                        "第一阶梯",
                        Optional.of(new BigDecimal("9")),
                        Optional.of(UsageUnit.TON),
                        Optional.of(new BigDecimal("3.50")),
                        Fen.of(3150))),
                Fen.of(3150),
                List.of(),
                BillState.OPEN,
                false,
                "清源水务",
                Optional.of(LocalDate.of(2026, 11, 30)),
                Optional.empty());
    }

    private static Bill fine() {
        return new Bill(
                new BillId("F-0001"),
                3,
                BillKind.FINE,
                "1",
                new Period(Period.Unit.DAY, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 1)),
                Optional.empty(),
                List.of(new PriceItem("罚款", Optional.empty(), Optional.empty(), Optional.empty(), Fen.of(20000))),
                Fen.of(20000),
                List.of(new Choice("tier-200", "二百元档", Fen.of(20000))),
                BillState.LOCKED,
                true,
                "交通管理",
                Optional.empty(),
                Optional.of("9999991900012345"));
    }

    public static PaymentOrder order() {
        return new PaymentOrder(
                PAYMENT, TRADE, PaymentMethod.CODE, List.of(new OrderLine(WATER, 1, Fen.of(3150))), Fen.of(3150));
    }

    public static PaymentView paid() {
        return new PaymentView(
                PAYMENT,
                TRADE,
                PaymentMethod.CODE,
                PaymentState.PAID,
                7,
                List.of(new LineView(WATER, 1, Fen.of(3150), LineState.POSTED)),
                Fen.of(3150),
                NextStep.NOTHING,
                Optional.of(Code.of("pay.late-success")),
                Optional.of(new Offer("https://pay.example/q/1", AT, 119_000)),
                Optional.of("20261121-000001-7"),
                Optional.of(URI.create("https://127.0.0.1:8443/e/" + PAYMENT + "?k=AAAAAAAAAAAAAAAAAAAAAA")),
                Optional.of("微信支付(沙箱)"),
                Optional.of(AT),
                ReceiptState.PRINTED,
                1);
    }

    public static PaymentView opened() {
        return new PaymentView(
                PAYMENT,
                TRADE,
                PaymentMethod.CODE,
                PaymentState.INTENT,
                1,
                List.of(new LineView(WATER, 1, Fen.of(3150), LineState.WAITING)),
                Fen.of(3150),
                NextStep.SHOW_CODE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ReceiptState.NONE,
                0);
    }

    private static HelpCall answered() {
        return new HelpCall(
                HELP,
                HelpKind.HELP,
                HelpState.ANSWERED,
                "bills",
                AT,
                Optional.of(new Answerer("社区工作人员", "李老师")),
                Optional.of(AT),
                Optional.empty());
    }

    private static ReceiptSheet receipt() {
        var water = bill();
        var line = new ReceiptLine(
                water.id(),
                water.kind(),
                water.period(),
                water.usage(),
                water.accountTail(),
                Optional.empty(),
                water.payeeName(),
                Fen.of(3150),
                LineState.POSTED);
        return new ReceiptSheet(
                PAYMENT,
                TRADE,
                "20261121-000042-7",
                URI.create("https://central.example/e/" + PAYMENT + "?k=abc"),
                "微信支付",
                AT,
                Fen.of(3150),
                List.of(new ReceiptHome("和平社区", "3 号楼 2 单元 ***", "王*明", List.of(line))),
                List.of(new ReceiptNote(water.id(), ReceiptNoteKind.METER_TOKEN, "0123 4567 8901 2345 6789")));
    }

    /** Every record a message can be, as the schema of its simple name has it. */
    public static List<Record> messages() {
        var all = new ArrayList<>(moneyAndPeople());
        all.addAll(KnownSamples.messages());
        all.addAll(CertificateSamples.messages());
        all.addAll(RecordSamples.messages());
        all.addAll(CaseSamples.messages());
        all.addAll(NoticeSamples.messages());
        return all;
    }

    private static List<Record> moneyAndPeople() {
        var pending = new EnrolmentView(
                new EnrolmentId("e-00000000000000000001"), "一号机", EnrolmentState.PENDING, Optional.empty(), KEY);
        var approved = new EnrolmentView(pending.id(), "一号机", EnrolmentState.APPROVED, Optional.of(TERMINAL), KEY);
        return List.of(
                new ServerTime(AT.toEpochMilli()),
                new BillSearch(identity()),
                new FoundBills(
                        new Resident("阿**提"),
                        List.of(new Household(
                                new HouseholdId("H-0001"),
                                "和平社区",
                                "3 号楼 2 单元 ***",
                                "买**提",
                                HouseholdRole.TENANT,
                                List.of(bill(), fine())))),
                new SocialCardSearch(new SocialCard("Z99000017", "阿依古丽·买买提")),
                new BillLookup(LookupBy.ACCOUNT, "310100387"),
                new BillLookup(LookupBy.SLIP, "BCPPBNNTNRFVHK"),
                new LimitedBills("和平社区", "3 号楼 ***", "0387", List.of(bill())),
                order(),
                new CodeHandover("134567890123456789"),
                new CardReport("612345678901", "UNIONPAY", AT),
                new ClosingRequest(Code.of("pay.resident-cancelled")),
                new ReceiptReport(ReceiptState.PRINT_UNKNOWN, 2),
                new PrintingRequest(PRINTING, Optional.of(CardShown.of(identity()))),
                new PrintingRequest(PRINTING, Optional.empty()),
                new PrintingGrant(PRINTING, 1, receipt()),
                new PrintingReport(ReceiptState.NOT_PRINTED),
                new NumberedPaper(1, Optional.of(TERMINAL), ReceiptState.PRINTED),
                receipt(),
                paid(),
                opened(),
                new HelpCallRequest(HELP, HelpKind.EMERGENCY, "pay.code"),
                answered(),
                new Answerer("社区工作人员", "李老师"),
                new HelpCallList(List.of(new TerminalHelpCall(answered(), TERMINAL, "一号机"))),
                new Rating(RatingSubject.PAYMENT, PAYMENT.value(), 5, List.of("fast", "easy-to-read")),
                new RatingCounts(
                        List.of(new StarCount(RatingSubject.PAYMENT, 5, 3)), List.of(new ReasonCount("fast", 2))),
                new HistoryQuery(Optional.of(identity()), Optional.empty(), Optional.of(PAYMENT)),
                new PaymentHistory(
                        List.of(new PastPayment(
                                PAYMENT,
                                PaymentState.PAID,
                                PaymentMethod.QR,
                                "微信支付(沙箱)",
                                AT,
                                Fen.of(3150),
                                Optional.of("20261121-000042-7"),
                                Optional.of(URI.create("https://central.example/e/" + PAYMENT + "?k=abc")),
                                receipt().homes())),
                        true),
                new EnrolmentRequest("7KQ2-M9XD-4TFA", "一号机", KEY),
                pending,
                approved,
                new EnrolmentCode("7KQ2-M9XD-4TFA", AT),
                new EnrolmentDecision(true),
                new EnrolmentList(List.of(pending, approved)),
                new PaymentList(
                        12, List.of(new PaymentSummary(PAYMENT, TRADE, TERMINAL, PaymentState.PAID, Fen.of(3150), AT))),
                new PaymentDossier(
                        paid(),
                        TERMINAL,
                        Fen.of(3150),
                        Fen.ZERO,
                        List.of(new NumberedPaper(0, Optional.empty(), ReceiptState.E_ONLY)),
                        List.of(new PaymentEvent(3, AT, Code.of("pay.opened")))),
                new BillDossier(bill(), new HouseholdId("H-0001"), Optional.of(PAYMENT), Fen.of(3150)),
                new BillDossier(fine(), new HouseholdId("H-0001"), Optional.empty(), Fen.ZERO),
                new AmountChange(Fen.of(-300)),
                ProblemKind.BILL_CHANGED.problem().about(List.of(WATER)),
                ProblemKind.LOOKUPS_USED_UP.problem().notBefore(AT),
                ProblemKind.SIGN_COUNTER_STALE.problem().because("go higher").above(41));
    }
}
