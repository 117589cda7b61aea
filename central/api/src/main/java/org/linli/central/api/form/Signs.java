package org.linli.central.api.form;

/**
 * Texts of certain ASCII signs alone and of a certain length: what {@code [signs]{shortest,longest}} matches. For names, of which a
 * journal has several in every entry: a regular expression took a twelfth of a start. Immutable.
 */
public final class Signs {
    private static final int ASCII = 128;

    private final String signs;
    private final int shortest;
    private final int longest;
    private final boolean[] allowed = new boolean[ASCII];

    private Signs(String signs, int shortest, int longest) {
        this.signs = signs;
        this.shortest = shortest;
        this.longest = longest;
        for (int at = 0; at < signs.length(); at++) {
            boolean range = at + 2 < signs.length() && signs.charAt(at + 1) == '-';
            char last = signs.charAt(range ? at + 2 : at);
            for (char sign = signs.charAt(at); sign <= last; sign++) {
                allowed[sign] = true;
            }
            at += range ? 2 : 0;
        }
    }

    /** @param signs as within the brackets of a regular expression: single signs, ranges, a hyphen at the end */
    public static Signs of(String signs, int shortest, int longest) {
        return new Signs(signs, shortest, longest);
    }

    /**
     * @param member the member's name, which may be told; the value is never told
     * @throws IllegalArgumentException when the value does not match
     */
    public void require(String value, String member) {
        if (!match(value)) {
            throw new IllegalArgumentException(member + " must match " + this);
        }
    }

    boolean match(String value) {
        if (value.length() < shortest || value.length() > longest) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign >= ASCII || !allowed[sign]) {
                return false;
            }
        }
        return true;
    }

    /** The regular expression that matches the same. */
    @Override
    public String toString() {
        return "[" + signs + "]{" + shortest + "," + longest + "}";
    }
}
