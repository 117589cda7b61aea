package org.linli.terminal.core.speech;

/** Makes sound of words in one language. Used by one thread at a time; may take as long as its own deadline. */
interface Voice {
    /** @param percent of the voice's usual rate, 50 to 200 */
    Sound say(String words, int percent) throws CannotSpeak;
}
