package org.linli.rehearsal.house;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a house's television is set up.
 *
 * @param remote which keys its remote has: {@code full}, {@code figures} or {@code plain}
 * @param lirc the socket of an lircd that hears the remote; the keyboard of the television's display is heard in any case
 */
public record Television(Size size, String remote, Optional<Path> lirc) {
    /** A remote with every key, and a screen of 1920 × 1080. */
    public static final Television USUAL = new Television(Size.HD_1080, "full", Optional.empty());

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
        return new Television(size, remote, Optional.of(lircd));
    }

    public Television of(Size other) {
        return new Television(other, remote, lirc);
    }

    public Television withRemote(String keys) {
        return new Television(size, keys, lirc);
    }
}
