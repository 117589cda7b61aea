package org.linli.terminal.face.answer;

import java.util.Optional;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.screen.Field;
import org.linli.terminal.journey.screen.Origin;

/**
 * From keys to what stands in the field. A fast finger is ahead of what is shown: while keys are under way, the next one
 * goes on from what was sent, not from what is painted. Belongs to the JavaFX thread.
 */
public final class Typewriter {
    private long question = -1;
    private String sent = "";
    private int underWay;

    /** What this key makes of the field; nothing when it is full, or empty already. */
    public Optional<Input> press(Shown now, Field field, Touched.Press press, long at) {
        if (at != question || underWay == 0) {
            question = at;
            sent = now.draft().typed(field.name());
        }
        String text = switch (press.key()) {
            case Touched.Press.CLEAR -> "";
            case Touched.Press.DELETE -> sent.substring(0, Math.max(0, sent.length() - 1));
            default -> sent.length() < field.most() ? sent + press.key() : sent;
        };
        if (text.equals(sent)) {
            return Optional.empty();
        }
        sent = text;
        underWay++;
        return Optional.of(new Input.Type(at, field.name(), text, text.length(), Origin.TERMINAL));
    }

    public void answered() {
        underWay--;
        if (underWay == 0) {
            sent = "";
        }
    }
}
