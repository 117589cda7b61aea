package org.linli.kiosk.stand;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Sink;

/**
 * A runner in miniature: its own thread, one thing shown, inputs of another question refused. What an input leads to is
 * the test's to say.
 */
public final class PlayedCounter implements Counter, AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("runner").daemon().factory());
    private final Sink sink;
    private final List<Input> taken = new CopyOnWriteArrayList<>();
    private final List<Input> refused = new CopyOnWriteArrayList<>();
    private final AtomicReference<Shown> shown;
    private volatile Play play = (input, now) -> now;
    private volatile CompletableFuture<Void> slowness = CompletableFuture.completedFuture(null);

    /** What becomes of an input. */
    @FunctionalInterface
    public interface Play {
        Shown after(Input input, Shown now);
    }

    PlayedCounter(Sink sink, Shown first) {
        this.sink = sink;
        this.shown = new AtomicReference<>(first);
        thread.execute(() -> sink.show(first));
    }

    public void plays(Play next) {
        play = next;
    }

    /** The runner does nothing until this is done. */
    public void waitsFor(CompletableFuture<Void> something) {
        slowness = something;
    }

    /** Something happens that nobody touched. */
    public void shows(UnaryOperator<Shown> change) {
        thread.execute(() -> sink.show(shown.updateAndGet(change)));
    }

    @Override
    public CompletionStage<Answer> give(Input input) {
        return CompletableFuture.supplyAsync(
                () -> {
                    slowness.join();
                    var now = shown.get();
                    if (input.question() != now.question()) {
                        refused.add(input);
                        return new Answer.Refused(Code.of("session.stale-question"));
                    }
                    taken.add(input);
                    var next = play.after(input, now);
                    if (!next.equals(now)) {
                        shown.set(next);
                        sink.show(next);
                    }
                    return new Answer.Taken();
                },
                thread);
    }

    public List<Input> taken() {
        return taken;
    }

    public List<Input> refused() {
        return refused;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
