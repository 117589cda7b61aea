package org.linli.catalogue.find;

import java.util.List;

/**
 * Which terms could fit a query at all: those that share characters, sounds or initials with it. A cheap look at many
 * before the exact look at few.
 */
final class TermIndex {
    private static final int LETTER_BITS = 5;
    private static final int LONGEST_GRAM = 3;

    private static final int INITIALS_PLACES = Query.LONGEST;
    private static final int INITIALS_PLACES_MOST = Long.SIZE - Query.LONGEST;

    private final int[] masses;
    private final Glyphs glyphs;
    private final Postings byGlyph;
    private final Postings bySound;
    private final Postings byInitials;

    TermIndex(List<Term> terms, Glyphs glyphs, Sounds sounds) {
        if (terms.size() >= Postings.MOST) {
            throw new IllegalArgumentException("more terms than can be numbered: " + terms.size());
        }
        this.masses = terms.stream().mapToInt(Term::mass).toArray();
        this.glyphs = glyphs;
        var glyphPairs = new Postings.Builder();
        var soundPairs = new Postings.Builder();
        var initialPairs = new Postings.Builder();
        for (int number = 0; number < terms.size(); number++) {
            int[] word = terms.get(number).glyphs();
            for (int at = 0; at < word.length; at++) {
                glyphPairs.add(word[at], number);
                for (int reading : sounds.readings(glyphs.sign(word[at]))) {
                    soundPairs.add(sounds.syllable(reading).likeness(), number);
                }
                addGrams(initialPairs, sounds, word, at, at, 0, number);
            }
        }
        this.byGlyph = glyphPairs.build();
        this.bySound = soundPairs.build();
        this.byInitials = initialPairs.build();
    }

    /** One, two and three initials from each place on, in every reading. */
    private void addGrams(Postings.Builder pairs, Sounds sounds, int[] word, int from, int at, long gram, int number) {
        if (at == word.length || at - from == LONGEST_GRAM) {
            return;
        }
        int sign = glyphs.sign(word[at]);
        int[] readings = sounds.readings(sign);
        if (Query.isLetter(sign)) {
            addGram(pairs, sounds, word, from, at, gram << LETTER_BITS | letter(sign), number);
        }
        for (int reading : readings) {
            int letter = letter(sounds.syllable(reading).letters().charAt(0));
            addGram(pairs, sounds, word, from, at, gram << LETTER_BITS | letter, number);
        }
    }

    private void addGram(Postings.Builder pairs, Sounds sounds, int[] word, int from, int at, long gram, int number) {
        // A single letter finds only what begins with it.
        if (at > from || from == 0) {
            pairs.add(gram, number);
        }
        addGrams(pairs, sounds, word, from, at + 1, gram, number);
    }

    private static int letter(int letter) {
        return letter - 'a' + 1;
    }

    long bytes() {
        return byGlyph.bytes() + bySound.bytes() + byInitials.bytes();
    }

    /**
     * Everything that speaks for terms, for one query.
     *
     * @param mostRead how many numbers of terms are read at the most
     */
    Probes probesFor(Query query, Sounds sounds, LookAlikes looks, int mostRead) {
        var probes = new Probes(mostRead);
        var readings = new LetterRuns(query, sounds);
        for (int at = 0; at < query.length(); at++) {
            int value = query.isSmall(at) ? 1 : 2;
            int sign = query.sign(at);
            if (Query.isLetter(sign)) {
                for (int likeness : readings.likenessesAt(at)) {
                    probes.add(bySound, likeness, at, 2 * value);
                }
            } else {
                probes.add(byGlyph, glyphs.number(sign), at, 3 * value);
                for (int reading : sounds.readings(sign)) {
                    probes.add(bySound, sounds.syllable(reading).likeness(), at, 2 * value);
                }
                for (int other : looks.of(sign)) {
                    probes.add(byGlyph, glyphs.number(other), at, 2 * value);
                }
            }
        }
        for (int[] initials : readings.initials()) {
            addInitials(probes, initials);
        }
        return probes;
    }

    private void addInitials(Probes probes, int[] initials) {
        int length = Math.min(LONGEST_GRAM, initials.length);
        for (int from = 0; from + length <= initials.length; from++) {
            long gram = 0;
            for (int at = from; at < from + length; at++) {
                gram = gram << LETTER_BITS | letter(initials[at]);
            }
            probes.add(byInitials, gram, INITIALS_PLACES + from % INITIALS_PLACES_MOST, 2 * length);
        }
    }

    /**
     * The most promising terms, the best first; equally promising ones in the order of the catalogue.
     *
     * @param most how many at the most
     * @param counter cleared before and after
     */
    int[] candidates(Probes probes, int most, Counter counter) {
        probes.count(counter);
        var best = new Best(most);
        for (int at = 0; at < counter.count(); at++) {
            int number = counter.thing(at);
            // What the query leaves of a term speaks a little against it.
            best.add(16 * counter.value(number) - masses[number], number);
        }
        counter.clear();
        return best.things();
    }
}
