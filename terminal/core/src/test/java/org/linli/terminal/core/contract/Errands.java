package org.linli.terminal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.bill.Business.Method;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.screen.DevicePrompt.Place;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/**
 * All that somebody can come for, from the front page to an end that is proven in the world around the machine. Each is a
 * script of what has to be perceived and what is chosen; by which face and with which keys is not its business.
 */
final class Errands {
    private static final Gap ALL_BILLS = new Gap.Amount(Fen.of(15222));

    /** Whose place it is. */
    enum Where {
        /** A machine with everything built in, in a hall where others hear. */
        HALL,
        /** A television, with nothing built in. */
        HOME
    }

    /**
     * One errand.
     *
     * @param name says which, where a choice of the front page leads to several
     * @param choice the action on the front page that it begins with
     * @param own what is the visitor's alone and is shown or said on the way
     */
    record Errand(String name, Where where, String choice, List<Text> own, Consumer<Visitor> script) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Errands() {}

    static List<Errand> at(Where where) {
        return all().stream().filter(errand -> errand.where() == where).toList();
    }

    private static List<Errand> all() {
        return List.of(
                hall("pays two of three bills", "pay-bill", List.of(amount(12822)), Errands::pays),
                hall("prints a certificate", "certificate", papers(), Errands::printsACertificate),
                hall("finds a service", "find", List.of(), Errands::findsAService),
                hall("looks up", "look-up", records(), Errands::looksUp),
                hall("follows a case", "follow", List.of(masked(Town.MASKED_NAME), slip()), Errands::followsTheirCases),
                hall("follows a slip", "follow", List.of(slip()), Errands::followsASlip),
                hall("reports a problem", "report", List.of(slip()), Errands::reportsWithAName),
                hall("reads notices", "notices", List.of(), Errands::readsNotices),
                hall("looks back", "look-back", List.of(amount(Town.PAID_BEFORE)), Errands::looksBack),
                hall("binds a television", "televisions", List.of(typed(Town.BINDING_CODE)), Errands::bindsATelevision),
                hall("practises", "rehearse", List.of(), Errands::practises),
                home("pays with the phone", "pay-bill", List.of(amount(15222)), Errands::paysWithThePhone),
                home("learns where certificates are", "certificate", List.of(), Errands::learnsWhereCertificatesAre),
                home("finds a service", "find", List.of(), Errands::findsAService),
                home("looks up", "look-up", records(), Errands::looksUpAtHome),
                home("follows a case", "follow", List.of(masked(Town.MASKED_NAME)), Errands::followsAtHome),
                home("follows a slip", "follow", List.of(slip()), Errands::typesASlip),
                home("reports a problem", "report", List.of(slip()), Errands::reportsWithoutAName),
                home("reads notices", "notices", List.of(), Errands::readsNotices),
                home("has the television bound", "bind", List.of(), Errands::hasTheTelevisionBound),
                home("practises", "rehearse", List.of(), Errands::practisesAtHome));
    }

    private static Errand hall(String name, String choice, List<Text> own, Consumer<Visitor> script) {
        return new Errand(name, Where.HALL, choice, own, script);
    }

    private static Errand home(String name, String choice, List<Text> own, Consumer<Visitor> script) {
        return new Errand(name, Where.HOME, choice, own, script);
    }

    private static Text amount(long fen) {
        return amount(Fen.of(fen));
    }

    private static Text amount(Fen fen) {
        return Text.of("value.amount", new Gap.Amount(fen));
    }

    private static Text masked(String words) {
        return Text.of("value.masked", new Gap.Masked(words));
    }

    private static Text typed(String figures) {
        return Text.of("speech.typed", new Gap.Typed(figures));
    }

    /** As it is grouped on the glass. */
    private static Text slip() {
        return typed(Town.SLIP.replaceAll("(.{4})(?=.)", "$1 "));
    }

    private static List<Text> papers() {
        return List.of(masked(Town.MASKED_NAME), masked(Town.MASKED_NUMBER), masked(Town.HOSPITAL));
    }

    private static List<Text> records() {
        return List.of(amount(Town.BALANCE), masked(Town.HOSPITAL));
    }

    // ---- in the hall

    private static void pays(Visitor visitor) {
        visitor.chooses("home.pay-bill");
        visitor.laysTheirCard();
        visitor.perceives("bills.question");
        visitor.ticks("bill.cable-tv");
        visitor.chooses("bills.continue", new Gap.Amount(Fen.of(12822)));
        visitor.perceives("bills.review.question");
        visitor.goesBack();
        visitor.perceives("bills.question");
        visitor.chooses("bills.continue", new Gap.Amount(Fen.of(12822)));
        visitor.chooses("bills.review.pay", new Gap.Amount(Fen.of(12822)));
        visitor.perceivesWhere(Place.CODE_SCANNER);
        visitor.world.showsCode("134567890123456789");
        visitor.world.paymentIs(Stage.POSTED);
        visitor.perceives("receipt.take.question");
        visitor.perceivesWhere(Place.RECEIPT_SLOT);
        visitor.chooses("receipt.take.done");
        visitor.chooses("bills.more.enough");
        visitor.chooses("rate.word.very-good");
        visitor.chooses("action.home");
        assertEquals(List.of("StartPayment", "PresentCode", "PrintReceipt", "Give"), visitor.world.deeds());
        assertEquals(1, visitor.world.papers());
    }

    private static void printsACertificate(Visitor visitor) {
        visitor.chooses("home.certificate");
        visitor.laysTheirCard();
        visitor.perceives("certificate.kinds.question");
        visitor.chooses("certificate.kind.social-insurance");
        visitor.perceives("certificate.read.question");
        visitor.perceives("certificate.read.wrong");
        visitor.chooses("certificate.print", new Gap.Count(2));
        visitor.perceives("certificate.take.question");
        visitor.perceivesWhere(Place.PAGE_TRAY);
        visitor.chooses("certificate.take.done");
        visitor.chooses("rate.skip");
        assertEquals(List.of("PrintPages", "TellTaken"), visitor.world.deeds());
    }

    private static void findsAService(Visitor visitor) {
        visitor.chooses("home.find");
        visitor.perceives("find.question");
        visitor.choosesTheWords("孩子出生");
        visitor.perceives("find.within.listed", new Gap.Count(1));
        visitor.choosesTheWords("出生登记");
        visitor.perceivesTheWords("出生医学证明");
        visitor.perceivesTheWords("到派出所窗口。");
        visitor.perceivesTheWords("这是示例内容。");
        if (visitor.prints()) {
            visitor.takesTheSheet("sheet.print");
        }
        visitor.chooses("find.guide.done");
    }

    private static void looksUp(Visitor visitor) {
        visitor.chooses("home.look-up");
        visitor.laysTheirCard();
        readsTheMedicalRecord(visitor);
        visitor.takesTheSheet("record.print");
        visitor.chooses("record.list");
        visitor.chooses("record.done");
    }

    private static void readsTheMedicalRecord(Visitor visitor) {
        visitor.perceives("record.question");
        visitor.chooses("record.medical");
        visitor.perceives("record.medical.balance");
        visitor.perceivesTheWords("松澄市医疗保障局");
    }

    private static void followsTheirCases(Visitor visitor) {
        visitor.chooses("home.follow");
        visitor.chooses("follow.by-card");
        visitor.laysTheirCard();
        visitor.world.officeAnswers(Town.cases());
        reminds(visitor);
        visitor.takesTheSheet("sheet.print");
        visitor.chooses("follow.done");
        assertEquals(1, visitor.world.count("Remind"));
    }

    /** From the list to the case whose office was reminded. */
    private static void reminds(Visitor visitor) {
        visitor.perceives("follow.list.question");
        visitor.choosesTheWords("不动产转移登记");
        visitor.perceives("follow.overdue", new Gap.Count(4));
        visitor.perceivesTheWords("窗口领取");
        visitor.chooses("follow.remind");
        visitor.world.officeAnswers(Town.reminded());
        visitor.perceives("follow.reminded.question");
        visitor.chooses("follow.back-to-case");
        visitor.perceivesTheWords("已收到催办。");
    }

    private static void followsASlip(Visitor visitor) {
        visitor.chooses("home.follow");
        visitor.chooses("follow.by-scan");
        visitor.perceives("follow.scan.question");
        visitor.perceivesWhere(Place.CODE_SCANNER);
        visitor.world.showsSlip(Town.SLIP);
        readsTheSlipsCase(visitor);
    }

    private static void readsTheSlipsCase(Visitor visitor) {
        visitor.world.officeAnswers(Town.ofTheSlip());
        visitor.perceives("follow.overdue", new Gap.Count(4));
        visitor.perceivesTheWords("窗口领取");
        visitor.chooses("follow.done");
    }

    private static void reportsWithAName(Visitor visitor) {
        saysWhatIsWrong(visitor);
        visitor.chooses("report.with-name");
        visitor.laysTheirCard();
        handsIn(visitor);
        visitor.takesTheSheet("report.print");
        visitor.chooses("follow.done");
    }

    private static void saysWhatIsWrong(Visitor visitor) {
        visitor.chooses("home.report");
        visitor.world.officeAnswers(Town.menu());
        visitor.perceives("report.kind.question");
        visitor.choosesTheWords("路灯");
        visitor.choosesTheWords("不亮了");
        visitor.choosesTheWords("三号楼");
        visitor.chooses("report.nothing-more");
    }

    private static void handsIn(Visitor visitor) {
        visitor.perceives("report.review.question");
        visitor.perceives("report.review.support");
        visitor.chooses("report.hand-in");
        visitor.world.officeAnswers(Town.handedIn());
        visitor.perceives("report.handed-in.question");
        assertEquals(1, visitor.world.count("HandIn"));
    }

    private static void readsNotices(Visitor visitor) {
        visitor.chooses("home.notices");
        visitor.perceives("notice.listed", new Gap.Count(1));
        visitor.choosesTheWords("停水通知");
        visitor.perceivesTheWords("上午停水，下午恢复。");
        visitor.perceivesTheWords("这是示例内容。");
        if (visitor.prints()) {
            visitor.takesTheSheet("notice.print");
        }
        visitor.chooses("notice.done");
    }

    private static void looksBack(Visitor visitor) {
        visitor.chooses("home.history");
        visitor.laysTheirCard();
        visitor.perceives("history.question");
        visitor.chooses("bill.water");
        visitor.perceives("history.receipt.question");
        visitor.chooses("history.print");
        visitor.perceivesWhere(Place.RECEIPT_SLOT);
        visitor.chooses("receipt.take.done");
        visitor.chooses("bills.done.finish");
        assertEquals(1, visitor.world.papers());
    }

    private static void bindsATelevision(Visitor visitor) {
        visitor.chooses("home.televisions");
        visitor.laysTheirCard();
        visitor.perceives("bind.none.question");
        visitor.chooses("bind.go");
        visitor.perceives("bind.code.question");
        visitor.types(Town.BINDING_CODE);
        visitor.chooses("bind.go");
        visitor.perceives("bind.bound.question");
        visitor.chooses("bills.done.finish");
        assertEquals(1, visitor.world.count("Bind"));
    }

    private static void practises(Visitor visitor) {
        visitor.chooses("home.rehearse");
        visitor.chooses("rehearse.begin.go");
        visitor.chooses("rehearse.pretend.card");
        visitor.chooses("bills.continue", new Gap.Amount(Fen.of(10000)));
        visitor.chooses("bills.review.pay", new Gap.Amount(Fen.of(10000)));
        visitor.chooses("rehearse.pretend.code");
        visitor.waits(Duration.ofSeconds(3));
        visitor.waits(Duration.ofSeconds(3));
        visitor.chooses("receipt.trouble.electronic");
        endsThePractice(visitor);
    }

    private static void endsThePractice(Visitor visitor) {
        visitor.chooses("bills.done.finish");
        visitor.perceives("rehearse.end.question");
        visitor.chooses("action.home");
        assertEquals(List.of(), visitor.world.deeds());
    }

    // ---- at home

    private static void paysWithThePhone(Visitor visitor) {
        visitor.chooses("home.pay-bill");
        visitor.chooses("identify.by-number");
        visitor.types(Town.ACCOUNT);
        visitor.chooses("identify.number.next");
        visitor.chooses("bills.continue", ALL_BILLS);
        visitor.chooses("bills.review.pay", ALL_BILLS);
        visitor.perceives("pay.qr.question");
        visitor.world.paymentIs(Stage.POSTED);
        visitor.perceives("bills.done.electronic");
        visitor.chooses("bills.done.finish");
        visitor.chooses("rate.skip");
        assertEquals(List.of(Method.QR), visitor.world.methods());
        assertEquals(1, visitor.world.count("KeepElectronicReceipt"));
    }

    private static void learnsWhereCertificatesAre(Visitor visitor) {
        visitor.chooses("home.certificate");
        visitor.chooses("certificate.kind.residence");
        visitor.perceives("certificate.at-the-kiosk.paragraph");
        visitor.chooses("action.home");
    }

    private static void looksUpAtHome(Visitor visitor) {
        visitor.chooses("home.look-up");
        visitor.provesTheirPhone();
        readsTheMedicalRecord(visitor);
        visitor.chooses("record.list");
        visitor.chooses("record.done");
    }

    private static void followsAtHome(Visitor visitor) {
        visitor.chooses("home.follow");
        visitor.chooses("follow.by-phone");
        visitor.provesTheirPhone();
        visitor.world.officeAnswers(Town.cases());
        reminds(visitor);
        visitor.chooses("follow.done");
        assertEquals(1, visitor.world.count("Remind"));
    }

    private static void typesASlip(Visitor visitor) {
        visitor.chooses("home.follow");
        visitor.chooses("follow.by-number");
        visitor.perceives("follow.number.question");
        visitor.types(Town.SLIP);
        visitor.chooses("follow.find");
        readsTheSlipsCase(visitor);
    }

    private static void reportsWithoutAName(Visitor visitor) {
        saysWhatIsWrong(visitor);
        visitor.chooses("report.without-name");
        handsIn(visitor);
        visitor.chooses("follow.done");
    }

    private static void hasTheTelevisionBound(Visitor visitor) {
        visitor.chooses("home.bind");
        visitor.perceives("bind.show.question", new Gap.Digits("4071 8823"));
        visitor.world.isSeen(Town.isBound());
        visitor.perceives("bind.show.bound");
        visitor.chooses("action.home");
    }

    private static void practisesAtHome(Visitor visitor) {
        visitor.chooses("home.rehearse");
        visitor.chooses("rehearse.begin.go");
        visitor.types(Town.ACCOUNT);
        visitor.chooses("identify.number.next");
        visitor.chooses("bills.continue", new Gap.Amount(Fen.of(10000)));
        visitor.chooses("bills.review.pay", new Gap.Amount(Fen.of(10000)));
        visitor.perceives("pay.qr.question");
        visitor.waits(Duration.ofSeconds(8));
        visitor.waits(Duration.ofSeconds(3));
        visitor.waits(Duration.ofSeconds(3));
        endsThePractice(visitor);
    }
}
