package org.linli.terminal.journey.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A sentence with numbered gaps: words and gaps in turn. */
record Template(List<Part> parts) {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    Template {
        parts = List.copyOf(parts);
    }

    sealed interface Part {
        record Words(String words) implements Part {}

        record Gap(int index) implements Part {}
    }

    static Template of(String sentence) {
        var parts = new ArrayList<Part>();
        var gap = GAP.matcher(sentence);
        int at = 0;
        while (gap.find()) {
            addWords(parts, sentence.substring(at, gap.start()));
            parts.add(new Part.Gap(Integer.parseInt(gap.group(1))));
            at = gap.end();
        }
        addWords(parts, sentence.substring(at));
        return new Template(parts);
    }

    private static void addWords(List<Part> parts, String words) {
        if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
            throw new IllegalStateException("a brace that is no gap: " + words);
        }
        if (!words.isEmpty()) {
            parts.add(new Part.Words(words));
        }
    }

    /** The numbers of the gaps, each once. */
    Set<Integer> gaps() {
        var gaps = new TreeSet<Integer>();
        for (var part : parts) {
            if (part instanceof Part.Gap gap) {
                gaps.add(gap.index());
            }
        }
        return gaps;
    }

    /** Fills the gaps with plain words. */
    String fill(String... words) {
        var out = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case Part.Words literal -> out.append(literal.words());
                case Part.Gap gap -> out.append(words[gap.index()]);
            }
        }
        return out.toString();
    }
}
