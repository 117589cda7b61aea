package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.drivers.line.Line;
import org.linli.peripherals.drivers.line.LineLost;
import org.linli.peripherals.drivers.receiptprinter.escpos.EscPosPrinter;
import org.linli.peripherals.drivers.receiptprinter.escpos.EscPosSettings;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.receipt.PrintId;
import org.linli.peripherals.spi.receipt.Printed;
import org.linli.peripherals.spi.receipt.Proof;
import org.linli.peripherals.spi.time.SystemDeviceTime;

/** A receipt is asked for again, and its late proof comes while the printer is asked how it is. */
class ProofAndQuestionCrossTest {
    private static final Duration WITHIN = Duration.ofSeconds(50);

    @Test
    void itIsNotPrintedASecondTime() {
        var wire = new WireByHand();
        var id = PrintId.of("R-1");
        try (var time = new SystemDeviceTime("wire time");
                var printer = EscPosPrinter.attach(
                        new DeviceIdentity("receipt-printer", "receiptprinter.escpos", "", ""),
                        wire,
                        time,
                        Counter.unhurried(EscPosSettings.MM80))) {
            Counter.becomes(printer, condition -> condition.availability() == Availability.ONLINE);
            wire.paperEndsAfterTheReceipt();
            assertEquals(
                    "printer.paper-out",
                    Counter.unknown(printer.print(Receipts.lines("一张"), id, WITHIN))
                            .code());
            wire.paperIsLoadedAndTheProofComesWithTheNextAnswer();
            Counter.becomes(printer, condition -> condition.availability() == Availability.ONLINE);
            assertEquals(new Printed(id, Proof.NAMED), Counter.done(printer.print(Receipts.lines("一张"), id, WITHIN)));
            assertEquals(1, wire.receipts());
        }
    }

    /** A printer as far as it can be heard; what it says is the test's. Safe from any thread. */
    private static final class WireByHand implements Line, Line.Connection {
        private static final byte[] ASKED = HexFormat.of().parseHex("1004");
        private static final byte[] NAME_BEGINS = HexFormat.of().parseHex("1d2848060030" + "30");
        private static final int NAME = 4;

        private final LinkedBlockingQueue<byte[]> answers = new LinkedBlockingQueue<>();
        private final ByteArrayOutputStream received = new ByteArrayOutputStream();
        private byte[] name = new byte[NAME];
        private int read;
        private int receipts;
        private boolean paperEnds;
        private boolean out;
        private boolean proofIsDue;

        synchronized void paperEndsAfterTheReceipt() {
            paperEnds = true;
        }

        synchronized void paperIsLoadedAndTheProofComesWithTheNextAnswer() {
            paperEnds = false;
            out = false;
            proofIsDue = true;
            answers.add(HexFormat.of().parseHex("1000000f"));
        }

        synchronized int receipts() {
            return receipts;
        }

        @Override
        public Line.Connection open() {
            return this;
        }

        @Override
        public byte[] read() throws LineLost {
            try {
                return answers.take();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new LineLost("closed");
            }
        }

        @Override
        public synchronized void write(byte[] bytes) {
            received.writeBytes(bytes);
            byte[] all = received.toByteArray();
            for (; read < all.length; read++) {
                if (ends(all, ASKED, 1)) {
                    answer();
                } else if (ends(all, NAME_BEGINS, NAME)) {
                    name = Arrays.copyOfRange(all, read + 1 - NAME, read + 1);
                    takeReceipt();
                }
            }
        }

        /** Whether this beginning, and so many bytes behind it, end at the byte that is being read. */
        private boolean ends(byte[] all, byte[] beginning, int behind) {
            int from = read + 1 - behind - beginning.length;
            return from >= 0 && Arrays.equals(all, from, from + beginning.length, beginning, 0, beginning.length);
        }

        private void answer() {
            if (proofIsDue) {
                proofIsDue = false;
                prove();
            }
            answers.add(new byte[] {(byte) (out ? 0x72 : 0x12)});
        }

        private void takeReceipt() {
            receipts++;
            if (paperEnds) {
                out = true;
                answers.add(HexFormat.of().parseHex("18000f0f"));
            } else {
                prove();
            }
        }

        private void prove() {
            byte[] proof = HexFormat.of().parseHex("3722" + "00000000" + "00");
            System.arraycopy(name, 0, proof, 2, NAME);
            answers.add(proof);
        }

        @Override
        public void close() {
            answers.add(new byte[0]);
        }
    }
}
