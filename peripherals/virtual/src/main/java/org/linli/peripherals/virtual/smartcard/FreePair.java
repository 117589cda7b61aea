package org.linli.peripherals.virtual.smartcard;

import java.io.IOException;
import java.net.ServerSocket;

/** Two neighbouring ports nobody listens on: vpcd's two slots take neighbours. */
final class FreePair {
    private static final int TRIES = 64;

    private FreePair() {}

    static int find() throws IOException {
        for (int at = 0; at < TRIES; at++) {
            try (var first = new ServerSocket(0)) {
                int port = first.getLocalPort();
                if (port < 65_535 && isFree(port + 1)) {
                    return port;
                }
            }
        }
        throw new IOException("no two neighbouring ports are free");
    }

    private static boolean isFree(int port) {
        try (var second = new ServerSocket(port)) {
            return second.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
