package org.linli.terminal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.linli.terminal.core.contract.Errands.Errand;
import org.linli.terminal.core.contract.Errands.Where;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.text.Texts;

/**
 * Every errand, whole, through one face and with that face's own keys. A choice that is new on the front page and that no
 * errand begins with fails here, wherever this contract is kept.
 */
public abstract class ErrandContract {
    private final Where where;

    /** @param atHome before a television; else before a machine in a hall */
    protected ErrandContract(boolean atHome) {
        this.where = atHome ? Where.HOME : Where.HALL;
    }

    /** Puts the face on the machine. */
    protected abstract Hand face(Machine machine);

    /** Takes the face away again. */
    protected void leave() {}

    /** How this face words things. */
    protected Texts texts() {
        return Texts.in(Locale.SIMPLIFIED_CHINESE);
    }

    /**
     * After an errand: whether what is its visitor's own was for them alone.
     *
     * @param own in this face's words
     */
    protected void keptToItself(List<String> own) {}

    private Machine machine() {
        var machine = where == Where.HOME ? Machine.atHome() : Machine.inline();
        Town.surrounds(machine.world);
        return machine;
    }

    @Test
    final void everyChoiceOfTheFrontPageIsAnErrand() {
        Set<String> offered = machine().shown().screen().actions().stream()
                .map(Action::id)
                .map(id -> id.name())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> walked =
                Errands.at(where).stream().map(Errand::choice).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(offered, walked, "what begins on the front page and what is walked to its end");
    }

    @TestFactory
    final Stream<DynamicTest> isFinished() {
        return Errands.at(where).stream().map(errand -> DynamicTest.dynamicTest(errand.name(), () -> runs(errand)));
    }

    private void runs(Errand errand) {
        var machine = machine();
        try {
            errand.script().accept(new Visitor(machine, face(machine), texts()));
            assertEquals("home.menu", machine.screen(), "the errand is over, and the front page is there again");
            keptToItself(errand.own().stream().map(texts()::of).toList());
        } finally {
            leave();
        }
    }
}
