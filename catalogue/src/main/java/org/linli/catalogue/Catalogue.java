package org.linli.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that a place offers, in the operator's order: departments as in {@code departments.json}, services department by
 * department as in their files.
 *
 * @param name as a screen calls it
 * @param edition the day it was put out
 * @param sample invented for trying the software out; {@code notice} then stands on every page of it
 * @param notice one sentence for the resident
 */
public record Catalogue(
        String name,
        LocalDate edition,
        boolean sample,
        String notice,
        List<Department> departments,
        List<LifeEvent> events,
        List<Synonym> synonyms,
        List<Service> services) {

    public Catalogue {
        departments = List.copyOf(departments);
        events = List.copyOf(events);
        synonyms = List.copyOf(synonyms);
        services = List.copyOf(services);
    }

    /** In time proportional to the number of services. */
    public Optional<Service> service(String id) {
        return services.stream().filter(service -> service.id().equals(id)).findFirst();
    }

    /** By their ids, to look up what services name. */
    public Map<String, Department> departmentsById() {
        return departments.stream().collect(Collectors.toUnmodifiableMap(Department::id, Function.identity()));
    }

    /** By their ids, to look up what services name. */
    public Map<String, LifeEvent> eventsById() {
        return events.stream().collect(Collectors.toUnmodifiableMap(LifeEvent::id, Function.identity()));
    }
}
