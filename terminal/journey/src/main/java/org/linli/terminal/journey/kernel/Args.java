package org.linli.terminal.journey.kernel;

/** What a journey is started with: a record, free of personal values (those are {@link Personal} handles). */
public interface Args {}
