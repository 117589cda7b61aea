package org.linli.peripherals.virtual.printer;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An 80 mm receipt printer: ESC/POS in, paper out. Safe from any thread.
 *
 * <p>It prints at a speed, stands still while something is wrong and goes on where it stopped, answers real-time
 * questions at any time, and proves what it printed ({@code GS ( H}) once the paper has moved.
 */
public final class VirtualPrinter implements AutoCloseable {
    /** Dots a second at the 200 mm/s such printers have. */
    public static final int USUAL_SPEED = 1_600;
    /** No motor at all: as fast as the machine goes, for tests that look at bytes. */
    public static final int INSTANT = 0;

    private static final long NANOS_IN_A_SECOND = 1_000_000_000L;

    private final Object lock = new Object();
    private final PrinterState state = new PrinterState();
    private final Roll roll = new Roll();
    private final ReceiveBuffer buffer;
    private final Consumer<byte[]> line;
    private final Consumer<PaperPiece> outlet;
    private final Thread printing;

    private int speed;
    private boolean reportsByItself;
    private int linesLeft;
    private @Nullable Runnable afterLines;
    private @Nullable Runnable beforeProof;
    private boolean namesReceipts = true;

    /**
     * @param line where answers go
     * @param outlet gets each piece of paper, on the printing thread or on that of the hand that tore it
     * @param speed dots a second; {@link #INSTANT} for none
     */
    public VirtualPrinter(Consumer<byte[]> line, Consumer<PaperPiece> outlet, int speed) {
        this.line = line;
        this.outlet = outlet;
        this.speed = speed;
        this.buffer = new ReceiveBuffer(new Receiving(), line);
        this.printing = Thread.ofPlatform().daemon().name("virtual printer").unstarted(this::print);
    }

    public VirtualPrinter start() {
        printing.start();
        return this;
    }

    /** Bytes from the terminal, split anywhere. Waits while the buffer is full. */
    public void heard(byte[] bytes) {
        try {
            buffer.receive(bytes);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** The roll ends now. */
    public void paperOut() {
        change(() -> state.paperOut = true);
    }

    /** The roll ends, or somebody tears it out, when so many more lines are printed. */
    public void tearPaperAfterLines(int lines) {
        afterLines(lines, this::paperOut);
    }

    /** Hands do something when so many more lines are printed; on the printing thread, while the paper stands still. */
    public void afterLines(int lines, Runnable hands) {
        change(() -> {
            afterLines = hands;
            linesLeft = Math.max(1, lines);
        });
    }

    public void paperLow() {
        change(() -> state.paperLow = true);
    }

    /** A new roll. What was on the old one falls out as it is. */
    public void loadPaper() {
        takeOut();
        change(() -> {
            state.paperOut = false;
            state.paperLow = false;
        });
    }

    public void jam() {
        change(() -> state.jammed = true);
    }

    public void jamAfterLines(int lines) {
        afterLines(lines, this::jam);
    }

    /** Somebody pulls the crumpled paper out, and with it what was on it. */
    public void clearJam() {
        takeOut();
        change(() -> state.jammed = false);
    }

    public void openCover() {
        change(() -> state.coverOpen = true);
    }

    public void closeCover() {
        change(() -> state.coverOpen = false);
    }

    /** @param dotsInASecond {@link #INSTANT} for no motor at all */
    public void speed(int dotsInASecond) {
        change(() -> speed = dotsInASecond);
    }

    /** Runs once, instead of the next proof: the receipt is on paper, and nobody is told. */
    public void beforeProof(Runnable instead) {
        change(() -> beforeProof = instead);
    }

    /** A printer of the kind that knows no {@code GS ( H}. */
    public void namesReceipts(boolean names) {
        change(() -> namesReceipts = names);
    }

    /** The power is gone: everything received is forgotten; what is on paper stays on paper. */
    public void losePower() {
        synchronized (lock) {
            reportsByItself = false;
            buffer.forget();
            lock.notifyAll();
        }
    }

    /** Makes the font and the codes ready; the first receipt need not wait half a second for them. */
    public static void warmUp() {
        var font = new PrinterFont();
        var setter = new LineBuffer();
        setter.add('邻', new Manner());
        setter.draw(new Roll(), font, 0);
        Codes.qr(new byte[] {'0'}, 49, 1);
    }

    @Override
    public void close() {
        printing.interrupt();
    }

    private void print() {
        try {
            new Interpreter(buffer, new Head(), new PrinterFont()).run();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeOut() {
        PaperPiece piece = null;
        synchronized (lock) {
            if (roll.marked()) {
                piece = roll.tear();
            }
        }
        if (piece != null) {
            outlet.accept(piece);
        }
    }

    /** Changes something, and tells the terminal if it wants to be told and there is something to tell. */
    private void change(Runnable change) {
        synchronized (lock) {
            byte[] before = state.report();
            change.run();
            byte[] after = state.report();
            if (reportsByItself && !Arrays.equals(before, after)) {
                line.accept(after);
            }
            lock.notifyAll();
        }
    }

    private void answer(int question) {
        synchronized (lock) {
            line.accept(new byte[] {(byte) state.answer(question)});
        }
    }

    /** What the receiving half does at once, on the cable's thread. */
    private final class Receiving implements ReceiveBuffer.RealTime {
        @Override
        public void ask(int question) {
            answer(question);
        }

        @Override
        public void forgot() {
            change(() -> {});
        }
    }

    /** Head, motor and cutter. Called on the printing thread. */
    private final class Head implements Interpreter.Mechanics {
        @Override
        public void print(Consumer<Roll> strokes, int rows) throws InterruptedException, ReceiveBuffer.Forgotten {
            awaitWell();
            synchronized (lock) {
                strokes.accept(roll);
                roll.feed(rows);
            }
            run(rows);
            Runnable hands = null;
            synchronized (lock) {
                if (afterLines != null && --linesLeft <= 0) {
                    hands = afterLines;
                    afterLines = null;
                }
            }
            if (hands != null) {
                hands.run();
            }
        }

        @Override
        public void feed(int rows) throws InterruptedException, ReceiveBuffer.Forgotten {
            awaitWell();
            synchronized (lock) {
                roll.feed(rows);
            }
            run(rows);
        }

        @Override
        public void cut() throws InterruptedException, ReceiveBuffer.Forgotten {
            awaitWell();
            PaperPiece piece;
            synchronized (lock) {
                piece = roll.cut();
            }
            outlet.accept(piece);
        }

        @Override
        public void answer(byte[] bytes) {
            line.accept(bytes);
        }

        @Override
        public void printedUpTo(byte[] name) throws ReceiveBuffer.Forgotten {
            beStillRemembered();
            Runnable instead;
            boolean names;
            synchronized (lock) {
                instead = beforeProof;
                beforeProof = null;
                names = namesReceipts;
            }
            if (instead != null) {
                instead.run();
            } else if (names) {
                line.accept(new byte[] {0x37, 0x22, name[0], name[1], name[2], name[3], 0});
            }
        }

        @Override
        public void reportByItself(boolean on) {
            synchronized (lock) {
                reportsByItself = on;
                if (on) {
                    line.accept(state.report());
                }
            }
        }

        @Override
        public int paperSensor() {
            synchronized (lock) {
                return (state.paperLow || state.paperOut ? 0x03 : 0) | (state.paperOut ? 0x0C : 0);
            }
        }

        private void awaitWell() throws InterruptedException, ReceiveBuffer.Forgotten {
            synchronized (lock) {
                beStillRemembered();
                while (state.stands()) {
                    lock.wait();
                    beStillRemembered();
                }
            }
        }

        /** What was forgotten is not printed, however soon the printer is well again. */
        private void beStillRemembered() throws ReceiveBuffer.Forgotten {
            if (buffer.hasForgotten()) {
                throw new ReceiveBuffer.Forgotten();
            }
        }

        /** Lets the motor turn. Paper that moves is not stopped in the middle of a line. */
        private void run(int rows) {
            long nanos;
            synchronized (lock) {
                nanos = speed > 0 ? rows * NANOS_IN_A_SECOND / speed : 0;
            }
            if (nanos > 0) {
                LockSupport.parkNanos(nanos);
            }
        }
    }
}
