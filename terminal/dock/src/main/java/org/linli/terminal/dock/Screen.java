package org.linli.terminal.dock;

import org.linli.terminal.dock.glass.Glass;

/**
 * One screen that a dock shows.
 *
 * @param name what it is called in paths, verbs and words, such as {@code kiosk}; lower-case letters
 */
public record Screen(String name, Glass glass) {
    public Screen {
        if (!name.matches("[a-z]{1,20}")) {
            throw new IllegalArgumentException("no name for a screen: " + name);
        }
    }
}
