package org.linli.terminal.journey.element;

import java.util.List;
import java.util.Optional;

/** One thing on the page. Whoever draws it knows exactly these; growing the list takes both sides. */
public sealed interface Element {
    /** The question: one a page, first. */
    record Heading(String text) implements Element {}

    /** What the lines after it are about. */
    record Section(String text) implements Element {}

    record Paragraph(String text) implements Element {}

    /** How it stands; a live region for screen readers. */
    record Status(Mood mood, String text) implements Element {}

    /** A short labelled value. */
    record Fact(String label, String value) implements Element {}

    /**
     * A number that anybody may call: on a phone, a key that dials it.
     *
     * @param number as it is written; only figures, spaces and hyphens are dialled
     */
    record Call(String label, String number) implements Element {}

    /** A document: its rows and sum lie on paper. */
    record Sheet(List<Element> rows) implements Element {
        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    /** A line of a document. */
    record Row(String title, String support, String amount) implements Element {}

    /**
     * A row to tick.
     *
     * @param open whether it can be ticked
     * @param mark a word beside it
     */
    record Tick(
            String row,
            String title,
            String support,
            String amount,
            boolean ticked,
            boolean open,
            Optional<String> mark)
            implements Element {}

    record Total(String label, String amount, Optional<String> capitals) implements Element {}

    /**
     * Room to type in.
     *
     * @param field names it in the answer
     * @param digits whether figures alone may stand in it
     * @param typed what stands in it; empty where this reader may not see it
     */
    record Room(String field, String label, boolean digits, int least, int most, String typed) implements Element {}

    /**
     * A row to read.
     *
     * @param action what touching it does
     */
    record Item(String title, String support, Optional<String> value, Optional<String> mark, Optional<String> action)
            implements Element {}

    /** @param content what the code holds; the phone shows it as a link only if it begins with {@code https://} */
    record Qr(String caption, String content) implements Element {}

    /**
     * @param strong the one obvious next step
     * @param leads whether the task goes on by it: the next step, or one of several equal ones that are all here
     */
    record Button(String action, String label, Optional<String> support, boolean strong, boolean leads)
            implements Element {}

    enum Mood {
        WAITING,
        GOOD,
        PLAIN,
        WARNING,
        UNDECIDED
    }
}
