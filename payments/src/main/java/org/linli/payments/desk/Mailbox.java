package org.linli.payments.desk;

/**
 * The desk's one thread, as the desk sees it: work runs one after the other, in the order it came, never inside the call
 * that brings it in unless the implementation says so.
 */
public interface Mailbox extends AutoCloseable {
    /** Work somebody outside wants. False when there is no room, or the mailbox is closed; then nothing runs. */
    boolean offer(Runnable work);

    /**
     * The desk's own news: answers and ended waits. Never turned away while open; bounded by the number of open attempts,
     * each of which has at most two questions, five waits and one paper.
     *
     * @return false when the mailbox is closed; then nothing runs
     */
    boolean put(Runnable work);

    /** Runs what has come before, then ends. Idempotent. */
    @Override
    void close();
}
