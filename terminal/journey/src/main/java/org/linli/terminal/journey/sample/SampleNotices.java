package org.linli.terminal.journey.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.terminal.journey.home.Home;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.notice.Notices;
import org.linli.terminal.journey.notice.Notices.Headline;
import org.linli.terminal.journey.notice.Notices.Kind;
import org.linli.terminal.journey.notice.ReadNotices;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Screen;

/** The notice board: all of it, one kind, a notice, nothing at all, and what was told before the line was cut. */
final class SampleNotices {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final Map<String, String> GISTS = Map.of(
            "water-stop", "11月25日9:00至16:00，2号楼到6号楼停水。",
            "found-keys", "11月18日在小区大门旁拾到一串钥匙，共四把，带蓝色绳。",
            "medical-pay", "缴费期到2027年2月28日。每人400元，可以在本机缴，也可以在手机上缴。学生、新生儿和新迁入的居民按各自的办法办，详情看通知全文。");

    private static final List<Headline> NOTICES = List.of(
            headline("water-stop", Kind.ANNOUNCEMENT, "11月25日检修停水", "松澄清禾水务有限公司", 0, true, true),
            headline("subsidy-standard", Kind.GOVERNMENT, "高龄津贴发放标准", "平禾区民政局", 300, true, false),
            headline("free-clinic", Kind.CONVENIENCE, "社区义诊", "枫望街道社区卫生服务中心", 1, false, false),
            headline("found-keys", Kind.LOST_AND_FOUND, "拾到一串钥匙", "枫禾社区居民委员会", 2, false, false),
            headline("party-day", Kind.PARTY, "本月主题党日", "中共枫禾社区委员会", 15, false, false),
            headline("meeting-october", Kind.VILLAGE, "居民代表会议结果", "枫禾社区居民委员会", 25, false, false),
            headline("finance-third", Kind.FINANCE, "第三季度收支公开", "枫禾社区居民委员会", 41, false, false),
            headline("medical-pay", Kind.ANNOUNCEMENT, "2027年度居民医保开始缴费", "松澄市平禾区税务局", 80, false, true));

    private SampleNotices() {}

    private static Headline headline(
            String id, Kind kind, String title, String publisher, int daysAgo, boolean pinned, boolean urgent) {
        return new Headline(
                id,
                kind,
                title,
                GISTS.getOrDefault(id, title + "。"),
                publisher,
                DAY.minusDays(daysAgo),
                pinned && urgent ? Optional.of(DAY.plusDays(5)) : Optional.empty(),
                pinned,
                urgent);
    }

    static void all(Map<String, Screen> all) {
        resting(all);
        all.put("notice-opening", opening().screen());
        all.put("notice-failed", opening().refused("notices-1", "notice.gone").screen());
        all.put("notice-list", listed(NOTICES).screen());
        all.put("notice-list-nothing", listed(List.of()).screen());
        all.put(
                "notice-list-offline",
                opening()
                        .told(
                                "notices-1",
                                new Notices.Board(NOTICES, Optional.of(LocalDateTime.of(2026, 11, 21, 10, 24))))
                        .screen());
        all.put("notice-kinds", listed(NOTICES).acts("kinds").screen());
        all.put(
                "notice-within",
                listed(NOTICES).acts("kinds").acts("kind-announcement").screen());
        all.put(
                "notice-read",
                listed(NOTICES)
                        .acts("notice-water-stop")
                        .told(
                                "notices-2",
                                new Notices.Whole(
                                        NOTICES.getFirst(),
                                        List.of(
                                                new Notices.Part(
                                                        Optional.of("时间和地方"), List.of("11月25日9:00至16:00，2号楼到6号楼停水。")),
                                                new Notices.Part(Optional.of("请您准备"), List.of("请提前存好水；来水后先放几分钟再用。"))),
                                        "示例通知，供运营单位替换。"))
                        .screen());
    }

    /** The front page while nobody is here. */
    private static void resting(Map<String, Screen> all) {
        all.put("home-notices", front(telling()).screen());
        all.put("rest-can-do", resting(List.of()).screen());
        all.put(
                "rest-urgent",
                resting(NOTICES).told("poster-0", new Want.TimePassed()).screen());
        all.put(
                "rest-notice",
                resting(NOTICES.subList(3, 4))
                        .told("poster-0", new Want.TimePassed())
                        .screen());
        all.put(
                "rest-long",
                resting(NOTICES.subList(7, 8))
                        .told("poster-0", new Want.TimePassed())
                        .screen());
    }

    /** What the front page says of the first two: kind, title and the last day on which it holds. */
    static Premises telling() {
        return Samples.premises(NOTICES.subList(0, 2).stream()
                .map(notice -> new Menu.Line(Notices.name(notice.about()), Notices.headed(notice), notice.urgent()))
                .toList());
    }

    private static Walk<?, Home.Nothing, Home.Never> front(Premises premises) {
        var here = Samples.scene();
        return Walk.of(
                new Home(),
                new Home.Nothing(),
                new Scene(
                        here.face(),
                        here.built(),
                        here.usable(),
                        here.now(),
                        here.online(),
                        here.cutOffSince(),
                        here.closed(),
                        here.proven(),
                        premises));
    }

    private static Walk<?, Home.Nothing, Home.Never> resting(List<Headline> notices) {
        return front(Samples.premises().restingAfter(Duration.ofMinutes(2)))
                .told("quiet", new Want.TimePassed())
                .told("notices-1", new Notices.Board(notices, Optional.empty()));
    }

    private static Walk<?, ReadNotices.Begun, ReadNotices.Ended> opening() {
        return Walk.of(new ReadNotices(), new ReadNotices.Begun(), Samples.scene());
    }

    private static Walk<?, ReadNotices.Begun, ReadNotices.Ended> listed(List<Headline> notices) {
        return opening().told("notices-1", new Notices.Board(notices, Optional.empty()));
    }
}
