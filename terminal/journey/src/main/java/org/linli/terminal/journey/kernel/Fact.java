package org.linli.terminal.journey.kernel;

/**
 * What became true: a record named in the past tense, free of personal values. Facts come back in {@link Outcome.Done}.
 */
public interface Fact {}
