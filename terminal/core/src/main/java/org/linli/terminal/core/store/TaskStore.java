package org.linli.terminal.core.store;

import java.util.List;

/** The durable record of deeds. Belongs to one thread. */
public interface TaskStore extends AutoCloseable {
    /**
     * The deed is about to be sent.
     *
     * @param key names it for ever
     * @param kind the deed's record name
     * @param deed the deed itself as JSON; deeds hold no personal values
     * @return false when it could not be made durable: then it must not be sent
     */
    boolean sending(String task, String key, String kind, String deed);

    /** The task is over in every respect; its deeds need no asking after. Best effort. */
    void ended(String task);

    /** What was under way when the process before this one ended, oldest first. */
    List<Deed> unended();

    @Override
    void close();

    record Deed(String task, String key, String kind, String deed) {}
}
