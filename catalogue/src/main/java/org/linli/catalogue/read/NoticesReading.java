package org.linli.catalogue.read;

import java.util.List;
import org.linli.catalogue.notice.NoticeBoard;

/** How reading a folder of notices ended. */
public sealed interface NoticesReading {
    /** All of it is in order. */
    record Sound(NoticeBoard board) implements NoticesReading {}

    /**
     * Something is wrong with it, so none of it is taken.
     *
     * @param problems at least one, by file and line, at most a thousand and one
     */
    record Unsound(List<Problem> problems) implements NoticesReading {
        public Unsound {
            problems = List.copyOf(problems);
        }
    }
}
