package org.linli.peripherals.virtual.desk;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the desk's wire: words parted by single spaces. In a word, {@code %20} stands for a space and {@code %25}
 * for a percent sign; any other character may stand as it is or as its UTF-8 bytes in that form.
 */
final class DeskWire {
    static final int LONGEST_LINE = 8_192;

    private DeskWire() {}

    static String line(List<String> words) {
        return words.stream()
                .map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining(" "));
    }

    /** @throws IllegalArgumentException for a percent sign that stands for nothing */
    static List<String> words(String line) {
        return Stream.of(line.strip().split(" +"))
                .map(word -> URLDecoder.decode(word.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }
}
