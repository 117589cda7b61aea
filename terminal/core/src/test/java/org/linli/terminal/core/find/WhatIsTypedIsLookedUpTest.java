package org.linli.terminal.core.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.journey.find.Services;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Text;

/** While somebody types, rows come and go; no key is lost by it, and a row opens what it names wherever it stands by then. */
class WhatIsTypedIsLookedUpTest {
    private final Machine machine = Machine.inline();
    private final List<String> looked = new ArrayList<>();
    private final List<Consumer<Outcome>> unanswered = new ArrayList<>();
    private boolean slow;

    @BeforeEach
    void catalogue() {
        machine.world.looksUp((words, reply) -> {
            looked.add(words);
            if (slow) {
                unanswered.add(reply);
            } else {
                reply.accept(found(words));
            }
        });
        machine.presses("find");
    }

    private static Outcome found(String words) {
        return new Outcome.Done(new Services.Found(
                "",
                List.of(new Services.Hit(
                        Services.Hit.Kind.SERVICE,
                        "card",
                        "有「" + words + "」的事",
                        Text.verbatim("人社"),
                        Optional.empty())),
                1));
    }

    private Entry entry() {
        return assertInstanceOf(Entry.class, machine.shown().screen());
    }

    private String row() {
        return entry().found().orElseThrow().rows().stream()
                .map(Listing.Row::title)
                .map(title -> title.gaps().getFirst())
                .map(gap -> ((Text.Gap.Verbatim) gap).words())
                .reduce("", String::concat);
    }

    @Test
    void anEmptyFieldIsLookedUpTooAndThenEachChange() {
        assertEquals(List.of(""), looked);
        long question = machine.shown().question();
        machine.types("service", "S");
        machine.types("service", "SB");
        assertEquals(List.of("", "S", "SB"), looked);
        assertEquals("有「SB」的事", row());
        assertEquals(question, machine.shown().question(), "the same question: a fast finger is not refused");
    }

    @Test
    void anAnswerToWhatNoLongerStandsThereIsNone() {
        slow = true;
        machine.types("service", "S");
        machine.types("service", "SB");
        unanswered.get(1).accept(found("SB"));
        unanswered.get(0).accept(found("S"));
        assertEquals("有「SB」的事", row());
    }

    @Test
    void whoComesBackFindsWhatStoodThere() {
        machine.types("service", "SB");
        machine.presses("service-card");
        assertEquals("find.opening", machine.screen());
        machine.goesBack();
        assertEquals("find.search", machine.screen());
        assertEquals("SB", machine.shown().draft().typed("service"));
        assertEquals("有「SB」的事", row());
    }

    @Test
    void familyMayTypeAndWordsOfAnyScriptMayStandThere() {
        machine.give(new Input.Type(machine.shown().question(), "service", "社保卡", 3, Origin.FAMILY));
        assertEquals("有「社保卡」的事", row());
        machine.give(new Input.Type(machine.shown().question(), "service", "\u202Eabc", 4, Origin.PHONE));
        assertEquals("有「社保卡」的事", row(), "what turns the direction of writing does not stand anywhere");
    }
}
