package org.linli.terminal.journey.kernel;

/** Something with an effect beyond the terminal's screen: a record, free of personal values. */
public interface Deed {}
