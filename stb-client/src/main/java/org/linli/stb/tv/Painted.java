package org.linli.stb.tv;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.face.glass.Painting;
import org.linli.terminal.face.sink.FxSink;

/** Tells whoever watches the glass what has been painted on it, and again when its keys count. Belongs to the JavaFX thread. */
final class Painted {
    private final Scheduler scheduler;
    private @Nullable Painting painting;

    Painted(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * @param glass what stands there; empty before anything was shown
     * @return what has to be somewhere in the scene
     */
    Rectangle watch(Scene scene, Supplier<Optional<Glass>> glass, Consumer<Glass> listener) {
        var watching = new Painting(scene, () -> tell(glass, listener));
        painting = watching;
        return watching.speck();
    }

    /** Something was drawn. */
    void expect() {
        if (painting != null) {
            painting.expect();
        }
    }

    private void tell(Supplier<Optional<Glass>> glass, Consumer<Glass> listener) {
        var told = glass.get();
        told.ifPresent(listener);
        if (told.isPresent() && !told.get().ready()) { // as it was told: asked again, the moment may have passed
            scheduler.after(
                    Settling.MOMENT,
                    "keys count",
                    () -> FxSink.later(() -> {
                        if (painting != null && !painting.isExpecting()) {
                            tell(glass, listener);
                        }
                    }));
        }
    }
}
