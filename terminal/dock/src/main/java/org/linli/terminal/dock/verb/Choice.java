package org.linli.terminal.dock.verb;

/**
 * One of the values that a parameter may have.
 *
 * @param words what a person reads of it in any language, such as a name; may be empty
 * @param topic the key of more words about it in the dock's catalogues; may be empty
 */
public record Choice(String value, String words, String topic) {
    /** A value whose words stand in the catalogues under {@code choice.VALUE}. */
    public static Choice of(String value) {
        return new Choice(value, "", "choice." + value);
    }
}
