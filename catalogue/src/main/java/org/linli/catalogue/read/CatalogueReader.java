package org.linli.catalogue.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.linli.catalogue.Department;
import org.linli.catalogue.LifeEvent;
import org.linli.catalogue.Service;
import org.linli.catalogue.Synonym;
import org.linli.catalogue.read.ServiceReader.PhoneNumbers;

/**
 * Reads a catalogue's folder (format 1, {@code docs/catalogue.md}) and finds all that is wrong with it at once.
 *
 * <p>Whatever the folder holds, a reading ends in a {@link Reading}: files are at most 4 MB, departments at most 100,
 * services at most 20,000. It blocks on the disk; 10,000 services take some seconds, most of them for near-copies.
 */
public final class CatalogueReader {
    static final String HEAD = "catalogue.json";
    static final String DEPARTMENTS = "departments.json";
    static final String EVENTS = "events.json";
    static final String SYNONYMS = "synonyms.json";
    static final String SERVICES = "services";

    private static final int FORMAT = 1;
    private static final int MOST_DEPARTMENTS = 100;
    private static final int MOST_SERVICES = 20_000;
    private static final int MOST_ENTRIES = 2_000;
    private static final int NAME = 40;
    private static final int SENTENCE = 200;
    private static final String SUFFIX = ".json";
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Path folder;
    private final Problems problems = new Problems();
    private final NodeReader nodes;
    private final Set<String> unread = new HashSet<>();

    private CatalogueReader(Path folder) {
        this.folder = folder;
        this.nodes = new NodeReader(folder, problems);
    }

    public static Reading read(Path folder) {
        return new CatalogueReader(folder).reading();
    }

    private Reading reading() {
        if (!Files.isDirectory(folder)) {
            problems.add(".", 0, "folder-missing", "is not a folder");
            return new Reading.Unsound(problems.sorted());
        }
        nothingElseLiesThere();
        var draft = draft();
        new References(draft, problems).check();
        new NearCopies(draft.services()).check();
        return problems.isEmpty() ? new Reading.Sound(draft.catalogue()) : new Reading.Unsound(problems.sorted());
    }

    private Draft draft() {
        var head = one(HEAD).map(this::head).orElse(new Draft.Head("", LocalDate.EPOCH, false, ""));
        var phones = head.sample() ? PhoneNumbers.NOBODYS : PhoneNumbers.REAL;
        var departments = entries(DEPARTMENTS, MOST_DEPARTMENTS, item -> department(item, phones));
        var events = entries(EVENTS, MOST_ENTRIES, this::event);
        var synonyms = entries(SYNONYMS, MOST_ENTRIES, this::synonym);
        var reader = new ServiceReader(phones);
        var files = serviceFiles();
        var services = new ArrayList<Entry<Service>>();
        for (String department : inOrder(departments, files)) {
            services.addAll(entries(
                    SERVICES + "/" + department + SUFFIX,
                    MOST_SERVICES - services.size(),
                    item -> reader.read(item, department)));
        }
        return new Draft(head, departments, events, synonyms, services, files, unread);
    }

    /** Whoever lays a file there thinks that it is read. */
    private void nothingElseLiesThere() {
        var known = List.of(HEAD, DEPARTMENTS, EVENTS, SYNONYMS, SERVICES);
        try (var listed = Files.newDirectoryStream(folder)) {
            int unknown = 0;
            for (Path path : listed) {
                String name = String.valueOf(path.getFileName());
                if (!known.contains(name) && ++unknown <= MOST_DEPARTMENTS) {
                    problems.add(
                            ".", 0, "file-unknown", Problems.quoted(name) + " is none of " + String.join(", ", known));
                }
            }
        } catch (IOException unreadable) {
            problems.add(".", 0, "file-unreadable", "the folder cannot be read");
        }
    }

    /** The departments' order first, then what no department is for. */
    private static Set<String> inOrder(List<Entry<Department>> departments, Set<String> files) {
        var order = new LinkedHashSet<String>();
        departments.forEach(department -> order.add(department.value().id()));
        order.retainAll(files);
        order.addAll(files);
        return order;
    }

    private Optional<Item> one(String file) {
        return nodes.read(file).flatMap(root -> Item.of(file, problems, root, "it"));
    }

    private <T> List<Entry<T>> entries(String file, int most, Function<Item, T> read) {
        var root = nodes.read(file);
        if (root.isEmpty()) {
            unread.add(file);
            return List.of();
        }
        if (!(root.get() instanceof Node.Items items)) {
            unread.add(file);
            problems.add(
                    file, root.get().line(), "wrong-form", "it is " + root.get().kind() + " and should be a list");
            return List.of();
        }
        if (items.list().size() > most) {
            unread.add(file);
            problems.add(file, 1, "too-many", "has more entries than the " + most + " there is room for");
            return List.of();
        }
        var entries = new ArrayList<Entry<T>>();
        for (var node : items.list()) {
            Item.of(file, problems, node, "an entry")
                    .ifPresent(item -> entries.add(new Entry<>(file, item, read.apply(item))));
        }
        return entries;
    }

    private Draft.Head head(Item item) {
        item.whole("format", FORMAT, FORMAT);
        String name = item.text("name", NAME);
        String edition = item.formed("edition", DATE, "a day such as 2026-11-22");
        var head = new Draft.Head(name, day(item, edition), item.flag("sample"), item.text("notice", SENTENCE));
        item.nothingElse();
        return head;
    }

    private static LocalDate day(Item item, String edition) {
        if (DATE.matcher(edition).matches()) {
            try {
                return LocalDate.parse(edition);
            } catch (DateTimeException noSuchDay) {
                item.problem("edition", "wrong-form", "is " + Problems.quoted(edition) + ", and there is no such day");
            }
        }
        return LocalDate.EPOCH;
    }

    private Department department(Item item, PhoneNumbers phones) {
        var department = new Department(
                item.id("id"),
                item.text("name", NAME),
                item.text("body", NAME),
                item.text("window", SENTENCE),
                item.text("hours", SENTENCE),
                item.formed("phone", phones.form(), phones.should()));
        item.nothingElse();
        return department;
    }

    private LifeEvent event(Item item) {
        var event = new LifeEvent(item.id("id"), item.text("name", NAME), item.texts("words", 0, NAME));
        item.nothingElse();
        return event;
    }

    private Synonym synonym(Item item) {
        var synonym = new Synonym(item.text("say", NAME), item.text("means", NAME));
        item.nothingElse();
        return synonym;
    }

    /** Names of the files without their ending. Whatever else lies there is a problem: somebody thinks it is read. */
    private Set<String> serviceFiles() {
        var files = new TreeSet<String>();
        Path services = folder.resolve(SERVICES);
        if (!Files.isDirectory(services)) {
            problems.add(SERVICES, 0, "file-missing", "the folder is missing");
            return files;
        }
        try (var listed = Files.newDirectoryStream(services)) {
            var seen = new HashSet<String>();
            for (Path path : listed) {
                String name = String.valueOf(path.getFileName());
                if (seen.add(name) && seen.size() > MOST_DEPARTMENTS) {
                    problems.add(SERVICES, 0, "too-many", "has more than " + MOST_DEPARTMENTS + " files");
                    return files;
                }
                String id = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : "";
                if (Item.ID.matcher(id).matches()) {
                    files.add(id);
                } else {
                    problems.add(SERVICES, 0, "file-unknown", Problems.quoted(name) + " is not named DEPARTMENT.json");
                }
            }
        } catch (IOException unreadable) {
            problems.add(SERVICES, 0, "file-unreadable", "the folder cannot be read");
        }
        return files;
    }
}
