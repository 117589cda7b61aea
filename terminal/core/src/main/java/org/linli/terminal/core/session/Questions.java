package org.linli.terminal.core.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Offer;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Poster;
import org.linli.terminal.journey.screen.Review;
import org.linli.terminal.journey.screen.Screen;

/**
 * When two screens ask the same thing, so that an answer to the one is an answer to the other. Trouble, facts and what
 * the machine does meanwhile may change; what can be chosen, and what it would cost, may not.
 */
final class Questions {
    private Questions() {}

    static boolean same(@Nullable Screen before, Screen now) {
        if (before instanceof Poster && now instanceof Poster) {
            return true; // whichever stands there, the touch that was meant for it wakes
        }
        return before != null
                && before.id().equals(now.id())
                && before.question().equals(now.question())
                && before.actions().equals(now.actions())
                && substance(before).equals(substance(now));
    }

    private static List<?> substance(Screen screen) {
        return switch (screen) {
            case Pick pick -> pick.rows();
            case Review review -> review.entries();
            case Entry entry -> List.of(entry.field());
            case Offer offer -> List.of(offer.amount());
            case Listing listing -> listing.rows();
            // News on the board, trouble at a device and facts beside a sentence are no other question.
            default -> List.of();
        };
    }
}
