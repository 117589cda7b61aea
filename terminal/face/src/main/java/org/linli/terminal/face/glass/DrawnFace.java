package org.linli.terminal.face.glass;

import java.util.function.Consumer;
import javafx.scene.Parent;
import org.linli.terminal.core.session.Shown;

/** A face that JavaFX draws, as far as the program and its window have to know it. Belongs to the JavaFX thread. */
public interface DrawnFace {
    /** What to give to the scene. The same for as long as the face lives. */
    Parent root();

    void show(Shown shown);

    /**
     * Follows what is on the glass, once {@link #root} is in a scene: told on the JavaFX thread after each changed frame
     * has been painted, and again when inputs count there.
     */
    void watch(Consumer<Glass> listener);
}
