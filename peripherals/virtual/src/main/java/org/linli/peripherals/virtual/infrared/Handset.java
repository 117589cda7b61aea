package org.linli.peripherals.virtual.infrared;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.linli.peripherals.spi.remote.RemoteKey;

/**
 * A remote control as lircd.conf describes it.
 *
 * @param name in lircd.conf
 * @param keys it has
 */
public record Handset(String name, List<RemoteKey> keys) {
    private static final int FIRST_CODE = 0x0101;

    /** Every key we know. */
    public static final Handset FULL = new Handset("KIOSK", List.of(RemoteKey.values()));

    /** Arrows, OK, back and menu: what the smallest ones have. */
    public static final Handset SMALL = new Handset(
            "SMALL",
            List.of(
                    RemoteKey.UP,
                    RemoteKey.DOWN,
                    RemoteKey.LEFT,
                    RemoteKey.RIGHT,
                    RemoteKey.OK,
                    RemoteKey.BACK,
                    RemoteKey.MENU));

    /** The small one with figures, without colours. */
    public static final Handset NUMBERED = new Handset("NUMBERED", numbered());

    public Handset {
        keys = List.copyOf(keys);
    }

    private static List<RemoteKey> numbered() {
        var all = new ArrayList<>(SMALL.keys());
        all.addAll(EnumSet.range(RemoteKey.DIGIT_0, RemoteKey.DIGIT_9));
        return all;
    }

    /** The key as lircd calls it, in the line it sends for it. */
    String event(RemoteKey key, int repeats) {
        return event(Integer.toHexString(code(key)), repeats, lircName(key));
    }

    String event(String code, int repeats, String keyName) {
        return "%16s %02x %s %s".formatted(code, repeats, keyName, name).replaceFirst("^ +", zeros(code));
    }

    /** A remote of the NEC kind: the pulse lengths are those of irdb's NEC definitions, the codes are our own. */
    String definition() {
        var lines = new StringBuilder("""
                begin remote
                  name %s
                  bits 16
                  flags SPACE_ENC
                  eps 30
                  aeps 100
                  header 9000 4500
                  one 560 1690
                  zero 560 560
                  ptrail 560
                  pre_data_bits 16
                  pre_data 0x20DF
                  gap 108000
                  begin codes
                """.formatted(name));
        for (RemoteKey key : keys) {
            lines.append("    %s 0x%04X%n".formatted(lircName(key), code(key)));
        }
        return lines.append("  end codes\nend remote\n").toString();
    }

    private int code(RemoteKey key) {
        return FIRST_CODE + FULL.keys().indexOf(key);
    }

    private static String lircName(RemoteKey key) {
        return switch (key) {
            case CHANNEL_UP, CHANNEL_DOWN, PAGE_UP, PAGE_DOWN, VOLUME_UP, VOLUME_DOWN ->
                "KEY_" + key.name().replace("_", "");
            case DIGIT_0, DIGIT_1, DIGIT_2, DIGIT_3, DIGIT_4, DIGIT_5, DIGIT_6, DIGIT_7, DIGIT_8, DIGIT_9 ->
                "KEY_" + key.name().substring("DIGIT_".length());
            default -> "KEY_" + key.name().toUpperCase(Locale.ROOT);
        };
    }

    private static String zeros(String code) {
        return "0".repeat(16 - code.length());
    }
}
