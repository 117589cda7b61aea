package org.linli.terminal.face.focus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class QuickKeysTest {
    private static final List<Arrow> ARROWS = List.of(Arrow.values());
    /** Twenty keys a second are fifty milliseconds each; the picture needs nearly all of them. */
    private static final Duration A_KEY = Duration.ofMillis(1);

    private static final Duration A_PAGE = Duration.ofMillis(25);

    @Test
    void twentyAtOnceEndWhereTwentyOneByOneDo() {
        ManyLayouts.each(seed -> {
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            var keys = random.ints(20, 0, 4).mapToObj(ARROWS::get).toList();
            var burst = Focus.none().shown(Layouts.page(seed));
            var single = burst;
            for (var key : keys) {
                burst = burst.pressed(key);
            }
            for (var key : keys) {
                // What a face does between two keys: it draws the page anew, and the page is the same.
                single = single.shown(Layouts.page(seed)).pressed(key);
            }
            assertEquals(single.state(), burst.state());
        });
    }

    @Test
    void aKeyCostsAThousandthOfItsTurnAndAPageAFraction() {
        measure(new ArrayList<>(), new ArrayList<>()); // as a television that has been on for a minute
        var keys = new ArrayList<Long>();
        var pages = new ArrayList<Long>();
        measure(keys, pages);
        System.out.printf(
                "a key: median %.1f µs, p99 %.1f µs; a page: median %.0f µs, p99 %.0f µs%n",
                share(keys, 0.5) / 1e3, share(keys, 0.99) / 1e3, share(pages, 0.5) / 1e3, share(pages, 0.99) / 1e3);
        assertTrue(share(keys, 0.99) <= A_KEY.toNanos(), "a key");
        assertTrue(share(pages, 0.99) <= A_PAGE.toNanos(), "a page");
    }

    /** In the thread's own time: what else the machine does meanwhile is not this package's. */
    private static void measure(List<Long> keys, List<Long> pages) {
        var clock = ManagementFactory.getThreadMXBean();
        ManyLayouts.each(seed -> {
            var page = Layouts.page(seed);
            long before = clock.getCurrentThreadCpuTime();
            var focus = Focus.none().shown(page);
            pages.add(clock.getCurrentThreadCpuTime() - before);
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            for (int key = 0; key < 40; key++) {
                var arrow = ARROWS.get(random.nextInt(4));
                before = clock.getCurrentThreadCpuTime();
                focus = focus.pressed(arrow);
                keys.add(clock.getCurrentThreadCpuTime() - before);
            }
        });
    }

    private static long share(List<Long> nanos, double share) {
        return nanos.stream().sorted().toList().get((int) (share * (nanos.size() - 1)));
    }
}
