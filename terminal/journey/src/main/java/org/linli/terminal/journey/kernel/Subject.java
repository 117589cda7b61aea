package org.linli.terminal.journey.kernel;

/** What a {@link Want.Watch} looks at: a record that names it. */
public interface Subject {}
