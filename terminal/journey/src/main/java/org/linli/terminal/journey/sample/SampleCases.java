package org.linli.terminal.journey.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.matter.Cases;
import org.linli.terminal.journey.matter.FollowCase;
import org.linli.terminal.journey.screen.Screen;

/** Following a case: found by card and by slip, in every state it can have, reminded and not reminded. */
final class SampleCases {
    private static final Personal CARD = new Personal(Personal.Kind.ID_CARD, 1);
    private static final Personal PAPERS = new Personal(Personal.Kind.DOCUMENTS, 9);
    private static final String SLIP = "7123456789012342";
    private static final LocalDateTime SAID = LocalDateTime.of(2026, 11, 21, 10, 24);

    private SampleCases() {}

    static void all(Map<String, Screen> all) {
        all.put("follow-choose", begun().screen());
        all.put(
                "follow-choose-at-home",
                Walk.of(new FollowCase(), new FollowCase.Begun(), atHome()).screen());
        all.put("follow-scan", begun().acts("by-scan").screen());
        all.put(
                "follow-scan-wrong",
                begun().acts("by-scan").refused("slip", "case.not-a-slip").screen());
        all.put("follow-number", begun().acts("by-number").screen());
        all.put(
                "follow-number-unknown",
                begun().acts("by-number")
                        .types("find", "slip")
                        .refused("find-2", "case.unknown")
                        .screen());
        all.put("follow-asking", identified().screen());
        all.put("follow-none", found().screen());
        all.put(
                "follow-list",
                found(overdue(), running(), wanting(), finished(), refused()).screen());
        all.put("follow-failed", identified().unsure("find-2", "link.timed-out").screen());
        all.put("follow-closed", identified().unsure("find-2", "case.closed").screen());
        all.put("follow-case", opened(running()).screen());
        all.put("follow-case-overdue", opened(overdue()).screen());
        all.put("follow-case-papers", opened(wanting()).screen());
        all.put("follow-case-finished", opened(finished()).screen());
        all.put("follow-case-refused", opened(refused()).screen());
        all.put("follow-case-silent", opened(silent()).screen());
        all.put(
                "follow-case-slip",
                begun().acts("by-scan")
                        .told("slip", new Want.SlipShown(new Personal(Personal.Kind.CASE_SLIP, 2)))
                        .told("find-2", ofTheSlip())
                        .screen());
        all.put("follow-reminding", opened(overdue()).acts("remind").screen());
        all.put(
                "follow-reminded",
                opened(overdue())
                        .acts("remind")
                        .told("remind-20261109-000042-7", reminded(true))
                        .screen());
        all.put(
                "follow-reminded-waits",
                opened(overdue())
                        .acts("remind")
                        .told("remind-20261109-000042-7", reminded(false))
                        .screen());
        all.put(
                "follow-case-reminded",
                opened(overdue())
                        .acts("remind")
                        .told("remind-20261109-000042-7", reminded(true))
                        .acts("case")
                        .screen());
        all.put(
                "follow-not-reminded",
                opened(overdue())
                        .acts("remind")
                        .refused("remind-20261109-000042-7", "case.reminded-today")
                        .screen());
        all.put(
                "follow-reminder-unknown",
                opened(overdue())
                        .acts("remind")
                        .unsure("remind-20261109-000042-7", "link.timed-out")
                        .screen());
    }

    private static Scene atHome() {
        return Samples.scene(true, Set.of(Facility.CENTRAL, Facility.PHONE_CODE, Facility.CATALOGUE));
    }

    private static Walk<?, FollowCase.Begun, FollowCase.Ended> begun() {
        return Walk.of(new FollowCase(), new FollowCase.Begun(), Samples.scene());
    }

    private static Walk<?, FollowCase.Begun, FollowCase.Ended> identified() {
        return begun().acts("by-person").returned("identify-1", new Identify.Shown.Identified(CARD, "王*芳"));
    }

    private static Walk<?, FollowCase.Begun, FollowCase.Ended> found(Cases.Case... cases) {
        return identified().told("find-2", new Cases.Found("王*芳", List.of(cases)));
    }

    private static Walk<?, FollowCase.Begun, FollowCase.Ended> opened(Cases.Case one) {
        return found(one).acts("open-1");
    }

    private static Cases.Case running() {
        return new Cases.Case(
                "20261116-000088-3",
                "门诊慢特病认定",
                "区医疗保障局",
                Cases.State.UNDER_WAY,
                LocalDate.of(2026, 11, 16),
                Optional.empty(),
                12,
                LocalDate.of(2026, 12, 2),
                8,
                List.of(done("受理", 16, "顾静怡"), now("专家审核", "田绍华"), ahead("认定")),
                Optional.empty(),
                "认定结果记入医保卡",
                Optional.empty(),
                false,
                true,
                SAID,
                0,
                Optional.of(SLIP),
                PAPERS);
    }

    private static Cases.Case overdue() {
        return transfer(-4, Optional.empty(), true, true);
    }

    private static Cases.Case silent() {
        return transfer(-4, Optional.empty(), true, false);
    }

    private static Cases.Case reminded(boolean delivered) {
        return transfer(
                -4,
                Optional.of(new Cases.Reminder(
                        SAID, delivered, delivered ? Optional.of("已收到催办，最迟 11 月 25 日办完。") : Optional.empty())),
                false,
                delivered);
    }

    private static Cases.Case transfer(
            int left, Optional<Cases.Reminder> reminder, boolean mayRemind, boolean answers) {
        return new Cases.Case(
                "20261109-000042-7",
                "不动产转移登记",
                "区自然资源局",
                Cases.State.UNDER_WAY,
                LocalDate.of(2026, 11, 9),
                Optional.of(30),
                5,
                LocalDate.of(2026, 11, 16),
                left,
                List.of(done("受理", 9, "孟庆余"), now("审核", "贺明芳"), ahead("登簿"), ahead("发证")),
                Optional.empty(),
                "凭受理回执到窗口领取",
                reminder,
                mayRemind,
                answers,
                SAID,
                0,
                Optional.of(SLIP),
                PAPERS);
    }

    private static Cases.Case ofTheSlip() {
        var one = overdue();
        return new Cases.Case(
                one.number(),
                one.subject(),
                one.office(),
                one.state(),
                one.receivedOn(),
                one.legalDays(),
                one.promisedDays(),
                one.promisedBy(),
                one.daysLeft(),
                one.stages().stream()
                        .map(stage -> new Cases.Stage(stage.name(), stage.standing(), stage.on(), Optional.empty()))
                        .toList(),
                Optional.empty(),
                one.delivery(),
                Optional.empty(),
                false,
                true,
                one.asOf(),
                0,
                Optional.empty(),
                PAPERS);
    }

    private static Cases.Case wanting() {
        return ended(
                "公共租赁住房申请",
                "区住房和城乡建设局",
                Cases.State.PAPERS_WANTED,
                List.of(done("受理", 4, "尹国梁"), now("核查", "白雪琴"), ahead("公示"), ahead("轮候登记")),
                "请补交家庭成员的住房情况证明。");
    }

    private static Cases.Case finished() {
        return ended(
                "居住证申领",
                "区公安分局",
                Cases.State.FINISHED,
                List.of(done("受理", 4, "雷振国"), done("核对", 6, "史玉梅"), done("制证", 11, "雷振国"), done("领证", 13, "史玉梅")),
                "居住证已制好。");
    }

    private static Cases.Case refused() {
        return ended(
                "政府信息公开申请",
                "区政务服务和信访办公室",
                Cases.State.REFUSED,
                List.of(done("受理", 4, "方思源"), done("查找", 12, "石秀珍")),
                "所要的信息本机关没有。不服的，可以自收到答复之日起六十日内申请行政复议。");
    }

    private static Cases.Case ended(
            String subject, String office, Cases.State state, List<Cases.Stage> stages, String words) {
        return new Cases.Case(
                "20261104-000017-9",
                subject,
                office,
                state,
                LocalDate.of(2026, 11, 4),
                Optional.empty(),
                10,
                LocalDate.of(2026, 11, 18),
                -3,
                stages,
                Optional.of(words),
                "窗口领取，也可以邮寄",
                Optional.empty(),
                false,
                true,
                SAID,
                0,
                Optional.of(SLIP),
                PAPERS);
    }

    private static Cases.Stage done(String name, int day, String officer) {
        return new Cases.Stage(
                name, Cases.Standing.DONE, Optional.of(LocalDate.of(2026, 11, day)), Optional.of(officer));
    }

    private static Cases.Stage now(String name, String officer) {
        return new Cases.Stage(name, Cases.Standing.NOW, Optional.empty(), Optional.of(officer));
    }

    private static Cases.Stage ahead(String name) {
        return new Cases.Stage(name, Cases.Standing.AHEAD, Optional.empty(), Optional.empty());
    }
}
