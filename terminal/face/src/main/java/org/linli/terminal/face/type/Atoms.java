package org.linli.terminal.face.type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Cuts a paragraph into what is never broken within, and says how bad a break after each would be. The classes of
 * characters follow the line-start and line-end prohibitions of the W3C's Requirements for Chinese Text Layout (clreq
 * §3.1.3).
 */
final class Atoms {
    private static final String NOT_AT_LINE_START = "，。、；：？！）」』》〉”’】〕…—～·•・％‰℃,.;:?!)]}%°›»";
    private static final String NOT_AT_LINE_END = "（「『《〈“‘【〔([{‹«¥$№";
    private static final String ENDS_A_CLAUSE = "，。；：？！,.;:?!·";
    private static final String HANGS = "，。、；：？！";
    private static final int SOFT = '\u200b';

    private static final double NEVER = 1e6;
    private static final double WANTED = -30;
    private static final double AFTER_A_CLAUSE = -12;
    private static final double ANYWHERE = 12;
    private static final double NUMBER_FROM_ITS_UNIT = 320;
    private static final double WITHIN_A_WORD = 300;

    private final IntToDoubleFunction advance;
    private final double width;
    private final List<Atom> atoms = new ArrayList<>();

    private Atoms(IntToDoubleFunction advance, double width) {
        this.advance = advance;
        this.width = width;
    }

    /**
     * @param words never broken
     * @param spaceAfter dropped at the end of a line
     * @param breakAfter cost of ending a line here
     * @param hangs ends with a full-width stop
     */
    record Atom(String words, double width, double spaceAfter, double breakAfter, boolean hangs) {}

    static List<Atom> of(String paragraph, IntToDoubleFunction advance, double width) {
        var cutting = new Atoms(advance, width);
        int[] characters = paragraph.strip().codePoints().toArray();
        boolean[] insideWord = HouseWords.inside(characters);
        int at = 0;
        while (at < characters.length) {
            int end = endOfAtom(characters, at);
            int next = end;
            boolean space = false;
            boolean wanted = false;
            while (next < characters.length && (characters[next] == ' ' || characters[next] == SOFT)) {
                space |= characters[next] == ' ';
                wanted |= characters[next] == SOFT;
                next++;
            }
            double after = next >= characters.length
                    ? 0
                    : wanted ? WANTED : breakBetween(characters, end - 1, next, space, insideWord);
            cutting.add(characters, at, end, space, after);
            at = next;
        }
        return cutting.atoms;
    }

    private static int endOfAtom(int[] characters, int start) {
        if (!runsOn(characters[start])) {
            return start + 1;
        }
        int end = start + 1;
        while (end < characters.length && runsOn(characters[end])) {
            end++;
        }
        return end;
    }

    private static double breakBetween(int[] characters, int before, int after, boolean space, boolean[] insideWord) {
        int left = characters[before];
        int right = characters[after];
        if (isOneOf(right, NOT_AT_LINE_START) || isOneOf(left, NOT_AT_LINE_END)) {
            return NEVER;
        }
        if (isOneOf(left, ENDS_A_CLAUSE)) {
            return AFTER_A_CLAUSE;
        }
        boolean number = Character.isDigit(left) || Character.isDigit(right);
        if (number && (isIdeograph(left) || isIdeograph(right))) {
            return NUMBER_FROM_ITS_UNIT;
        }
        if (space) {
            return number ? ANYWHERE : 0;
        }
        return insideWord[after] ? WITHIN_A_WORD : ANYWHERE;
    }

    private void add(int[] characters, int start, int end, boolean space, double after) {
        double spaceAfter = space ? advance.applyAsDouble(' ') : 0;
        double set = 0;
        int from = start;
        for (int i = start; i < end; i++) {
            double one = advance.applyAsDouble(characters[i]);
            // A word longer than the line is cut where the line ends: better than running off the glass.
            if (set + one > width && i > from) {
                atoms.add(new Atom(new String(characters, from, i - from), set, 0, 0, false));
                from = i;
                set = 0;
            }
            set += one;
        }
        boolean hangs = isOneOf(characters[end - 1], HANGS);
        atoms.add(new Atom(new String(characters, from, end - from), set, spaceAfter, after, hangs));
    }

    /** Letters, digits and what holds them together: 0387, 9:00–16:00, o'clock. */
    private static boolean runsOn(int character) {
        return character != ' ' && character != SOFT && character < 0x2e80 && !isOneOf(character, "，。、；：？！“”‘’·•…—");
    }

    private static boolean isIdeograph(int character) {
        return Character.isIdeographic(character);
    }

    private static boolean isOneOf(int character, String set) {
        return set.indexOf(character) >= 0;
    }
}
