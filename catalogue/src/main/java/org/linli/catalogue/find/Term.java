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
    private final int about;

    /**
     * @param glyphs the words' characters by the index's numbers
     * @param mass how much the words weigh together, by how rare their characters are
     * @param targets numbers of the services it stands for; for a synonym, none
     * @param about number of the event, department or synonym it comes from; else the service's
     */
    Term(Kind kind, String words, int[] glyphs, int mass, int[] targets, int about) {
        this.kind = kind;
        this.words = words;
        this.glyphs = glyphs;
        this.mass = mass;
        this.targets = targets;
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

    int about() {
        return about;
    }
}
