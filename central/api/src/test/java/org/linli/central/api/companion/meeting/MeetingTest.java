package org.linli.central.api.companion.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.central.api.companion.meeting.Invitation.Answer;
import org.linli.foundation.code.Code;

class MeetingTest {
    private static final Code DAMAGED = Code.of("companion.damaged");

    private final Invitation invitation = Invitation.draw(new SeededRandom(1));

    @ParameterizedTest
    @EnumSource(Suite.class)
    void bothSidesComeToTheSameLikenessAndUnderstandEachOther(Suite suite) {
        var guest = Guest.to(invitation.room(), invitation.commitment(), suite, new SeededRandom(2));
        var terminal = met(invitation.meet(guest.meet(), "zh-CN"));
        var phone = guest.hear(terminal.reveal()).orElseThrow();

        assertEquals(terminal.agreement().likeness(), phone.likeness());
        assertEquals("zh-CN", phone.language());
        assertEquals(
                new Heard.Said("{\"is\":\"Waiting\"}"),
                phone.stream().hear(terminal.agreement().stream().say(TerminalSays.write(new TerminalSays.Waiting()))));
        assertEquals(
                new Heard.Said("{\"is\":\"Same\"}"),
                terminal.agreement().stream().hear(phone.stream().say(PhoneSays.write(new PhoneSays.Same()))));
    }

    @Test
    void theAddressNamesRoomAndCommitmentWhereCentralNeverSeesThem() {
        var address = URI.create(invitation.address(URI.create("https://central.example:8443")));

        assertEquals("/p", address.getPath());
        assertEquals(invitation.room() + "." + invitation.commitment(), address.getFragment());
    }

    @Test
    void thePhoneSaysNothingToATerminalThatItsQrDidNotName() {
        var other = Invitation.draw(new SeededRandom(3));
        var guest = Guest.to(invitation.room(), other.commitment(), Suite.X25519, new SeededRandom(2));

        assertEquals(
                Optional.empty(),
                guest.hear(met(invitation.meet(guest.meet(), "zh-CN")).reveal()));
    }

    /** The relay meets each of them itself: whoever typed letters has its commitment, and sees another picture or words. */
    @Test
    void aRelayInTheMiddleShowsTwoLikenesses() {
        var alike = 0;
        for (int seed = 0; seed < 200; seed++) {
            var terminal = Invitation.draw(new SeededRandom(seed));
            var relaysPhone =
                    Guest.to(terminal.room(), terminal.commitment(), Suite.X25519, new SeededRandom(1_000 + seed));
            var relaysTerminal = Invitation.draw(new SeededRandom(2_000 + seed));
            var phone = Guest.to(
                    relaysTerminal.room(), relaysTerminal.commitment(), Suite.X25519, new SeededRandom(3_000 + seed));

            var onTheGlass = met(terminal.meet(relaysPhone.meet(), "zh-CN")).agreement();
            var onThePhone = phone.hear(
                            met(relaysTerminal.meet(phone.meet(), "zh-CN")).reveal())
                    .orElseThrow();
            alike += onTheGlass.likeness().equals(onThePhone.likeness()) ? 1 : 0;
        }
        assertEquals(0, alike);
    }

    @Test
    void aTerminalAnswersOneMeet() {
        var first = Guest.to(invitation.room(), invitation.commitment(), Suite.X25519, new SeededRandom(2));
        var second = Guest.to(invitation.room(), invitation.commitment(), Suite.X25519, new SeededRandom(3));

        assertInstanceOf(Answer.Met.class, invitation.meet(first.meet(), "zh-CN"));
        assertEquals(new Answer.Refused(DAMAGED), invitation.meet(second.meet(), "zh-CN"));
    }

    @Test
    void aRefusedMeetIsTheRoomsOneMeet() {
        var guest = Guest.to(invitation.room(), invitation.commitment(), Suite.X25519, new SeededRandom(2));

        assertEquals(new Answer.Refused(DAMAGED), invitation.meet("{\"is\":\"Meet\"}", "zh-CN"));
        assertEquals(new Answer.Refused(DAMAGED), invitation.meet(guest.meet(), "zh-CN"));
    }

    @Test
    void whatIsNoMeetIsRefused() {
        String key = "A".repeat(43);
        for (String frame : List.of(
                "",
                "[]",
                "null",
                "{\"is\":\"Again\",\"from\":1}",
                "{\"is\":\"Meet\",\"version\":2,\"suite\":\"X25519\",\"key\":\"" + key + "\"}",
                "{\"is\":\"Meet\",\"version\":1,\"suite\":\"X448\",\"key\":\"" + key + "\"}",
                "{\"is\":\"Meet\",\"version\":1,\"suite\":\"P-256\",\"key\":\"" + key + "\"}",
                "{\"is\":\"Meet\",\"version\":1,\"suite\":\"X25519\",\"key\":\"" + key + "\"}",
                "{\"is\":\"Meet\",\"version\":1,\"suite\":\"X25519\",\"key\":\"@\"}")) {
            assertEquals(
                    new Answer.Refused(DAMAGED),
                    Invitation.draw(new SeededRandom(4)).meet(frame, "zh-CN"),
                    frame);
        }
    }

    @Test
    void likenessesAreSpreadOverAllPicturesAndWords() {
        var pictures = new HashSet<Integer>();
        var words = new HashSet<Integer>();
        for (int seed = 0; seed < 400; seed++) {
            var room = Invitation.draw(new SeededRandom(seed));
            var guest = Guest.to(room.room(), room.commitment(), Suite.X25519, new SeededRandom(10_000 + seed));
            var likeness = met(room.meet(guest.meet(), "en")).agreement().likeness();
            pictures.add(likeness.picture());
            words.add(likeness.first());
        }
        assertEquals(32, pictures.size());
        assertTrue(words.size() > 150, "words seen: " + words.size());
    }

    @Test
    void lettersThatSomebodyElseHasAreDrawnAnew() {
        var before = invitation.code();
        var room = invitation.room();
        invitation.takeOtherLetters(new SeededRandom(9));

        assertNotEquals(before, invitation.code());
        assertEquals(room, invitation.room());
    }

    private static Answer.Met met(Answer answer) {
        return assertInstanceOf(Answer.Met.class, answer);
    }
}
