package org.linli.terminal.journey.rate;

import org.linli.terminal.journey.screen.Action;

/** The five words of 好差评, best first, as government services in China ask for them. */
public enum Opinion {
    VERY_GOOD(5, "very-good", Action.Picture.FACE_VERY_GOOD),
    GOOD(4, "good", Action.Picture.FACE_GOOD),
    FAIR(3, "fair", Action.Picture.FACE_FAIR),
    POOR(2, "poor", Action.Picture.FACE_POOR),
    VERY_POOR(1, "very-poor", Action.Picture.FACE_VERY_POOR);

    private final int stars;
    private final String action;
    private final Action.Picture face;

    Opinion(int stars, String action, Action.Picture face) {
        this.stars = stars;
        this.action = action;
        this.face = face;
    }

    /** 5 (非常满意) to 1 (非常不满意). */
    public int stars() {
        return stars;
    }

    String action() {
        return action;
    }

    Action.Picture face() {
        return face;
    }

    /** Somebody should hear why. */
    boolean isPoor() {
        return stars <= 2;
    }
}
