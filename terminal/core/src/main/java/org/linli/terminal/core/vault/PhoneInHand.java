package org.linli.terminal.core.vault;

import java.util.Arrays;
import java.util.Optional;

/**
 * What proves that whoever stands here holds a phone: first the sending of a code, then the pass that its code brought.
 * Filled in by the thread that asked central; safe from any.
 */
public final class PhoneInHand implements Secret {
    private char[] sending = {};
    private char[] pass = {};
    private char[] digest = {};
    private boolean erased;

    /** A code was sent under this id. */
    public synchronized void sentAs(String id) {
        if (!erased) {
            sending = id.toCharArray();
        }
    }

    /** @param ownersDigest of the owner's id number under the session's salt */
    public synchronized void proven(String centralsPass, String ownersDigest) {
        if (!erased) {
            pass = centralsPass.toCharArray();
            digest = ownersDigest.toCharArray();
        }
    }

    public synchronized Optional<String> sending() {
        return text(sending);
    }

    public synchronized Optional<String> pass() {
        return text(pass);
    }

    public synchronized Optional<String> digest() {
        return text(digest);
    }

    private static Optional<String> text(char[] characters) {
        return characters.length == 0 ? Optional.empty() : Optional.of(new String(characters));
    }

    @Override
    public synchronized void erase() {
        Arrays.fill(sending, '\0');
        Arrays.fill(pass, '\0');
        Arrays.fill(digest, '\0');
        sending = new char[0];
        pass = new char[0];
        digest = new char[0];
        erased = true;
    }

    @Override
    public String toString() {
        return "PhoneInHand(hidden)";
    }
}
