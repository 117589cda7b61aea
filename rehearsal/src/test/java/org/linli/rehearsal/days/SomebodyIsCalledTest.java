package org.linli.rehearsal.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.OperatorDoor;
import org.linli.central.api.help.Answerer;
import org.linli.central.api.help.HelpKind;
import org.linli.central.api.operator.TerminalHelpCall;
import org.linli.rehearsal.house.CentralLine;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.stage.Stage;

/** 找人帮忙 and 紧急求助 through the real kiosk, the real line and the real central. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SomebodyIsCalledTest {
    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final Answerer LI = new Answerer("社区工作人员", "李老师");

    private Stage stage;

    @BeforeAll
    void open(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws ProgramFailed {
        stage = Stage.steered(data);
    }

    @BeforeEach
    void somebodyStandsThere() throws ProgramFailed {
        stage.clear();
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void whoAnswersIsNamedOnTheScreenAndWhenItIsDealtWithTheScreenIsTheResidents() throws Exception {
        stage.visit(stage.nextResident()).goUntil("bills.pick");
        touches("bar", "help");
        try (var operator = stage.house().operator()) {
            var made = theCall(operator);
            assertEquals(HelpKind.HELP, made.call().kind());
            assertEquals("bills.pick", made.call().screen(), "staff know where the resident is stuck");
            reads("正在叫人帮忙");
            answered(operator.answerHelpCall(made.call().id(), LI, WITHIN));
            reads("社区工作人员 李老师");
            answered(operator.endHelpCall(made.call().id(), WITHIN));
            stage.counter().eye().until(seen -> !seen.says("李老师"), WITHIN);
        }
        assertEquals("bills.pick", stage.counter().eye().look().screen(), "nothing of the visit is lost");
    }

    @Test
    void aCallThatFindsNoLineSaysWhereElseAndArrivesOnceTheLineIsBack() throws Exception {
        stage.visit(stage.nextResident()).goUntil("bills.pick");
        line().cut(CentralLine.State.REFUSED);
        touches("bar", "help");
        reads("现在叫不到人");
        line().restore();
        try (var operator = stage.house().operator()) {
            var made = theCall(operator);
            answered(operator.answerHelpCall(made.call().id(), LI, WITHIN));
            reads("社区工作人员 李老师");
            line().cut(CentralLine.State.SILENT);
            assertTrue(
                    stage.counter().eye().look().words().toString().contains("李老师"),
                    "whoever has answered is on the way");
            line().restore();
            assertEquals(
                    List.of(made.call().id()),
                    open(operator, calls -> calls.size() == 1).stream()
                            .map(call -> call.call().id())
                            .toList());
            touches("action", "stay");
            answered(operator.endHelpCall(made.call().id(), WITHIN));
        }
    }

    @Test
    void whatWasCalledOffWhileTheLineWasCutIsCalledOffAtCentral() throws Exception {
        stage.visit(stage.nextResident()).goUntil("bills.pick");
        touches("bar", "emergency");
        reads("确定要紧急求助吗");
        touches("action", "emergency-now");
        try (var operator = stage.house().operator()) {
            assertEquals(HelpKind.EMERGENCY, theCall(operator).call().kind());
            line().cut(CentralLine.State.REFUSED);
            touches("action", "call-off");
            line().restore();
            open(operator, List::isEmpty);
        }
    }

    private TerminalHelpCall theCall(OperatorDoor operator) throws ProgramFailed {
        return open(operator, calls -> calls.size() == 1).getFirst();
    }

    private static List<TerminalHelpCall> open(OperatorDoor operator, Predicate<List<TerminalHelpCall>> like)
            throws ProgramFailed {
        for (long glances = WITHIN.dividedBy(GLANCE); glances > 0; glances--) {
            var calls = answered(operator.helpCalls(WITHIN)).calls();
            if (like.test(calls)) {
                return calls;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        throw new ProgramFailed("the calls at central never look as they should");
    }

    private void touches(String kind, String name) throws ProgramFailed {
        var target = stage.counter()
                .eye()
                .until(seen -> seen.target(kind, name).isPresent(), WITHIN)
                .target(kind, name)
                .orElseThrow();
        stage.counter().eye().touchable(WITHIN);
        stage.counter().hand().tap(target.x() + target.width() / 2, target.y() + target.height() / 2);
    }

    private void reads(String words) throws ProgramFailed {
        stage.counter().eye().until(seen -> reads(seen, words), WITHIN);
    }

    /** Also where it is written over two lines. */
    private static boolean reads(Seen seen, String words) {
        return String.join("", seen.words()).contains(words.replace(" ", ""));
    }

    private CentralLine line() {
        return stage.house().line().orElseThrow();
    }

    private static <T> T answered(Answer<T> answer) {
        if (answer instanceof Answer.Answered<T>(T value)) {
            return value;
        }
        throw new AssertionError("central says " + answer);
    }
}
