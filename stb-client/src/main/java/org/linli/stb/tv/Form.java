package org.linli.stb.tv;

/** How much of the glass the terminal takes. */
public enum Form {
    /** The right part, the programme beside it. Larger words take the whole glass all the same. */
    PANEL,
    FULL
}
