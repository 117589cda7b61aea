package org.linli.terminal.dock.glass;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.linli.foundation.time.Monotonic;

/**
 * The screen of a terminal, to look at and to touch. Nothing is fetched while nobody watches or nothing changes; otherwise
 * only what has changed, at most {@value #MOST_A_SECOND} times a second. Safe from any thread.
 */
public final class Glass implements AutoCloseable {
    /** Smooth enough to follow a hand, and a seventh of one processor when the whole screen moves. */
    public static final int MOST_A_SECOND = 15;

    private static final System.Logger LOG = System.getLogger("linli.dock");
    private static final Duration BETWEEN = Duration.ofSeconds(1).dividedBy(MOST_A_SECOND);
    private static final int AT_ONCE = 3;
    private static final int DAMAGED = 0;
    private static final int BUTTON_DOWN = 4;
    private static final int BUTTON_UP = 5;
    private static final int MOVE = 6;
    private static final int HEADER = 32;

    private final Monotonic clock;
    private final XDisplay display;
    private final Frame frame;
    private volatile Area shown = new Area(0, 0, 0, 0);
    private volatile Picture picture = new Picture(0, 0);
    private final Keyboard keyboard;
    private final int xtest;
    private final int fixes;
    private final int damageRequests;
    private final int damage;
    private final int region;
    private final List<Watching> watchings = new CopyOnWriteArrayList<>();

    private final Object bell = new Object();
    private boolean damaged;
    private boolean wholeWanted;
    private volatile boolean closed;

    /** Rings once something is damaged: the server's thread, which must not ask anything. */
    private static final class Ring {
        private volatile Runnable bell = () -> {};
        private volatile int damageEvent = -1;

        void hear(ByteBuffer event) {
            boolean end = event.capacity() == 0;
            if (end || (event.get(0) & 0x7F) == damageEvent) {
                bell.run();
            }
        }
    }

    private Glass(XDisplay display, Frame frame, Monotonic clock, Ring ring) throws IOException {
        this.clock = clock;
        this.display = display;
        this.frame = frame;
        xtest = display.extension("XTEST");
        fixes = display.extension("XFIXES");
        display.ask(XRequest.queryVersion(fixes, 2, 0));
        var answer = display.ask(XRequest.queryExtension("DAMAGE"));
        damageRequests = display.extension("DAMAGE");
        display.ask(XRequest.queryVersion(damageRequests, 1, 1));
        keyboard = new Keyboard(display, xtest);
        region = display.freshId();
        damage = display.freshId();
        ring.bell = this::ring;
        ring.damageEvent = (answer.get(10) & 0x7F) + DAMAGED;
        display.tell(XRequest.createRegion(fixes, region));
        display.tell(
                XRequest.createDamage(damageRequests, damage, display.welcome().root()));
    }

    /**
     * The whole of a display that was made for one terminal.
     *
     * @param name as in {@code DISPLAY}
     * @param authority as in {@code XAUTHORITY}; need not be there
     */
    public static Glass open(String name, Path authority, Monotonic clock) throws IOException {
        return open(name, authority, clock, Frame::whole);
    }

    /**
     * A terminal's window on somebody's own display, and nothing else of it.
     *
     * @param process the terminal's; may be another one after a while
     */
    public static Glass ofProcess(String name, Path authority, Monotonic clock, LongSupplier process)
            throws IOException {
        return open(name, authority, clock, display -> Frame.ofProcess(display, process));
    }

    private static Glass open(String name, Path authority, Monotonic clock, Function<XDisplay, Frame> frame)
            throws IOException {
        var ring = new Ring();
        var display = XDisplay.open(name, authority, ring::hear);
        try {
            var glass = new Glass(display, frame.apply(display), clock, ring);
            Thread.ofPlatform().daemon().name("dock glass").start(glass::follow);
            return glass;
        } catch (IOException | RuntimeException failed) {
            display.close();
            throw failed;
        }
    }

    /** The pointer goes there; points outside are brought to the edge. */
    public void point(int x, int y) throws IOException {
        var now = frame.now();
        if (now.isEmpty()) {
            return;
        }
        int inX = Math.clamp(x, 0, now.width() - 1) + now.x();
        int inY = Math.clamp(y, 0, now.height() - 1) + now.y();
        display.tell(XRequest.fakeInput(xtest, MOVE, 0, display.welcome().root(), inX, inY));
    }

    /** @param button 1 left, 2 middle, 3 right, 4 and 5 a notch of the wheel up and down */
    public void press(int button) throws IOException {
        display.tell(XRequest.fakeInput(xtest, BUTTON_DOWN, button, 0, 0, 0));
    }

    public void release(int button) throws IOException {
        display.tell(XRequest.fakeInput(xtest, BUTTON_UP, button, 0, 0, 0));
    }

    /** What is held while a key is struck. */
    public record Held(boolean control, boolean alt, boolean shift) {
        public static final Held NOTHING = new Held(false, false, false);
    }

    /**
     * Strikes a key.
     *
     * @param key one character, or the DOM's name of a key such as {@code Enter}
     * @return false when there is no such key
     */
    public boolean strike(String key, Held held) throws IOException {
        var keysym = Keyboard.keysym(key);
        if (keysym.isEmpty()) {
            return false;
        }
        var window = frame.amongOthers();
        synchronized (keyboard) {
            if (window.isPresent()) {
                display.tell(XRequest.focus(window.getAsInt()));
            }
            keyboard.strike(keysym.get(), held.control(), held.alt(), held.shift());
        }
        return true;
    }

    /** The whole glass as it is now, as PNG. */
    public byte[] png() throws IOException {
        var now = frame.now();
        if (now.isEmpty()) {
            throw new IOException("there is no window");
        }
        var fresh = new Picture(now.width(), now.height());
        var all = now.from(now.x(), now.y());
        fresh.lay(all, pixels(now));
        return fresh.png(all);
    }

    /** Somebody watches from now on, and begins with the whole glass. */
    public Watching watch(Runnable somethingChanged) {
        var watching = new Watching(somethingChanged);
        watchings.add(watching);
        synchronized (bell) {
            wholeWanted = true;
            bell.notifyAll();
        }
        return watching;
    }

    /** One who watches. Safe from any thread. */
    public final class Watching implements AutoCloseable {
        private final Runnable somethingChanged;
        private final BitSet open = new BitSet();

        private Watching(Runnable somethingChanged) {
            this.somethingChanged = somethingChanged;
        }

        /**
         * What has changed since this was last asked, if anything: width and height of the glass, then for each changed
         * rectangle x, y, width, height, each two bytes, four bytes of length, and that many of PNG. Big-endian.
         */
        public Optional<ByteBuffer> changes() {
            BitSet tiles;
            Picture now;
            synchronized (open) {
                if (open.isEmpty()) {
                    return Optional.empty();
                }
                now = picture;
                tiles = (BitSet) open.clone();
                open.clear();
            }
            var out = new ByteArrayOutputStream();
            out.writeBytes(words(now.width(), now.height()));
            for (Area area : now.areas(tiles)) {
                byte[] png = now.png(area);
                out.writeBytes(words(area.x(), area.y(), area.width(), area.height()));
                out.writeBytes(ByteBuffer.allocate(4).putInt(png.length).array());
                out.writeBytes(png);
            }
            return Optional.of(ByteBuffer.wrap(out.toByteArray()));
        }

        private void opened(BitSet tiles) {
            synchronized (open) {
                open.or(tiles);
            }
            somethingChanged.run();
        }

        @Override
        public void close() {
            watchings.remove(this);
        }
    }

    private static byte[] words(int... values) {
        var bytes = ByteBuffer.allocate(2 * values.length);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return bytes.array();
    }

    private void ring() {
        synchronized (bell) {
            damaged = true;
            bell.notifyAll();
        }
    }

    private void follow() {
        try {
            long due = clock.nanos();
            while (true) {
                boolean whole = awaitWork(due);
                if (closed || display.isGone()) {
                    return;
                }
                long now = clock.nanos();
                due = (due - now > 0 ? due : now) + BETWEEN.toNanos();
                tryToFetch(whole);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits until something is to be fetched, and until it is time for it. After a rest a few may follow each other at
     * once: what a finger changes comes in two or three paintings, and a hand notices when the last of them waits.
     */
    private boolean awaitWork(long due) throws InterruptedException {
        synchronized (bell) {
            while (!closed && !display.isGone() && (watchings.isEmpty() || !(damaged || wholeWanted))) {
                bell.wait();
            }
            long early = millisUntil(due);
            while (early > 0 && !closed) {
                bell.wait(early);
                early = millisUntil(due);
            }
            boolean whole = wholeWanted;
            damaged = false;
            wholeWanted = false;
            return whole;
        }
    }

    private long millisUntil(long due) {
        return Duration.ofNanos(due - clock.nanos())
                .minus(BETWEEN.multipliedBy(AT_ONCE - 1))
                .toMillis();
    }

    /** A window that moves or goes while it is looked at makes an error of that look; what follows is damage anew. */
    private void tryToFetch(boolean whole) {
        try {
            fetch(whole);
        } catch (IOException missed) {
            LOG.log(Level.DEBUG, "dock.look-missed", missed);
        }
    }

    private void fetch(boolean whole) throws IOException {
        display.tell(XRequest.subtractDamage(damageRequests, damage, region));
        var damagedNow = damagedArea();
        var place = frame.now();
        boolean anew = whole || !place.equals(shown);
        var area = anew ? place : damagedNow.within(place);
        if (area.isEmpty()) {
            return;
        }
        if (place.width() != picture.width() || place.height() != picture.height()) {
            picture = new Picture(place.width(), place.height());
        }
        var changed = picture.lay(area.from(place.x(), place.y()), pixels(area));
        shown = place;
        for (Watching watching : watchings) {
            if (anew) {
                watching.opened(picture.everyTile());
            } else if (!changed.isEmpty()) {
                watching.opened(changed);
            }
        }
    }

    private Area damagedArea() throws IOException {
        var answer = display.ask(XRequest.fetchRegion(fixes, region));
        return new Area(
                answer.getShort(8), answer.getShort(10), answer.getShort(12) & 0xFFFF, answer.getShort(14) & 0xFFFF);
    }

    private ByteBuffer pixels(Area onScreen) throws IOException {
        return display.ask(XRequest.image(display.welcome().root(), onScreen))
                .position(HEADER)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() {
        synchronized (bell) {
            closed = true;
            bell.notifyAll();
        }
        try {
            display.close();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "dock.display-gone", gone);
        }
    }
}
