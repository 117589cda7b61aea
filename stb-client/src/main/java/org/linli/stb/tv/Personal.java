package org.linli.stb.tv;

import java.util.List;
import org.linli.terminal.journey.screen.Audience;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Offer;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Reading;
import org.linli.terminal.journey.screen.Review;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;
import org.linli.terminal.journey.screen.Words;

/** Which screens say something about somebody: sums, masked names, the tail of an account, what was typed, a code to pay. */
final class Personal {
    private Personal() {}

    static boolean isIn(Screen screen) {
        return switch (screen) {
            case Pick pick -> true;
            case Review review -> true;
            case Offer offer -> true;
            case Listing listing ->
                listing.audience() == Audience.OWNER && !listing.rows().isEmpty();
            case Reading reading -> reading.audience() == Audience.OWNER;
            case DevicePrompt prompt -> prompt.amount().isPresent() || isIn(Words.of(prompt));
            case Notice notice -> (notice.qr().isPresent() && !notice.facts().isEmpty()) || isIn(Words.of(notice));
            // What is typed here is typed here; whoever has begun to type knows who is watching.
            default -> isIn(Words.of(screen));
        };
    }

    /** Whether the screens of money are meant, so that the words can say bills. */
    static boolean isAboutBills(Screen screen) {
        return screen instanceof Pick || screen instanceof Review || screen instanceof Offer;
    }

    private static boolean isIn(List<Text> words) {
        return words.stream().anyMatch(Personal::isIn);
    }

    private static boolean isIn(Text text) {
        return text.gaps().stream().anyMatch(gap -> switch (gap) {
            case Gap.Amount amount -> true;
            case Gap.Masked masked -> true;
            case Gap.Digits digits -> true;
            case Gap.Typed typed -> true;
            case Gap.TickedSum sum -> true;
            case Gap.Words words -> isIn(words.text());
            case Gap.Count count -> false;
            case Gap.Phone phone -> false;
            case Gap.Measure measure -> false;
            case Gap.Day day -> false;
            case Gap.Date date -> false;
            case Gap.Month month -> false;
            case Gap.Clock clock -> false;
            case Gap.Verbatim verbatim -> false;
            case Gap.Published published -> false;
            case Gap.Reason reason -> false;
            case Gap.Advice advice -> false;
            case Gap.TickedCount ticked -> false;
        });
    }
}
