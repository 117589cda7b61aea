package org.linli.terminal.core.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.help.Answerer;
import org.linli.central.api.help.HelpCall;
import org.linli.central.api.help.HelpCallRequest;
import org.linli.central.api.help.HelpKind;
import org.linli.central.api.help.HelpState;
import org.linli.central.api.id.HelpCallId;
import org.linli.central.api.wire.ProblemKind;
import org.linli.terminal.core.outside.Call;

/** What central says of a call, as a resident reads it. */
final class CentralHelpLineTest {
    private static final Instant AT = Instant.parse("2026-11-22T06:30:00Z");
    private static final Call CALL =
            new Call("0c7e3b52-6d5e-4f0f-9e55-5f6a7f3a2b10-call", Call.Kind.HELP, "bills.review");

    private final Asked central = new Asked();
    private final CentralHelpLine line = new CentralHelpLine(central.central());

    @Test
    void aCallIsPlacedWithItsScreenAndNothingAboutWhoCalls() {
        central.answers(HelpState.WAITING, Optional.empty());
        assertEquals(new HelpLine.Said.Ringing(), line.place(CALL));
        var request = assertInstanceOf(HelpCallRequest.class, central.asked.getFirst());
        assertEquals(HelpKind.HELP, request.kind());
        assertEquals("bills.review", request.screen());
    }

    @Test
    void theSameCallIsTheSameIdAndAnotherIsAnother() {
        central.answers(HelpState.WAITING, Optional.empty());
        line.place(CALL);
        line.ask(CALL);
        line.place(new Call("another", Call.Kind.EMERGENCY, "an odd screen"));
        var first = assertInstanceOf(HelpCallRequest.class, central.asked.get(0));
        var other = assertInstanceOf(HelpCallRequest.class, central.asked.get(2));
        assertEquals(first.id(), central.asked.get(1));
        assertNotEquals(first.id(), other.id());
        assertEquals(HelpKind.EMERGENCY, other.kind());
        assertEquals("unnamed", other.screen(), "an odd name keeps nobody from being called");
    }

    @Test
    void whoAnswersIsNamedAsStaffWroteIt() {
        central.answers(HelpState.ANSWERED, Optional.of(new Answerer("社区工作人员", "李老师")));
        assertEquals(new HelpLine.Said.Answered("社区工作人员 李老师"), line.ask(CALL));
        central.answers(HelpState.ENDED, Optional.of(new Answerer("社区工作人员", "李老师")));
        assertEquals(new HelpLine.Said.Ended(), line.ask(CALL));
    }

    @Test
    void whatCannotBeBelievedIsSilence() {
        for (Answer<HelpCall> trouble : List.<Answer<HelpCall>>of(
                new Answer.NotSent<>(LinkTrouble.NO_CONNECTION),
                new Answer.Unknown<>(LinkTrouble.TIMED_OUT),
                new Answer.Refused<>(ProblemKind.HELP_DIFFERS.problem()))) {
            central.answer = trouble;
            assertEquals(new HelpLine.Said.Silence(), line.place(CALL));
            assertEquals(new HelpLine.Said.Silence(), line.ask(CALL));
            assertEquals(new HelpLine.Said.Silence(), line.callOff(CALL));
        }
    }

    @Test
    void aCentralThatHasLostTheCallIsCalledAgainAndNeedNotBeToldThatItIsOver() {
        central.answer = new Answer.Refused<>(ProblemKind.HELP_UNKNOWN.problem());
        line.ask(CALL);
        assertInstanceOf(HelpCallId.class, central.asked.get(0));
        assertInstanceOf(HelpCallRequest.class, central.asked.get(1));
        assertEquals(new HelpLine.Said.Ended(), line.callOff(CALL));
    }

    /** Answers every question about calls with the same. */
    private static final class Asked {
        private final List<Object> asked = new ArrayList<>();
        private Answer<HelpCall> answer = new Answer.NotSent<>(LinkTrouble.NO_CONNECTION);

        void answers(HelpState state, Optional<Answerer> by) {
            answer = new Answer.Answered<>(new HelpCall(
                    new HelpCallId("h-0123456789abcdef"),
                    HelpKind.HELP,
                    state,
                    "bills.review",
                    AT,
                    by,
                    Optional.empty(),
                    Optional.empty()));
        }

        Central central() {
            return (Central) Proxy.newProxyInstance(
                    Central.class.getClassLoader(), new Class<?>[] {Central.class}, (self, method, arguments) -> {
                        assertInstanceOf(Duration.class, arguments[1]);
                        asked.add(arguments[0]);
                        return answer;
                    });
        }
    }
}
