package org.linli.catalogue.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.find.Term.Kind;

/** Collects a catalogue's terms: names, results, events, departments, synonyms. Used once, by one thread. */
final class Terms {
    private final Catalogue catalogue;
    private final List<Raw> raw = new ArrayList<>();
    private final Map<String, List<Integer>> results = new HashMap<>();

    private record Raw(Kind kind, String words, List<Integer> targets, int about) {}

    private Terms(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static Terms of(Catalogue catalogue) {
        var terms = new Terms(catalogue);
        var services = catalogue.services();
        for (int number = 0; number < services.size(); number++) {
            terms.add(Kind.NAME, services.get(number).name(), List.of(number), number);
            for (String name : services.get(number).also()) {
                terms.add(Kind.OTHER_NAME, name, List.of(number), number);
            }
            terms.add(Kind.RESULT, services.get(number).result().name(), List.of(number), number);
        }
        terms.addEvents();
        terms.addDepartments();
        for (int number = 0; number < catalogue.synonyms().size(); number++) {
            terms.add(Kind.SYNONYM, catalogue.synonyms().get(number).say(), List.of(), number);
        }
        return terms;
    }

    private void addEvents() {
        Map<String, List<Integer>> members = new HashMap<>();
        var services = catalogue.services();
        for (int number = 0; number < services.size(); number++) {
            for (String event : services.get(number).events()) {
                members.computeIfAbsent(event, first -> new ArrayList<>()).add(number);
            }
        }
        for (int number = 0; number < catalogue.events().size(); number++) {
            var event = catalogue.events().get(number);
            var targets = members.getOrDefault(event.id(), List.of());
            add(Kind.EVENT, event.name(), targets, number);
            for (String words : event.words()) {
                add(Kind.EVENT, words, targets, number);
            }
        }
    }

    private void addDepartments() {
        var services = catalogue.services();
        for (int number = 0; number < catalogue.departments().size(); number++) {
            var department = catalogue.departments().get(number);
            var targets = IntStream.range(0, services.size())
                    .filter(service -> services.get(service).department().equals(department.id()))
                    .boxed()
                    .toList();
            add(Kind.DEPARTMENT, department.name(), targets, number);
            if (!department.body().equals(department.name())) {
                add(Kind.DEPARTMENT, department.body(), targets, number);
            }
        }
    }

    private void add(Kind kind, String words, List<Integer> targets, int about) {
        if (Query.signs(words).length == 0) {
            return;
        }
        if (kind != Kind.RESULT) {
            raw.add(new Raw(kind, words, targets, about));
        } else {
            // Many services end in the same: one term for all of them.
            results.computeIfAbsent(words, first -> {
                        var all = new ArrayList<Integer>();
                        raw.add(new Raw(kind, words, all, about));
                        return all;
                    })
                    .addAll(targets);
        }
    }

    Glyphs glyphs(Sounds sounds) {
        return Glyphs.of(raw.stream().map(term -> Query.signs(term.words)).toList(), sounds);
    }

    /** The closer an event stands to the front of a service's events, the more the service is about it. */
    private int distance(Raw term, int service) {
        return term.kind == Kind.EVENT
                ? catalogue
                        .services()
                        .get(service)
                        .events()
                        .indexOf(catalogue.events().get(term.about).id())
                : 0;
    }

    List<Term> numbered(Glyphs glyphs) {
        return raw.stream()
                .map(term -> {
                    int[] numbers = glyphs.numbers(Query.signs(term.words));
                    int mass = Arrays.stream(numbers).map(glyphs::weight).sum();
                    int[] targets =
                            term.targets.stream().mapToInt(target -> target).toArray();
                    int[] distances = Arrays.stream(targets)
                            .map(target -> distance(term, target))
                            .toArray();
                    return new Term(term.kind, term.words, numbers, mass, targets, distances, term.about);
                })
                .toList();
    }
}
