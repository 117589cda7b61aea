package org.linli.terminal.core.contract;

import java.util.ArrayList;
import java.util.List;
import org.linli.terminal.core.store.TaskStore;

/** A task store in memory; can be told to fail. */
public final class MemoryStore implements TaskStore {
    private final List<Deed> deeds = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private boolean fails;

    public synchronized void fails() {
        fails = true;
    }

    @Override
    public synchronized boolean sending(String task, String key, String kind, String deed) {
        if (!fails) {
            sent.add(kind);
            written.add(deed);
            deeds.add(new Deed(task, key, kind, deed));
        }
        return !fails;
    }

    /** Every deed that was ever recorded, by its kind. */
    public synchronized List<String> sent() {
        return List.copyOf(sent);
    }

    /** Every deed that was ever recorded, as it would stand on the disk. */
    public synchronized List<String> written() {
        return List.copyOf(written);
    }

    @Override
    public synchronized void ended(String task) {
        deeds.removeIf(deed -> deed.task().equals(task));
    }

    @Override
    public synchronized List<Deed> unended() {
        return List.copyOf(deeds);
    }

    @Override
    public void close() {}
}
