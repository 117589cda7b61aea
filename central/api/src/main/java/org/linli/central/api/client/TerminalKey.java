package org.linli.central.api.client;

import java.security.KeyPair;
import java.security.PrivateKey;
import org.linli.central.api.signing.Ed25519;

/** A terminal's own Ed25519 key. The private half leaves this machine in no form and never prints itself. */
public final class TerminalKey {
    private final KeyPair pair;

    TerminalKey(KeyPair pair) {
        this.pair = pair;
    }

    /** A fresh key that lives in memory alone. */
    public static TerminalKey fresh() {
        return new TerminalKey(Ed25519.newPair());
    }

    /** The public half, as the contract writes it. */
    public String publicText() {
        return Ed25519.text(pair.getPublic());
    }

    PrivateKey secret() {
        return pair.getPrivate();
    }

    KeyPair pair() {
        return pair;
    }
}
