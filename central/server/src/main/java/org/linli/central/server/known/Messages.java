package org.linli.central.server.known;

/** Who carries short messages to phones. Returns at once; whether one arrives, nobody says. Safe from any thread. */
@FunctionalInterface
public interface Messages {
    void send(String phone, String text);
}
