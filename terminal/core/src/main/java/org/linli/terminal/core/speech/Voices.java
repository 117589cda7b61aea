package org.linli.terminal.core.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The voices a terminal has, by script and language: in a Chinese sentence Chinese characters are Mandarin and letters are
 * spelled; in an English one Latin words are English and a Chinese name is Mandarin. Used by the speaker's thread.
 */
public final class Voices {
    private static final String ESPEAK = "espeak-ng";

    private final Voice mandarin;
    private final Voice letters;
    private final Voice english;

    Voices(Voice mandarin, Voice letters, Voice english) {
        this.mandarin = mandarin;
        this.letters = letters;
        this.english = english;
    }

    /** espeak-ng for Chinese, FreeTTS for English. Nothing is loaded or started before the first word. */
    public static Voices ofThisMachine() {
        return new Voices(
                EspeakVoice.mandarin(ESPEAK, new LazyPinyin()), EspeakVoice.letters(ESPEAK), new FreeTtsVoice());
    }

    /** The sentence as a row of sounds, to be played one after the other. */
    List<Sound> say(String words, Locale language, int percent) throws CannotSpeak {
        var sounds = new ArrayList<Sound>();
        for (var run : runs(words)) {
            sounds.add(voice(run, language).say(run.words(), percent));
        }
        return sounds;
    }

    private Voice voice(Run run, Locale language) {
        if (run.chinese()) {
            return mandarin;
        }
        return language.equals(Locale.SIMPLIFIED_CHINESE) ? letters : english;
    }

    /** Words of one script. Signs and spaces stay with what they follow. */
    record Run(String words, boolean chinese) {}

    static List<Run> runs(String words) {
        var runs = new ArrayList<Run>();
        var now = new StringBuilder();
        boolean chinese = false;
        boolean begun = false;
        for (int sign : words.codePoints().toArray()) {
            boolean han = Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
            boolean saysSomething = han || Character.isLetterOrDigit(sign);
            if (saysSomething && begun && han != chinese) {
                runs.add(new Run(now.toString(), chinese));
                now.setLength(0);
            }
            if (saysSomething) {
                chinese = han;
                begun = true;
            }
            now.appendCodePoint(sign);
        }
        if (begun) {
            runs.add(new Run(now.toString(), chinese));
        }
        return runs;
    }
}
