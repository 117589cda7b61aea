package org.linli.kiosk.stand;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.time.Monotonic;
import org.linli.foundation.time.SystemScheduler;
import org.linli.kiosk.touch.TouchFace;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Sink;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.face.glass.Glass.Target;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.sink.FxSink;
import org.linli.terminal.face.window.FaceWindow;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Screen;

/** A kiosk on a real display and somebody before it. */
public final class Stand implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SystemScheduler scheduler = new SystemScheduler("stand");
    private final CompletableFuture<TouchFace> face = new CompletableFuture<>();
    private final FxSink sink = new FxSink(shown -> face.join().show(shown));
    private final Counter counter;
    private final FaceWindow window;
    private final HeldClock clock = new HeldClock();
    private final AtomicInteger fingersUp = new AtomicInteger();
    private final AtomicInteger keysUp = new AtomicInteger();
    private final Object news = new Object();
    private @Nullable Glass newest;
    private Predicate<Glass> wanted = glass -> false;
    private CompletableFuture<Glass> arriving = new CompletableFuture<>();

    public Stand(Screen screen) {
        this(shown(screen));
    }

    public Stand(Shown first) {
        this(sink -> new PlayedCounter(sink, first));
    }

    /** @param behind the counter behind this glass; it begins to show there */
    public Stand(Function<Sink, Counter> behind) {
        XDisplay.opened();
        var later = new CompletableFuture<Counter>();
        onGlassThread(() -> face.complete(new TouchFace(new TouchFace.Means(
                HardwareProfile.PORTRAIT_21_5,
                input -> later.join().give(input),
                clock,
                scheduler,
                InstantSource.system(),
                ZoneId.of("Asia/Shanghai"),
                true))));
        window = FaceWindow.open(new FaceWindow.Opening(HardwareProfile.PORTRAIT_21_5, false), face.join(), this::see);
        onGlassThread(() -> {
            var scene = Objects.requireNonNull(face.join().root().getScene());
            scene.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> fingersUp.incrementAndGet());
            scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> keysUp.incrementAndGet());
            return scene;
        });
        counter = behind.apply(sink);
        later.complete(counter);
        sees("the first question", Glass::ready);
    }

    /** A screen as the first question of a session. */
    public static Shown shown(Screen screen) {
        var ticked = screen instanceof Pick pick ? pick.ticked() : Set.<String>of();
        return new Shown(
                1,
                "pay-bill",
                screen,
                new Shown.Draft(ticked, Map.of(), 0),
                new Shown.Bar(true, true, true, Shown.Leaving.GIVING_UP),
                Manner.FIRST,
                Optional.empty(),
                true);
    }

    public PlayedCounter counter() {
        if (counter instanceof PlayedCounter played) {
            return played;
        }
        throw new IllegalStateException("this counter is not the test's to play");
    }

    /** The nodes themselves, for the JavaFX thread alone. */
    public Parent root() {
        return face.join().root();
    }

    /** The pointer goes to the middle of this key, down and up. */
    public void presses(String kind, String name) {
        var target = target(kind, name);
        down(target.x() + target.width() / 2.0, target.y() + target.height() / 2.0);
        up();
    }

    /** Faster than any machine is slow: the face's clock stands still meanwhile. */
    public void drums(String kind, String name, int times) {
        var target = target(kind, name);
        clock.hold();
        for (int i = 0; i < times; i++) {
            down(target.x() + target.width() / 2.0, target.y() + target.height() / 2.0);
            up();
        }
        clock.release();
    }

    public Target target(String kind, String name) {
        return glass().target(kind, name)
                .orElseThrow(() -> new AssertionError(kind + " " + name + " is not on the glass: " + glass()));
    }

    public void down(double x, double y) {
        onGlassThread(() -> {
            var robot = new Robot();
            robot.mouseMove(x, y);
            robot.mousePress(MouseButton.PRIMARY);
            return robot;
        });
    }

    /** On the machine's keyboard. */
    public void types(KeyCode key) {
        onGlassThread(() -> {
            new Robot().keyType(key);
            return key;
        });
    }

    /** As {@link #types}; returns when the window has heard of it. */
    public void strikes(KeyCode key) {
        int before = keysUp.get();
        types(key);
        eventually("the key up", () -> keysUp.get() > before);
    }

    /** What Enter would choose. */
    public Optional<Touched> focused() {
        return onGlassThread(() ->
                root().getScene().getFocusOwner() instanceof Key key ? Optional.of(key.touched()) : Optional.empty());
    }

    public void slidesTo(double x, double y) {
        onGlassThread(() -> {
            var robot = new Robot();
            robot.mouseMove(x, y);
            return robot;
        });
    }

    /** Returns when the window has heard of it. */
    public void up() {
        int before = fingersUp.get();
        onGlassThread(() -> {
            var robot = new Robot();
            robot.mouseRelease(MouseButton.PRIMARY);
            return robot;
        });
        eventually("the finger up", () -> fingersUp.get() > before);
    }

    /** The colour of a pixel of the screen, read back from X. */
    public Color pixel(double x, double y) {
        return onGlassThread(() -> new Robot().getPixelColor(x, y));
    }

    public WritableImage picture(Rectangle part) {
        return onGlassThread(
                () -> new Robot().getScreenCapture(null, part.getX(), part.getY(), part.getWidth(), part.getHeight()));
    }

    public Glass glass() {
        synchronized (news) {
            if (newest == null) {
                throw new AssertionError("nothing on the glass yet");
            }
            return newest;
        }
    }

    public Glass seesReady(long question) {
        return sees("question " + question, glass -> glass.question() == question && glass.ready());
    }

    /** Waits until such a frame is on the glass. */
    public Glass sees(String what, Predicate<Glass> condition) {
        CompletableFuture<Glass> coming;
        synchronized (news) {
            if (newest != null && condition.test(newest)) {
                return newest;
            }
            wanted = condition;
            arriving = new CompletableFuture<>();
            coming = arriving;
        }
        try {
            return coming.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (Exception late) {
            throw new AssertionError("did not see " + what + " but " + newest, late);
        }
    }

    /** Waits for something that is not on the glass. */
    public static void eventually(String what, Supplier<Boolean> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.get()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not come: " + what);
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    /** Elapsed time that can be held still. */
    private static final class HeldClock implements Monotonic {
        private final Monotonic system = Monotonic.system();
        private long lostNanos;
        private OptionalLong held = OptionalLong.empty();

        synchronized void hold() {
            held = OptionalLong.of(nanos());
        }

        synchronized void release() {
            lostNanos = system.nanos() - held.orElseThrow();
            held = OptionalLong.empty();
        }

        @Override
        public synchronized long nanos() {
            return held.orElseGet(() -> system.nanos() - lostNanos);
        }
    }

    private void see(Glass glass) {
        synchronized (news) {
            newest = glass;
            if (wanted.test(glass)) {
                arriving.complete(glass);
            }
        }
    }

    public static <T> T onGlassThread(Supplier<T> work) {
        XDisplay.opened();
        var done = new CompletableFuture<T>();
        FxSink.later(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error failed) {
                done.completeExceptionally(failed);
            }
        });
        try {
            return done.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (Exception failed) {
            throw new AssertionError("on the JavaFX thread", failed);
        }
    }

    @Override
    public void close() {
        if (counter instanceof PlayedCounter played) {
            played.close();
        }
        sink.close();
        window.leave();
        scheduler.close();
    }
}
