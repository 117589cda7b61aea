package org.linli.central.server.guide;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.Department;
import org.linli.catalogue.Service;
import org.linli.catalogue.read.Catalogues;
import org.linli.catalogue.read.Reading;

/**
 * The services of the catalogue that terminals show, from the same folder. Whoever asks has it looked at whether its files have
 * changed, every ten seconds at most; a folder with an error is not taken, and what stood goes on standing.
 */
public final class Guides {
    private static final System.Logger LOG = System.getLogger("linli.central.guide");

    /** As for notices: an operator who saved a file does not wait longer, and a crowd looks at the disk no more often. */
    static final Duration GLANCE = Duration.ofSeconds(10);

    /** A catalogue is its folder and one below. */
    private static final int DEPTH = 2;

    private final Optional<Path> folder;
    private final InstantSource clock;
    private final Catalogues<Standing> catalogues = new Catalogues<>(Standing::of);

    /** Held by whoever looks at the folder; guards what follows. */
    private final ReentrantLock looking = new ReentrantLock();

    private Optional<String> seen = Optional.empty();
    private Optional<Instant> looked = Optional.empty();

    /** What a page needs. */
    public record Guide(Service service, Department department, Catalogue catalogue) {}

    private record Standing(Catalogue catalogue, Map<String, Department> departments, Map<String, Service> services) {
        static Standing of(Catalogue catalogue) {
            return new Standing(
                    catalogue,
                    catalogue.departmentsById(),
                    catalogue.services().stream()
                            .collect(Collectors.toUnmodifiableMap(Service::id, Function.identity())));
        }

        Optional<Guide> guide(String id) {
            return Optional.ofNullable(services.get(id))
                    .flatMap(service -> Optional.ofNullable(departments.get(service.department()))
                            .map(department -> new Guide(service, department, catalogue)));
        }
    }

    /** @param folder empty where central shows no guides */
    public Guides(Optional<Path> folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Empty for a service that is not, or no longer, in the catalogue. Blocks while the first catalogue is read. */
    public Optional<Guide> of(String service) {
        makeReady();
        return catalogues.standing().flatMap(standing -> standing.guide(service));
    }

    /** Reads the folder if it is another than before; whoever comes meanwhile gets what stands, if anything does. */
    public void makeReady() {
        if (folder.isEmpty()) {
            return;
        }
        if (catalogues.standing().isEmpty()) {
            looking.lock();
        } else if (!looking.tryLock()) {
            return;
        }
        try {
            lookAgain(folder.get());
        } finally {
            looking.unlock();
        }
    }

    private void lookAgain(Path from) {
        var now = clock.instant();
        if (looked.filter(last -> now.isBefore(last.plus(GLANCE))).isPresent()) {
            return;
        }
        looked = Optional.of(now);
        var files = Optional.of(fingerprint(from));
        if (!files.equals(seen)) {
            seen = files;
            take(from);
        }
    }

    private void take(Path from) {
        switch (catalogues.take(from)) {
            case Reading.Sound(var catalogue) ->
                LOG.log(
                        Level.INFO,
                        "guide.stands edition {0}, {1} services",
                        catalogue.edition(),
                        catalogue.services().size());
            case Reading.Unsound(var problems) ->
                LOG.log(
                        Level.ERROR,
                        "guide.unsound {0} problems, the first: {1}; what stood goes on standing",
                        problems.size(),
                        problems.getFirst());
        }
    }

    /** Names, sizes and times: a file that was saved again is another. */
    private static String fingerprint(Path folder) {
        var files = new TreeMap<Path, String>();
        try (var walk = Files.walk(folder, DEPTH)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                files.put(file, Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        } catch (IOException unreadable) {
            return "unreadable";
        }
        return files.toString();
    }
}
