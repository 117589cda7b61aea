package org.linli.central.api.companion.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Central was restarted after the terminal answered and before the phone had the answer. */
class MeetAgainTest {
    private final SecureRandom random = new SecureRandom();
    private final Invitation invitation = Invitation.draw(random);
    private final Guest guest = Guest.to(invitation.room(), invitation.commitment(), Suite.X25519, random);
    private final String meet = guest.meet();
    private final Invitation.Answer.Met met =
            assertInstanceOf(Invitation.Answer.Met.class, invitation.meet(meet, "zh-CN"));
    private final SealedStream terminal = met.agreement().stream();

    @Test
    void theSameQuestionGetsTheSameAnswerAndWhatWasSaidSince() {
        String waiting = terminal.say("{}");
        assertEquals(new Heard.Asked(List.of(met.reveal(), waiting)), terminal.hear(meet));
        var phone = guest.hear(met.reveal()).orElseThrow().stream();
        assertEquals(new Heard.Said("{}"), phone.hear(waiting));
        assertEquals(new Heard.Said("{}"), terminal.hear(phone.say("{}")));
    }

    @Test
    void anotherQuestionEndsTheRoom() {
        String other = Guest.to(invitation.room(), invitation.commitment(), Suite.X25519, random)
                .meet();
        assertEquals(new Heard.Damaged(), terminal.hear(other));
    }

    @Test
    void whoHasSpokenSealedHasNoMoreToAsk() {
        var phone = guest.hear(met.reveal()).orElseThrow().stream();
        assertInstanceOf(Heard.Said.class, terminal.hear(phone.say("{}")));
        assertEquals(new Heard.Damaged(), terminal.hear(meet));
        assertTrue(terminal.unacknowledged().isEmpty());
    }
}
