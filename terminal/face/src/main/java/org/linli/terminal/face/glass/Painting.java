package org.linli.terminal.face.glass;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/**
 * Tells when a changed frame is on the glass. Belongs to the JavaFX thread. Put {@link #speck} into the scene, above all else.
 *
 * <p>A pulse lays out and hands over; the frame is painted after it, by another thread. The next pulse that has something
 * to hand over waits for that painting to end. So a speck is changed in each of the next pulses: when the third begins,
 * the frame of the first has been painted and put on the glass.
 */
public final class Painting {
    private static final int PULSES = 3;

    private final Rectangle speck = new Rectangle(1, 1);
    private final Runnable painted;
    private int seen = PULSES;

    /** @param painted called on the JavaFX thread, once for all changes until then */
    public Painting(Scene scene, Runnable painted) {
        this.painted = painted;
        speck.setManaged(false);
        speck.setMouseTransparent(true);
        speck.setFill(Color.TRANSPARENT);
        scene.addPostLayoutPulseListener(this::pulse);
    }

    /** Lies in the lower right corner and is never seen. */
    public Rectangle speck() {
        return speck;
    }

    /** The nodes have changed. */
    public void expect() {
        seen = 0;
        Platform.requestNextPulse();
    }

    public boolean isExpecting() {
        return seen < PULSES;
    }

    private void pulse() {
        if (seen >= PULSES) {
            return;
        }
        seen++;
        if (seen == PULSES) {
            painted.run();
            return;
        }
        speck.setFill(speck.getFill().equals(Color.TRANSPARENT) ? Color.gray(0.5, 0.004) : Color.TRANSPARENT);
        Platform.requestNextPulse();
    }
}
