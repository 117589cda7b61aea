package org.linli.rehearsal.house;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a house's television is set up.
 *
 * @param remote which keys its remote has: {@code full}, {@code figures} or {@code plain}
 * @param lirc the socket of an lircd that hears the remote; the keyboard of the television's display is heard in any case
 * @param cec the port of the adapter in the television's cable
 * @param open whether the panel lies over the programme from the start
 */
public record Television(Size size, String remote, Optional<Path> lirc, Optional<Path> cec, boolean open) {
    /** A remote with every key, and a screen of 1920 × 1080. */
    public static final Television USUAL =
            new Television(Size.HD_1080, "full", Optional.empty(), Optional.empty(), false);

    public enum Size {
        HD_1080(1920, 1080),
        HD_720(1280, 720);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }

        /** As a configuration names it. */
        String words() {
            return width + "x" + height;
        }
    }

    public Television heardBy(Path lircd) {
        return new Television(size, remote, Optional.of(lircd), cec, open);
    }

    public Television wiredTo(Path adapter) {
        return new Television(size, remote, lirc, Optional.of(adapter), open);
    }

    public Television of(Size other) {
        return new Television(other, remote, lirc, cec, open);
    }

    public Television withRemote(String keys) {
        return new Television(size, keys, lirc, cec, open);
    }

    public Television lyingOpen() {
        return new Television(size, remote, lirc, cec, true);
    }
}
