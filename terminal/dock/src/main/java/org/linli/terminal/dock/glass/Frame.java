package org.linli.terminal.dock.glass;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a display is a terminal's: all of one that was made for it, its window alone on somebody's own desktop,
 * whose other windows are nobody's business. One thread at a time.
 */
final class Frame {
    private static final Area NOTHING = new Area(0, 0, 0, 0);
    private static final int DEEPEST = 4;
    private static final int HEADER = 32;

    private final XDisplay display;
    private final @Nullable LongSupplier process;
    private int window;

    private Frame(XDisplay display, @Nullable LongSupplier process) {
        this.display = display;
        this.process = process;
    }

    static Frame whole(XDisplay display) {
        return new Frame(display, null);
    }

    /** @param process whose window it is; may be another one after a while */
    static Frame ofProcess(XDisplay display, LongSupplier process) {
        return new Frame(display, process);
    }

    /** Where it is now on the screen; nothing while there is no window. */
    synchronized Area now() throws IOException {
        if (process == null) {
            return display.welcome().screen();
        }
        var known = window == 0 ? Optional.<Area>empty() : placeOf(window);
        if (known.isPresent()) {
            return known.get();
        }
        window = find(process.getAsLong());
        return window == 0 ? NOTHING : placeOf(window).orElse(NOTHING);
    }

    /** The window alone, where it stands among others; there a key would otherwise go to another one. */
    synchronized OptionalInt amongOthers() throws IOException {
        return process == null || now().isEmpty() ? OptionalInt.empty() : OptionalInt.of(window);
    }

    private Optional<Area> placeOf(int known) throws IOException {
        try {
            var size = display.ask(XRequest.geometry(known));
            var corner = display.ask(XRequest.corner(known, display.welcome().root()));
            var place = new Area(
                    corner.getShort(12), corner.getShort(14), size.getShort(16) & 0xFFFF, size.getShort(18) & 0xFFFF);
            return Optional.of(place.within(display.welcome().screen()));
        } catch (IOException gone) {
            if (display.isGone()) {
                throw gone;
            }
            return Optional.empty();
        }
    }

    /** The largest window that says it is this process's (freedesktop.org, _NET_WM_PID); 0 when there is none. */
    private int find(long pid) throws IOException {
        int property = display.ask(XRequest.internAtom("_NET_WM_PID")).getInt(8);
        return largest(display.welcome().root(), property, pid, 0).window();
    }

    private record Found(int window, long pixels) {
        Found or(Found other) {
            return other.pixels > pixels ? other : this;
        }
    }

    private Found largest(int parent, int property, long pid, int depth) throws IOException {
        var best = new Found(0, 0);
        ByteBuffer tree = display.ask(XRequest.queryTree(parent));
        for (int child = 0; child < (tree.getShort(16) & 0xFFFF); child++) {
            int each = tree.getInt(HEADER + 4 * child);
            try {
                var said = display.ask(XRequest.cardinal(each, property));
                if (said.getInt(16) == 1 && (said.getInt(HEADER) & 0xFFFFFFFFL) == pid) {
                    var place = placeOf(each).orElse(NOTHING);
                    best = best.or(new Found(each, (long) place.width() * place.height()));
                } else if (depth < DEEPEST) {
                    best = best.or(largest(each, property, pid, depth + 1));
                }
            } catch (IOException gone) {
                if (display.isGone()) {
                    throw gone;
                }
                // A window that was closed while its neighbours were looked at.
            }
        }
        return best;
    }
}
