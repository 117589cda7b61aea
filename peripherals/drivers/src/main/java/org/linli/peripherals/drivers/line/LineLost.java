package org.linli.peripherals.drivers.line;

import java.io.IOException;

/** The line is not there, or no longer. The message is for the log and names no person. */
public final class LineLost extends IOException {
    private static final long serialVersionUID = 1L;

    public LineLost(String why) {
        super(why);
    }
}
