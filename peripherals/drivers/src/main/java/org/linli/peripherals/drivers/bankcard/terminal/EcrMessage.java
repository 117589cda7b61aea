package org.linli.peripherals.drivers.bankcard.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is said between kiosk and terminal: a number that ties an answer to its question, a word, and fields. On the line
 * STX, the parts in ASCII parted by FS, ETX, and the XOR of everything after STX up to and with ETX.
 */
record EcrMessage(char kind, String number, String word, Map<String, String> fields) {
    static final int STX = 0x02;
    static final int ETX = 0x03;
    static final int FS = 0x1C;
    /** Far more than any message has; a bound for what a broken terminal may send. */
    static final int LONGEST = 512;

    static final char QUESTION = 'Q';
    static final char ANSWER = 'A';

    private static final Pattern HEAD = Pattern.compile("([QA])([0-9A-F]{1,8})");
    private static final Pattern WORD = Pattern.compile("[A-Z_]{1,24}");
    private static final Pattern FIELD = Pattern.compile("([a-z]{1,16})=([A-Za-z0-9._:+-]{0,64})");

    EcrMessage {
        fields = Map.copyOf(fields);
    }

    static EcrMessage question(String number, String word, Map<String, String> fields) {
        return new EcrMessage(QUESTION, number, word, fields);
    }

    /** Empty where the form is not kept. */
    static Optional<EcrMessage> parse(byte[] content) {
        String[] parts = new String(content, StandardCharsets.ISO_8859_1).split("\u001C", -1);
        var head = HEAD.matcher(parts[0]);
        if (parts.length < 2 || !head.matches() || !WORD.matcher(parts[1]).matches()) {
            return Optional.empty();
        }
        var fields = new LinkedHashMap<String, String>();
        for (int at = 2; at < parts.length; at++) {
            var field = FIELD.matcher(parts[at]);
            if (!field.matches() || fields.put(field.group(1), field.group(2)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new EcrMessage(head.group(1).charAt(0), head.group(2), parts[1], fields));
    }

    /** @throws IllegalArgumentException for a field that does not fit the form */
    byte[] frame() {
        var out = new ByteArrayOutputStream();
        out.writeBytes((kind + number).getBytes(StandardCharsets.US_ASCII));
        out.write(FS);
        out.writeBytes(word.getBytes(StandardCharsets.US_ASCII));
        fields.forEach((name, value) -> {
            String field = name + "=" + value;
            if (!FIELD.matcher(field).matches()) {
                throw new IllegalArgumentException("a field of another form: " + name);
            }
            out.write(FS);
            out.writeBytes(field.getBytes(StandardCharsets.US_ASCII));
        });
        out.write(ETX);
        byte[] summed = out.toByteArray();
        var frame = new ByteArrayOutputStream();
        frame.write(STX);
        frame.writeBytes(summed);
        frame.write(sum(summed));
        return frame.toByteArray();
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    static int sum(byte[] bytes) {
        int sum = 0;
        for (byte each : bytes) {
            sum ^= each & 0xFF;
        }
        return sum;
    }
}
