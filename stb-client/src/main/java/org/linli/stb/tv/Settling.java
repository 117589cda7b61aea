package org.linli.stb.tv;

import java.time.Duration;
import org.linli.foundation.time.Monotonic;

/**
 * The first moment of a question, in which OK and figures do nothing: whoever still presses answers what stood there
 * before. Belongs to the JavaFX thread.
 */
final class Settling {
    /** Shorter than anybody reads and presses; longer than the pause between two presses of an impatient thumb. */
    static final Duration MOMENT = Duration.ofMillis(350);

    private final Monotonic time;
    private long quietFrom;
    private boolean over = true;

    Settling(Monotonic time) {
        this.time = time;
    }

    void begin() {
        quietFrom = time.nanos();
        over = false;
    }

    boolean isOver() {
        over = over || time.since(quietFrom).compareTo(MOMENT) >= 0;
        return over;
    }

    /** True when a press counts. One that comes too early begins the moment anew. */
    boolean takes() {
        if (!isOver()) {
            quietFrom = time.nanos();
            return false;
        }
        return true;
    }
}
