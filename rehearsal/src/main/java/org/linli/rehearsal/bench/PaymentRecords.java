package org.linli.rehearsal.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.linli.rehearsal.simulate.Simulation;

/**
 * Records as payments make them: the journals of a simulated morning, again and again with other payments' names. Not for two
 * threads.
 */
final class PaymentRecords {
    /** A hundred payments. */
    private static final long SEED = 10;

    private static final String TERMINAL = "kiosk-a";
    private static final Pattern NAMES = Pattern.compile("(payment-kiosk-[ab]-[0-9]+|\"outTradeNo\":\"[A-Za-z0-9_-]+)");

    private final List<String> central;
    private final List<String> terminal;

    private PaymentRecords(List<String> central, List<String> terminal) {
        this.central = central;
        this.terminal = terminal;
    }

    static PaymentRecords simulated() {
        var central = new ArrayList<List<byte[]>>();
        var terminal = new ArrayList<List<byte[]>>();
        var outcome = Simulation.watched(SEED, (site, disk, durable) -> {
            if (site.equals(Simulation.CENTRAL)) {
                central.add(durable);
            } else if (site.equals(TERMINAL)) {
                terminal.add(durable);
            }
        });
        if (!outcome.holds()) {
            throw new IllegalStateException(outcome.violation().getFirst());
        }
        return new PaymentRecords(texts(central.getLast()), texts(terminal.getLast()));
    }

    private static List<String> texts(List<byte[]> payloads) {
        return payloads.stream()
                .map(payload -> new String(payload, StandardCharsets.UTF_8))
                .toList();
    }

    /** Central's, in an order in which they can be folded; without end. */
    Iterator<byte[]> central() {
        return endless(central);
    }

    /** A terminal's. */
    Iterator<byte[]> terminal() {
        return endless(terminal);
    }

    private static Iterator<byte[]> endless(List<String> morning) {
        return IntStream.iterate(1, day -> day + 1)
                .boxed()
                .flatMap(day -> morning.stream().map(text -> on(day, text)))
                .iterator();
    }

    private static byte[] on(int day, String text) {
        return NAMES.matcher(text)
                .replaceAll("$1-" + Integer.toString(day, Character.MAX_RADIX))
                .getBytes(StandardCharsets.UTF_8);
    }
}
