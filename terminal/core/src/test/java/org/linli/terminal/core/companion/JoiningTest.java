package org.linli.terminal.core.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.linli.central.api.companion.meeting.PhoneSays;
import org.linli.central.api.companion.meeting.TerminalSays;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.outside.Phones.Presence;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.journey.screen.Origin;

/** A phone joins the screen: the code, the comparing, who it is then, and how it goes. */
final class JoiningTest {
    private final Room room = new Room();

    @Test
    void aPhoneThatScansSeesTheScreenOnceBothHaveSaidSo() {
        assertTrue(room.beside().able());
        room.wantsAPhone();
        assertEquals("over.pairing", room.machine.screen());
        var phone = new Pocket(room.relay);

        assertTrue(phone.scans(room.code().address()));
        assertEquals("over.pairing.comparing", room.machine.screen());
        assertEquals(room.likenessOn(phone), room.likeness());
        assertEquals(new TerminalSays.Waiting(), phone.last());

        phone.saysSame();
        assertTrue(phone.shown().isEmpty(), "nobody has said 是我 yet");
        room.machine.presses("pairing-mine");
        assertEquals("home.menu", phone.screen());
        assertEquals("home.menu", room.machine.screen());
        assertEquals(Presence.HERE, room.beside().phone());
        assertEquals(TerminalSays.Role.PHONE, phone.shown().orElseThrow().role());
    }

    @Test
    void theTwoMaySayItInEitherOrder() {
        room.wantsAPhone();
        var phone = new Pocket(room.relay);
        phone.scans(room.code().address());
        room.machine.presses("pairing-mine");

        assertEquals("over.pairing.comparing.mine", room.machine.screen());
        assertTrue(phone.shown().isEmpty());
        phone.saysSame();
        assertEquals("home.menu", phone.screen());
    }

    @Test
    void whoCannotScanTypesEightLetters() {
        room.wantsAPhone();
        assertTrue(room.code().letters().matches("[B-Z]{4} [B-Z]{4}"));
        assertEquals("https://central.example:8443/p", room.code().site());
        var phone = new Pocket(room.relay);

        assertTrue(phone.types(room.code().letters()));
        assertEquals(room.likenessOn(phone), room.likeness());
    }

    @Test
    void aCentralThatPhonesReachUnderAnotherNameIsShownByThatName() {
        room.relay.isFoundAt(URI.create("https://phones.example"));
        room.wantsAPhone();
        assertTrue(room.code().address().startsWith("https://phones.example/p#"));
        assertEquals("phones.example/p", room.code().site());
    }

    @Test
    void theCodeTurnsOverEveryHalfMinuteAndTwoRoomsAreOpenAtMost() {
        room.wantsAPhone();
        String first = room.code().address();
        assertEquals(Duration.ofSeconds(30), room.code().left());
        room.waits(Duration.ofSeconds(12));
        assertEquals(Duration.ofSeconds(18), room.code().left());
        room.waits(Duration.ofSeconds(19));
        String second = room.code().address();
        assertNotEquals(first, second);
        assertEquals(2, room.relay.rooms.size());
        var late = new Pocket(room.relay);
        assertTrue(late.scans(first), "who has just scanned still comes in");
    }

    @Test
    void aCodeOfAMinuteAgoLeadsNowhere() {
        room.wantsAPhone();
        String first = room.code().address();
        room.waits(Duration.ofSeconds(50));
        room.machine.give(new Input.Repeat(room.machine.shown().question(), Origin.TERMINAL));
        room.waits(Duration.ofSeconds(12));

        assertEquals(2, room.relay.rooms.size());
        assertFalse(new Pocket(room.relay).scans(first));
    }

    @Test
    void theCodeLeavesWithTheSheetAndSoDoesTheLine() {
        room.wantsAPhone();
        String address = room.code().address();
        room.machine.goesBack();

        assertEquals("home.menu", room.machine.screen());
        assertEquals(0, room.relay.rooms.size());
        assertFalse(room.relay.isTerminalThere());
        assertFalse(new Pocket(room.relay).scans(address));
    }

    /** Somebody scanned, said 一样 and walked away from the screen: the next resident meets no phone but their own. */
    @Test
    void aPhoneThatNobodyHereHasConfirmedDoesNotWaitForTheNextResident() {
        room.wantsAPhone();
        var stranger = new Pocket(room.relay);
        stranger.scans(room.code().address());
        stranger.saysSame();
        assertEquals("over.pairing.comparing", room.machine.screen());
        room.waits(Duration.ofSeconds(61));
        assertEquals("home.menu", room.machine.screen());
        assertTrue(stranger.isSentAway(), "it hears that it is over");

        room.machine.presses("pay-bill");
        room.machine.world.laysCard("王小芳", "999999194910010010");
        room.wantsAPhone();
        assertEquals("over.pairing", room.machine.screen(), "a code of their own, and nobody to be compared");
        assertTrue(stranger.shown().isEmpty());
    }

    @Test
    void aSecondPhoneIsFamilyAndAThirdIsTurnedAway() {
        var own = room.joined();
        room.wantsAPhone();
        String address = room.code().address();
        var family = new Pocket(room.relay);
        family.scans(address);
        family.saysSame();
        room.machine.presses("pairing-mine");

        assertEquals(TerminalSays.Role.FAMILY, family.shown().orElseThrow().role());
        assertEquals(TerminalSays.Role.PHONE, own.shown().orElseThrow().role());
        assertTrue(room.beside().isBoth());
        assertFalse(room.beside().able());
        assertEquals(new Counter.Answer.Refused(Code.of("companion.full")), room.wantsAPhone());
        assertFalse(new Pocket(room.relay).scans(address));
    }

    @Test
    void familyFillsInAndNeverConfirms() {
        room.machine.presses("pay-bill");
        room.machine.presses("number");
        room.joined();
        room.wantsAPhone();
        var family = new Pocket(room.relay);
        family.scans(room.code().address());
        family.saysSame();
        room.machine.presses("pairing-mine");

        family.types("account", "1203038701");
        assertEquals("1203038701", room.machine.shown().draft().typed("account"));
        long id = family.presses("next");
        var refused = assertInstanceOf(TerminalSays.Refused.class, family.last());
        assertEquals(id, refused.id());
        assertEquals("identify.number", room.machine.screen());
    }

    @Test
    void whatIsTypedStandsOnBothWhoeverTypes() {
        room.machine.presses("pay-bill");
        room.machine.presses("number");
        var phone = room.joined();

        phone.types("account", "1203");
        assertEquals("1203", room.machine.shown().draft().typed("account"));
        room.machine.types("account", "12030");
        assertTrue(phone.page().toString().contains("\"typed\":\"12030\""));
    }

    @Test
    void itBeginsAndEndsWhereverOneStands() {
        room.machine.presses("pay-bill");
        var phone = room.joined();
        assertEquals("identify.card", room.machine.screen());
        assertEquals("identify.card", phone.screen());

        room.disconnects();
        assertInstanceOf(TerminalSays.Over.class, phone.last());
        assertTrue(phone.isSentAway());
        assertEquals(Presence.NOBODY, room.beside().phone());
        assertEquals("identify.card", room.machine.screen(), "the terminal goes on");
        assertFalse(room.relay.isTerminalThere(), "nobody needs the line");
    }

    @Test
    void thePhoneSaysGoodbyeToo() {
        var phone = room.joined();
        phone.says(new PhoneSays.Bye());

        assertEquals(Presence.NOBODY, room.beside().phone());
        assertTrue(phone.isSentAway());
    }

    @Test
    void onlySomebodyAtTheTerminalOpensTheDoor() {
        assertEquals(
                new Counter.Answer.Refused(Code.of("input.not-allowed")),
                room.machine.give(new Input.Phone(room.machine.shown().question(), Origin.PHONE)));
        var phone = room.joined();
        room.wantsAPhone();
        phone.presses("stay");
        assertEquals("over.pairing", room.machine.screen(), "the first phone does not answer for the second");
    }
}
