package org.linli.terminal.journey.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.matter.Cases;
import org.linli.terminal.journey.matter.Problems;
import org.linli.terminal.journey.matter.ReportProblem;
import org.linli.terminal.journey.screen.Screen;

/** Reporting a problem, with a name and without, and when it cannot be handed in. */
final class SampleProblems {
    private static final Personal CARD = new Personal(Personal.Kind.ID_CARD, 1);

    private SampleProblems() {}

    static void all(Map<String, Screen> all) {
        all.put("report-opening", begun().screen());
        all.put("report-closed", begun().unsure("menu-1", "case.closed").screen());
        all.put("report-kind", kinds().screen());
        all.put("report-trouble", kinds().acts("choose-1").screen());
        all.put("report-trouble-urgent", lift().screen());
        all.put("report-emergency", lift().acts("urgent-1").screen());
        all.put(
                "report-review-urgent",
                trapped().acts("nothing-more").acts("without-name").screen());
        all.put(
                "report-handed-in-urgent",
                trapped()
                        .acts("nothing-more")
                        .acts("without-name")
                        .acts("hand-in")
                        .told("hand-in", taken("反映：电梯", "区市场监督管理局", 0))
                        .screen());
        all.put("report-place", place().screen());
        all.put("report-words", words().screen());
        all.put(
                "report-words-wanted",
                kinds().acts("choose-10").acts("choose-1").screen());
        all.put("report-name", words().acts("nothing-more").screen());
        all.put("report-review", review().screen());
        all.put(
                "report-review-named",
                words().types("next", "problem")
                        .acts("with-name")
                        .returned("identify-6", new Identify.Shown.Identified(CARD, "王*芳"))
                        .screen());
        all.put("report-photos-opening", review().acts("photo").screen());
        all.put("report-photos", photographing(0).screen());
        all.put("report-photos-come", photographing(2).screen());
        all.put("report-photos-full", photographing(3).screen());
        all.put(
                "report-no-photos",
                review().acts("photo").refused("photos-7", "photo.too-often").screen());
        all.put("report-review-photos", photographing(2).acts("photographed").screen());
        all.put("report-handing-in", review().acts("hand-in").screen());
        all.put(
                "report-handed-in",
                review().acts("hand-in")
                        .told("hand-in", taken("反映：路灯", "区住房和城乡建设局", 2))
                        .screen());
        all.put(
                "report-not-handed-in",
                review().acts("hand-in").refused("hand-in", "report.too-often").screen());
        all.put(
                "report-unsure",
                review().acts("hand-in").unsure("hand-in", "link.timed-out").screen());
    }

    private static Walk<?, ReportProblem.Begun, ReportProblem.Ended> begun() {
        return Walk.of(new ReportProblem(), new ReportProblem.Begun(), Samples.scene());
    }

    private static Walk<?, ReportProblem.Begun, ReportProblem.Ended> kinds() {
        return begun().told("menu-1", menu());
    }

    private static Walk<?, ReportProblem.Begun, ReportProblem.Ended> place() {
        return kinds().acts("choose-1").acts("choose-1");
    }

    private static Walk<?, ReportProblem.Begun, ReportProblem.Ended> lift() {
        return kinds().acts("choose-5");
    }

    private static Walk<?, ReportProblem.Begun, ReportProblem.Ended> trapped() {
        return lift().acts("urgent-1").acts("go-on").acts("choose-3");
    }

    private static Walk<?, ReportProblem.Begun, ReportProblem.Ended> words() {
        return place().acts("choose-3");
    }

    private static Walk<?, ReportProblem.Begun, ReportProblem.Ended> review() {
        return words().acts("nothing-more").acts("without-name");
    }

    private static Walk<?, ReportProblem.Begun, ReportProblem.Ended> photographing(int came) {
        return review().acts("photo")
                .told(
                        "photos-7",
                        new Problems.PhotosOpen(
                                new Personal(Personal.Kind.PHOTOS, 9),
                                "https://linli.example/r/JrQLj5P_89iXES9-vFgrIy",
                                10,
                                came));
    }

    private static Problems.Menu menu() {
        return new Problems.Menu(
                List.of(
                        kind("street-light", "路灯", "区住房和城乡建设局", true, 3, "不亮了", "一闪一闪", "白天也亮着", "灯杆歪了"),
                        kind("manhole", "井盖", "区住房和城乡建设局", true, 1, "没有了", "破了"),
                        kind("rubbish", "垃圾", "区城市管理局", true, 2, "没人清", "桶满了"),
                        kind("noise", "噪音", "区公安分局", false, 5, "夜里施工"),
                        lifts(),
                        kind("road", "道路", "区住房和城乡建设局", true, 7, "路面坑洼"),
                        kind("water-pipe", "水管", "区水务局", true, 2, "漏水"),
                        kind("illegal-building", "违建", "区城市管理局", true, 10, "正在搭建"),
                        kind("greenery", "绿化", "区城市管理局", true, 5, "树倒了"),
                        kind("other", "其他", "街道办事处和社区居民委员会", false, 5)),
                List.of(
                        place("1号楼"),
                        place("2号楼"),
                        place("3号楼"),
                        place("4号楼"),
                        place("5号楼"),
                        place("小区大门"),
                        place("中心花园"),
                        place("地下车库"),
                        place("健身场地"),
                        place("门前的路")));
    }

    private static Problems.Category kind(
            String id, String name, String office, boolean anonymous, int days, String... troubles) {
        return new Problems.Category(id, name, office, anonymous, days, List.of(troubles), List.of());
    }

    private static Problems.Category lifts() {
        return new Problems.Category(
                "lift",
                "电梯",
                "区市场监督管理局",
                true,
                2,
                List.of("停了", "门关不好", "抖动、响", "按钮坏了"),
                List.of(new Problems.Emergency(
                        "有人被困",
                        List.of(
                                new Problems.EmergencyNumber("电梯应急救援", "96333"),
                                new Problems.EmergencyNumber("消防救援", "119")),
                        "请里面的人按报警键等着，不要扒门。")));
    }

    private static Problems.Place place(String name) {
        return new Problems.Place("和平社区", name);
    }

    private static Cases.Case taken(String subject, String office, int photos) {
        return new Cases.Case(
                "20261121-500001-6",
                subject,
                office,
                Cases.State.UNDER_WAY,
                LocalDate.of(2026, 11, 21),
                Optional.empty(),
                3,
                LocalDate.of(2026, 11, 25),
                3,
                List.of(new Cases.Stage("受理", Cases.Standing.NOW, Optional.empty(), Optional.empty())),
                Optional.empty(),
                "凭回执在自助机上看答复",
                Optional.empty(),
                false,
                true,
                LocalDateTime.of(2026, 11, 21, 10, 24),
                photos,
                Optional.of("7123456789012342"),
                new Personal(Personal.Kind.DOCUMENTS, 9));
    }
}
