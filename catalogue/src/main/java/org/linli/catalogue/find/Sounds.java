package org.linli.catalogue.find;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How each Chinese character can be read, without tones, and which syllables are taken for one another.
 *
 * <p>A character with several readings has them all: whoever types 还 or hears 长 should not have to know which one a
 * dictionary would choose. Making one asks for some 28,000 characters and takes about half a second; make one, keep it.
 */
public final class Sounds {
    private static final int FIRST = 0x3400;
    private static final int LAST = 0x9FFF;
    private static final int[] NONE = {};

    /// What many speakers do not tell apart: flat and curled tongue, n and l, front and back nasals.
    private static final String[][] BEGINNINGS = {{"zh", "z"}, {"ch", "c"}, {"sh", "s"}, {"l", "n"}};
    private static final String[][] ENDS = {{"ang", "an"}, {"eng", "en"}, {"ing", "in"}};

    private final int[][] readings;
    private final List<Syllable> syllables;
    private final Map<String, Integer> classes;

    /**
     * One syllable.
     *
     * @param likeness what all syllables taken for one another share
     * @param spellings how it is typed, itself first
     */
    record Syllable(String letters, int likeness, List<Spelling> spellings) {}

    /** @param exact not a syllable that is only taken for it */
    record Spelling(String letters, boolean exact) {}

    private Sounds(int[][] readings, List<Syllable> syllables, Map<String, Integer> classes) {
        this.readings = readings;
        this.syllables = List.copyOf(syllables);
        this.classes = Map.copyOf(classes);
    }

    public static Sounds load() {
        var readings = new int[LAST - FIRST + 1][];
        var syllables = new ArrayList<Syllable>();
        var classes = new HashMap<String, Integer>();
        var numbers = new HashMap<String, Integer>();
        for (int sign = FIRST; sign <= LAST; sign++) {
            readings[sign - FIRST] = PinyinHelper.toPinyinList((char) sign, PinyinStyleEnum.NORMAL).stream()
                    .map(sound -> sound.replace('ü', 'v'))
                    .filter(sound -> sound.matches("[a-z]{1,6}"))
                    .distinct()
                    .mapToInt(sound -> numbers.computeIfAbsent(sound, unseen -> {
                        int likeness = classes.computeIfAbsent(likeness(sound), other -> classes.size());
                        syllables.add(new Syllable(sound, likeness, spellings(sound)));
                        return syllables.size() - 1;
                    }))
                    .toArray();
        }
        return new Sounds(readings, syllables, classes);
    }

    /** Numbers of the syllables a character can be read as; empty where it is no Chinese character. */
    int[] readings(int sign) {
        return sign < FIRST || sign > LAST ? NONE : readings[sign - FIRST];
    }

    Syllable syllable(int number) {
        return syllables.get(number);
    }

    /** What such letters share with all they are taken for; negative when they are no syllable. */
    int likenessOf(String letters) {
        return classes.getOrDefault(likeness(letters), -1);
    }

    /** Whether somebody could mean one with the other. */
    boolean soundAlike(int sign, int other) {
        for (int one : readings(sign)) {
            for (int two : readings(other)) {
                if (syllables.get(one).likeness == syllables.get(two).likeness) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Two characters that sound alike have a bit in common. */
    long soundBits(int sign) {
        long bits = 0;
        for (int reading : readings(sign)) {
            bits |= 1L << syllables.get(reading).likeness;
        }
        return bits;
    }

    /** A bit for each letter that one of its spellings begins with. */
    int firstLetterBits(int sign) {
        int bits = 0;
        for (int reading : readings(sign)) {
            for (var spelling : syllables.get(reading).spellings) {
                bits |= firstLetterBit(spelling.letters.charAt(0));
            }
        }
        return bits;
    }

    static int firstLetterBit(int letter) {
        return 1 << (letter - 'a');
    }

    /** Whether one of their readings is the same. */
    boolean soundTheSame(int sign, int other) {
        for (int one : readings(sign)) {
            for (int two : readings(other)) {
                if (one == two) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String likeness(String letters) {
        String like = letters;
        for (var pair : BEGINNINGS) {
            if (like.startsWith(pair[0])) {
                like = pair[1] + like.substring(pair[0].length());
            }
        }
        return like.endsWith("ng") && like.length() > 2 ? like.substring(0, like.length() - 1) : like;
    }

    private static List<Spelling> spellings(String sound) {
        var spellings = new ArrayList<Spelling>();
        spellings.add(new Spelling(sound, true));
        if (sound.indexOf('v') >= 0) {
            spellings.add(new Spelling(sound.replace('v', 'u'), true));
        }
        for (String begun : swapped(sound, BEGINNINGS, true)) {
            for (String ended : swapped(begun, ENDS, false)) {
                if (spellings.stream().noneMatch(known -> known.letters.equals(ended))) {
                    spellings.add(new Spelling(ended, false));
                }
            }
        }
        return List.copyOf(spellings);
    }

    /** Itself, and with its beginning or its end swapped. */
    private static List<String> swapped(String sound, String[][] pairs, boolean atBeginning) {
        for (var pair : pairs) {
            for (int from = 0; from < 2; from++) {
                String part = pair[from];
                String other = pair[1 - from];
                if (atBeginning && sound.startsWith(part)) {
                    return List.of(sound, other + sound.substring(part.length()));
                }
                if (!atBeginning && sound.endsWith(part)) {
                    return List.of(sound, sound.substring(0, sound.length() - part.length()) + other);
                }
            }
        }
        return List.of(sound);
    }
}
