package org.linli.stb.tv;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.face.sink.FxSink;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Screen;

/** A television without a display, and somebody with a remote before it. Time passes only between keys. */
final class Sofa {
    private static final AtomicBoolean STARTED = new AtomicBoolean();
    private static final long A_SECOND = 1_000_000_000L;

    private final AtomicLong nanos = new AtomicLong();
    private final List<Input> given = new ArrayList<>();
    private final TvFace face;
    private final Scene scene;
    private final List<Boolean> there = new ArrayList<>();

    Sofa(HardwareProfile glass, RemoteProfile remote) {
        Counter counter = input -> {
            given.add(input);
            return CompletableFuture.completedFuture(new Counter.Answer.Taken());
        };
        var means = new TvFace.Means(
                glass,
                remote,
                new TestChannel("社区频道 · 健康讲堂"),
                Form.PANEL,
                true,
                counter,
                there::add,
                nanos::get,
                (after, name, work) -> () -> true,
                InstantSource.fixed(Instant.parse("2026-11-21T02:24:00Z")),
                ZoneId.of("Asia/Shanghai"),
                false);
        face = onGlassThread(() -> new TvFace(means));
        scene = onGlassThread(() -> new Scene(face.root(), glass.widthPixels(), glass.heightPixels()));
    }

    /** A screen as a question of a session; the front page has nothing to leave. */
    static Shown shown(long question, Screen screen) {
        return shown(question, screen, Manner.FIRST);
    }

    static Shown shown(long question, Screen screen, Manner manner) {
        boolean home = screen.id().equals("home.menu");
        var ticked = screen instanceof Pick pick ? pick.ticked() : Set.<String>of();
        return new Shown(
                question,
                "pay-bill",
                screen,
                new Shown.Draft(ticked, Map.of(), 0),
                new Shown.Bar(!home, true, true, home ? Shown.Leaving.NONE : Shown.Leaving.GIVING_UP),
                manner,
                Optional.empty(),
                true);
    }

    /** The same on another of its pages. */
    static Shown turned(Shown shown, int page) {
        return new Shown(
                shown.question(),
                shown.journey(),
                shown.screen(),
                new Shown.Draft(shown.draft().ticked(), Map.of(), page),
                shown.bar(),
                shown.manner(),
                shown.over(),
                shown.around());
    }

    /** The same with something laid over it. */
    static Shown under(Shown shown, Shown.Over over) {
        return new Shown(
                shown.question(),
                shown.journey(),
                shown.screen(),
                shown.draft(),
                shown.bar(),
                shown.manner(),
                Optional.of(over),
                shown.around());
    }

    /** Shown, read, and long enough ago. */
    void sees(Shown shown) {
        onGlassThread(() -> {
            face.show(shown);
            nanos.addAndGet(A_SECOND);
            return shown;
        });
    }

    void presses(TvKey... keys) {
        onGlassThread(() -> {
            for (TvKey key : keys) {
                face.key(key);
                nanos.addAndGet(A_SECOND);
            }
            return keys;
        });
    }

    void turnsOutToHave(RemoteProfile remote) {
        onGlassThread(() -> {
            face.remote(remote);
            return remote;
        });
    }

    /** Without reading what came. */
    void pressesAtOnce(Shown shown, TvKey key) {
        onGlassThread(() -> {
            face.show(shown);
            face.key(key);
            return key;
        });
    }

    Glass glass() {
        return onGlassThread(face::glass);
    }

    boolean isOpen() {
        return onGlassThread(face::isOpen);
    }

    int pages() {
        return onGlassThread(face::pages);
    }

    /** How often the panel has gone. */
    long closings() {
        return there().stream().filter(open -> !open).count();
    }

    /** Whether the panel came or went, each time it did. */
    List<Boolean> there() {
        return onGlassThread(() -> List.copyOf(there));
    }

    /** What the session heard, in order. */
    List<Input> given() {
        return onGlassThread(() -> List.copyOf(given));
    }

    WritableImage picture() {
        return onGlassThread(() -> scene.snapshot(null));
    }

    /** Every text node there is, seen or not. */
    List<Text> texts() {
        return onGlassThread(this::textsNow);
    }

    /** The same, on the JavaFX thread already. */
    List<Text> textsNow() {
        var texts = new ArrayList<Text>();
        gather(face.root(), texts);
        return texts;
    }

    private static void gather(Node node, List<Text> texts) {
        if (node instanceof Text text) {
            texts.add(text);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, texts));
        }
    }

    static <T> T onGlassThread(Supplier<T> work) {
        if (STARTED.compareAndSet(false, true)) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            var ready = new CompletableFuture<Void>();
            Platform.startup(() -> ready.complete(null));
            ready.join();
            Platform.setImplicitExit(false);
        }
        var done = new CompletableFuture<T>();
        FxSink.later(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error failed) {
                done.completeExceptionally(failed);
            }
        });
        try {
            return done.get(60, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new AssertionError("on the JavaFX thread", failed);
        }
    }
}
