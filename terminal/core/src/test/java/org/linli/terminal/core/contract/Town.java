package org.linli.terminal.core.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.bind.Binding;
import org.linli.terminal.journey.certificate.Certificate;
import org.linli.terminal.journey.find.Services;
import org.linli.terminal.journey.history.LookBack;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.matter.Cases;
import org.linli.terminal.journey.matter.Problems;
import org.linli.terminal.journey.notice.Notices;
import org.linli.terminal.journey.record.Registers;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** What offices, registers, catalogue and board of a small synthetic town answer to {@link Errands}. */
final class Town {
    static final String NAME = "周守林";
    static final String MASKED_NAME = "*守林";
    static final String ID_NUMBER = "999999196109250010";
    static final String PHONE = "19900000012";
    static final String SMS_CODE = "402913";
    static final String ACCOUNT = "120380010387";
    static final String BINDING_CODE = "40718823";
    static final String SLIP = "7123456789012342";
    static final String HOSPITAL = "云杉街卫生服务中心";
    static final String MASKED_NUMBER = "9999********0010";

    /** What no disk may hold. */
    static final List<String> OWN = List.of(
            NAME,
            MASKED_NAME,
            ID_NUMBER,
            PHONE,
            SMS_CODE,
            BINDING_CODE,
            SLIP,
            SLIP.replaceAll("(.{4})(?=.)", "$1 "),
            HOSPITAL,
            MASKED_NUMBER);

    static final Fen BALANCE = Fen.of(328_640);
    static final Fen PAID_BEFORE = Fen.of(31_50);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 9);
    private static final LocalDateTime AT = TODAY.atTime(10, 24);
    private static final Personal PAPERS = new Personal(Personal.Kind.DOCUMENTS, 79);
    private static final Registers.About ABOUT = new Registers.About("松澄市医疗保障局", TODAY);

    private Town() {}

    /** Around this machine, before anybody comes. */
    static void surrounds(FakeWorld world) {
        world.owes(Bills.home());
        world.accountIs(ACCOUNT);
        world.hasPaid(new LookBack.Past(
                "pay-7",
                TODAY.minusMonths(1),
                Text.of("bill.water"),
                PAID_BEFORE,
                Optional.of("R-7"),
                Optional.of("https://linli.example/r/7"),
                false));
        world.looksUp((words, reply) -> reply.accept(new Outcome.Done(new Services.Found("", List.of(birth()), 1))));
        world.answers((query, reply) -> answer(query).ifPresent(reply));
    }

    private static Optional<Outcome> answer(Query query) {
        return switch (query) {
            case Registers.Open open -> done(new Registers.Opened(new Personal(Personal.Kind.RECORDS, 77)));
            case Registers.Find find ->
                find.kind() == Registers.Kind.MEDICAL
                        ? done(medical())
                        : Optional.of(new Outcome.NotDone(Code.of("record.none")));
            case Certificate.ListKinds list ->
                done(new Certificate.KindsListed(
                        new Personal(Personal.Kind.DOCUMENTS, 78),
                        List.of(new Certificate.Choice(Certificate.Kind.SOCIAL_INSURANCE, Optional.empty()))));
            case Certificate.Fetch fetch -> done(new Certificate.Fetched(fetch.kind(), 2, lines()));
            case Services.ListDepartments departments -> done(new Services.Found("", List.of(), 0));
            case Services.ListWithin within -> done(new Services.Found("孩子出生", List.of(registration()), 1));
            case Services.Open open -> done(guide());
            case Notices.ListAll all -> done(new Notices.Board(List.of(headline()), Optional.empty()));
            case Notices.Open open -> done(notice());
            case Binding.FindTelevisions find ->
                done(new Binding.TelevisionsFound(
                        List.of(new Binding.Home("h1", Text.of("value.masked", new Gap.Masked("3号楼")))), List.of()));
            case Binding.MakeCode make ->
                done(new Binding.CodeMade(BINDING_CODE, Instant.parse("2100-01-01T00:00:00Z")));
            case Identify.SendCode send -> done(new Identify.CodeSent(pass(), PHONE.substring(7)));
            case Identify.ProveCode prove -> done(new Identify.PhoneProven(pass(), MASKED_NAME));
            default -> Optional.empty();
        };
    }

    private static Optional<Outcome> done(Fact fact) {
        return Optional.of(new Outcome.Done(fact));
    }

    private static Personal pass() {
        return new Personal(Personal.Kind.PHONE_PASS, 79);
    }

    private static Registers.Medical medical() {
        var visit = new Registers.Visit(
                TODAY.minusDays(20),
                Text.of("value.masked", new Gap.Masked(HOSPITAL)),
                Registers.Care.OUTPATIENT,
                Fen.of(300_00),
                Fen.of(200_00),
                Fen.of(60_00),
                Fen.of(40_00));
        return new Registers.Medical(ABOUT, true, Optional.of(BALANCE), List.of(visit));
    }

    private static List<Certificate.Line> lines() {
        return List.of(
                new Certificate.Line(Certificate.Detail.HOLDER, MASKED_NAME),
                new Certificate.Line(Certificate.Detail.ID_NUMBER, MASKED_NUMBER),
                new Certificate.Line(Certificate.Detail.MONTHS, "412"),
                new Certificate.Line(Certificate.Detail.PAYER, HOSPITAL),
                new Certificate.Line(Certificate.Detail.ISSUER, "松澄市社会保险事业中心"));
    }

    private static Services.Hit birth() {
        return new Services.Hit(
                Services.Hit.Kind.LIFE_EVENT,
                "birth",
                "孩子出生",
                Text.of("find.services", new Gap.Count(1)),
                Optional.empty());
    }

    private static Services.Hit registration() {
        return new Services.Hit(
                Services.Hit.Kind.SERVICE, "birth-registration", "出生登记", Text.verbatim("公安局"), Optional.empty());
    }

    private static Services.Guide guide() {
        return new Services.Guide(
                "birth-registration",
                "出生登记",
                "公安局",
                "给刚出生的孩子上户口。",
                List.of("孩子的父亲或者母亲"),
                List.of("中华人民共和国户口登记条例"),
                List.of(new Services.Material("出生医学证明", Services.Form.ORIGINAL, 1, Optional.empty())),
                List.of(new Services.Stage("交材料", "到派出所窗口。")),
                Optional.empty(),
                new Services.Limit(Services.Days.AT_ONCE, 0),
                Optional.empty(),
                "不收费",
                "户籍窗口",
                "周一到周五",
                "010-5550-0101",
                "户口簿",
                List.of(Services.Delivery.AT_WINDOW),
                true,
                Optional.of("https://linli.example/g/1"),
                Optional.empty(),
                "这是示例内容。");
    }

    private static Notices.Headline headline() {
        return new Notices.Headline(
                "n1", Notices.Kind.ANNOUNCEMENT, "停水通知", "上午停水。", "枫禾社区", TODAY, Optional.empty(), true, true);
    }

    private static Notices.Whole notice() {
        return new Notices.Whole(
                headline(), List.of(new Notices.Part(Optional.of("时间"), List.of("上午停水，下午恢复。"))), "这是示例内容。");
    }

    /** What can be reported. */
    static Outcome menu() {
        return new Outcome.Done(new Problems.Menu(
                List.of(new Problems.Category("street-light", "路灯", "区住建局", true, 3, List.of("不亮了"), List.of())),
                List.of(new Problems.Place("枫禾社区", "三号楼"))));
    }

    static Outcome handedIn() {
        return new Outcome.Done(theCase("反映：路灯", Optional.empty(), false));
    }

    /** One case, four days late. */
    static Outcome cases() {
        return new Outcome.Done(new Cases.Found(MASKED_NAME, List.of(theCase("不动产转移登记", Optional.empty(), true))));
    }

    static Outcome reminded() {
        return new Outcome.Done(
                theCase("不动产转移登记", Optional.of(new Cases.Reminder(AT, true, Optional.of("已收到催办。"))), false));
    }

    static Outcome ofTheSlip() {
        return new Outcome.Done(theCase("不动产转移登记", Optional.empty(), false));
    }

    static Fact isBound() {
        return new Binding.OwnHomeSeen(Optional.of("3号楼***"));
    }

    private static Cases.Case theCase(String subject, Optional<Cases.Reminder> reminder, boolean mayRemind) {
        return new Cases.Case(
                "20261109-000042-7",
                subject,
                "区自然资源局",
                Cases.State.UNDER_WAY,
                RECEIVED,
                Optional.of(30),
                5,
                RECEIVED.plusDays(7),
                -4,
                List.of(
                        new Cases.Stage("受理", Cases.Standing.DONE, Optional.of(RECEIVED), Optional.of("孟庆余")),
                        new Cases.Stage("审核", Cases.Standing.NOW, Optional.empty(), Optional.of("贺明芳"))),
                Optional.empty(),
                "窗口领取",
                reminder,
                mayRemind,
                true,
                AT,
                0,
                Optional.of(SLIP),
                PAPERS);
    }
}
