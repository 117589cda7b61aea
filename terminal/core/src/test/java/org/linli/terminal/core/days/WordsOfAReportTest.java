package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.outside.Phones;

/** The keys of a machine have letters and figures alone: whoever has more to say is shown the way by a phone first. */
final class WordsOfAReportTest {
    private final Machine machine = Machine.inline();

    private void comesToTheWords(int kind) {
        machine.presses("report");
        machine.world.officeAnswers(AProblemIsReportedTest.menu());
        machine.presses("choose-" + kind);
        machine.presses("choose-1");
        if (kind == 1) {
            machine.presses("choose-1");
        }
    }

    private List<String> offered() {
        return machine.shown().screen().actions().stream()
                .map(each -> each.id().name())
                .toList();
    }

    @Test
    void whereAPhoneMayJoinItComesBeforeTheKeysHere() {
        machine.phones.canJoin();
        comesToTheWords(1);
        assertEquals("report.how", machine.screen());
        assertEquals(List.of("join-phone", "write-here", "nothing-more"), offered());
        machine.presses("join-phone");
        assertEquals(List.of("invite zh-CN"), machine.phones.asked);
    }

    @Test
    void onceAPhoneHasJoinedTheWordsAreAskedForAtOnce() {
        machine.phones.canJoin();
        comesToTheWords(1);
        machine.presses("join-phone");
        machine.phones.are(Phones.Presence.HERE, Phones.Presence.NOBODY);
        assertEquals("report.words", machine.screen());
    }

    @Test
    void whoeverWritesHereMay() {
        machine.phones.canJoin();
        comesToTheWords(1);
        machine.presses("write-here");
        assertEquals("report.words", machine.screen());
        machine.goesBack();
        assertEquals("report.how", machine.screen());
        machine.presses("nothing-more");
        assertEquals("report.name", machine.screen());
    }

    @Test
    void whatHasToBeToldCannotBePassedOver() {
        machine.phones.canJoin();
        comesToTheWords(3);
        assertEquals(List.of("join-phone", "write-here"), offered());
    }

    @Test
    void whereNoPhoneCanJoinNoneIsSpokenOf() {
        comesToTheWords(1);
        assertEquals("report.words", machine.screen());
    }
}
