package org.linli.stb.tv;

import static org.linli.stb.tv.Sofa.onGlassThread;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.face.page.Key;

/** A television with a whole session behind its veil, and a remote that reaches it as JavaFX's own key events. */
final class Evening {
    private static final Duration BETWEEN_KEYS = Duration.ofSeconds(1);

    private final AtomicLong nanos = new AtomicLong();
    private final LinkedBlockingQueue<CompletionStage<Counter.Answer>> answers = new LinkedBlockingQueue<>();
    private final TvFace face;
    private final Scene scene;

    Evening(Machine machine, RemoteProfile remote) {
        var veil = new Veil(
                input -> {
                    var answer = machine.runner().give(input);
                    answers.add(answer);
                    return answer;
                },
                "OK");
        var means = new TvFace.Means(
                HardwareProfile.TELEVISION_1080,
                remote,
                new TestChannel("社区频道 · 健康讲堂"),
                Form.PANEL,
                true,
                veil,
                there -> {},
                nanos::get,
                (after, name, work) -> () -> true,
                InstantSource.fixed(Instant.parse("2026-11-21T02:24:00Z")),
                ZoneId.of("Asia/Shanghai"),
                false);
        face = onGlassThread(() -> new TvFace(means));
        scene = onGlassThread(() -> new Scene(
                face.root(),
                HardwareProfile.TELEVISION_1080.widthPixels(),
                HardwareProfile.TELEVISION_1080.heightPixels()));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            event.consume();
            face.key(key(event.getCode()));
        });
        var seen = veil.before(face::show);
        machine.runner().attach(shown -> {
            // What a key leads to is shown on the thread that the key came on.
            if (Platform.isFxApplicationThread()) {
                seen.show(shown);
            } else {
                onGlassThread(() -> {
                    seen.show(shown);
                    return shown;
                });
            }
        });
    }

    private static TvKey key(KeyCode code) {
        return switch (code) {
            case ENTER -> TvKey.OK;
            case ESCAPE -> TvKey.BACK;
            default -> TvKey.valueOf(code.name().replace("DIGIT", "DIGIT_"));
        };
    }

    /** Pressed when whatever is there has been looked at. */
    void presses(KeyCode key) {
        onGlassThread(() -> {
            nanos.addAndGet(BETWEEN_KEYS.toNanos());
            Event.fireEvent(
                    Optional.<EventTarget>ofNullable(scene.getFocusOwner()).orElse(scene),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return key;
        });
    }

    /** What the session answered to the keys since it was last asked about. */
    Optional<Counter.Answer> answer() {
        Optional<Counter.Answer> last = Optional.empty();
        for (var given = answers.poll(); given != null; given = answers.poll()) {
            last = Optional.of(given.toCompletableFuture().join());
        }
        return last;
    }

    Glass glass() {
        return onGlassThread(face::glass);
    }

    Touched focused() {
        return onGlassThread(() -> {
            if (scene.getFocusOwner() instanceof Key key) {
                return key.touched();
            }
            throw new AssertionError("nothing has the focus on " + face.glass());
        });
    }

    /** The key of this kind that bears these words. */
    Optional<Touched> key(String kind, String label) {
        return onGlassThread(() -> face.keys().values().stream()
                .filter(key -> key.touched().kind().equals(kind))
                .filter(key -> bare(words(key)).contains(bare(label)))
                .min(Comparator.comparing(key -> !hasLine(key, bare(label))))
                .map(Key::touched));
    }

    boolean reads(String words) {
        return bare(String.join("", glass().words())).contains(bare(words));
    }

    private static boolean hasLine(Node node, String label) {
        return node instanceof Text text
                ? bare(text.getText()).equals(label)
                : node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(child -> hasLine(child, label));
    }

    private static String words(Node node) {
        var words = new StringBuilder();
        read(node, words);
        return words.toString();
    }

    private static void read(Node node, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, words));
        }
    }

    /** Lines end where the page is full: words are compared without what lies between them. */
    private static String bare(String words) {
        return words.replaceAll("[\\s\u200b]", "");
    }
}
