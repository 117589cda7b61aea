package org.linli.catalogue.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.catalogue.notice.NoticeBoard;
import org.linli.catalogue.notice.PublicNotice;
import org.linli.catalogue.notice.PublicNotice.Kind;

/**
 * Reads a folder of notices (format 1, {@code docs/notices.md}) and finds all that is wrong with it at once, by the same
 * means as a catalogue: files are at most 4 MB, notices at most 500. Blocks on the disk.
 */
public final class NoticesReader {
    static final String HEAD = "board.json";

    private static final int FORMAT = 1;
    private static final int MOST_NOTICES = 500;
    private static final int NAME = 40;
    private static final int SENTENCE = 200;
    private static final int PARAGRAPH = 400;
    private static final String SUFFIX = ".json";
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final String A_DAY = "a day such as 2026-11-22";

    private final Path folder;
    private final Problems problems = new Problems();
    private final NodeReader nodes;
    private final Map<String, String> places = new HashMap<>();

    private NoticesReader(Path folder) {
        this.folder = folder;
        this.nodes = new NodeReader(folder, problems);
    }

    /** Whether this folder holds notices rather than a catalogue. */
    public static boolean isNotices(Path folder) {
        return Files.exists(folder.resolve(HEAD));
    }

    public static NoticesReading read(Path folder) {
        return new NoticesReader(folder).reading();
    }

    private NoticesReading reading() {
        if (!Files.isDirectory(folder)) {
            problems.add(".", 0, "folder-missing", "is not a folder");
            return new NoticesReading.Unsound(problems.sorted());
        }
        nothingElseLiesThere();
        var notices = new ArrayList<PublicNotice>();
        var board = nodes.read(HEAD)
                .flatMap(root -> Item.of(HEAD, problems, root, "it"))
                .map(this::head)
                .orElse(new NoticeBoard("", LocalDate.EPOCH, false, "", List.of()));
        for (var kind : Kind.values()) {
            if (Files.exists(folder.resolve(kind.word() + SUFFIX))) {
                notices.addAll(ofKind(kind));
            }
        }
        if (notices.size() > MOST_NOTICES) {
            problems.add(".", 0, "too-many", "has more notices than the " + MOST_NOTICES + " there is room for");
        }
        return problems.isEmpty()
                ? new NoticesReading.Sound(
                        new NoticeBoard(board.name(), board.edition(), board.sample(), board.about(), notices))
                : new NoticesReading.Unsound(problems.sorted());
    }

    /** Whoever lays a file there thinks that it is read. */
    private void nothingElseLiesThere() {
        var known = new ArrayList<>(List.of(HEAD));
        for (var kind : Kind.values()) {
            known.add(kind.word() + SUFFIX);
        }
        try (var listed = Files.newDirectoryStream(folder)) {
            for (Path path : listed) {
                String name = String.valueOf(path.getFileName());
                if (!known.contains(name)) {
                    problems.add(
                            ".", 0, "file-unknown", Problems.quoted(name) + " is none of " + String.join(", ", known));
                }
            }
        } catch (IOException unreadable) {
            problems.add(".", 0, "file-unreadable", "the folder cannot be read");
        }
    }

    private NoticeBoard head(Item item) {
        item.whole("format", FORMAT, FORMAT);
        var board = new NoticeBoard(
                item.text("name", NAME),
                day(item, "edition"),
                item.flag("sample"),
                item.text("notice", SENTENCE),
                List.of());
        item.nothingElse();
        return board;
    }

    private List<PublicNotice> ofKind(Kind kind) {
        String file = kind.word() + SUFFIX;
        var root = nodes.read(file);
        if (root.isEmpty()) {
            return List.of();
        }
        if (!(root.get() instanceof Node.Items items)) {
            problems.add(
                    file, root.get().line(), "wrong-form", "it is " + root.get().kind() + " and should be a list");
            return List.of();
        }
        var notices = new ArrayList<PublicNotice>();
        for (var node : items.list()) {
            Item.of(file, problems, node, "an entry").ifPresent(item -> notices.add(notice(item, kind, file)));
        }
        return notices;
    }

    private PublicNotice notice(Item item, Kind kind, String file) {
        var notice = new PublicNotice(
                item.id("id"),
                kind,
                item.text("title", NAME),
                item.text("publisher", NAME),
                day(item, "published"),
                day(item, "from"),
                item.formedOrNull("until", DATE, A_DAY).flatMap(words -> parsed(item, "until", words)),
                item.flag("pinned"),
                item.flag("urgent"),
                item.items("parts", 1, this::part));
        item.nothingElse();
        notice.until()
                .filter(until -> until.isBefore(notice.from()))
                .ifPresent(
                        until -> item.problem("until", "never-valid", "is before from, so nobody would ever see it"));
        var before = places.putIfAbsent(notice.id(), file + ":" + item.line());
        if (before != null && !notice.id().isEmpty()) {
            item.problem("id", "id-doubled", "is " + Problems.quoted(notice.id()) + ", as at " + before);
        }
        return notice;
    }

    private PublicNotice.Part part(Item item) {
        var part = new PublicNotice.Part(item.textOrNull("heading", NAME), item.texts("lines", 1, PARAGRAPH));
        item.nothingElse();
        return part;
    }

    private static LocalDate day(Item item, String name) {
        return parsed(item, name, item.formed(name, DATE, A_DAY)).orElse(LocalDate.EPOCH);
    }

    private static Optional<LocalDate> parsed(Item item, String name, String words) {
        if (DATE.matcher(words).matches()) {
            try {
                return Optional.of(LocalDate.parse(words));
            } catch (DateTimeException noSuchDay) {
                item.problem(name, "wrong-form", "is " + Problems.quoted(words) + ", and there is no such day");
            }
        }
        return Optional.empty();
    }
}
