package org.linli.terminal.core;

import org.linli.terminal.core.certificate.PageBook;
import org.linli.terminal.core.outbox.Outbox;
import org.linli.terminal.core.rating.RatingBox;
import org.linli.terminal.core.receipt.PaperBook;

/** All that central has not heard of yet: opinions, numbered papers, printed certificates. Each beside the tasks, in a file of its own. */
record Unheard(RatingBox ratings, PaperBook papers, PageBook pages) {
    static Unheard of(TerminalParts parts) {
        return new Unheard(
                new RatingBox(parts.central(), outbox(parts, "ratings")),
                new PaperBook(parts.central(), outbox(parts, "papers")),
                new PageBook(parts.central(), outbox(parts, "pages")));
    }

    private static Outbox.Place outbox(TerminalParts parts, String name) {
        return new Outbox.Place(parts.files(), parts.tasks().resolveSibling(name), parts.waiting(), parts.scheduler());
    }

    /** Central answers again, or the program has begun. */
    void centralIsThere() {
        ratings.centralIsThere();
        papers.centralIsThere();
        pages.centralIsThere();
    }

    void close() {
        ratings.close();
        papers.close();
        pages.close();
    }
}
