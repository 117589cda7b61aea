package org.linli.terminal.journey.kernel;

/** What a journey gives back when it is done: a record, free of personal values. */
public interface Result {}
