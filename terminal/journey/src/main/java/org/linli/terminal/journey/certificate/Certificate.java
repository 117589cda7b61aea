package org.linli.terminal.journey.certificate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.kernel.Deed;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.kernel.Subject;
import org.linli.terminal.journey.screen.Text;

/** In what words journeys ask for certificates and for the paper they come out on. */
public final class Certificate {
    private Certificate() {}

    /** What is certified. */
    public enum Kind {
        RESIDENCE,
        SOCIAL_INSURANCE,
        MEDICAL_INSURANCE;

        /** In keys and in names of actions. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        Text title() {
            return Text.of("certificate.kind." + word());
        }

        Text support() {
            return Text.of("certificate.kind." + word() + ".support");
        }
    }

    /** What a line of a certificate is about. */
    public enum Detail {
        HOLDER,
        ID_NUMBER,
        ADDRESS,
        SINCE,
        STANDING,
        COMMUNITY,
        SCHEME,
        PERIOD,
        MONTHS,
        PAYER,
        DRAWN_FROM,
        ISSUER,
        /** Under which the office has it in its book. */
        NUMBER,
        ISSUED;

        /** Names, numbers, addresses and whom somebody works for are fit for the screen and not for the hall. */
        boolean isPersonal() {
            return this == HOLDER || this == ID_NUMBER || this == ADDRESS || this == PAYER;
        }

        Text label() {
            return Text.of(
                    "certificate.detail." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** @param whyNot why this person may not have it; empty where they may */
    public record Choice(Kind kind, Optional<Code> whyNot) {}

    /** @param words masked where they name a person, a number or a door */
    public record Line(Detail detail, String words) {}

    /** Which may the holder of this card or phone have? Answered by {@link KindsListed}. */
    public record ListKinds(Personal who) implements Query {}

    /** @param folder where what is fetched for this person lies, in the vault */
    public record KindsListed(Personal folder, List<Choice> choices) implements Fact {
        public KindsListed {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Have it issued, fetched and proven whole. Answered by {@link Fetched}. Asked again for the same folder it is the same
     * certificate, until that one has come out whole.
     */
    public record Fetch(Personal who, Personal folder, Kind kind) implements Query {}

    /**
     * It lies in the folder, and is what central signed.
     *
     * @param lines what it says
     */
    public record Fetched(Kind kind, int pages, List<Line> lines) implements Fact {
        public Fetched {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Print what lies in the folder, and follow it until every page is proven to be out. Answered by {@link PagesPrinted};
     * not done: no page is out, and none will be; unknown: only a person can look.
     */
    public record PrintPages(Personal folder, Kind kind, int pages) implements Deed {}

    public record PagesPrinted() implements Fact {}

    /** Give up what is being printed. Answered at once by {@link Stopping}; what became of it is told by the deed that prints. */
    public record StopPages() implements Deed {}

    public record Stopping() implements Fact {}

    /** What is being printed now. */
    public record PagesUnderWay() implements Subject {}

    /**
     * @param printed how many pages are out, by the printer's count
     * @param trouble what it stands still for
     */
    public record PagesSeen(int printed, Optional<Code> trouble) implements Fact {
        static final PagesSeen NOTHING = new PagesSeen(0, Optional.empty());
    }

    /** What became of the pages a process before this one was printing? Answered as {@link PrintPages} is, and prints nothing. */
    public record AskAfterPages() implements Query {}
}
