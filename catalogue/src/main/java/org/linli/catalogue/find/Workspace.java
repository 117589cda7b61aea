package org.linli.catalogue.find;

/** What a query writes into while it is answered. One query at a time; the next finds it cleared. */
final class Workspace {
    private final Counter terms;
    private final Counter texts;
    private final Tallies tallies;

    Workspace(int terms, int services) {
        this.terms = new Counter(terms);
        this.texts = new Counter(services);
        this.tallies = new Tallies(services);
    }

    Counter terms() {
        return terms;
    }

    Counter texts() {
        return texts;
    }

    Tallies tallies() {
        return tallies;
    }

    void clear() {
        terms.clear();
        texts.clear();
        tallies.clear();
    }
}
