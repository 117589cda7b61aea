package org.linli.terminal.core.speech;

/**
 * One sentence that went to the loudspeaker.
 *
 * @param screen id of the screen it belongs to
 * @param words as they were said: without amounts and names unless they were meant to be heard
 */
public record Said(String screen, String words) {}
