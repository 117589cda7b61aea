package org.linli.terminal.dock.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is said to a verb is checked before anything moves, and a wrong word is answered by a sentence. */
final class VerbsTest {
    private final Verb verb = Verb.of(
            "play",
            "toys",
            values -> new Told.Done(values.toString()),
            Parameter.number("times", 1, 9, 2),
            Parameter.choice("toy", List.of(Choice.of("bear"), Choice.of("ball"))),
            Parameter.text("song", "la").orNothing(),
            Parameter.bytes("bytes", 2, 2, "00ff").orNothing());
    private final Verbs verbs = new Verbs(List.of(verb));

    private Told said(String json) throws InterruptedException {
        return verbs.perform(verb, JsonMapper.shared().readTree(json.replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'times': 3, 'toy': 'bear'} | {times=3, toy=bear}",
                "{'times': '3', 'toy': 'ball', 'song': '枫 禾'} | {times=3, toy=ball, song=枫 禾}",
                "{'times': 1, 'toy': 'ball', 'bytes': '0A:fF'} | {times=1, toy=ball, bytes=0aff}",
                "{'times': 1, 'toy': 'ball', 'song': null} | {times=1, toy=ball}",
            })
    void whatFitsIsDone(String json, String values) throws InterruptedException {
        assertEquals(new Told.Done(values), said(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | What a verb is told is a JSON object, {} when there is nothing to tell.",
                "{'toy': 'bear'} | 'play' needs 'times', for example \"2\".",
                "{'times': 10, 'toy': 'bear'} | 'times' is a whole number from 1 to 9.",
                "{'times': 1.5, 'toy': 'bear'} | 'times' is a whole number from 1 to 9.",
                "{'times': 99999999999999999999, 'toy': 'bear'} | 'times' is a whole number from 1 to 9.",
                "{'times': {}, 'toy': 'bear'} | 'times' is a whole number from 1 to 9.",
                "{'times': 1, 'toy': 'car'} | 'toy' is one of: bear, ball.",
                "{'times': 1, 'toy': 7} | 'toy' is one of: bear, ball.",
                "{'times': 1, 'toy': 'bear', 'song': ''} | 'song' is a string of 1 to 200 characters on one line.",
                "{'times': 1, 'toy': 'bear', 'song': 'a\\nb'} | 'song' is a string of 1 to 200 characters on one line.",
                "{'times': 1, 'toy': 'bear', 'bytes': '00'} | 'bytes' is 2 bytes in hexadecimal, two digits each.",
                "{'times': 1, 'toy': 'bear', 'bytes': '0g11'} | 'bytes' is 2 bytes in hexadecimal, two digits each.",
                "{'times': 1, 'toy': 'bear', 'tune': 1} | 'play' knows no 'tune'.",
            })
    void whatDoesNotFitIsToldInASentence(String json, String sentence) throws InterruptedException {
        assertEquals(new Told.NotDone(sentence), said(json));
    }
}
