package org.linli.kiosk.gallery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Action.Picture;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.DevicePrompt.Place;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Notice.Tone;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Review;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Screen.Steps;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** Small samples of each kind of screen. */
final class Scenes {
    private Scenes() {}

    private static Text t(String key, Gap... gaps) {
        return Text.of(key, gaps);
    }

    private static Text v(String words) {
        return Text.verbatim(words);
    }

    private static Optional<Steps> step(int n) {
        return Optional.of(new Steps(t("bills.journey"), n, 4));
    }

    static List<Screen> all() {
        var all = new ArrayList<Screen>();
        all.add(new Menu(
                "home",
                t("home.question"),
                Optional.empty(),
                Optional.of(new Menu.Board(
                        v("和平社区 · 体验中心"),
                        v("1 号机　社区热线 0000-1234567"),
                        List.of(
                                new Menu.Line(v("停水"), v("11月25日(周三) 9:00–16:00，2–6 号楼"), true),
                                new Menu.Line(v("义诊"), v("11月28日(周六) 上午，社区卫生站"), false)))),
                List.of(Action.verb("pay-bill", Picture.BILL, t("home.pay-bill"), t("home.pay-bill.support")))));
        all.add(DevicePrompt.at(
                        "identify",
                        Place.ID_CARD_READER,
                        t("identify.question", new Gap.Words(t("where.below-left"))),
                        t("identify.support.bills"),
                        t("identify.waiting"),
                        Action.quiet("no-card", t("identify.no-card")).saying(t("identify.no-card.support")))
                .at(step(1)));
        all.add(new Progress(
                "bills.finding", t("bills.finding"), step(1), t("bills.finding.support"), List.of(), List.of()));
        all.add(pick());
        all.add(review());
        all.add(DevicePrompt.at(
                        "pay.code",
                        Place.CODE_SCANNER,
                        t("pay.code.question", new Gap.Words(t("where.below-right"))),
                        t("pay.code.support"),
                        t("pay.code.waiting"),
                        Action.quiet("cancel", t("pay.code.cancel")))
                .at(step(4))
                .about(Fen.of(49152))
                .after(Optional.of(t("why", new Gap.Reason(Code.of("scanner.not-a-payment-code"))))));
        all.add(Notice.of("pay.confirming", Tone.UNDECIDED, t("pay.confirming"))
                .at(step(4))
                .saying(t("pay.confirming.paragraph"))
                .listing(List.of(
                        new Labelled(t("fact.amount"), t("verbatim", new Gap.Amount(Fen.of(49152)))),
                        new Labelled(t("fact.order"), t("verbatim", new Gap.Digits("T01-000042"))))));
        all.add(DevicePrompt.at(
                        "receipt.take",
                        Place.RECEIPT_SLOT,
                        t("receipt.take.question"),
                        t("receipt.take.support"),
                        t("receipt.take.waiting", new Gap.Words(t("where.below-right"))),
                        Action.primary("done", t("receipt.take.done")),
                        Action.quiet("missing", t("receipt.take.missing")))
                .at(step(4)));
        all.add(Notice.of(
                        "pay.refused",
                        Tone.WARNING,
                        t("pay.refused.question"),
                        Action.primary("again", t("pay.refused.again")),
                        Action.quiet("stop", t("pay.refused.stop")))
                .at(step(4))
                .saying(t("why", new Gap.Reason(Code.of("pay.code-expired"))), t("pay.refused.no-charge"))
                .because(Optional.of(Code.of("pay.code-expired"))));
        all.add(Notice.of("done", Tone.GOOD, t("bills.done.question"), Action.primary("finish", t("bills.done.finish")))
                .at(step(4))
                .saying(t("bills.done.electronic"))
                .listing(List.of(
                        new Labelled(t("fact.amount"), t("verbatim", new Gap.Amount(Fen.of(49152)))),
                        new Labelled(t("fact.receipt"), t("verbatim", new Gap.Digits("T01-000042-1"))))));
        return all;
    }

    static Notice idle() {
        return Notice.of(
                        "idle",
                        Tone.PLAIN,
                        t("idle.question"),
                        Action.primary("stay", t("idle.stay")),
                        Action.quiet("leave", t("idle.leave")))
                .saying(t("idle.paragraph", new Gap.Count(38)));
    }

    private static Pick pick() {
        return new Pick(
                "bills",
                t("bills.question"),
                step(2),
                t("bill.about", new Gap.Verbatim("户号尾号 0387"), new Gap.Verbatim("和平社区 3 号楼")),
                List.of(
                        row("water", "bill.water", "2026年10月 · 9 吨 · 尾号 0387", 3150, true, Optional.empty()),
                        row(
                                "power",
                                "bill.power",
                                "2026年9月 · 186 度 · 尾号 2214",
                                9672,
                                true,
                                Optional.of(t("bill.arrears"))),
                        row("property", "bill.property", "2026年第四季度 · 86.5 平方米", 36330, true, Optional.empty()),
                        row("tv", "bill.cable-tv", "2026年11月 · 尾号 7702", 2400, true, Optional.empty()),
                        row("gas", "bill.gas", "2026年10月 · 尾号 3310", 0, false, Optional.of(t("bill.nothing-due")))),
                Set.of("water", "power", "property"),
                1,
                List.of(Action.primary("continue", t("bills.continue", new Gap.TickedSum()))
                        .saying(t("bills.continue.support"))));
    }

    private static Pick.Row row(String id, String title, String support, long fen, boolean open, Optional<Text> mark) {
        return new Pick.Row(id, t(title), v(support), Fen.of(fen), open, mark);
    }

    private static Review review() {
        return new Review(
                "review",
                t("bills.review.question"),
                step(3),
                List.of(
                        new Review.Entry(t("bill.water"), v("2026年10月 · 9 吨 · 尾号 0387"), Fen.of(3150)),
                        new Review.Entry(t("bill.power"), v("2026年10月 · 186 度 · 尾号 2214"), Fen.of(9672)),
                        new Review.Entry(t("bill.property"), v("2026年第四季度 · 86.5 平方米"), Fen.of(36330))),
                t("sheet.total", new Gap.Count(3)),
                Fen.of(49152),
                v("户号尾号 0387 · 和平社区 3 号楼"),
                List.of(
                        Action.primary("pay", t("bills.review.pay", new Gap.Amount(Fen.of(49152))))
                                .saying(t("bills.review.pay.support")),
                        Action.quiet("no-phone", t("bills.review.no-phone"))
                                .saying(t("bills.review.no-phone.support"))));
    }

    static LocalDate day() {
        return LocalDate.of(2026, 11, 21);
    }
}
