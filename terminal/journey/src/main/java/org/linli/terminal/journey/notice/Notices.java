package org.linli.terminal.journey.notice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.screen.Text;

/** What the notice board is asked and what it answers. All words in it were published: nobody's personal data. */
public final class Notices {
    private Notices() {}

    /** What a notice is about, in the order of the screen. */
    public enum Kind {
        ANNOUNCEMENT,
        GOVERNMENT,
        PARTY,
        VILLAGE,
        FINANCE,
        LOST_AND_FOUND,
        CONVENIENCE
    }

    public sealed interface Question extends Query {}

    /** What is valid today? Answered by {@link Board}. */
    public record ListAll() implements Question {}

    /** Answered by {@link Whole}. */
    public record Open(String notice) implements Question {}

    /**
     * @param notices those that are pinned first, then the newest first
     * @param asOf when central told so, while it is out of reach
     */
    public record Board(List<Headline> notices, Optional<LocalDateTime> asOf) implements Fact {
        public Board {
            notices = List.copyOf(notices);
        }
    }

    /**
     * @param gist its first sentence
     * @param until the last day on which it holds; empty where no day is named
     */
    public record Headline(
            String id,
            Kind about,
            String title,
            String gist,
            String publisher,
            LocalDate published,
            Optional<LocalDate> until,
            boolean pinned,
            boolean urgent) {}

    /** @param notice what kind of content it is */
    public record Whole(Headline headline, List<Part> parts, String notice) implements Fact {
        public Whole {
            parts = List.copyOf(parts);
        }
    }

    public record Part(Optional<String> heading, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** 失物招领. */
    public static Text name(Kind kind) {
        return Text.of(
                switch (kind) {
                    case ANNOUNCEMENT -> "notice.kind.announcement";
                    case GOVERNMENT -> "notice.kind.government";
                    case PARTY -> "notice.kind.party";
                    case VILLAGE -> "notice.kind.village";
                    case FINANCE -> "notice.kind.finance";
                    case LOST_AND_FOUND -> "notice.kind.lost-and-found";
                    case CONVENIENCE -> "notice.kind.convenience";
                });
    }
}
