package org.linli.kiosk.touch;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/** Words that come up slowly out of their ground. A few steps: without a graphics card each is a picture painted whole. */
final class Appearing {
    private static final int STEPS = 8;
    private static final Duration STEP = Duration.millis(110);

    private Appearing() {}

    static void slowly(Node words) {
        words.setOpacity(0);
        var rising = new Timeline(new KeyFrame(
                STEP, step -> words.setOpacity(Math.min(1, words.getOpacity() + 1.0 / STEPS))));
        rising.setCycleCount(STEPS);
        rising.play();
    }
}
