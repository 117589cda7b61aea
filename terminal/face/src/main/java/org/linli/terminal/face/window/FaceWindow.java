package org.linli.terminal.face.window;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.linli.terminal.face.glass.DrawnFace;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.face.sink.FxSink;

/** The one window of a terminal. */
public final class FaceWindow implements AutoCloseable {
    /** A cold start of the toolkit on a busy machine takes two seconds; a display that hangs takes for ever. */
    private static final Duration TOOLKIT = Duration.ofSeconds(20);

    private final Stage stage;
    private volatile Runnable closed = () -> {};

    private FaceWindow(Stage stage) {
        this.stage = stage;
    }

    /**
     * Starts JavaFX, as early as may be and beside everything else. Once a process.
     *
     * @throws NoDisplay when there is no display, or it cannot be opened
     */
    public static void startToolkit() throws NoDisplay {
        String display = System.getenv("DISPLAY");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        if (!headless && (display == null || display.isBlank())) {
            throw new NoDisplay("There is no display: DISPLAY is not set.");
        }
        // Sizes are millimetres of the hardware profile already; a desktop's scaling would make them wrong.
        System.setProperty("glass.gtk.uiScale", "1.0");
        var ready = new CompletableFuture<Void>();
        Thread.ofPlatform().daemon().name("toolkit start").start(() -> {
            try {
                Platform.startup(() -> ready.complete(null));
            } catch (RuntimeException | Error refused) {
                ready.completeExceptionally(refused);
            }
        });
        try {
            ready.get(TOOLKIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException refused) {
            throw new NoDisplay("The display " + display + " cannot be opened.");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new NoDisplay("Interrupted before the display " + display + " was open.");
        }
        Platform.setImplicitExit(false);
    }

    /**
     * What the window is opened with.
     *
     * @param glass the machine's own
     * @param sealed no pointer is drawn, and nobody at the glass can close the window
     */
    public record Opening(HardwareProfile glass, boolean sealed) {}

    /**
     * Opens the window with this face. The toolkit is running; see {@link #startToolkit}.
     *
     * @param onGlass told after each changed frame has been painted
     */
    public static FaceWindow open(Opening opening, DrawnFace face, Consumer<Glass> onGlass) {
        var opened = new CompletableFuture<FaceWindow>();
        FxSink.later(() -> {
            try {
                opened.complete(openOnFxThread(opening, face, onGlass));
            } catch (RuntimeException bug) {
                opened.completeExceptionally(bug);
            }
        });
        return opened.join();
    }

    private static FaceWindow openOnFxThread(Opening opening, DrawnFace face, Consumer<Glass> onGlass) {
        var glass = opening.glass();
        var scene = new Scene(face.root(), glass.widthPixels(), glass.heightPixels());
        scene.setFill(null);
        if (opening.sealed()) {
            scene.setCursor(Cursor.NONE);
        }
        var stage = new Stage(StageStyle.UNDECORATED);
        var window = new FaceWindow(stage);
        stage.setTitle("Linli");
        stage.setResizable(false);
        var bounds = Screen.getPrimary().getBounds();
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setScene(scene);
        stage.setOnCloseRequest(request -> {
            request.consume();
            if (!opening.sealed()) {
                window.closed.run();
            }
        });
        face.watch(onGlass);
        stage.show();
        // Without a window manager nobody else gives the window its keys.
        stage.requestFocus();
        return window;
    }

    /** Runs this, on the JavaFX thread, when somebody at a development machine closes the window. */
    public void whenClosed(Runnable work) {
        closed = work;
    }

    /** A face, made where faces live. The toolkit is running. */
    public static <F extends DrawnFace> F face(Supplier<F> making) {
        var made = new CompletableFuture<F>();
        FxSink.later(() -> {
            try {
                made.complete(making.get());
            } catch (RuntimeException bug) {
                made.completeExceptionally(bug);
            }
        });
        return made.join();
    }

    /** The screen's own size in pixels, known once the toolkit runs. */
    public static HardwareProfile fitted(HardwareProfile wished) {
        var bounds = new CompletableFuture<javafx.geometry.Rectangle2D>();
        FxSink.later(() -> bounds.complete(Screen.getPrimary().getBounds()));
        var screen = bounds.join();
        return wished.fittedInto((int) screen.getWidth(), (int) screen.getHeight());
    }

    /** Takes the window off the glass; waits until it is gone. */
    public void leave() {
        var gone = new CompletableFuture<Void>();
        FxSink.later(() -> {
            stage.close();
            gone.complete(null);
        });
        gone.completeOnTimeout(null, 2, TimeUnit.SECONDS).join();
    }

    /**
     * Leaves the glass and ends JavaFX for this process. Does not wait for that end: JavaFX waits for the process while
     * the process is going down, and neither would ever be done.
     */
    @Override
    public void close() {
        leave();
        Thread.ofPlatform().daemon().name("toolkit end").start(Platform::exit);
    }
}
