package org.linli.central.api.companion.meeting;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Eight letters that locate a room for whoever cannot scan. No vowels, so no words; nothing that looks like a figure. */
public final class RoomCode {
    /** RFC 8628, section 6.1. */
    static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

    static final int LENGTH = 8;

    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final int GROUP = 4;

    private RoomCode() {}

    static String draw(RandomGenerator random) {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** As it stands on a screen: two groups of four. */
    public static String grouped(String code) {
        return code.substring(0, GROUP) + " " + code.substring(GROUP);
    }
}
