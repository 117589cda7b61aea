package org.linli.catalogue.find;

/**
 * Words that services are found by.
 */
final class Term {
    private final Kind kind;
    private final String words;
    private final int[] glyphs;
    private final int mass;
    private final int[] targets;
    private final int[] distances;
    private final int about;

    /**
     * @param glyphs the words' characters by the index's numbers
     * @param mass how much the words weigh together, by how rare their characters are
     * @param targets numbers of the services it stands for; for a synonym, none
     * @param distances how far each of them is from what the words are about: 0, or its event's place among its events
     * @param about number of the event, department or synonym it comes from; else the service's
     */
    Term(Kind kind, String words, int[] glyphs, int mass, int[] targets, int[] distances, int about) {
        this.kind = kind;
        this.words = words;
        this.glyphs = glyphs;
        this.mass = mass;
        this.targets = targets;
        this.distances = distances;
        this.about = about;
    }

    /** Where words come from, and what finding them is worth of a thousand. */
    enum Kind {
        NAME(1000),
        OTHER_NAME(975),
        RESULT(860),
        EVENT(900),
        DEPARTMENT(600),
        SYNONYM(0);

        final int worth;

        Kind(int worth) {
            this.worth = worth;
        }
    }

    Kind kind() {
        return kind;
    }

    String words() {
        return words;
    }

    /** The same array each time; nobody writes into it. */
    int[] glyphs() {
        return glyphs;
    }

    int mass() {
        return mass;
    }

    /** The same array each time; nobody writes into it. */
    int[] targets() {
        return targets;
    }

    /** The same array each time; nobody writes into it. */
    int[] distances() {
        return distances;
    }

    int about() {
        return about;
    }
}
