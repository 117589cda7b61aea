package org.linli.central.api.companion.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealedStreamTest {
    private final Pair pair = Pair.of(1);
    private final SealedStream terminal = pair.terminal();
    private final SealedStream phone = pair.phone();

    @Test
    void lengthsTellNothingOfWhatWasTyped() {
        int empty = terminal.say("{\"typed\":\"\"}").length();

        assertEquals(empty, terminal.say("{\"typed\":\"999999195001010014\"}").length());
    }

    @Test
    void aRepetitionIsHeardOnce() {
        String frame = terminal.say("1");

        assertEquals(new Heard.Said("1"), phone.hear(frame));
        assertEquals(new Heard.Known(), phone.hear(frame));
    }

    @Test
    void aGapIsAskedForOnceAndFilled() {
        String first = terminal.say("1");
        String second = terminal.say("2");
        String third = terminal.say("3");

        var missing = assertInstanceOf(Heard.Missing.class, phone.hear(second));
        assertEquals(new Heard.Missing(List.of()), phone.hear(third));
        var asked =
                assertInstanceOf(Heard.Asked.class, terminal.hear(missing.ask().getFirst()));
        assertEquals(List.of(first, second, third), asked.again());
        assertEquals(
                List.of(new Heard.Said("1"), new Heard.Said("2"), new Heard.Said("3")),
                asked.again().stream().map(phone::hear).toList());
    }

    @Test
    void aGapThatIsStillThereWhenTheRestPassedByIsAskedForAgain() {
        terminal.say("1");
        String second = terminal.say("2");

        assertEquals(
                1,
                assertInstanceOf(Heard.Missing.class, phone.hear(second)).ask().size());
        assertEquals(
                1,
                assertInstanceOf(Heard.Missing.class, phone.hear(second)).ask().size());
    }

    @Test
    void whatIsAcknowledgedIsNotKept() {
        phone.hear(terminal.say("1"));
        assertTrue(phone.owesAcknowledgement());
        assertFalse(terminal.isHeard());

        assertEquals(new Heard.Acknowledged(), terminal.hear(phone.acknowledge().orElseThrow()));
        assertTrue(terminal.isHeard());
        assertEquals(List.of(), terminal.unacknowledged());
        assertEquals(Optional.empty(), phone.acknowledge());
        assertFalse(terminal.owesAcknowledgement(), "an acknowledgement is not acknowledged");
    }

    @Test
    void whoeverSaysSomethingAcknowledgesWithIt() {
        phone.hear(terminal.say("1"));

        terminal.hear(phone.say("2"));
        assertTrue(terminal.isHeard());
        assertFalse(phone.owesAcknowledgement());
    }

    @Test
    void twoSidesThatAreFullDoNotWaitForEachOther() {
        var toPhone = full(terminal);
        var toTerminal = full(phone);
        assertThrows(IllegalStateException.class, () -> terminal.say("one more"));

        toPhone.forEach(phone::hear);
        toTerminal.forEach(terminal::hear);
        terminal.hear(phone.acknowledge().orElseThrow());
        phone.hear(terminal.acknowledge().orElseThrow());
        assertTrue(terminal.canSay());
        assertTrue(phone.canSay());
    }

    @Test
    void nothingSaidBeforeAnAbsenceIsLost() {
        String lost = terminal.say("1");

        assertEquals(new Heard.Asked(List.of(lost)), terminal.hear(phone.ask()));
        assertEquals(new Heard.Asked(List.of()), phone.hear(terminal.ask()));
    }

    @Test
    void whoeverAsksForWhatWasNeverSentIsNotTheOtherSide() {
        assertEquals(new Heard.Damaged(), terminal.hear("{\"is\":\"Again\",\"from\":2}"));
    }

    @Test
    void aFrameIsNotTheOtherDirections() {
        String own = terminal.say("1");

        assertEquals(new Heard.Damaged(), terminal.hear(own));
    }

    @Test
    void aFrameIsNotAnotherMeetings() {
        assertEquals(new Heard.Damaged(), phone.hear(Pair.of(2).terminal().say("1")));
    }

    @Test
    void whatIsNoFrameEndsIt() {
        assertEquals(new Heard.Damaged(), phone.hear("hello"));
        assertEquals(new Heard.Damaged(), phone.hear(terminal.say("1")), "and it stays ended");
        assertFalse(phone.canSay());
    }

    @Test
    void nothingLongerThanTheRelayCarriesIsSealed() {
        String longest = "\"" + "x".repeat(SealedStream.LONGEST - 2) + "\"";
        assertTrue(terminal.say(longest).getBytes(StandardCharsets.UTF_8).length < (62 << 10));
        assertThrows(IllegalStateException.class, () -> terminal.say(longest + " "));
    }

    private static List<String> full(SealedStream stream) {
        var frames = new ArrayList<String>();
        while (stream.canSay()) {
            frames.add(stream.say("\"" + frames.size() + "\""));
        }
        assertEquals(SealedStream.SAYS, frames.size());
        return frames;
    }
}
