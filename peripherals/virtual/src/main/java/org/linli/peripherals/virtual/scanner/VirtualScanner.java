package org.linli.peripherals.virtual.scanner;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A scanner on a serial line, as Newland's are. It looks all the time until it is told ({@code @SCNMOD0}) to look only
 * when triggered; then a code held before it is read once the trigger comes. Safe from any thread.
 */
public final class VirtualScanner {
    private static final int STX = 0x02;
    private static final int ETX = 0x03;
    private static final int ACK = 0x06;
    private static final int UNKNOWN = 0x05;
    private static final int BEGIN = 0x7E;
    private static final int LONGEST_COMMAND = 64;

    private final Consumer<byte[]> line;
    private final ByteArrayOutputStream command = new ByteArrayOutputStream();
    private @Nullable String before;
    private boolean onlyWhenTriggered;
    private boolean looking;
    private boolean silent;

    public VirtualScanner(Consumer<byte[]> line) {
        this.line = line;
    }

    /** Holds a code before the window until it is read, or another one is held there. */
    public synchronized void showCode(String text) {
        before = text;
        look();
    }

    /** Takes the code away again. */
    public synchronized void hideCode() {
        before = null;
    }

    /** Whether its light is on. */
    public synchronized boolean looking() {
        return looking || !onlyWhenTriggered;
    }

    public synchronized void fallSilent(boolean isSilent) {
        silent = isSilent;
    }

    /** It lost power: its temporary settings are gone. */
    public synchronized void restart() {
        onlyWhenTriggered = false;
        looking = false;
        command.reset();
    }

    /** Bytes from the terminal, split anywhere. */
    public synchronized void heard(byte[] bytes) {
        for (byte each : bytes) {
            if (each == BEGIN || command.size() > LONGEST_COMMAND) {
                command.reset();
            }
            command.write(each);
            if (each == ETX) {
                obey(command.toString(StandardCharsets.US_ASCII));
                command.reset();
            }
        }
    }

    private void obey(String framed) {
        if (silent || framed.length() < 9 || !framed.startsWith("~\u00010000") || !framed.endsWith(";\u0003")) {
            return;
        }
        String text = framed.substring(6, framed.length() - 2);
        int answer = ACK;
        switch (text) {
            case "@SCNMOD0", "#SCNMOD0" -> onlyWhenTriggered = true;
            case "#SCNTRG1", "@SCNTRG1" -> looking = true;
            case "#SCNTRG0", "@SCNTRG0" -> looking = false;
            default -> answer = UNKNOWN;
        }
        var out = new ByteArrayOutputStream();
        out.write(STX);
        out.writeBytes(("\u00010000" + text).getBytes(StandardCharsets.US_ASCII));
        out.write(answer);
        out.write(';');
        out.write(ETX);
        line.accept(out.toByteArray());
        look();
    }

    private void look() {
        var shown = before;
        if (shown != null && looking() && !silent) {
            before = null;
            looking = false;
            line.accept((shown + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
