package org.linli.terminal.journey.kernel;

/** A question to central, a device or the terminal itself: a record, free of personal values. */
public interface Query {}
