package org.linli.rehearsal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.Service;

/**
 * A catalogue grown to any size out of a small one: each service once as it is, then again and again with its names and
 * texts crossed with another's and some characters changed. The same seed, the same crowd.
 */
final class Crowd {
    private final List<Service> originals;
    private final int[] signs;
    private final RandomGenerator random;

    private Crowd(Catalogue catalogue, long seed) {
        this.originals = catalogue.services();
        this.signs = originals.stream()
                .map(Service::name)
                .flatMapToInt(String::codePoints)
                .filter(Character::isIdeographic)
                .toArray();
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static Catalogue of(Catalogue catalogue, int size, long seed) {
        var crowd = new Crowd(catalogue, seed);
        var services = new ArrayList<Service>();
        for (int number = 0; number < size; number++) {
            var original = crowd.originals.get(number % crowd.originals.size());
            services.add(
                    number < crowd.originals.size() ? original : crowd.changed(original, original.id() + "-" + number));
        }
        return new Catalogue(
                catalogue.name(),
                catalogue.edition(),
                catalogue.sample(),
                catalogue.notice(),
                catalogue.departments(),
                catalogue.events(),
                catalogue.synonyms(),
                services);
    }

    private Service changed(Service service, String id) {
        var other = originals.get(random.nextInt(originals.size()));
        return new Service(
                id,
                service.department(),
                service.kind(),
                spelt(crossed(service.name(), other.name())),
                service.also().stream().map(this::spelt).toList(),
                spelt(crossed(service.what(), other.what())),
                other.who(),
                service.basis(),
                other.materials(),
                service.steps(),
                service.limit(),
                service.fee(),
                service.where(),
                service.result(),
                service.once(),
                service.events(),
                service.zones(),
                service.ways(),
                service.certificate(),
                service.verified());
    }

    /** The beginning of one and the end of the other. */
    private String crossed(String one, String other) {
        int[] begin = one.codePoints().toArray();
        int[] end = other.codePoints().toArray();
        int from = random.nextInt(end.length);
        int count = 1 + random.nextInt(begin.length);
        return new String(begin, 0, count) + new String(end, from, end.length - from);
    }

    /** Every fifth character another, here and there. */
    private String spelt(String words) {
        int[] spelt = words.codePoints().toArray();
        for (int at = 0; at < spelt.length; at++) {
            if (Character.isIdeographic(spelt[at]) && random.nextInt(5) == 0) {
                spelt[at] = signs[random.nextInt(signs.length)];
            }
        }
        return new String(spelt, 0, spelt.length);
    }
}
