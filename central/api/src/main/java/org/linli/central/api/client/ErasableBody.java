package org.linli.central.api.client;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The body of one request, which is gone once the request is over. A connection that is kept keeps the first request that
 * went over it, the library's own publishers keep copies of what they send, and in a body stands who was asked for.
 */
final class ErasableBody {
    private final byte[] bytes;

    /** @param content stays its owner's; it is copied */
    ErasableBody(byte[] content) {
        bytes = content.clone();
    }

    /** Hands out the one array itself. */
    BodyPublisher publisher() {
        return bytes.length == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.fromPublisher(
                        subscriber -> subscriber.onSubscribe(new Once(subscriber, ByteBuffer.wrap(bytes))),
                        bytes.length);
    }

    /** Whatever became of it. Sent after that by whatever chance, it would no longer be what was signed. */
    void erase() {
        Arrays.fill(bytes, (byte) 0);
    }

    /** All of it at the first request for any. */
    private static final class Once implements Flow.Subscription {
        private final Flow.Subscriber<? super ByteBuffer> subscriber;
        private final ByteBuffer whole;
        private final AtomicBoolean over = new AtomicBoolean();

        Once(Flow.Subscriber<? super ByteBuffer> subscriber, ByteBuffer whole) {
            this.subscriber = subscriber;
            this.whole = whole;
        }

        @Override
        public void request(long buffers) {
            if (!over.compareAndSet(false, true)) {
                return;
            }
            if (buffers <= 0) {
                subscriber.onError(new IllegalArgumentException("asked for " + buffers));
                return;
            }
            subscriber.onNext(whole);
            subscriber.onComplete();
        }

        @Override
        public void cancel() {
            over.set(true);
        }
    }
}
