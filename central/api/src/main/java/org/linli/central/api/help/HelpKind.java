package org.linli.central.api.help;

/** How urgent it is; an emergency stands before every other call. */
public enum HelpKind {
    HELP,
    EMERGENCY
}
