package org.linli.terminal.core.vault;

/** A personal value that can be made unreadable. Its {@code toString} must show nothing. */
public interface Secret {
    /** Overwrites what it holds. Idempotent. */
    void erase();
}
