package org.linli.terminal.journey.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Text;

/** Who goes on with a task elsewhere looks for no bills: the question says what the answer is for. */
class WhatIsAskedForTest {
    @ParameterizedTest
    @CsvSource({"identify-choose,identify.choose.question", "identify-choose-person,identify.choose.person"})
    void theQuestionSaysWhatItIsFor(String sample, String question) {
        var menu = assertInstanceOf(Menu.class, Samples.all().get(sample));
        assertEquals(Text.of(question), menu.question());
    }
}
