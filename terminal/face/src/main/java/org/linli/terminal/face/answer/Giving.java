package org.linli.terminal.face.answer;

import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Counter.Answer;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.sink.FxSink;
import org.linli.terminal.journey.screen.Field;

/** Hands on what a finger or a keyboard did. Belongs to the JavaFX thread. */
public final class Giving {
    private static final System.Logger LOG = System.getLogger("linli.face");

    private final Counter counter;
    private final Typewriter typewriter = new Typewriter();
    private boolean answering;

    public Giving(Counter counter) {
        this.counter = counter;
    }

    /** While one answer to a question is under way, a second one is not sent after it. */
    public void once(Input input) {
        if (answering) {
            return;
        }
        answering = true;
        counter.give(input).thenAccept(answer -> {
            log(answer);
            FxSink.later(() -> answering = false);
        });
    }

    public void give(Input input) {
        counter.give(input).thenAccept(Giving::log);
    }

    public void type(Shown now, Field field, Touched.Press press, long question) {
        typewriter
                .press(now, field, press, question)
                .ifPresent(input -> counter.give(input).thenAccept(answer -> {
                    log(answer);
                    FxSink.later(typewriter::answered);
                }));
    }

    /** A refusal shows nothing: the glass has moved on, and the resident with it. */
    private static void log(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            LOG.log(System.Logger.Level.DEBUG, "face.input-refused {0}", refused.why());
        }
    }
}
