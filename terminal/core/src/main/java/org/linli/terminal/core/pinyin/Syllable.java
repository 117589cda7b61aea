package org.linli.terminal.core.pinyin;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One character's sound, or a breath.
 *
 * @param sign the character
 * @param sound letters and a tone number, or the sign to breathe at
 */
record Syllable(char sign, String sound, boolean pause) {
    private static final Pattern SAID = Pattern.compile("[a-zü]{1,6}[1-5]");

    static Syllable said(char sign, String sound) {
        return new Syllable(sign, sound, false);
    }

    static boolean isSaid(String sound) {
        return SAID.matcher(sound).matches();
    }

    static Optional<Syllable> pauseFor(char sign) {
        return switch (sign) {
            case '，', '、', '；', '：', ',', ';', ':', '·', '（', '）', '(', ')', '—', '“', '”' ->
                Optional.of(new Syllable(sign, ",", true));
            case '。', '！', '.', '!', '…' -> Optional.of(new Syllable(sign, ".", true));
            case '？', '?' -> Optional.of(new Syllable(sign, "?", true));
            default -> Optional.empty();
        };
    }

    Syllable with(String other) {
        return new Syllable(sign, other, pause);
    }

    /** 1 to 5; 0 for a breath. */
    int tone() {
        return pause ? 0 : sound.charAt(sound.length() - 1) - '0';
    }
}
