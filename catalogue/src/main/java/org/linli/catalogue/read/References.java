package org.linli.catalogue.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.catalogue.Department;
import org.linli.catalogue.LifeEvent;
import org.linli.catalogue.Service;
import org.linli.catalogue.Synonym;

/** What entries name elsewhere must be there, be there once, and be good for something. */
final class References {
    private final Draft draft;
    private final Problems problems;

    References(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        once(draft.departments(), "id", "id-doubled", Department::id);
        once(draft.events(), "id", "id-doubled", LifeEvent::id);
        once(draft.services(), "id", "id-doubled", Service::id);
        once(draft.services(), "name", "name-doubled", Service::name);
        once(draft.synonyms(), "say", "doubled", synonym -> synonym.say() + " = " + synonym.means());
        departments();
        events();
        if (draft.isWhole()) {
            unusedEvents();
            synonyms();
            if (draft.services().isEmpty()) {
                problems.add(CatalogueReader.SERVICES, 0, "empty", "there is not one service");
            }
        }
    }

    private <T> void once(List<Entry<T>> entries, String field, String code, Function<T, String> key) {
        var first = new HashMap<String, Entry<T>>();
        for (var entry : entries) {
            String name = key.apply(entry.value());
            var earlier = name.isEmpty() ? null : first.putIfAbsent(name, entry);
            if (earlier != null) {
                entry.at().problem(field, code, Problems.quoted(name) + " stands already at " + earlier.place());
            }
        }
    }

    private void departments() {
        var known = ids(draft.departments(), Department::id);
        boolean told = !draft.unread().contains(CatalogueReader.DEPARTMENTS);
        for (String file : draft.files()) {
            if (told && !known.contains(file)) {
                problems.add(
                        CatalogueReader.SERVICES + "/" + file + ".json",
                        0,
                        "department-unknown",
                        "there is no department " + Problems.quoted(file) + " in " + CatalogueReader.DEPARTMENTS);
            }
        }
        Set<String> busy = draft.services().stream()
                .map(service -> service.value().department())
                .collect(Collectors.toSet());
        for (var department : draft.departments()) {
            String id = department.value().id();
            // A file that could not be read has been spoken of already.
            if (!id.isEmpty() && !busy.contains(id) && !draft.files().contains(id)) {
                department.at().problem("id", "department-unused", Problems.quoted(id) + " offers no service");
            }
        }
    }

    private void events() {
        var known = ids(draft.events(), LifeEvent::id);
        boolean told = !draft.unread().contains(CatalogueReader.EVENTS);
        for (var service : draft.services()) {
            for (String event : service.value().events()) {
                if (told && !event.isEmpty() && !known.contains(event)) {
                    service.at()
                            .problem(
                                    "events",
                                    "event-unknown",
                                    "names " + Problems.quoted(event) + ", which is not in " + CatalogueReader.EVENTS);
                }
            }
        }
        Map<String, String> meant = new HashMap<>();
        for (var event : draft.events()) {
            String id = event.value().id();
            for (String words : event.value().words()) {
                String other = meant.putIfAbsent(words, id);
                if (other != null && !other.equals(id)) {
                    event.at().problem("words", "doubled", Problems.quoted(words) + " also means " + other);
                }
            }
        }
    }

    private void unusedEvents() {
        Set<String> named = draft.services().stream()
                .flatMap(service -> service.value().events().stream())
                .collect(Collectors.toSet());
        for (var event : draft.events()) {
            String id = event.value().id();
            if (!id.isEmpty() && !named.contains(id)) {
                event.at().problem("id", "event-unused", Problems.quoted(id) + " is named by no service");
            }
        }
    }

    /** A synonym is good for something when what it means stands somewhere in the catalogue. */
    private void synonyms() {
        var texts = draft.services().stream().map(entry -> texts(entry.value())).toList();
        for (var entry : draft.synonyms()) {
            Synonym synonym = entry.value();
            if (synonym.means().isEmpty()) {
                continue;
            }
            if (synonym.say().equals(synonym.means())) {
                entry.at().problem("means", "synonym-dead", "is the same as say");
            } else if (texts.stream().noneMatch(text -> text.contains(synonym.means()))) {
                entry.at()
                        .problem(
                                "means",
                                "synonym-dead",
                                Problems.quoted(synonym.means()) + " stands in no service's name or text");
            }
        }
    }

    private static String texts(Service service) {
        return service.name() + "\n" + String.join("\n", service.also()) + "\n" + service.what();
    }

    private static <T> Set<String> ids(List<Entry<T>> entries, Function<T, String> id) {
        return entries.stream().map(entry -> id.apply(entry.value())).collect(Collectors.toSet());
    }
}
