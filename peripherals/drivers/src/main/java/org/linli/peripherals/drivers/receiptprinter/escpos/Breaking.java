package org.linli.peripherals.drivers.receiptprinter.escpos;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines by columns: between any two Chinese characters, but not inside a word or a number, and not so
 * that a line begins with a closing mark.
 */
final class Breaking {
    private static final String NOT_FIRST = "，。、；：！？）》」』】〕％·,.;:!?)]}%";

    private Breaking() {}

    /** At least one line; a text that fits is one line as it is. */
    static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (GbText.width(rest) > columns) {
            int fits = fitting(rest, columns);
            int at = breakBefore(rest, fits);
            lines.add(rest.substring(0, at).stripTrailing());
            rest = rest.substring(at).stripLeading();
        }
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    /** As few lines as may be, and of much the same length: a word alone under a long line looks like a mistake. */
    static List<String> balanced(String text, int columns) {
        List<String> best = lines(text, columns);
        for (int narrower = columns - 1; best.size() > 1 && narrower >= columns / 2; narrower--) {
            List<String> lines = lines(text, narrower);
            if (lines.size() > best.size()) {
                return best;
            }
            best = lines;
        }
        return best;
    }

    /** How many UTF-16 units from the start fit; at least one character. */
    private static int fitting(String text, int columns) {
        int at = 0;
        int used = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            used += GbText.width(c);
            if (used > columns && at > 0) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static int breakBefore(String text, int fits) {
        for (int at = fits; at > fits / 2; at = text.offsetByCodePoints(at, -1)) {
            if (breakable(text, at)) {
                return at;
            }
        }
        return fits;
    }

    private static boolean breakable(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return at > 0;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (NOT_FIRST.indexOf(after) >= 0) {
            return false;
        }
        return before == ' ' || after == ' ' || GbText.width(before) == 2 || GbText.width(after) == 2;
    }
}
