package org.linli.terminal.dock.glass;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What an X server says of itself at the beginning ("Connection setup"), as far as it is needed here.
 *
 * @param firstId the first of this client's own resource names
 * @param root the window that everything lies on
 */
record XWelcome(int firstId, int root, Area screen, int firstKey, int lastKey) {
    /** The server's own words. */
    static final class NotWelcome extends Exception {
        private static final long serialVersionUID = 1L;

        NotWelcome(String words) {
            super(words);
        }
    }

    private static final int ACCEPTED = 1;
    private static final int DEPTH = 24;
    private static final int BITS = 32;
    private static final int LITTLE_ENDIAN = 0;

    static XWelcome read(DataInputStream in) throws IOException, NotWelcome {
        byte[] head = new byte[8];
        in.readFully(head);
        var said = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        byte[] rest = new byte[(said.getShort(6) & 0xFFFF) * 4];
        in.readFully(rest);
        if (said.get(0) != ACCEPTED) {
            int length = Math.min(said.get(1) & 0xFF, rest.length);
            throw new NotWelcome(new String(rest, 0, length, StandardCharsets.US_ASCII).strip());
        }
        return of(ByteBuffer.wrap(rest).order(ByteOrder.LITTLE_ENDIAN));
    }

    private static XWelcome of(ByteBuffer rest) throws NotWelcome {
        int vendor = (rest.getShort(16) & 0xFFFF);
        int formats = rest.get(21) & 0xFF;
        int format = 32 + (vendor + 3) / 4 * 4;
        int root = format + formats * 8;
        if ((rest.get(22) & 0xFF) != LITTLE_ENDIAN
                || (rest.get(root + 38) & 0xFF) != DEPTH
                || bitsAtDepth(rest, format, formats) != BITS) {
            throw new NotWelcome("its pixels are not of 24 bits in 32");
        }
        return new XWelcome(
                rest.getInt(4),
                rest.getInt(root),
                new Area(0, 0, rest.getShort(root + 20) & 0xFFFF, rest.getShort(root + 22) & 0xFFFF),
                rest.get(26) & 0xFF,
                rest.get(27) & 0xFF);
    }

    private static int bitsAtDepth(ByteBuffer rest, int format, int formats) {
        for (int each = 0; each < formats; each++) {
            if ((rest.get(format + each * 8) & 0xFF) == DEPTH) {
                return rest.get(format + each * 8 + 1) & 0xFF;
            }
        }
        return 0;
    }
}
