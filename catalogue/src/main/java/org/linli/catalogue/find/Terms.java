package org.linli.catalogue.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.find.Term.Kind;

/** Collects a catalogue's terms: names, results, events, departments, synonyms. Used once, by one thread. */
final class Terms {
    private final List<Raw> raw = new ArrayList<>();

    private record Raw(Kind kind, String words, List<Integer> targets, int about) {}

    private Terms() {}

    static Terms of(Catalogue catalogue) {
        var terms = new Terms();
        var services = catalogue.services();
        for (int number = 0; number < services.size(); number++) {
            terms.add(Kind.NAME, services.get(number).name(), List.of(number), number);
            for (String name : services.get(number).also()) {
                terms.add(Kind.OTHER_NAME, name, List.of(number), number);
            }
            terms.add(Kind.RESULT, services.get(number).result().name(), List.of(number), number);
        }
        terms.addEvents(catalogue);
        terms.addDepartments(catalogue);
        for (int number = 0; number < catalogue.synonyms().size(); number++) {
            terms.add(Kind.SYNONYM, catalogue.synonyms().get(number).say(), List.of(), number);
        }
        return terms;
    }

    private void addEvents(Catalogue catalogue) {
        Map<String, List<Integer>> members = new HashMap<>();
        var services = catalogue.services();
        for (int number = 0; number < services.size(); number++) {
            for (String event : services.get(number).events()) {
                members.computeIfAbsent(event, first -> new ArrayList<>()).add(number);
            }
        }
        for (int number = 0; number < catalogue.events().size(); number++) {
            var event = catalogue.events().get(number);
            var targets = members.getOrDefault(event.id(), List.of()).stream()
                    // The closer an event stands to the front of a service's events, the more the service is about it.
                    .sorted(java.util.Comparator.comparingInt(
                            (Integer target) -> services.get(target).events().indexOf(event.id())))
                    .toList();
            add(Kind.EVENT, event.name(), targets, number);
            for (String words : event.words()) {
                add(Kind.EVENT, words, targets, number);
            }
        }
    }

    private void addDepartments(Catalogue catalogue) {
        var services = catalogue.services();
        for (int number = 0; number < catalogue.departments().size(); number++) {
            var department = catalogue.departments().get(number);
            var targets = java.util.stream.IntStream.range(0, services.size())
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
        if (Query.signs(words).length > 0) {
            raw.add(new Raw(kind, words, targets, about));
        }
    }

    Glyphs glyphs() {
        return Glyphs.of(raw.stream().map(term -> Query.signs(term.words)).toList());
    }

    List<Term> numbered(Glyphs glyphs) {
        return raw.stream()
                .map(term -> {
                    int[] numbers = glyphs.numbers(Query.signs(term.words));
                    int mass = Arrays.stream(numbers).map(glyphs::weight).sum();
                    int[] targets =
                            term.targets.stream().mapToInt(target -> target).toArray();
                    return new Term(term.kind, term.words, numbers, mass, targets, term.about);
                })
                .toList();
    }
}
