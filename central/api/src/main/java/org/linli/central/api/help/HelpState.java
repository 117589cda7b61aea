package org.linli.central.api.help;

/** Whether somebody has taken it. */
public enum HelpState {
    WAITING,
    /** A person has taken it and is coming, or speaking. */
    ANSWERED,
    ENDED
}
