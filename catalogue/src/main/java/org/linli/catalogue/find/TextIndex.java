package org.linli.catalogue.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.catalogue.Service;

/**
 * The services' texts by pairs of neighbouring characters, for what stands in no name: 照片要几寸的, 一年交一次的钱. Only
 * Chinese; who types letters means a name.
 */
final class TextIndex {
    private static final int SIGN_BITS = 21;
    private static final int AROUND = 8;
    private static final int EXCERPT = 24;

    /// Two characters that stand nowhere together are mostly the end of one word and the beginning of the next.
    private static final int IN_NO_TEXT = 150;

    private static final int MOST_READ = 3_000;

    /// A query of which less stands in a text is about something else.
    private static final int LEAST_SHARE = 250;

    private final Postings pairs;
    private final int all;

    TextIndex(List<Service> services) {
        var builder = new Postings.Builder();
        for (int number = 0; number < services.size(); number++) {
            for (String text : texts(services.get(number))) {
                int before = 0;
                for (int sign : text.codePoints().toArray()) {
                    boolean chinese = Character.isIdeographic(sign);
                    if (chinese && before != 0) {
                        builder.add(pair(before, sign), number);
                    }
                    before = chinese ? sign : 0;
                }
            }
        }
        this.pairs = builder.build();
        this.all = services.size();
    }

    private static long pair(int sign, int next) {
        return (long) sign << SIGN_BITS | next;
    }

    private static List<String> texts(Service service) {
        var texts = new ArrayList<String>();
        texts.add(service.name());
        texts.addAll(service.also());
        texts.add(service.what());
        texts.addAll(service.who());
        service.materials().forEach(material -> {
            texts.add(material.name());
            material.note().ifPresent(texts::add);
        });
        service.steps().forEach(step -> texts.add(step.words()));
        texts.add(service.result().name());
        texts.add(service.fee().words());
        service.zones().forEach(zone -> texts.add(zone.word()));
        service.basis().forEach(basis -> texts.add(basis.law()));
        return texts;
    }

    long bytes() {
        return pairs.bytes();
    }

    /** The pairs of a query that are looked for: those that are not altogether small words. */
    private static List<Integer> places(Query query) {
        var places = new ArrayList<Integer>();
        for (int at = 0; at + 1 < query.length(); at++) {
            boolean chinese = Character.isIdeographic(query.sign(at)) && Character.isIdeographic(query.sign(at + 1));
            if (chinese && !(query.isSmall(at) && query.isSmall(at + 1))) {
                places.add(at);
            }
        }
        return places;
    }

    /** Told how much of a query stands in a service's text, of a thousand. */
    interface Share {
        void of(int service, int share);
    }

    /** @param counter cleared before and after */
    void shares(Query query, Counter counter, Share told) {
        var places = places(query);
        var probes = new Probes(MOST_READ);
        int most = 0;
        for (int at : places) {
            long pair = pair(query.sign(at), query.sign(at + 1));
            int count = pairs.count(pair);
            int value = count == 0 ? IN_NO_TEXT : (int) Math.round(100 * Math.log1p((double) all / count));
            most += value;
            probes.add(pairs, pair, at, value);
        }
        probes.count(counter);
        for (int at = 0; at < counter.count(); at++) {
            int share = 1000 * counter.value(counter.thing(at)) / most;
            if (share >= LEAST_SHARE) {
                told.of(counter.thing(at), share);
            }
        }
        counter.clear();
    }

    /** A query's pairs as words, the rarest of the texts first; what stands in no text is left out. */
    List<String> rarestFirst(Query query) {
        return places(query).stream()
                .map(at -> query.words(at, at + 2))
                .distinct()
                .filter(words -> count(words) > 0)
                .sorted(Comparator.comparingInt(this::count))
                .toList();
    }

    private int count(String pair) {
        return pairs.count(pair(pair.codePointAt(0), pair.codePointBefore(pair.length())));
    }

    /** Some of the text around the first of these words that stands in it. */
    static Optional<String> excerpt(Service service, List<String> rarestFirst) {
        var texts = texts(service);
        for (String words : rarestFirst) {
            for (String text : texts) {
                int at = text.indexOf(words);
                if (at >= 0) {
                    return Optional.of(cut(text, at));
                }
            }
        }
        return Optional.empty();
    }

    private static String cut(String text, int at) {
        int from = Math.max(0, at - AROUND);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        int end = Math.min(text.length(), from + EXCERPT);
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return text.substring(from, end);
    }
}
