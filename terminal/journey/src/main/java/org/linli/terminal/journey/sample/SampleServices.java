package org.linli.terminal.journey.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.find.FindService;
import org.linli.terminal.journey.find.Services;
import org.linli.terminal.journey.find.Services.Hit;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/** Finding a service, by what is typed, by life event and by department; and a guide with much in it and one with little. */
final class SampleServices {
    private static final List<Hit> EVENTS = List.of(
            event("birth", "孩子出生", 6),
            event("retired", "退休了", 9),
            event("ill", "生病住院", 8),
            event("spouse-died", "老伴去世", 7),
            event("moved", "搬家", 5),
            event("unemployed", "没了工作", 6));

    private static final List<Hit> CARDS = List.of(
            service("human-resources-card", "社会保障卡申领", "人社", Optional.of(initials())),
            service("human-resources-card-lost", "社会保障卡挂失", "人社", Optional.of(initials())),
            service("medical-insurance-card", "医保电子凭证", "医保", Optional.of(also("医保卡"))),
            service("human-resources-card-new", "社会保障卡补领、换领", "人社", Optional.empty()));

    private SampleServices() {}

    private static Hit event(String id, String name, int services) {
        return new Hit(
                Hit.Kind.LIFE_EVENT,
                id,
                name,
                Text.of("find.services", new Text.Gap.Count(services)),
                Optional.empty());
    }

    private static Hit service(String id, String name, String department, Optional<Text> why) {
        return new Hit(Hit.Kind.SERVICE, id, name, Text.verbatim(department), why);
    }

    private static Text initials() {
        return Text.of("find.why.initials");
    }

    private static Text also(String name) {
        return Text.of("find.why.also", new Text.Gap.Verbatim(name));
    }

    static void all(Map<String, Screen> all) {
        all.put(
                "find-search",
                looked(new Services.Found("", EVENTS, EVENTS.size())).screen());
        all.put("find-search-found", looked(new Services.Found("", CARDS, 12)).screen());
        all.put(
                "find-search-nothing",
                looked(new Services.Found("", List.of(), 0)).screen());
        all.put("find-departments", departments().screen());
        all.put(
                "find-within",
                departments()
                        .acts("department-human-resources")
                        .told("catalogue-2", new Services.Found("人社", CARDS, CARDS.size()))
                        .screen());
        all.put("find-opening", searching().acts("departments").screen());
        all.put(
                "find-failed",
                searching()
                        .acts("departments")
                        .refused("catalogue-1", "find.gone")
                        .screen());
        all.put("find-guide", read(marriage()).screen());
        all.put("find-guide-short", read(lost()).screen());
        all.put(
                "find-guide-at-home",
                read(marriage(), SampleFarWays.television(true)).screen());
    }

    private static Walk<?, FindService.Begun, FindService.Ended> searching() {
        return searching(Samples.scene());
    }

    private static Walk<?, FindService.Begun, FindService.Ended> searching(Scene scene) {
        return Walk.of(new FindService(), new FindService.Begun(), scene);
    }

    private static Walk<?, FindService.Begun, FindService.Ended> looked(Services.Found found) {
        return searching().told("lookup", found);
    }

    private static Walk<?, FindService.Begun, FindService.Ended> departments() {
        var offered = List.of(
                department("civil-affairs", "民政", 18),
                department("human-resources", "人社", 21),
                department("medical-insurance", "医保", 11),
                department("health", "卫健", 9),
                department("public-security", "公安", 16),
                department("housing", "住建", 8),
                department("transport", "交通", 6));
        return searching().acts("departments").told("catalogue-1", new Services.Found("", offered, offered.size()));
    }

    private static Hit department(String id, String name, int services) {
        return new Hit(
                Hit.Kind.DEPARTMENT,
                id,
                name,
                Text.of("find.services", new Text.Gap.Count(services)),
                Optional.empty());
    }

    private static Walk<?, FindService.Begun, FindService.Ended> read(Services.Guide guide) {
        return read(guide, Samples.scene());
    }

    private static Walk<?, FindService.Begun, FindService.Ended> read(Services.Guide guide, Scene scene) {
        return searching(scene)
                .told("lookup", new Services.Found("", CARDS, 12))
                .acts("service-human-resources-card")
                .told("catalogue-1", guide);
    }

    private static Services.Guide marriage() {
        return new Services.Guide(
                "civil-affairs-marriage",
                "结婚登记",
                "民政",
                "双方自愿结婚，到婚姻登记机关办理登记，领取结婚证。",
                List.of("男年满 22 周岁、女年满 20 周岁", "双方自愿", "双方都没有配偶，没有法律禁止结婚的亲属关系"),
                List.of("中华人民共和国民法典 第一千零四十九条", "婚姻登记条例 国务院令第 804 号"),
                List.of(
                        new Services.Material("居民身份证", Services.Form.ORIGINAL, 2, Optional.of("双方各一")),
                        new Services.Material("本人签字的声明书", Services.Form.FORM, 2, Optional.of("窗口有")),
                        new Services.Material("双方近期合影", Services.Form.PHOTO, 3, Optional.empty())),
                List.of(
                        new Services.Stage("预约", "可以电话预约，也可以直接到窗口。"),
                        new Services.Stage("核对", "双方一起到场，窗口核对身份证。"),
                        new Services.Stage("声明", "双方在登记员面前填写并签字。"),
                        new Services.Stage("领证", "当场领取结婚证。")),
                Optional.empty(),
                new Services.Limit(Services.Days.AT_ONCE, 0),
                Optional.of(Fen.ZERO),
                "不收费",
                "区婚姻登记处",
                "周一至周六 9:00–17:00",
                "010-5550-0102",
                "结婚证",
                List.of(Services.Delivery.AT_WINDOW),
                true,
                Optional.of("https://linli.example/s/civil-affairs-marriage"),
                Optional.of("预约办法和办公时间由当地规定，未经核对。"),
                "示例内容，供运营单位替换；办理前请以窗口答复为准。");
    }

    private static Services.Guide lost() {
        return new Services.Guide(
                "human-resources-card-lost",
                "社会保障卡挂失",
                "人社",
                "卡丢了，先挂失，别人就不能用。",
                List.of("社会保障卡持卡人"),
                List.of("中华人民共和国社会保险法"),
                List.of(),
                List.of(new Services.Stage("打电话", "说出姓名和身份证号码。"), new Services.Stage("补卡", "挂失后到任一服务网点补领。")),
                Optional.of(new Services.Limit(Services.Days.WORKING, 1)),
                new Services.Limit(Services.Days.AT_ONCE, 0),
                Optional.empty(),
                "挂失不收费，补卡收费由银行定",
                "社区服务大厅 2 号窗口",
                "周一至周五 9:00–12:00、13:30–17:00",
                "010-5550-0103",
                "挂失生效",
                List.of(Services.Delivery.ELECTRONIC, Services.Delivery.AT_WINDOW),
                false,
                Optional.empty(),
                Optional.empty(),
                "示例内容，供运营单位替换；办理前请以窗口答复为准。");
    }
}
