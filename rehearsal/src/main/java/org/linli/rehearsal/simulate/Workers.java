package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Central's workers: each task begins a while after it was handed in, and never when the program has ended by then. */
final class Workers extends AbstractExecutorService {
    private final Life life;
    private final Supplier<Duration> latency;

    Workers(Life life, Supplier<Duration> latency) {
        this.life = life;
        this.latency = latency;
    }

    @Override
    public void execute(Runnable task) {
        if (life.isOver()) {
            throw new RejectedExecutionException("the program has ended");
        }
        life.after(latency.get(), "worker", task);
    }

    @Override
    public void shutdown() {
        life.end();
    }

    @Override
    public List<Runnable> shutdownNow() {
        life.end();
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return life.isOver();
    }

    @Override
    public boolean isTerminated() {
        return life.isOver();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return true;
    }
}
