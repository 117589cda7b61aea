package org.linli.peripherals.drivers.idcard.samv;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.drivers.Seeds;

class SamvParserFuzzTest {
    /** Whatever comes between them, cut and damaged frames included: every intact frame is delivered, in order. */
    @Test
    void deliversEveryIntactFrame() {
        for (int number = 0; number < Seeds.cases(); number++) {
            var random = Seeds.of(number);
            List<byte[]> intact = new ArrayList<>();
            List<byte[]> stream = new ArrayList<>();
            for (int part = random.nextInt(6); part >= 0; part--) {
                stream.add(disturbance(random));
                byte[] data = Seeds.noise(random, 40);
                intact.add(data);
                stream.add(Frames.reply(0x90, data));
            }
            stream.add(disturbance(random));

            var parser = new SamvParser();
            List<SamvParser.Found> found = new ArrayList<>();
            for (byte[] piece : Seeds.split(Frames.joined(stream.toArray(byte[][]::new)), random)) {
                found.addAll(parser.feed(piece));
            }
            found.addAll(parser.settle());
            assertTrue(holdsInOrder(found, intact), "case " + number);
        }
    }

    private static byte[] disturbance(Random random) {
        byte[] frame = Frames.reply(0x90, Seeds.noise(random, 60));
        return switch (random.nextInt(5)) {
            case 0 -> new byte[0];
            case 1 -> Seeds.noise(random, 30);
            case 2 -> Arrays.copyOf(frame, random.nextInt(frame.length));
            case 3 -> {
                frame[5 + random.nextInt(frame.length - 5)] ^= (byte) (1 << random.nextInt(8));
                yield frame;
            }
            default -> Frames.hex("AAAAAA");
        };
    }

    private static boolean holdsInOrder(List<SamvParser.Found> found, List<byte[]> intact) {
        int next = 0;
        for (SamvParser.Found each : found) {
            if (next < intact.size()
                    && each instanceof SamvParser.Reply reply
                    && Arrays.equals(reply.data(), intact.get(next))) {
                next++;
            }
        }
        return next == intact.size();
    }
}
