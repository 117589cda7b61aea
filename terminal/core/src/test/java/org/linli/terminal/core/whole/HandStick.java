package org.linli.terminal.core.whole;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linli.terminal.core.attend.Stick;

/** A stick in somebody's hand: in the socket or not, full, pulled half-way, forgetful. */
final class HandStick implements Stick {
    private final Map<String, byte[]> files = new HashMap<>();
    private boolean in = true;
    private long room = 1_000_000;
    private boolean pulledWhileWriting;
    private boolean forgetful;
    private boolean saysItHasRoom;

    void isOut() {
        in = false;
    }

    void isIn() {
        in = true;
        pulledWhileWriting = false;
    }

    void holds(long bytes) {
        room = bytes;
    }

    /** As sticks do that report more than they can hold. */
    void saysItHasRoom() {
        saysItHasRoom = true;
    }

    void isPulledWhileWriting() {
        pulledWhileWriting = true;
    }

    void forgets() {
        forgetful = true;
    }

    Map<String, byte[]> files() {
        return files;
    }

    @Override
    public Optional<Drive> find() {
        return in ? Optional.of(new Plugged()) : Optional.empty();
    }

    private final class Plugged implements Drive {
        private boolean wrote;

        @Override
        public void write(String name, byte[] content) throws IOException {
            int fits = (int) Math.min(content.length, pulledWhileWriting ? content.length / 2 : room);
            files.put(name, Arrays.copyOf(content, fits));
            wrote = true;
            if (pulledWhileWriting) {
                in = false;
                throw new IOException("Input/output error");
            }
            if (fits < content.length) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public byte[] read(String name) throws IOException {
            if (!in) {
                throw new IOException("Input/output error");
            }
            byte[] content = files.getOrDefault(name, new byte[0]).clone();
            if (forgetful && content.length > 0) {
                content[content.length / 2] ^= 1;
            }
            return content;
        }

        @Override
        public void delete(String name) throws IOException {
            if (!in) {
                throw new IOException("Input/output error");
            }
            files.remove(name);
        }

        @Override
        public long freeBytes() {
            return saysItHasRoom && !wrote ? Long.MAX_VALUE : room;
        }

        @Override
        public boolean isThere() {
            return in;
        }
    }
}
