package org.linli.central.server.program;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;

/** How a program stands until it is told to end. */
public final class Standing {
    private static final System.Logger LOG = System.getLogger("linli.central");

    private Standing() {}

    /** Returns when the end of standard input says that whoever started this program is gone. */
    public static void whileTheParentLives() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "central.parent-gone");
        }
    }

    /** Does not return; a signal ends the program. */
    public static void untilASignal() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
