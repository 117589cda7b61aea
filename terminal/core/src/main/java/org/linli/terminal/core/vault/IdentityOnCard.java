package org.linli.terminal.core.vault;

import java.util.Arrays;

/** Name and number as read from a card, in arrays that can be overwritten. */
public final class IdentityOnCard implements Secret {
    private final char[] name;
    private final char[] number;

    public IdentityOnCard(String name, String number) {
        this.name = name.toCharArray();
        this.number = number.toCharArray();
    }

    /** A copy, for the request that needs it; it becomes garbage with that request. */
    public String name() {
        return new String(name);
    }

    public String number() {
        return new String(number);
    }

    /** Enough to recognise oneself: 王*, 王*芳, 阿*迪. Counts signs, not UTF-16 units. */
    public String maskedName() {
        int[] signs = name().strip().codePoints().toArray();
        if (signs.length == 0) {
            return "*";
        }
        String first = Character.toString(signs[0]);
        return signs.length < 3 ? first + "*" : first + "*" + Character.toString(signs[signs.length - 1]);
    }

    @Override
    public void erase() {
        Arrays.fill(name, '\0');
        Arrays.fill(number, '\0');
    }

    @Override
    public String toString() {
        return "IdentityOnCard(hidden)";
    }
}
