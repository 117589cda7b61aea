package org.linli.terminal.face.focus;

import java.util.OptionalInt;

/**
 * Something that can own the focus.
 *
 * @param id unique on its page, and the same as long as it means the same: this is how the focus is found again after a
 *     change of content, size or language
 * @param scope the {@link Scope} it stands in, or {@link Page#ITSELF}
 * @param first whether focus begins here when its scope is entered for the first time
 * @param number the digit printed on it
 */
public record Target(String id, Box box, String scope, boolean first, OptionalInt number) {
    public Target(String id, Box box) {
        this(id, box, Page.ITSELF, false, OptionalInt.empty());
    }

    public Target in(String scope) {
        return new Target(id, box, scope, first, number);
    }

    public Target asFirst() {
        return new Target(id, box, scope, true, number);
    }

    public Target numbered(int digit) {
        return new Target(id, box, scope, first, OptionalInt.of(digit));
    }
}
