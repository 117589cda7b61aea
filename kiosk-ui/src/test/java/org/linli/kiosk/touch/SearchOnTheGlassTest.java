package org.linli.kiosk.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.kiosk.stand.Stand;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Text;

/** Rows are found while somebody types: many stand on few pages, and the keys stay under the finger. */
class SearchOnTheGlassTest {
    /** As many life events as the sample catalogue has. */
    private static final int EVENTS = 42;

    private static final int MOST_PAGES = 4;

    private static Entry finding(int rows) {
        var search = (Entry) Samples.named("find-search");
        return search.finding(new Entry.Found(Text.of("find.events"), rows(rows)));
    }

    private static List<Listing.Row> rows(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Listing.Row(
                        "event-" + i,
                        Text.verbatim("停水停电漏气"),
                        Text.of("find.services", new Text.Gap.Count(10 + i)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Action.quiet("event-" + i, Text.verbatim("停水停电漏气")))))
                .toList();
    }

    private static Glass seen(int rows) {
        try (var stand = new Stand(finding(rows))) {
            return stand.sees("the keys", glass -> glass.target("key", "A").isPresent());
        }
    }

    @Test
    void allLifeEventsStandOnFourPages() {
        var glass = seen(EVENTS);
        assertTrue(glass.pages() > 1 && glass.pages() <= MOST_PAGES, () -> glass.pages() + " pages");
    }

    @Test
    void theKeysStandWhereTheyAreHoweverManyRowsAreFound() {
        var none = seen(0).target("key", "A");
        assertEquals(none, seen(4).target("key", "A"));
        assertEquals(none, seen(EVENTS).target("key", "A"));
    }
}
