package org.linli.catalogue.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.Department;
import org.linli.catalogue.LifeEvent;
import org.linli.catalogue.Service;
import org.linli.catalogue.Synonym;

/**
 * A catalogue as read, before anything is looked up. A catalogue only if no problem was found.
 *
 * @param files departments for which there is a file of services
 * @param unread files that could not be read: nobody can tell what they name, nor what is named nowhere
 */
record Draft(
        Head head,
        List<Entry<Department>> departments,
        List<Entry<LifeEvent>> events,
        List<Entry<Synonym>> synonyms,
        List<Entry<Service>> services,
        Set<String> files,
        Set<String> unread) {

    boolean isWhole() {
        return unread.isEmpty();
    }

    /** What {@code catalogue.json} says. */
    record Head(String name, LocalDate edition, boolean sample, String notice) {}

    Catalogue catalogue() {
        return new Catalogue(
                head.name,
                head.edition,
                head.sample,
                head.notice,
                departments.stream().map(Entry::value).toList(),
                events.stream().map(Entry::value).toList(),
                synonyms.stream().map(Entry::value).toList(),
                services.stream().map(Entry::value).toList());
    }
}
