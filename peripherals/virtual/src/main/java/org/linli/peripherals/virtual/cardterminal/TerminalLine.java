package org.linli.peripherals.virtual.cardterminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The terminal's end of its line: frames of STX, parts parted by FS, ETX, XOR. A question that is put again with the
 * same number is answered again and not obeyed again. Safe from any thread.
 */
final class TerminalLine {
    /** What is answered, now or later. */
    record Reply(
            String word,
            Map<String, String> fields,
            @Nullable Late late) {
        static Reply of(String word, Map<String, String> fields) {
            return new Reply(word, fields, null);
        }

        static Reply late(Late late) {
            return new Reply("WAIT", Map.of(), late);
        }
    }

    /** An answer that is not known yet. */
    static final class Late {
        private @Nullable Reply reply;

        synchronized void set(Reply known) {
            if (reply == null) {
                reply = known;
            }
        }

        synchronized @Nullable Reply get() {
            return reply;
        }
    }

    /** Who knows the answers. */
    interface Obeying {
        Reply obey(String word, Map<String, String> fields);
    }

    private static final int STX = 0x02;
    private static final int ETX = 0x03;
    private static final String FS = "\u001C";
    private static final int LONGEST = 512;

    private final Consumer<byte[]> send;
    private final Obeying obeying;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private boolean inside;
    private boolean sumNext;
    private boolean silent;
    private String lastNumber = "";
    private Reply lastReply = Reply.of("", Map.of());

    TerminalLine(Consumer<byte[]> send, Obeying obeying) {
        this.send = send;
        this.obeying = obeying;
    }

    synchronized void fallSilent(boolean isSilent) {
        silent = isSilent;
    }

    synchronized void restart() {
        inside = false;
        sumNext = false;
        lastNumber = "";
    }

    synchronized void heard(byte[] bytes) {
        for (byte each : bytes) {
            int one = each & 0xFF;
            if (sumNext) {
                sumNext = false;
                inside = false;
                if (sum(content.toByteArray()) == one) {
                    question(content.toString(StandardCharsets.ISO_8859_1));
                }
            } else if (one == STX) {
                inside = true;
                content.reset();
            } else if (inside) {
                content.write(one);
                sumNext = one == ETX;
                inside = content.size() <= LONGEST;
            }
        }
    }

    private void question(String text) {
        if (silent) {
            return;
        }
        String[] parts = text.substring(0, text.length() - 1).split(FS, -1);
        if (parts.length < 2 || !parts[0].matches("Q[0-9A-F]{1,8}")) {
            return;
        }
        String number = parts[0].substring(1);
        if (!number.equals(lastNumber)) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (int at = 2; at < parts.length; at++) {
                int equals = parts[at].indexOf('=');
                if (equals > 0) {
                    fields.put(parts[at].substring(0, equals), parts[at].substring(equals + 1));
                }
            }
            lastReply = obeying.obey(parts[1], fields);
            lastNumber = number;
        }
        var late = lastReply.late();
        var known = late == null ? null : late.get();
        if (known != null) {
            lastReply = known;
        }
        answer(number, lastReply);
    }

    private void answer(String number, Reply reply) {
        var out = new StringBuilder("A").append(number).append(FS).append(reply.word());
        reply.fields()
                .forEach(
                        (name, value) -> out.append(FS).append(name).append('=').append(value));
        byte[] text = out.append((char) ETX).toString().getBytes(StandardCharsets.US_ASCII);
        byte[] frame = new byte[text.length + 2];
        frame[0] = STX;
        System.arraycopy(text, 0, frame, 1, text.length);
        frame[frame.length - 1] = (byte) sum(text);
        send.accept(frame);
    }

    private static int sum(byte[] bytes) {
        int sum = 0;
        for (byte each : bytes) {
            sum ^= each & 0xFF;
        }
        return sum;
    }
}
