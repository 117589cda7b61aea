package org.linli.terminal.core.speech;

/** Letters and figures one by one: T01 is "T 0 1". */
final class Spelling {
    private Spelling() {}

    static String apart(String words) {
        var out = new StringBuilder();
        boolean code = words.codePoints().anyMatch(Character::isDigit)
                || words.equals(words.toUpperCase(java.util.Locale.ROOT));
        if (!code) {
            return words;
        }
        words.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(sign -> out.append(out.isEmpty() ? "" : " ").appendCodePoint(sign));
        return out.toString();
    }
}
