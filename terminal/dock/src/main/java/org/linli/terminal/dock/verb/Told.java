package org.linli.terminal.dock.verb;

/** What came of a verb. */
public sealed interface Told {
    /** @param said what it answered; often nothing */
    record Done(String said) implements Told {}

    /**
     * Nothing was moved.
     *
     * @param why a sentence for whoever asked
     */
    record NotDone(String why) implements Told {}

    static Told done() {
        return new Done("");
    }
}
