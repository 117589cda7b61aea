package org.linli.terminal.core.vault;

import java.util.Arrays;

/** What a resident typed into a field, in an array that can be overwritten. */
public final class TypedText implements Secret {
    private final char[] characters;

    public TypedText(String characters) {
        this.characters = characters.toCharArray();
    }

    /** A copy, for the request that needs it; it becomes garbage with that request. */
    public String text() {
        return new String(characters);
    }

    @Override
    public void erase() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "TypedText(hidden)";
    }
}
