package org.linli.peripherals.drivers.remote.cec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What cec-client tells of the wire with {@code -d 8}, line by line: {@code TRAFFIC: [  11878]<tab>>> 04:44:00} is a
 * frame that came, {@code <<} one that went. All else it says is for people. Bytes in, frames out.
 */
final class CecParser {
    /** A frame is at most 16 bytes; libCEC's other lines stay below this. */
    private static final int LONGEST_LINE = 1_024;

    private static final int LONGEST_FRAME = 16;

    private static final Pattern TRAFFIC =
            Pattern.compile("TRAFFIC:\\s*\\[\\s*\\d+\\]\\s+(>>|<<)\\s((?:[0-9a-fA-F]{2}:){0,15}[0-9a-fA-F]{2})\\s*");

    /**
     * A frame on the wire (CEC 1.4, 6.1): who says it and to whom, what, and with which operands.
     *
     * @param came towards us
     * @param bytes 1 to 16; of one byte it is a poll
     */
    record Frame(boolean came, List<Integer> bytes) {
        int from() {
            return bytes.getFirst() >> 4;
        }

        int to() {
            return bytes.getFirst() & 0xF;
        }

        boolean poll() {
            return bytes.size() == 1;
        }

        /** The opcode; -1 of a poll. */
        int opcode() {
            return poll() ? -1 : bytes.get(1);
        }

        /** The first operand; -1 when there is none. */
        int operand() {
            return bytes.size() > 2 ? bytes.get(2) : -1;
        }
    }

    private final byte[] line = new byte[LONGEST_LINE];
    private int length;
    private boolean tooLong;

    List<Frame> feed(byte[] bytes) {
        var frames = new ArrayList<Frame>();
        for (byte each : bytes) {
            if (each == '\n') {
                if (!tooLong) {
                    frame(new String(line, 0, length, StandardCharsets.ISO_8859_1))
                            .ifPresent(frames::add);
                }
                length = 0;
                tooLong = false;
            } else if (length < LONGEST_LINE) {
                line[length++] = each;
            } else {
                tooLong = true;
            }
        }
        return frames;
    }

    private static Optional<Frame> frame(String text) {
        var traffic = TRAFFIC.matcher(text);
        if (!traffic.matches()) {
            return Optional.empty();
        }
        var bytes = Arrays.stream(traffic.group(2).split(":"))
                .limit(LONGEST_FRAME)
                .map(HexFormat::fromHexDigits)
                .toList();
        return Optional.of(new Frame(traffic.group(1).equals(">>"), bytes));
    }
}
