package org.linli.peripherals.drivers.scanner.serial;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.spi.scan.Scan;

/**
 * Cuts a stream of bytes into codes, and a Newland scanner's answers out from between them. Memory is bounded by the
 * longest code.
 */
final class ScanParser {
    sealed interface Found {}

    record Code(Scan scan) implements Found {}

    /** The scanner answered a command. */
    record Answer(boolean accepted) implements Found {}

    /** Bytes that are no text. */
    record Garbage(int bytes) implements Found {}

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Four bytes for each character is the most GB18030 and UTF-8 need. */
    private static final int LONGEST = 4 * Scan.LONGEST;

    private static final int LONGEST_ANSWER = 64;
    private static final int STX = 0x02;
    private static final int ETX = 0x03;
    private static final int ACK = 0x06;

    private final boolean endsByLine;
    private final boolean answers;
    private ByteArrayOutputStream line = new ByteArrayOutputStream();
    private @Nullable ByteArrayOutputStream answer;
    private int dropped;

    ScanParser(ScannerSettings settings) {
        endsByLine = settings.end() instanceof ScanEnd.LineEnd;
        answers = settings.trigger() == ScannerSettings.Trigger.NEWLAND;
    }

    List<Found> feed(byte[] bytes) {
        List<Found> found = new ArrayList<>();
        for (byte each : bytes) {
            int value = each & 0xFF;
            if (answer != null) {
                answer(value, found);
            } else if (answers && value == STX) {
                answer = new ByteArrayOutputStream();
            } else if (value == '\r' || value == '\n' || value == '\t') {
                end(found);
            } else {
                add(value);
            }
        }
        return found;
    }

    boolean midCode() {
        return line.size() > 0 || dropped > 0 || answer != null;
    }

    /** The line has been silent. By settings that is the end of a code, or the end of hope for one. */
    List<Found> silence() {
        List<Found> found = new ArrayList<>();
        if (answer != null) {
            dropped += answer.size() + 1;
            answer = null;
        }
        if (endsByLine && line.size() > 0) {
            dropped += line.size();
            line.reset();
        }
        end(found);
        return found;
    }

    private void add(int value) {
        if (dropped > 0 || line.size() >= LONGEST) {
            dropped += line.size() + 1;
            line.reset();
        } else {
            line.write(value);
        }
    }

    private void answer(int value, List<Found> found) {
        var open = answer;
        if (open == null) {
            return;
        }
        if (value == ETX) {
            byte[] text = open.toByteArray();
            answer = null;
            found.add(new Answer(text.length >= 2 && text[text.length - 2] == ACK));
        } else if (open.size() >= LONGEST_ANSWER) {
            answer = null;
            dropped += LONGEST_ANSWER;
        } else {
            open.write(value);
        }
    }

    private void end(List<Found> found) {
        byte[] bytes = line.toByteArray();
        // Not reset: its array would keep what was read until something longer comes.
        line = new ByteArrayOutputStream();
        if (dropped > 0) {
            found.add(new Garbage(dropped + bytes.length));
            dropped = 0;
        } else if (bytes.length > 0) {
            found.add(read(bytes));
        }
    }

    private static Found read(byte[] bytes) {
        String text = decoded(bytes, StandardCharsets.UTF_8);
        if (text == null) {
            // Older scanners pass Chinese QR codes on as they were printed.
            text = decoded(bytes, GB18030);
        }
        if (text == null || text.length() > Scan.LONGEST || text.codePoints().anyMatch(ScanParser::unprintable)) {
            return new Garbage(bytes.length);
        }
        return new Code(new Scan(text));
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    /** FS, GS, RS and EOT separate the fields of GS1 and ISO 15434 codes; no other control character is on a code. */
    private static boolean unprintable(int c) {
        boolean separator = c == 0x04 || (c >= 0x1C && c <= 0x1E);
        return Character.isISOControl(c) && !separator;
    }
}
