package org.linli.central.server.companion;

/** What the relay says to one side. Called under the relay's lock: both hand over and return. */
public interface Line {
    /** In order. Whoever takes nothing for long is hung up on, and comes back or does not. */
    void say(String frame);

    /** After what was said before. */
    void end(Ending why);

    /** Why the relay hangs up, with the close code of RFC 6455 or of the range for private use. */
    enum Ending {
        DONE(1000),
        /** Refused; the frame before said why. */
        REFUSED(1008),
        /** The same side has come by another line. */
        REPLACED(4001);

        private final int closeCode;

        Ending(int closeCode) {
            this.closeCode = closeCode;
        }

        public int closeCode() {
            return closeCode;
        }
    }
}
