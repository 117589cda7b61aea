package org.linli.peripherals.drivers.remote.lirc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What lircd says, line by line ({@code man 8 lircd}, "Socket broadcast messages format" and "Command interface").
 * Bytes in, words out; nothing else happens here.
 *
 * <p>A line of an answer's data is never taken for a key, whatever stands in it: the answer says how many lines of data
 * it has, and so many are taken.
 */
final class LircParser {
    /** lircd's own lines stay below 256 bytes. */
    private static final int LONGEST_LINE = 512;

    /** All keys of all remote controls of a household; a number beyond is a lie. */
    private static final int MOST_DATA = 4_096;

    private static final Pattern EVENT =
            Pattern.compile("([0-9a-fA-F]{1,16}) ([0-9a-fA-F]{1,8}) (\\S{1,128}) (\\S{1,128})");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");

    /** What a daemon may say. */
    sealed interface Said {}

    /** @param repeats 0 for a press, then how often it came again */
    record Key(long repeats, String name, String remote) implements Said {}

    record Answer(String command, boolean success, List<String> data) implements Said {}

    /** It has read its configuration anew. */
    record ReadAnew() implements Said {}

    record Garbage(int bytes) implements Said {}

    /** Which line of an answer comes next. */
    private enum Next {
        EVENT,
        COMMAND,
        VERDICT,
        DATA,
        COUNT,
        LINE,
        END
    }

    private final byte[] line = new byte[LONGEST_LINE];
    private int length;
    private int tooLong;
    private Next next = Next.EVENT;
    private String command = "";
    private boolean success;
    private int missing;
    private List<String> data = new ArrayList<>();

    /** A line or an answer has begun and not ended. */
    boolean inAnswer() {
        return next != Next.EVENT;
    }

    List<Said> feed(byte[] bytes) {
        var said = new ArrayList<Said>();
        for (byte each : bytes) {
            if (each != '\n') {
                take(each);
            } else {
                var heard = tooLong > 0 ? garbage(tooLong + length) : line();
                length = 0;
                tooLong = 0;
                if (heard != null) {
                    said.add(heard);
                }
            }
        }
        return said;
    }

    private void take(byte each) {
        if (length < LONGEST_LINE) {
            line[length++] = each;
        } else {
            // Counted and not kept; the bound keeps the count from running over in a stream without any line end.
            tooLong = Math.min(tooLong + 1, 1 << 20);
        }
    }

    private @Nullable Said line() {
        String text = new String(line, 0, length, StandardCharsets.ISO_8859_1);
        return switch (next) {
            case EVENT -> event(text);
            case COMMAND -> {
                command = text;
                next = Next.VERDICT;
                yield null;
            }
            case VERDICT -> verdict(text);
            case DATA -> data(text);
            case COUNT -> count(text);
            case LINE -> {
                data.add(text);
                missing--;
                next = missing == 0 ? Next.END : Next.LINE;
                yield null;
            }
            case END -> text.equals("END") ? answer() : garbage(length);
        };
    }

    private @Nullable Said event(String text) {
        if (text.equals("BEGIN")) {
            data = new ArrayList<>();
            next = Next.COMMAND;
            return null;
        }
        Matcher event = EVENT.matcher(text);
        return event.matches()
                ? new Key(Long.parseLong(event.group(2), 16), event.group(3), event.group(4))
                : garbage(length);
    }

    private @Nullable Said verdict(String text) {
        if (text.equals("SUCCESS") || text.equals("ERROR")) {
            success = text.equals("SUCCESS");
            next = Next.DATA;
            return null;
        }
        if (text.equals("END") && command.equals("SIGHUP")) {
            next = Next.EVENT;
            return new ReadAnew();
        }
        return garbage(length);
    }

    private @Nullable Said data(String text) {
        if (text.equals("DATA")) {
            next = Next.COUNT;
            return null;
        }
        return text.equals("END") ? answer() : garbage(length);
    }

    private @Nullable Said count(String text) {
        if (!COUNT.matcher(text).matches() || Integer.parseInt(text) > MOST_DATA) {
            return garbage(length);
        }
        missing = Integer.parseInt(text);
        next = missing == 0 ? Next.END : Next.LINE;
        return null;
    }

    private Said answer() {
        next = Next.EVENT;
        return new Answer(command, success, List.copyOf(data));
    }

    /** What makes no sense ends the answer it stands in: a key must not stay behind a broken one for ever. */
    private Said garbage(int bytes) {
        next = Next.EVENT;
        return new Garbage(bytes);
    }
}
