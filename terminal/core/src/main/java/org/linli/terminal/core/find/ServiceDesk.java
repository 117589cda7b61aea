package org.linli.terminal.core.find;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.Department;
import org.linli.catalogue.Service;
import org.linli.catalogue.find.Finder;
import org.linli.catalogue.find.Sounds;
import org.linli.catalogue.read.Catalogues;
import org.linli.catalogue.read.Reading;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.find.Services;
import org.linli.terminal.journey.find.Services.Hit;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.screen.Text;

/**
 * Answers what a place offers, from the catalogue that stands in this machine. What is asked is not kept and stands in
 * no log.
 */
public final class ServiceDesk {
    /** Nobody turns more pages. */
    private static final int MOST_HITS = 30;

    private static final Code NO_CATALOGUE = Code.of("find.no-catalogue");
    private static final Code GONE = Code.of("find.gone");
    private static final System.Logger LOG = System.getLogger("linli.catalogue");

    private final Catalogues<Standing> catalogues;
    private final boolean awaited;
    /** Ends when the first folder was read, whatever came of it. */
    private final CompletableFuture<Void> read;

    private final Optional<String> pages;

    /** A catalogue and what is found in it by. */
    private record Standing(Catalogue catalogue, Map<String, Department> departments, Finder finder) {
        static Standing of(Catalogue catalogue, Sounds sounds) {
            return new Standing(catalogue, catalogue.departmentsById(), Finder.of(catalogue, sounds));
        }
    }

    /**
     * @param awaited whether a folder will be taken: until the first one is, there counts as something to find, and
     *     whoever asks is answered then
     * @param pages what stands before a service's id in the address of its guide; empty where no phone reads one
     */
    public ServiceDesk(boolean awaited, Optional<String> pages) {
        this.awaited = awaited;
        this.pages = pages;
        read = awaited ? new CompletableFuture<>() : CompletableFuture.completedFuture(null);
        catalogues = new Catalogues<>(catalogue -> Standing.of(catalogue, Sounds.load()));
    }

    /**
     * Reads the folder and lets it stand if nothing is wrong with it; else what stood goes on standing. Blocks for a
     * second or two.
     *
     * @return whether it stands now
     */
    public boolean take(Path folder) {
        try {
            return stands(folder);
        } finally {
            read.complete(null);
        }
    }

    private boolean stands(Path folder) {
        return switch (catalogues.take(folder)) {
            case Reading.Sound(var catalogue) -> {
                LOG.log(
                        Level.INFO,
                        "catalogue.stands edition {0}, {1} services",
                        catalogue.edition(),
                        catalogue.services().size());
                yield true;
            }
            case Reading.Unsound(var problems) -> {
                LOG.log(
                        Level.ERROR,
                        "catalogue.unsound {0} problems, the first: {1}",
                        problems.size(),
                        problems.getFirst());
                yield false;
            }
        };
    }

    /** Whether there is anything to find, as far as is known by now. */
    public boolean isOpen() {
        return catalogues.standing().isPresent() || (awaited && !read.isDone());
    }

    /**
     * {@link Services.Found}: for nothing typed, what happens in a life. Within two milliseconds, on this thread, once the
     * awaited folder was read; before, on the thread that reads it.
     */
    public void lookUp(String words, Consumer<Outcome> reply) {
        standing(standing -> words.isBlank() ? events(standing) : found(standing, words), reply);
    }

    /** As soon as {@link #lookUp}. */
    public void answer(Services.Question question, Consumer<Outcome> reply) {
        standing(
                standing -> switch (question) {
                    case Services.ListDepartments all -> departments(standing);
                    case Services.ListWithin(Hit.Kind kind, String id) -> within(standing, kind, id);
                    case Services.Open(String id) ->
                        standing.catalogue()
                                .service(id)
                                .<Outcome>map(service -> new Outcome.Done(GuideWriter.of(
                                        service,
                                        department(standing, service),
                                        standing.catalogue(),
                                        pages.map(base -> base + "/" + service.id()))))
                                .orElseGet(() -> new Outcome.NotDone(GONE));
                },
                reply);
    }

    private interface Answering {
        Outcome from(Standing standing);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // reading ends in one way only, and the answer is told inside
    private void standing(Answering answering, Consumer<Outcome> reply) {
        read.thenRun(() -> reply.accept(
                catalogues.standing().map(answering::from).orElseGet(() -> new Outcome.NotDone(NO_CATALOGUE))));
    }

    private static Outcome found(Standing standing, String words) {
        var hits = standing.finder().find(words, MOST_HITS);
        return done(
                "",
                hits.stream()
                        .map(hit -> hit(standing, hit.service(), Reasons.words(hit.reason())))
                        .toList());
    }

    private static Outcome events(Standing standing) {
        return done(
                "",
                standing.catalogue().events().stream()
                        .map(event -> counted(
                                Hit.Kind.LIFE_EVENT,
                                event.id(),
                                event.name(),
                                count(standing, service -> service.events().contains(event.id()))))
                        .toList());
    }

    private static Outcome departments(Standing standing) {
        return done(
                "",
                standing.catalogue().departments().stream()
                        .map(department -> counted(
                                Hit.Kind.DEPARTMENT,
                                department.id(),
                                department.name(),
                                count(standing, service -> service.department().equals(department.id()))))
                        .toList());
    }

    private static Outcome within(Standing standing, Hit.Kind kind, String id) {
        var title = switch (kind) {
            case DEPARTMENT ->
                Optional.ofNullable(standing.departments().get(id)).map(Department::name);
            case LIFE_EVENT ->
                standing.catalogue().events().stream()
                        .filter(event -> event.id().equals(id))
                        .map(event -> event.name())
                        .findFirst();
            case SERVICE -> Optional.<String>empty();
        };
        return title.map(name -> done(
                        name,
                        standing.catalogue().services().stream()
                                .filter(service -> kind == Hit.Kind.DEPARTMENT
                                        ? service.department().equals(id)
                                        : service.events().contains(id))
                                .map(service -> hit(standing, service, Optional.empty()))
                                .toList()))
                .orElseGet(() -> new Outcome.NotDone(GONE));
    }

    private static int count(Standing standing, Predicate<Service> which) {
        return (int) standing.catalogue().services().stream().filter(which).count();
    }

    private static Hit counted(Hit.Kind kind, String id, String name, int services) {
        return new Hit(kind, id, name, Text.of("find.services", new Text.Gap.Count(services)), Optional.empty());
    }

    private static Hit hit(Standing standing, Service service, Optional<Text> why) {
        return new Hit(
                Hit.Kind.SERVICE,
                service.id(),
                service.name(),
                Text.verbatim(department(standing, service).name()),
                why);
    }

    /** A sound catalogue names no department that it does not have. */
    private static Department department(Standing standing, Service service) {
        var department = standing.departments().get(service.department());
        if (department == null) {
            throw new IllegalStateException("no department " + service.department() + " for " + service.id());
        }
        return department;
    }

    private static Outcome done(String title, List<Hit> hits) {
        return new Outcome.Done(new Services.Found(title, hits, hits.size()));
    }
}
