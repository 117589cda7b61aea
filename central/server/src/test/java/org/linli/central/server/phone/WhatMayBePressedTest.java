package org.linli.central.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.companion.meeting.PhoneSays;
import org.linli.central.api.companion.meeting.TerminalSays.Role;
import org.linli.central.server.town.Town;

/** 返回, 找人帮忙 and 不办了 stand on the page as far as the terminal says that it takes them, and move with that. */
@TestInstance(Lifecycle.PER_CLASS)
class WhatMayBePressedTest {
    private static final String ALL = "\"keys\":{\"back\":true,\"help\":true,\"leaving\":\"GIVING_UP\"}";

    private final Phone.Shop shop = new Phone.Shop();
    private final Town town;

    WhatMayBePressedTest(@TempDir Path folder) throws Exception {
        town = new Town(folder);
    }

    @AfterAll
    void closes() {
        shop.close();
        town.close();
    }

    private Phone joins(BigScreen screen) {
        var phone = shop.phone();
        phone.opens(screen.address(town.address().toString()));
        phone.likeness();
        phone.presses("same");
        screen.awaits(new PhoneSays.Same());
        return phone;
    }

    private static String with(String page, boolean back, boolean help, String leaving) {
        return page.replace(
                ALL, "\"keys\":{\"back\":" + back + ",\"help\":" + help + ",\"leaving\":\"" + leaving + "\"}");
    }

    private static List<String> standing(Phone phone) {
        return phone.page().locator(".about button").allInnerTexts();
    }

    /** The heading a page waits for is in it, so what stands beside it is of the same page. */
    private static List<String> shows(BigScreen screen, Phone phone, int question, String page, Role role) {
        screen.shows(
                page.replace("\"question\":7", "\"question\":" + question).replace("联系电话", "第 " + question + " 问"),
                role);
        phone.awaitsWords("第 " + question + " 问");
        return standing(phone);
    }

    @Test
    void aKeyStandsWhereTheTerminalTakesItAndIsSentAsItsOwn() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        try (var phone = joins(screen)) {
            String asked = Pages.PHONE_NUMBER;
            assertEquals(List.of("返回", "找人帮忙", "不办了"), shows(screen, phone, 50, asked, Role.PHONE));
            assertEquals(List.of("找人帮忙"), shows(screen, phone, 51, with(asked, false, true, "NONE"), Role.FAMILY));
            assertEquals(List.of("返回"), shows(screen, phone, 52, with(asked, true, false, "NONE"), Role.PHONE));
            assertEquals(List.of(), shows(screen, phone, 53, with(asked, false, false, "NONE"), Role.PHONE));
            assertEquals(
                    List.of("找人帮忙", "办完了"), shows(screen, phone, 54, with(asked, false, true, "FINISHED"), Role.PHONE));
            phone.page().locator("[data-do=leave]").click();
            screen.awaitsAnswer("{\"is\":\"Leave\",\"question\":54}");
            phone.page().locator("[data-do=help]").click();
            screen.awaitsAnswer("{\"is\":\"Help\",\"question\":54}");
            shows(screen, phone, 55, asked, Role.PHONE);
            phone.page().locator("[data-do=back]").click();
            screen.awaitsAnswer("{\"is\":\"Back\",\"question\":55}");
            assertEquals(List.of(), phone.complaints());
        }
    }

    /** Somebody was called at the machine while a resident types here: nothing moves under their fingers. */
    @Test
    void keysThatComeAndGoDisturbNobodyWhoTypes() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        try (var phone = joins(screen)) {
            screen.shows(Pages.PHONE_NUMBER, Role.PHONE);
            phone.page().locator("input").pressSequentially("138");
            screen.awaitsAnswer("{\"is\":\"Type\",\"question\":7,\"field\":\"phone\",\"text\":\"138\"}");
            screen.shows(with(Pages.withTyped("138"), true, true, "NONE"), Role.PHONE);
            phone.awaitsGone("[data-do=leave]");
            assertEquals("INPUT", phone.page().evaluate("() => document.activeElement.tagName"));
            assertEquals("138", phone.page().locator("input").inputValue());
            phone.page().locator("[data-do=help]").focus();
            screen.shows(Pages.withTyped("138"), Role.PHONE);
            phone.awaits("[data-do=leave]");
            assertEquals("help", phone.page().evaluate("() => document.activeElement.dataset.do"));
            phone.page().locator("[data-do=leave]").focus();
            screen.shows(with(Pages.withTyped("138"), true, true, "NONE"), Role.PHONE);
            phone.awaitsGone("[data-do=leave]");
            assertEquals("H1", phone.page().evaluate("() => document.activeElement.tagName"));
        }
    }

    /** What lies over the screen has the number of the question beneath, and is a page of its own all the same. */
    @Test
    void whatLiesOverTheScreenIsAnotherPage() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        try (var phone = joins(screen)) {
            screen.shows(Pages.PHONE_NUMBER, Role.PHONE);
            phone.page().locator("input").focus();
            String over = """
                    {"question":7,"screen":"over.leave","language":"zh-CN","step":"",%s,"elements":[
                     {"is":"Heading","text":"确定不办了吗？"},
                     {"is":"Paragraph","text":"填的内容不会留下。"},
                     {"is":"Room","field":"phone","label":"手机号码","digits":true,"least":11,"most":11,"typed":""},
                     {"is":"Button","action":"go","label":"不办了","support":null,"strong":false,"leads":false},
                     {"is":"Button","action":"stay","label":"接着办","support":null,"strong":true,"leads":true}]}""".formatted(ALL);
            screen.shows(with(over, true, true, "NONE"), Role.PHONE);
            phone.awaitsWords("确定不办了吗？");
            assertEquals("H1", phone.page().evaluate("() => document.activeElement.tagName"));
            assertEquals(List.of("返回", "找人帮忙"), standing(phone));
        }
    }

    /** A page that offers help itself offers it once. */
    @Test
    void helpStandsOnce() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        try (var phone = joins(screen)) {
            screen.shows(
                    Pages.PHONE_NUMBER.replace(
                            "\"action\":\"other\",\"label\":\"用家里的电话\"", "\"action\":\"help\",\"label\":\"找人帮忙\""),
                    Role.PHONE);
            phone.awaitsWords("联系电话");
            assertEquals(1, phone.page().getByText("找人帮忙").count());
            phone.acts("help");
            screen.awaitsAnswer("{\"is\":\"Act\",\"question\":7,\"action\":\"help\"}");
        }
    }
}
