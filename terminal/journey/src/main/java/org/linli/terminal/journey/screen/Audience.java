package org.linli.terminal.journey.screen;

/** Who may see what a screen says. Where others may be watching, a face asks before it shows what is its owner's. */
public enum Audience {
    /** What it says is of one person or household; also when no word of it is a name or a sum. */
    OWNER,
    /** It says to everybody the same. */
    EVERYBODY
}
