package org.linli.terminal.journey.screen;

/** Names one thing a resident can choose on a screen. Lower-case words joined by hyphens; stable for tests and speech. */
public record ActionId(String name) {
    public static ActionId of(String name) {
        return new ActionId(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
