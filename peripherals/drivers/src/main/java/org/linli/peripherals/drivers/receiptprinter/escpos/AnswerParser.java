package org.linli.peripherals.drivers.receiptprinter.escpos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes apart what a printer sends. Every answer is told by fixed bits of its first byte, so each is found again after
 * any noise:
 *
 * <ul>
 *   <li>{@code 0xx1xx10}: to a real-time question, one byte
 *   <li>{@code 0xx1xx00} and three of {@code 0xx0xxxx}: automatic status
 *   <li>{@code 37 22} name {@code 00}: the named receipt is printed; {@code 37 25 00}: everything is forgotten
 *   <li>{@code 0000xxxx} alone: to a question in order ({@code GS r})
 *   <li>{@code 11} and {@code 13}: flow control, not for us
 * </ul>
 */
final class AnswerParser {
    sealed interface Answer {}

    record RealTime(int value) implements Answer {}

    /** The first three of its four bytes; the fourth is reserved. */
    record Automatic(int printer, int error, int paper) implements Answer {}

    /** @param name four bytes, as one number */
    record PrintedUpTo(int name) implements Answer {}

    record Forgotten() implements Answer {}

    record InOrder(int paper) implements Answer {}

    private static final int HEADER = 0x37;
    private static final int NAMED = 0x22;
    private static final int FORGOTTEN = 0x25;

    private final int[] frame = new int[7];
    private int length;

    List<Answer> feed(byte[] bytes) {
        List<Answer> answers = new ArrayList<>();
        for (byte each : bytes) {
            take(each & 0xFF, answers);
        }
        return answers;
    }

    private void take(int value, List<Answer> answers) {
        if (length > 0 && !goesOn(value)) {
            // Cut off. Of a named frame only the first byte is given up: what looked like its name may be the beginning
            // of the next one. The rest of an automatic status can begin nothing.
            int[] rest = Arrays.copyOfRange(frame, 1, frame[0] == HEADER ? length : 1);
            length = 0;
            for (int each : rest) {
                take(each, answers);
            }
            take(value, answers);
            return;
        }
        if (length == 0) {
            if (value == HEADER || (value & 0x93) == 0x10) {
                frame[length++] = value;
            } else if ((value & 0x93) == 0x12) {
                answers.add(new RealTime(value));
            } else if ((value & 0xF0) == 0) {
                answers.add(new InOrder(value));
            }
            return;
        }
        frame[length++] = value;
        complete(answers);
    }

    /** Whether a byte can stand at this place of the frame that has begun. */
    private boolean goesOn(int value) {
        if (frame[0] != HEADER) {
            return (value & 0x90) == 0;
        }
        if (length == 1) {
            return value == NAMED || value == FORGOTTEN;
        }
        boolean name = frame[1] == NAMED && length < 6;
        return name ? value >= 0x20 && value <= 0x7E : value == 0;
    }

    private void complete(List<Answer> answers) {
        if (frame[0] != HEADER) {
            if (length == 4) {
                answers.add(new Automatic(frame[0], frame[1], frame[2]));
                length = 0;
            }
        } else if (length == 3 && frame[1] == FORGOTTEN) {
            answers.add(new Forgotten());
            length = 0;
        } else if (length == 7) {
            answers.add(new PrintedUpTo((frame[2] << 24) | (frame[3] << 16) | (frame[4] << 8) | frame[5]));
            length = 0;
        }
    }
}
