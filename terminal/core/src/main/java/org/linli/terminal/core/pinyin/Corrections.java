package org.linli.terminal.core.pinyin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Phrases whose reading the list of phrases gets wrong, the longest first. {@code corrections.txt}, read strictly. */
final class Corrections {
    private static final String FILE = "corrections.txt";
    private static final Pattern LINE = Pattern.compile("(\\p{IsHan}+) = ([a-zü]{1,6}[1-5](?: [a-zü]{1,6}[1-5])*)");

    private final Map<String, List<String>> phrases;
    private final int longest;

    /** @param sounds one for each character */
    record Phrase(String words, List<String> sounds) {}

    private Corrections(Map<String, List<String>> phrases) {
        this.phrases = Map.copyOf(phrases);
        this.longest = phrases.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static Corrections load() {
        try (var in = Corrections.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Corrections parse(String content) {
        var phrases = new HashMap<String, List<String>>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IllegalStateException(FILE + " line " + number + " is not 'phrase = syllables'");
            }
            var sounds = List.of(parts.group(2).split(" "));
            if (sounds.size() != parts.group(1).length()) {
                throw new IllegalStateException(FILE + " line " + number + " does not have a syllable a character");
            }
            if (phrases.put(parts.group(1), sounds) != null) {
                throw new IllegalStateException(FILE + " line " + number + " repeats " + parts.group(1));
            }
        }
        return new Corrections(phrases);
    }

    Optional<Phrase> longestAt(String words, int at) {
        for (int length = Math.min(longest, words.length() - at); length > 0; length--) {
            String phrase = words.substring(at, at + length);
            var sounds = phrases.get(phrase);
            if (sounds != null) {
                return Optional.of(new Phrase(phrase, sounds));
            }
        }
        return Optional.empty();
    }

    /** Where the next corrected phrase after {@code at} begins, or the end of the words. */
    int nextAfter(String words, int at) {
        for (int next = at + 1; next < words.length(); next++) {
            if (longestAt(words, next).isPresent()) {
                return next;
            }
        }
        return words.length();
    }
}
