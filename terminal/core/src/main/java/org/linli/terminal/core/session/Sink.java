package org.linli.terminal.core.session;

/** A face, as the runner sees it. */
public interface Sink {
    /** Called on the runner's thread for every change, newest last. Must hand over and return at once; must not throw. */
    void show(Shown shown);
}
