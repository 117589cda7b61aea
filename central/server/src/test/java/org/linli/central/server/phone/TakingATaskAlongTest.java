package org.linli.central.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.companion.meeting.PhoneSays;
import org.linli.central.api.companion.meeting.TerminalSays;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;

/** 带着走: from one screen to another in the memory of the phone's page, and in no other place. */
@TestInstance(Lifecycle.PER_CLASS)
class TakingATaskAlongTest {
    private static final String TOKEN = "mK3vQ9wZ2pL7tR5xY8nB1A";
    private static final TerminalSays.Parked PARKED =
            new TerminalSays.Parked(1, TOKEN, Instant.parse("2026-11-20T09:35:00Z"), Pages.CODE, "收好了，在您的手机里");

    private final Phone.Shop shop = new Phone.Shop();
    private final Town town;
    private final List<String> asked = new ArrayList<>();
    private BigScreen hall;
    private BigScreen sofa;
    private Phone phone;

    TakingATaskAlongTest(@TempDir Path folder) throws Exception {
        town = new Town(folder);
        hall = BigScreen.in(town, "zh-CN");
        sofa = hall;
        phone = shop.phone();
    }

    @BeforeEach
    void opens() throws Exception {
        hall = BigScreen.in(town, "zh-CN");
        sofa = BigScreen.in(town, "zh-CN");
        phone = shop.phone();
        asked.clear();
        phone.page().context().onRequest(request -> asked.add(request.url()));
    }

    @AfterEach
    void leavesNothing() {
        assertEquals(List.of(), phone.complaints());
        assertFalse(asked.toString().contains(TOKEN), "the token was in an address");
        assertEquals(
                0,
                phone.page()
                        .evaluate("async () => localStorage.length + sessionStorage.length + document.cookie.length"
                                + " + (await indexedDB.databases()).length + (await caches.keys()).length"));
        phone.close();
    }

    @AfterAll
    void closes() {
        shop.close();
        town.close();
    }

    private void joins(Phone page, BigScreen screen) {
        page.opens(screen.address(town.address().toString()));
        agrees(page, screen);
    }

    private static void agrees(Phone page, BigScreen screen) {
        page.likeness();
        page.presses("same");
        screen.awaits(new PhoneSays.Same());
    }

    private void takesItAlong() {
        joins(phone, hall);
        hall.shows(Pages.BILLS, TerminalSays.Role.PHONE, TerminalSays.Moving.ALONG);
        does(phone, "park");
        hall.awaits(new PhoneSays.Park(1));
        hall.says(PARKED);
        hall.says(new TerminalSays.Over(Code.of("companion.session-over"), "办完了"));
        phone.awaitsWords("收好了，在这部手机里");
    }

    private static void does(Phone page, String what) {
        page.page().locator("[data-do=" + what + "]").click();
    }

    private void home(TerminalSays.Moving moving) {
        sofa.shows(Pages.HOME, TerminalSays.Role.PHONE, moving);
    }

    @Test
    void isBroughtByTheLettersOfTheNextScreenAndForgottenOnceItGoesOnThere() {
        takesItAlong();
        assertTrue(phone.all().contains("17:35") || phone.all().contains("09:35"), phone.all());
        phone.typesCode(sofa.code().value());
        agrees(phone, sofa);
        home(TerminalSays.Moving.HERE);
        phone.awaitsWords("您带着一件没办完的事");
        does(phone, "resume");
        sofa.awaits(new PhoneSays.Resume(2, TOKEN));
        sofa.says(new TerminalSays.Taken(2));
        phone.awaitsGone(".brought");
        sofa.shows(Pages.BILLS, TerminalSays.Role.PHONE, TerminalSays.Moving.ALONG);
        phone.awaits("[data-do=park]");
    }

    /** A phone's camera opens what it reads in a page of its own. */
    @Test
    void aPageThatTheCameraOpensHasItFromThePageBehindIt() {
        takesItAlong();
        var front = phone.nextPage();
        joins(front, sofa);
        home(TerminalSays.Moving.HERE);
        does(front, "resume");
        sofa.awaits(new PhoneSays.Resume(1, TOKEN));
        sofa.says(new TerminalSays.Taken(1));
        front.awaitsGone(".brought");
        phone.awaitsWords("这部手机里没有了");
        assertFalse(phone.all().contains(TOKEN));
        assertEquals(List.of(), front.complaints());
    }

    @Test
    void whatWasNotGoneOnWithStaysInTheHand() {
        takesItAlong();
        phone.typesCode(sofa.code().value());
        agrees(phone, sofa);
        home(TerminalSays.Moving.HERE);
        does(phone, "resume");
        sofa.awaits(new PhoneSays.Resume(2, TOKEN));
        sofa.says(new TerminalSays.Refused(2, Code.of("handover.left"), "还带在您的手机里"));
        phone.awaitsWords("还带在您的手机里");
        does(phone, "resume");
        sofa.awaits(new PhoneSays.Resume(3, TOKEN));
        phone.page().locator("#part").click();
        phone.awaitsWords("收好了，在这部手机里");
    }

    @Test
    void whatIsNowhereAnyMoreIsForgotten() {
        takesItAlong();
        phone.typesCode(sofa.code().value());
        agrees(phone, sofa);
        home(TerminalSays.Moving.HERE);
        does(phone, "resume");
        sofa.awaits(new PhoneSays.Resume(2, TOKEN));
        sofa.says(new TerminalSays.Refused(2, Code.of("parcel.unknown"), "这件事已经不在了"));
        phone.awaitsWords("这件事已经不在了");
        phone.awaitsGone(".brought");
    }

    @Test
    void whereTheScreenIsNotFreeItSaysWhen() {
        takesItAlong();
        phone.typesCode(sofa.code().value());
        agrees(phone, sofa);
        home(TerminalSays.Moving.NEITHER);
        phone.awaitsWords("大屏幕回到首页");
        assertEquals(0, phone.page().locator("[data-do=resume]").count());
        home(TerminalSays.Moving.HERE);
        phone.awaits("[data-do=resume]");
    }

    @Test
    void aStepThatCannotLeaveSaysSoAndTheQuestionStays() {
        joins(phone, hall);
        hall.shows(Pages.BILLS, TerminalSays.Role.PHONE, TerminalSays.Moving.ALONG);
        does(phone, "park");
        hall.awaits(new PhoneSays.Park(1));
        hall.says(new TerminalSays.Refused(1, Code.of("handover.not-here"), "这一步不能换屏幕"));
        phone.awaitsWords("这一步不能换屏幕");
        phone.awaitsWords("这次交哪几项？");
    }

    @Test
    void closingThePageIsTheEndOfIt() {
        takesItAlong();
        phone.page().reload();
        phone.awaits("#code");
        assertFalse(phone.all().contains("收好了"));
    }
}
