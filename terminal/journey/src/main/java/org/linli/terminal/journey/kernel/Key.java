package org.linli.terminal.journey.kernel;

/**
 * Names one thing a journey wants or asked for, within that journey.
 *
 * <p>The runner compares wants by key: the same key in two views is the same wait, going on. For a command the key is
 * the idempotency key everywhere: the runner qualifies it with the task's own id, so that the same journey in another
 * session is another deed. To do a thing a second time, use a second key.
 *
 * @param name lower-case words joined by hyphens, with a number where there can be several
 */
public record Key(String name) {
    public static Key of(String name) {
        return new Key(name);
    }

    public static Key of(String name, int ordinal) {
        return new Key(name + "-" + ordinal);
    }
}
