package org.linli.terminal.core.pinyin;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.List;

/**
 * Chinese words as pinyin with tone numbers, one syllable a character, 5 being the neutral tone: 银行 is {@code yin2
 * hang2}.
 *
 * <p>Readings come from a list of phrases; what that list gets wrong is set right by {@link Corrections}, and 一 and 不
 * change their tone as they do in speech. Making one reads the lists, which takes about half a second: make one, keep it.
 */
public final class Pinyin {
    private final Corrections corrections;

    private Pinyin(Corrections corrections) {
        this.corrections = corrections;
    }

    public static Pinyin load() {
        var pinyin = new Pinyin(Corrections.load());
        pinyin.numbered("邻里");
        return pinyin;
    }

    /**
     * Syllables parted by spaces, Chinese stops as commas and full stops to breathe at. Signs that nobody can say, and
     * characters without a reading, are left out.
     *
     * @param words Chinese characters and punctuation; figures and Latin letters are another voice's
     */
    public String numbered(String words) {
        var out = new StringBuilder();
        for (var syllable : sandhi(syllables(words))) {
            if (syllable.pause()) {
                out.append(syllable.sound());
            } else {
                out.append(out.isEmpty() ? "" : " ").append(syllable.sound());
            }
        }
        return out.toString().strip();
    }

    private List<Syllable> syllables(String words) {
        var out = new ArrayList<Syllable>();
        int at = 0;
        while (at < words.length()) {
            var corrected = corrections.longestAt(words, at);
            if (corrected.isPresent()) {
                var phrase = corrected.get();
                for (int i = 0; i < phrase.words().length(); i++) {
                    out.add(Syllable.said(
                            phrase.words().charAt(i), phrase.sounds().get(i)));
                }
                at += phrase.words().length();
            } else {
                int end = corrections.nextAfter(words, at);
                usual(out, words.substring(at, end));
                at = end;
            }
        }
        return out;
    }

    /** As the list of phrases has it. It keeps signs it does not know as they are, one token each. */
    private static void usual(List<Syllable> out, String words) {
        var sounds = PinyinHelper.toPinyin(words, PinyinStyleEnum.NUM_LAST).split(" ", -1);
        int at = 0;
        for (String sound : sounds) {
            if (at >= words.length()) {
                return;
            }
            char sign = words.charAt(at);
            if (Syllable.isSaid(sound)) {
                out.add(Syllable.said(sign, sound));
                at++;
            } else {
                Syllable.pauseFor(sign).ifPresent(out::add);
                at += Math.max(1, sound.length());
            }
        }
    }

    /** 一 is yi2 before a falling tone and yi4 before the others, 不 is bu2 before a falling tone: 不办 bú bàn. */
    private static List<Syllable> sandhi(List<Syllable> syllables) {
        var out = new ArrayList<Syllable>();
        for (int i = 0; i < syllables.size(); i++) {
            var now = syllables.get(i);
            int next = i + 1 < syllables.size() ? syllables.get(i + 1).tone() : 0;
            boolean counting = isNumeral(syllables, i - 1) || isNumeral(syllables, i + 1);
            if (now.sign() == '不' && next == 4) {
                now = now.with("bu2");
            } else if (now.sign() == '一' && !counting && next >= 1 && next <= 4) {
                now = now.with(next == 4 ? "yi2" : "yi4");
            }
            out.add(now);
        }
        return out;
    }

    /** In a row of figures, an ordinal or a date 一 keeps its own tone. */
    private static boolean isNumeral(List<Syllable> syllables, int at) {
        return at >= 0
                && at < syllables.size()
                && "零一二三四五六七八九十第初点月".indexOf(syllables.get(at).sign()) >= 0;
    }
}
