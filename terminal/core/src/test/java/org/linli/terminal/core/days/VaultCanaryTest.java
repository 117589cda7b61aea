package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.journey.bill.Business.Stage;

/**
 * After the resident has left, nothing of them is on the machine: a name, a number and a payment code are planted, and the
 * live heap is searched for them. They stand in this test only turned around by a key, so that the test itself is no trace.
 */
final class VaultCanaryTest {
    private static final int KEY = 0x15;
    private static final int TWIST = 0x17;
    private static final byte[] NAME = turned("QXZKWJVPMQ");
    private static final byte[] NUMBER = {44, 44, 44, 44, 44, 44, 36, 44, 32, 38, 37, 45, 39, 38, 37, 33, 34, 39};
    private static final byte[] CODE = {36, 38, 33, 45, 35, 39, 45, 34, 36, 38, 44, 32, 33, 45, 38, 34, 39, 44};
    private static final byte[] CONTROL = turned("ZVQKJXWPQM");

    @TempDir
    private Path folder = Path.of("target");

    @Test
    void nothingOfTheResidentIsLeftInTheLiveHeap() throws IOException {
        var machine = Machine.inline();
        machine.world.owes(Bills.home());
        visit(machine);
        // All is erased before it is asked how it was.
        assertEquals("rate.ask", machine.screen());
        String control = plain(CONTROL);
        var found = search(List.of(NAME, NUMBER, CODE, CONTROL));
        assertTrue(found.get(3), "the search finds what is there: " + control.length());
        assertFalse(found.get(0), "the name is still in the heap");
        assertFalse(found.get(1), "the number is still in the heap");
        assertFalse(found.get(2), "the payment code is still in the heap");
        assertEquals("rate.ask", machine.screen());
    }

    /** In a frame of its own, so that no local variable keeps what was planted. */
    private static void visit(Machine machine) {
        machine.presses("pay-bill");
        machine.world.laysCard(plain(NAME), plain(NUMBER));
        machine.presses("review");
        machine.presses("pay");
        machine.world.showsCode(plain(CODE));
        machine.world.paymentIs(Stage.POSTED);
        machine.presses("taken");
        machine.world.forgetsTheIdNumber();
    }

    private static String plain(byte[] turned) {
        var out = new StringBuilder();
        for (byte sign : turned) {
            out.append((char) (sign ^ KEY));
        }
        return out.toString();
    }

    private static byte[] turned(String harmless) {
        // The letters as they stand here are the turned ones' turned ones: what is planted never stands in a constant.
        byte[] out = new byte[harmless.length()];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) (harmless.charAt(i) ^ TWIST);
        }
        return out;
    }

    private List<Boolean> search(List<byte[]> planted) throws IOException {
        Path dump = folder.resolve("live.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        var seekers = new ArrayList<List<Seeker>>();
        for (byte[] one : planted) {
            seekers.add(List.of(new Seeker(one, 1, 0), new Seeker(one, 2, 0), new Seeker(one, 2, 1)));
        }
        try (var in = new BufferedInputStream(Files.newInputStream(dump), 1 << 20)) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                byte value = (byte) next;
                seekers.forEach(one -> one.forEach(seeker -> seeker.see(value)));
            }
        } finally {
            Files.delete(dump);
        }
        return seekers.stream()
                .map(one -> one.stream().anyMatch(seeker -> seeker.found))
                .toList();
    }

    /** Looks for the signs as Latin-1 bytes, or as UTF-16 with the zero before or behind. */
    private static final class Seeker {
        private final byte[] turned;
        private final int width;
        private final int place;
        private int matched;
        private boolean found;

        Seeker(byte[] turned, int width, int place) {
            this.turned = turned;
            this.width = width;
            this.place = place;
        }

        void see(byte value) {
            if (found) {
                return;
            }
            if (value == expected(matched)) {
                matched++;
            } else {
                matched = value == expected(0) ? 1 : 0;
            }
            found = matched == turned.length * width;
        }

        private byte expected(int position) {
            return position % width == place ? (byte) (turned[position / width] ^ KEY) : 0;
        }
    }
}
