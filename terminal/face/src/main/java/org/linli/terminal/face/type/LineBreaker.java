package org.linli.terminal.face.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Finds where lines end. Takes the whole paragraph into view: the breaks of least cost, where a line more, a ragged edge
 * and a break in a bad place each cost something. Free of threads; at most {@value #LONGEST} characters.
 */
public final class LineBreaker {
    static final int LONGEST = 2_000;

    private static final double A_LINE_MORE = 220;
    private static final double RAGGED = 100;
    private static final double A_LONELY_CHARACTER = 160;
    /** A full-width stop is ink on its left half only; the other half may stand beyond the edge. */
    private static final double HANG = 0.5;

    private final IntToDoubleFunction advance;

    /** @param advance width of a code point in the unit of the widths asked for, which must be that of an em's worth */
    public LineBreaker(IntToDoubleFunction advance) {
        this.advance = advance;
    }

    /** How a paragraph wants to look. */
    public enum Manner {
        /** A question: lines of about the same length. */
        BALANCED,
        /** Sentences: full lines, the last as long as it comes. */
        RUNNING
    }

    /**
     * The lines, without the spaces at their ends. A newline always ends a line.
     *
     * @param em size of the em in the unit of {@code width}
     */
    public List<String> lines(String words, double width, double em, Manner manner) {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("a paragraph of " + words.length() + " characters");
        }
        var out = new ArrayList<String>();
        for (String paragraph : words.split("\n", -1)) {
            out.addAll(new Paragraph(Atoms.of(paragraph, advance, width), width, em, manner).lines());
        }
        return out;
    }

    /** One paragraph between newlines: a shortest path over its places to break. */
    private record Paragraph(List<Atoms.Atom> atoms, double width, double em, Manner manner) {
        List<String> lines() {
            int count = atoms.size();
            if (count == 0) {
                return List.of("");
            }
            var cost = new double[count + 1];
            var from = new int[count + 1];
            Arrays.fill(cost, Double.POSITIVE_INFINITY);
            cost[0] = 0;
            for (int end = 1; end <= count; end++) {
                for (int start = end - 1; start >= 0; start--) {
                    double set = setWidth(start, end);
                    if (set > width && end - start > 1) {
                        break;
                    }
                    double total = cost[start] + cost(start, end, set);
                    if (total < cost[end]) {
                        cost[end] = total;
                        from[end] = start;
                    }
                }
            }
            var out = new ArrayList<String>();
            for (int end = count; end > 0; end = from[end]) {
                out.addFirst(words(from[end], end));
            }
            return out;
        }

        private double cost(int start, int end, double set) {
            boolean last = end == atoms.size();
            double slack = Math.max(0, width - set) / width;
            double cost = A_LINE_MORE;
            if (!last || (manner == Manner.BALANCED && start > 0)) {
                cost += RAGGED * slack * slack;
            }
            if (last && start > 0 && set < 1.7 * em) {
                cost += A_LONELY_CHARACTER;
            }
            return last ? cost : cost + atoms.get(end - 1).breakAfter();
        }

        private double setWidth(int start, int end) {
            double set = 0;
            for (int i = start; i < end; i++) {
                set += atoms.get(i).width() + (i < end - 1 ? atoms.get(i).spaceAfter() : 0);
            }
            return atoms.get(end - 1).hangs() ? set - HANG * em : set;
        }

        private String words(int start, int end) {
            var line = new StringBuilder();
            for (int i = start; i < end; i++) {
                line.append(atoms.get(i).words());
                if (i < end - 1 && atoms.get(i).spaceAfter() > 0) {
                    line.append(' ');
                }
            }
            return line.toString();
        }
    }
}
