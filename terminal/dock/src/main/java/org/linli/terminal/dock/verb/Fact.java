package org.linli.terminal.dock.verb;

/**
 * How something stands. Its words stand in the dock's catalogues under {@code fact.NAME} and
 * {@code fact.NAME.VALUE}; a value without words is shown as it is.
 *
 * @param group as a verb's
 * @param wrong whether somebody looking for trouble should look here
 */
public record Fact(String group, String name, String value, boolean wrong) {}
