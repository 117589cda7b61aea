package org.linli.central.server.http;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;
import org.linli.central.server.companion.Caller;
import org.linli.central.server.companion.Line;
import org.linli.foundation.time.Scheduler;

/**
 * One side's WebSocket. Frames go out in order, a bounded number at a time; who takes none of them is hung up on, and
 * nobody waits for it. Public because Jetty calls it by its name.
 */
public final class SocketLine implements Session.Listener.AutoDemanding, Line {
    private static final System.Logger LOG = System.getLogger("linli.central.http");

    /** More than a side keeps unacknowledged, and what the relay itself has to say. */
    private static final int MOST_ON_THE_WAY = 64;

    /** Proxies and mobile networks forget a silent line after a minute at the earliest. */
    private static final Duration PING_EVERY = Duration.ofSeconds(20);

    private final Function<Line, Caller> called;
    private final Scheduler scheduler;
    private final AtomicInteger onTheWay = new AtomicInteger();
    private volatile @Nullable Session session;
    private volatile @Nullable Caller caller;

    /** @param called makes the caller when the line stands */
    SocketLine(Function<Line, Caller> called, Scheduler scheduler) {
        this.called = called;
        this.scheduler = scheduler;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        caller = called.apply(this);
        scheduler.after(PING_EVERY, "the next ping", this::ping);
    }

    private void ping() {
        var open = session;
        if (open != null && open.isOpen()) {
            open.sendPing(ByteBuffer.allocate(0), Callback.NOOP);
            scheduler.after(PING_EVERY, "the next ping", this::ping);
        }
    }

    @Override
    public void onWebSocketText(String message) {
        var speaks = caller;
        if (speaks != null) {
            speaks.says(message);
        }
    }

    @Override
    public void say(String frame) {
        var open = session;
        if (open == null) {
            return;
        }
        if (onTheWay.incrementAndGet() > MOST_ON_THE_WAY) {
            LOG.log(System.Logger.Level.DEBUG, "companion.line-slow");
            open.disconnect();
            return;
        }
        open.sendText(frame, Callback.from(onTheWay::decrementAndGet, failed -> open.disconnect()));
    }

    @Override
    public void end(Ending why) {
        var open = session;
        if (open != null) {
            open.close(why.closeCode(), null, Callback.NOOP);
        }
    }

    @Override
    public void onWebSocketClose(int code, @Nullable String reason, Callback callback) {
        isGone();
        callback.succeed();
    }

    /** The cause may name what was sent; it is not told. */
    @Override
    public void onWebSocketError(Throwable cause) {
        LOG.log(
                System.Logger.Level.DEBUG,
                "companion.line-broken {0}",
                cause.getClass().getSimpleName());
        isGone();
    }

    private void isGone() {
        session = null;
        var left = caller;
        if (left != null) {
            left.isGone();
        }
    }
}
