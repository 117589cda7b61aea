package org.linli.terminal.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.journal.Appending;
import org.linli.foundation.journal.Journal;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.journal.Opening;
import org.linli.terminal.core.json.TaskJson;
import org.linli.terminal.core.json.UnreadableJson;

/**
 * The task store on the framed journal.
 *
 * <p>The record would grow for ever: when it is opened long and with nothing under way, a new generation begins beside
 * it and the old one is removed afterwards. A power cut in between leaves both, and the next opening takes the newer.
 */
public final class JournalTaskStore implements TaskStore {
    /** Some hundred payments: an opening still reads it within milliseconds. */
    private static final int LONG = 2_000;

    private static final String TASKS = "tasks-";
    private static final String GENERATION = "generation-";
    private static final Code STOPPED = Code.of("session.store-stopped");
    private static final System.Logger LOG = System.getLogger("linli.session");

    private final Journal journal;
    private final List<Deed> unended;

    private JournalTaskStore(Journal journal, List<Deed> unended) {
        this.journal = journal;
        this.unended = List.copyOf(unended);
    }

    /** What came of opening. */
    public sealed interface Opened {
        record Ready(TaskStore store) implements Opened {}

        record Refused(Code why, String sentence) implements Opened {}
    }

    /** @param folder the store's own folder */
    public static Opened open(FilePort files, Path folder, JournalSettings settings) {
        try {
            var generations = generations(files, folder);
            long newest = generations.isEmpty() ? begin(files, folder, 1) : generations.getLast();
            var opened = openGeneration(files, folder.resolve(TASKS + newest), settings);
            if (opened instanceof Opened.Ready ready
                    && ready.store() instanceof JournalTaskStore store
                    && store.unended.isEmpty()
                    && store.journal.head().sequence() > LONG) {
                store.close();
                newest = begin(files, folder, newest + 1);
                opened = openGeneration(files, folder.resolve(TASKS + newest), settings);
            }
            if (opened instanceof Opened.Ready) {
                tidy(files, folder);
            }
            return opened;
        } catch (IOException failed) {
            return new Opened.Refused(STOPPED, "the task record in " + folder + ": " + failed.getMessage());
        }
    }

    /** The generations there are, oldest first, by the empty file that stands for each. */
    private static List<Long> generations(FilePort files, Path folder) throws IOException {
        return files.list(folder).stream()
                .map(path -> String.valueOf(path.getFileName()))
                .filter(name -> name.matches(GENERATION + "[0-9]{1,18}"))
                .map(name -> Long.valueOf(name.substring(GENERATION.length())))
                .sorted()
                .toList();
    }

    private static long begin(FilePort files, Path folder, long generation) throws IOException {
        files.open(folder.resolve(GENERATION + generation)).close();
        files.syncFolder(folder);
        return generation;
    }

    /** What cannot be removed now is found again at the next opening; the record itself stands open. */
    private static void tidy(FilePort files, Path folder) {
        try {
            removeOlder(files, folder);
        } catch (IOException failed) {
            LOG.log(System.Logger.Level.WARNING, "session.older-record {0}", failed.getMessage());
        }
    }

    private static void removeOlder(FilePort files, Path folder) throws IOException {
        var generations = generations(files, folder);
        for (long old : generations.subList(0, generations.size() - 1)) {
            for (Path file : files.list(folder.resolve(TASKS + old))) {
                files.delete(file);
            }
            // The stand-in goes last: while it is there, what is left of the old generation is found and removed.
            files.delete(folder.resolve(GENERATION + old));
        }
    }

    /** Read while it is opened: a failure then leaves no journal open behind it. */
    private static Opened openGeneration(FilePort files, Path folder, JournalSettings settings) {
        var fold = new Fold();
        return switch (Journal.open(files, folder, settings, entry -> fold.apply(entry.payload()))) {
            case Opening.Refused refused -> new Opened.Refused(refused.why(), refused.sentence());
            case Opening.Opened opened -> new Opened.Ready(new JournalTaskStore(opened.journal(), fold.unended()));
        };
    }

    @Override
    public boolean sending(String task, String key, String kind, String deed) {
        return append(new Entry.Sending(task, key, kind, deed));
    }

    @Override
    public void ended(String task) {
        append(new Entry.Ended(task));
    }

    private boolean append(Entry entry) {
        byte[] payload = TaskJson.write(entry, Entry.class).getBytes(StandardCharsets.UTF_8);
        return switch (journal.append(payload)) {
            case Appending.Written written -> true;
            case Appending.NotWritten failed -> {
                LOG.log(System.Logger.Level.ERROR, "{0} {1}", STOPPED, failed.sentence());
                yield false;
            }
        };
    }

    @Override
    public List<Deed> unended() {
        return unended;
    }

    @Override
    public void close() {
        journal.close();
    }

    sealed interface Entry {
        record Sending(String task, String key, String kind, String deed) implements Entry {}

        record Ended(String task) implements Entry {}
    }

    private static final class Fold {
        private final Map<String, List<Deed>> tasks = new LinkedHashMap<>();

        void apply(byte[] payload) {
            try {
                switch (TaskJson.read(new String(payload, StandardCharsets.UTF_8), Entry.class)) {
                    case Entry.Sending sending ->
                        tasks.computeIfAbsent(sending.task(), task -> new ArrayList<>())
                                .add(new Deed(sending.task(), sending.key(), sending.kind(), sending.deed()));
                    case Entry.Ended ended -> tasks.remove(ended.task());
                }
            } catch (UnreadableJson newer) {
                // Written by a newer program; its deeds are the payment desk's to know, which has its own journal.
                LOG.log(System.Logger.Level.WARNING, "session.older-task {0}", newer.getMessage());
            }
        }

        List<Deed> unended() {
            return tasks.values().stream().flatMap(List::stream).toList();
        }
    }
}
