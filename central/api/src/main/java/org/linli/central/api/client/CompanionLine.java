package org.linli.central.api.client;

import java.net.URI;

/** The way to central's relay, over which phones join a terminal. Safe from any thread. */
public interface CompanionLine {
    /** Where central is reached, as phones reach it too. */
    URI site();

    /** Connects. Returns at once; what becomes of it is heard. */
    Line open(Hearing hearing);

    /** A line that is being made, or stands. */
    interface Line {
        /** Hands over; nothing tells that it arrived. Does nothing before it stands and after its end. */
        void send(String frame);

        /** Asks for a sign of life. */
        void ping();

        /** Ends it: what was sent before still goes out. Idempotent; {@link Hearing#closed} follows. */
        void close();
    }

    /** Told on any thread, one after the other; must only hand over. */
    interface Hearing {
        void opened();

        void heard(String frame);

        /** The sign of life. */
        void ponged();

        /** Refused, lost or ended: once, and nothing after it. */
        void closed();
    }
}
