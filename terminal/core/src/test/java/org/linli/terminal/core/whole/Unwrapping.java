package org.linli.terminal.core.whole;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for a word in bytes that somebody may have folded: written as base64 or as hexadecimal digits, deflated with or
 * without a head and from any byte on, or one in the other. What it does not find was not merely folded.
 */
final class Unwrapping {
    private static final int LAYERS = 3;
    private static final int MOST = 8 * 1024;

    /** Shorter runs of letters hold nothing that could be the word. */
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{16,}");

    private static final Pattern HEX = Pattern.compile("(?:[0-9a-fA-F]{2}){8,}");

    private final List<String> shapes;

    Unwrapping(String word) {
        this.shapes = List.of(
                latin(word.getBytes(StandardCharsets.UTF_8)),
                latin(word.getBytes(StandardCharsets.UTF_16LE)),
                latin(word.getBytes(StandardCharsets.UTF_16BE)));
    }

    boolean finds(byte[] bytes) {
        return isIn(bytes, LAYERS);
    }

    private boolean isIn(byte[] bytes, int layers) {
        String letters = latin(bytes);
        if (shapes.stream().anyMatch(letters::contains)) {
            return true;
        }
        Predicate<byte[]> within = inner -> isIn(inner, layers - 1);
        return layers > 0 && (isWritten(letters, within) || isDeflated(bytes, inner -> isIn(inner, 0)));
    }

    private static boolean isWritten(String letters, Predicate<byte[]> within) {
        var base64 = BASE64.matcher(letters);
        while (base64.find()) {
            String run = base64.group().replace('+', '-').replace('/', '_');
            for (int from = 0; from < 4; from++) {
                // One letter too many holds no byte.
                int to = run.length() - ((run.length() - from) % 4 == 1 ? 1 : 0);
                if (within.test(Base64.getUrlDecoder().decode(run.substring(from, to)))) {
                    return true;
                }
            }
        }
        var hex = HEX.matcher(letters);
        while (hex.find()) {
            if (within.test(HexFormat.of().parseHex(hex.group()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeflated(byte[] bytes, Predicate<byte[]> within) {
        for (boolean bare : List.of(true, false)) {
            var inflater = new Inflater(bare);
            try {
                for (int from = 0; from < bytes.length; from++) {
                    inflater.reset();
                    inflater.setInput(bytes, from, bytes.length - from);
                    if (within.test(inflated(inflater))) {
                        return true;
                    }
                }
            } finally {
                inflater.end();
            }
        }
        return false;
    }

    /** As far as it goes. */
    private static byte[] inflated(Inflater inflater) {
        byte[] out = new byte[MOST];
        int length = 0;
        try {
            int read = inflater.inflate(out);
            while (read > 0) {
                length += read;
                read = inflater.inflate(out, length, out.length - length);
            }
        } catch (DataFormatException noStream) {
            // What came before it stands.
        }
        return Arrays.copyOf(out, length);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
