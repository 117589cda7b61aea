package org.linli.terminal.core.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.linli.central.api.companion.meeting.TerminalSays;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.outside.Phones;
import org.linli.terminal.core.outside.Phones.Presence;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.journey.screen.Origin;

/** Whatever befalls a phone, a relay or a session: nothing typed is lost, nothing is shown to whom it is not for. */
final class BadDaysTest {
    private static final String ID_NUMBER = "999999194910010010";

    private final Room room = new Room();

    @Test
    void whoTakesTheRoomBeforeTheResidentLooksSeesNothing() {
        room.wantsAPhone();
        String code = room.code().address();
        var stranger = new Pocket(room.relay);
        stranger.scans(code);
        stranger.saysSame();
        var own = new Pocket(room.relay);
        assertFalse(own.scans(code), "the room is taken");

        room.machine.presses("pairing-different");
        assertTrue(stranger.isSentAway());
        assertTrue(stranger.shown().isEmpty());
        assertTrue(own.scans(room.code().address()));
        own.saysSame();
        room.machine.presses("pairing-mine");
        assertEquals("home.menu", own.screen());
    }

    @Test
    void aRelayThatAltersAFrameEndsThePhoneAndNotTheSession() {
        room.machine.presses("pay-bill");
        room.machine.presses("number");
        var phone = room.joined();
        phone.types("account", "1203");
        room.relay.toTerminal = body -> String.valueOf(body).replaceFirst("\"box\":\"..", "\"box\":\"__");
        phone.types("account", "12039999");

        assertEquals("1203", room.machine.shown().draft().typed("account"));
        assertEquals(Presence.NOBODY, room.beside().phone());
        assertEquals("identify.number", room.machine.screen());
    }

    @Test
    void aRelayThatDropsTurnsRoundAndRepeatsLosesNothing() {
        for (long seed = 0; seed < 40; seed++) {
            var bad = new Room();
            bad.machine.presses("pay-bill");
            bad.machine.presses("number");
            var phone = bad.joined();
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            var old = new ArrayList<String>();
            bad.relay.toTerminal = body -> {
                old.add(body);
                return switch (random.nextInt(4)) {
                    case 0 -> null;
                    case 1 -> old.get(random.nextInt(old.size()));
                    default -> body;
                };
            };
            String text = "";
            for (int i = 0; i < 8; i++) {
                text += i;
                phone.types("account", text);
                bad.waits(Duration.ofSeconds(1));
            }
            bad.relay.toTerminal = body -> body;
            phone.goesAway();
            phone.comesBack();
            assertEquals(text, bad.machine.shown().draft().typed("account"), "seed " + seed);
        }
    }

    @Test
    void aPhoneInATunnelLosesNothingAndTheTerminalGoesOn() {
        room.machine.presses("pay-bill");
        room.machine.presses("number");
        var phone = room.joined();
        phone.types("account", "120303");
        phone.goesAway();

        assertEquals(Presence.AWAY, room.beside().phone());
        room.machine.types("account", "1203038701");
        assertEquals("1203038701", room.machine.shown().draft().typed("account"));
        phone.comesBack();
        assertTrue(phone.page().toString().contains("1203038701"));
        assertEquals(Presence.HERE, room.beside().phone());
    }

    /** A page that is opened anew knows nothing of the one before: another seat, other keys. */
    @Test
    void aBatteryThatDiesMidFieldLosesNothingAndTheChargedPhoneIsTheResidentsAgain() {
        room.machine.presses("pay-bill");
        room.machine.presses("number");
        var dead = room.joined();
        dead.types("account", "120303");
        dead.goesAway();

        var charged = room.joined();
        assertEquals(TerminalSays.Role.PHONE, charged.shown().orElseThrow().role());
        assertTrue(charged.page().toString().contains("120303"), "what was typed stands");
        assertFalse(dead.comesBack(), "the old page has lost its place");
        assertEquals(Presence.NOBODY, room.beside().family());
        charged.types("account", "1203038701");
        assertEquals("1203038701", room.machine.shown().draft().typed("account"));
    }

    @Test
    void aDaughtersPhoneThatCannotBeReachedMakesWayForAnother() {
        var own = room.joined();
        var daughter = room.joined();
        daughter.goesAway();
        var other = room.joined();
        assertEquals(TerminalSays.Role.FAMILY, other.shown().orElseThrow().role());
        assertEquals(TerminalSays.Role.PHONE, own.shown().orElseThrow().role());
        assertFalse(daughter.comesBack());
        assertFalse(own.isSentAway());
    }

    /** The relay knows when somebody has pressed, damages that phone's room and comes itself. */
    @Test
    void whoeverComesInTheComparedPhonesPlaceIsNotConfirmedByTheSameKey() {
        room.wantsAPhone();
        var own = new Pocket(room.relay);
        own.scans(room.code().address());
        room.relay.toTerminal = body -> String.valueOf(body).replaceFirst("\"box\":\"..", "\"box\":\"__");
        own.saysSame();
        room.relay.toTerminal = body -> body;

        assertEquals("over.pairing.lost", room.machine.screen());
        assertTrue(room.relay.rooms.isEmpty(), "no other code stands there by itself");
        room.machine.presses("pairing-mine");
        assertEquals(Presence.NOBODY, room.beside().phone());
        room.machine.presses("stay");
        assertEquals("home.menu", room.machine.screen());
        var again = room.joined();
        assertEquals("home.menu", again.screen());
    }

    @Test
    void aLikenessThatIsComparedNoLongerConfirmsNobody() {
        room.wantsAPhone();
        var phone = new Pocket(room.relay);
        phone.scans(room.code().address());
        phone.saysSame();
        var other = new Phones.Likeness("雨伞", "M0 0", "竹林", "渡船");
        room.link().mine(other);
        assertEquals("over.pairing.comparing", room.machine.screen());
        room.link().mine(room.likeness());
        assertEquals("home.menu", phone.screen());
    }

    /** Fixation: joined on the front page by somebody who walked away, while the next resident lays her card. */
    @Test
    void aPhoneThatSomebodyLeftJoinedSeesNothingOfWhoComesNext() {
        var stranger = room.joined();
        room.machine.presses("pay-bill");
        int before = stranger.heard.size();
        room.machine.world.laysCard("王小芳", ID_NUMBER);

        assertEquals("over.pairing.whose", room.machine.screen());
        stranger.presses("pairing-ours");
        stranger.presses("stay");
        assertEquals("over.pairing.whose", room.machine.screen(), "only the machine itself is asked");
        assertEquals(
                List.of(),
                stranger.heard.subList(before, stranger.heard.size()).stream()
                        .filter(TerminalSays.Shown.class::isInstance)
                        .map(said ->
                                ((TerminalSays.Shown) said).page().get("screen").asString())
                        .filter(screen -> !screen.equals("over.pairing.whose"))
                        .toList());
        room.machine.presses("pairing-not-ours");
        assertTrue(stranger.isSentAway());
        assertEquals(Presence.NOBODY, room.beside().phone());
        assertEquals("bills.none-found", room.machine.screen());
    }

    @Test
    void herOwnPhoneGoesOnOnceSheHasSaidThatItIsHers() {
        var own = room.joined();
        room.machine.presses("pay-bill");
        room.machine.world.laysCard("王小芳", ID_NUMBER);
        room.machine.presses("pairing-ours");
        assertEquals("bills.none-found", room.machine.screen());
        assertEquals("bills.none-found", own.screen());
    }

    @Test
    void whoJoinsAfterTheCardIsNotAskedAgain() {
        room.machine.presses("pay-bill");
        room.machine.world.laysCard("王小芳", ID_NUMBER);
        var own = room.joined();
        assertEquals("bills.none-found", own.screen());
    }

    @Test
    void whoWalksAwayFromTheQuestionTakesThePhoneWithHer() {
        var stranger = room.joined();
        room.machine.presses("pay-bill");
        room.machine.world.laysCard("王小芳", ID_NUMBER);
        room.waits(Duration.ofSeconds(130));
        assertEquals("home.menu", room.machine.screen());
        assertTrue(stranger.isSentAway());
    }

    @Test
    void noPhoneFollowsTheAttendantIntoTheMachine() {
        var stranger = room.joined();
        room.machine.give(new Input.Attend(room.machine.shown().question(), Origin.TERMINAL));
        assertTrue(stranger.isSentAway());
        assertEquals(Presence.NOBODY, room.beside().phone());
    }

    @Test
    void whileThePhoneIsAwayOnlyTheNewestPageIsKept() {
        room.machine.presses("pay-bill");
        room.machine.presses("number");
        var phone = room.joined();
        phone.goesAway();
        int before = phone.heard.size();
        for (int i = 1; i <= 10; i++) {
            room.machine.types("account", "1234567890".substring(0, i));
        }
        phone.comesBack();
        assertEquals(before + 1, phone.heard.size());
        assertTrue(phone.page().toString().contains("1234567890"));
    }

    @Test
    void centralIsRestartedWhileTheyCompareAndTheyGoOn() {
        room.wantsAPhone();
        var phone = new Pocket(room.relay);
        phone.scans(room.code().address());
        room.relay.restarts();
        room.waits(Duration.ofSeconds(2));
        assertTrue(phone.comesBack());
        phone.saysSame();
        room.machine.presses("pairing-mine");
        assertEquals("home.menu", phone.screen());
    }

    @Test
    void centralIsRestartedWhileTheCodeStandsThere() {
        room.wantsAPhone();
        String code = room.code().address();
        room.relay.goesDown();
        assertEquals("over.pairing.opening", room.machine.screen());
        room.relay.restarts();
        room.waits(Duration.ofSeconds(3));
        var phone = new Pocket(room.relay);
        assertTrue(phone.scans(code), "the code that was scanned still leads here");
        assertEquals("over.pairing.comparing", room.machine.screen());
    }

    @Test
    void centralIsAwayForAWhileAndWhatWasTypedMeanwhileComes() {
        room.machine.presses("pay-bill");
        room.machine.presses("number");
        var phone = room.joined();
        room.relay.goesDown();
        phone.types("account", "12030387");
        assertEquals("", room.machine.shown().draft().typed("account"));
        room.waits(Duration.ofSeconds(20));
        room.relay.comesUp();
        room.waits(Duration.ofSeconds(31));
        assertEquals("12030387", room.machine.shown().draft().typed("account"));
        assertEquals(Presence.HERE, room.beside().phone());
    }

    @Test
    void aPhoneThatAnswersAScreenThatIsGoneIsToldSo() {
        room.machine.presses("pay-bill");
        var phone = room.joined();
        long question = phone.question();
        room.machine.goesBack();
        long id = phone.answers("{\"is\":\"Act\",\"question\":" + question + ",\"action\":\"number\"}");

        var refused = assertInstanceOf(TerminalSays.Refused.class, phone.last());
        assertEquals(id, refused.id());
        assertEquals(Code.of("input.stale-question"), refused.why());
        assertFalse(refused.words().isBlank());
    }

    @Test
    void aPhoneAnswersWhetherAnybodyIsThere() {
        room.machine.presses("pay-bill");
        var phone = room.joined();
        room.waits(Duration.ofSeconds(65));
        assertEquals("over.idle", room.machine.screen());
        assertEquals("over.idle", phone.screen());
        phone.presses("stay");
        assertEquals("identify.card", room.machine.screen());
    }

    @Test
    void aPhoneLeftOnTheFrontPageIsAskedForAndSentAway() {
        var phone = room.joined();
        room.waits(Duration.ofSeconds(61));
        assertEquals("over.idle", room.machine.screen());
        phone.presses("stay");
        assertEquals("over.idle", room.machine.screen(), "nobody stands there because a phone says so");
        room.waits(Duration.ofSeconds(46));
        assertEquals("home.menu", room.machine.screen());
        assertEquals(Presence.NOBODY, room.beside().phone());
        assertTrue(phone.isSentAway());
    }

    @Test
    void theSessionEndsWhileThePhoneTypesAndNothingOfItRemains() {
        room.machine.presses("pay-bill");
        room.machine.presses("number");
        var phone = room.joined();
        phone.types("account", "7771203777");
        assertTrue(Remains.of(room.link(), "7771203777"), "while it is typed it is there");
        room.machine.leaves();

        assertEquals(
                new TerminalSays.Over(Code.of("companion.session-over"), ((TerminalSays.Over) phone.last()).words()),
                phone.last());
        assertTrue(phone.isSentAway());
        assertFalse(room.relay.isTerminalThere());
        assertFalse(Remains.of(room.link(), "7771203777"), "typed on the phone, and still in the link");
        assertEquals(Presence.NOBODY, room.beside().phone());
    }

    @Test
    void aTerminalThatWasStartedAgainKnowsNoPhoneOfBefore() {
        var phone = room.joined();
        var again = new Room();
        assertEquals(Presence.NOBODY, again.beside().phone());
        phone.goesAway();
        room.link().close();
        assertFalse(phone.comesBack(), "its room went with the terminal");
    }
}
