package org.linli.catalogue.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One notice.
 *
 * @param id never given to anything else later
 * @param published what the publisher calls its day
 * @param from the first day on which it is shown
 * @param until the last; empty where nobody has said
 * @param pinned stands before the others
 * @param urgent marked as such, and read aloud on the front page
 */
public record PublicNotice(
        String id,
        Kind kind,
        String title,
        String publisher,
        LocalDate published,
        LocalDate from,
        Optional<LocalDate> until,
        boolean pinned,
        boolean urgent,
        List<Part> parts) {
    public PublicNotice {
        parts = List.copyOf(parts);
    }

    /** Sentences that belong together, under a heading where they need one. */
    public record Part(Optional<String> heading, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** What it is about; each has a file of its own. */
    public enum Kind {
        /** 通知公告. */
        ANNOUNCEMENT("announcements"),
        /** 政务公开. */
        GOVERNMENT("government"),
        /** 党建. */
        PARTY("party"),
        /** 村(居)务公开. */
        VILLAGE("village"),
        /** 财务公开. */
        FINANCE("finance"),
        /** 失物招领. */
        LOST_AND_FOUND("lost-and-found"),
        /** 便民信息. */
        CONVENIENCE("convenience");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The file's name without its ending. */
        public String word() {
            return word;
        }
    }
}
