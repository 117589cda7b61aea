package org.linli.peripherals.drivers.pageprinter.ipp;

import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.page.PagePrinterFault;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * One question at a time and its answer, which is whole within its time or lost. Confined to the owner thread; answers
 * are taken apart on the client's threads.
 */
final class IppExchange implements AutoCloseable {
    private static final String IPP = "application/ipp";

    private final OwnerThread owner;
    private final IppSettings settings;
    private final String device;
    private final ExecutorService threads;
    private @Nullable HttpClient client;

    private int lastId;
    /** Of the open question; 0 while there is none. */
    private int open;

    private @Nullable CompletableFuture<?> running;
    private DeviceTime.Wait patience = () -> false;

    IppExchange(OwnerThread owner, IppSettings settings, String device) {
        this.owner = owner;
        this.settings = settings;
        this.device = device;
        // Not virtual ones: they would wait for a carrier while other work of the process holds all there are.
        threads = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name(device + "-http-", 0).factory());
    }

    /** Made by the first question, on the printer's own thread: a terminal that starts does not wait for it. */
    private HttpClient client() {
        if (client == null) {
            var builder = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(settings.times().connect())
                    .executor(threads);
            if (!settings.isEncrypted()) {
                // Else the client reads every authority the machine trusts.
                builder.sslContext(PinnedCertificate.none());
            }
            settings.certificate().ifPresent(sha256 -> builder.sslContext(PinnedCertificate.context(sha256)));
            client = builder.build();
        }
        return client;
    }

    boolean busy() {
        return open != 0;
    }

    /** @param heard runs on the owner thread, once, unless the question is forgotten before */
    void ask(IppPacket.Builder question, Consumer<Reply> heard) {
        ask(question, BodyPublishers.noBody(), settings.times().answer(), heard);
    }

    /** The same with a document behind the question. */
    void send(IppPacket.Builder question, byte[] document, Consumer<Reply> heard) {
        ask(question, BodyPublishers.ofByteArray(document), settings.times().sending(), heard);
    }

    private void ask(IppPacket.Builder question, BodyPublisher document, Duration within, Consumer<Reply> heard) {
        if (busy()) {
            throw new IllegalStateException("a question to " + device + " is open");
        }
        lastId = lastId == Integer.MAX_VALUE ? 1 : lastId + 1;
        int id = lastId;
        open = id;
        var body = BodyPublishers.concat(
                BodyPublishers.ofByteArray(bytes(question.setRequestId(id).build())), document);
        var request = HttpRequest.newBuilder(settings.http())
                .header("Content-Type", IPP)
                .header("Accept", IPP)
                .POST(body)
                .build();
        patience = owner.after(within, device + " is asked", () -> end(id, PagePrinterFault.NO_ANSWER.fault(), heard));
        var answer = client().sendAsync(request, IppExchange::takeIn);
        running = answer;
        var _ = answer.thenApply(response -> read(response, id))
                .exceptionally(failure -> new Reply.Lost(fault(failure)))
                .thenAccept(reply -> owner.post(() -> end(id, reply, heard)));
    }

    /** Whatever comes now is not heard any more. */
    void forget() {
        open = 0;
        patience.cancel();
        if (running != null) {
            running.cancel(true);
            running = null;
        }
    }

    @Override
    public void close() {
        forget();
        if (client != null) {
            client.shutdownNow();
        }
        threads.shutdown();
    }

    private void end(int id, Fault why, Consumer<Reply> heard) {
        end(id, new Reply.Lost(why), heard);
    }

    private void end(int id, Reply reply, Consumer<Reply> heard) {
        if (open == id) {
            forget();
            heard.accept(reply);
        }
    }

    private static HttpResponse.BodySubscriber<byte[]> takeIn(HttpResponse.ResponseInfo info) {
        // What is no answer in IPP is thrown away as it comes, and no longer than an answer may take.
        return isIpp(info) ? new BoundedBody() : BodySubscribers.replacing(new byte[0]);
    }

    private static boolean isIpp(HttpResponse.ResponseInfo info) {
        return info.statusCode() == 200
                && info.headers()
                        .firstValue("Content-Type")
                        .map(type -> type.toLowerCase(Locale.ROOT).startsWith(IPP))
                        .orElse(false);
    }

    private static Reply read(HttpResponse<byte[]> response, int id) {
        if (response.statusCode() != 200) {
            return new Reply.Lost(PagePrinterFault.NOT_A_PRINTER.with("http " + response.statusCode()));
        }
        if (response.body().length == 0) {
            return new Reply.Lost(PagePrinterFault.NOT_A_PRINTER.with("no answer in ipp"));
        }
        try {
            return new Reply.Answer(AnswerCodec.decode(response.body(), id));
        } catch (AnswerCodec.NotIpp notIpp) {
            return new Reply.Lost(PagePrinterFault.NOT_A_PRINTER.with(String.valueOf(notIpp.getMessage())));
        }
    }

    private static Fault fault(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BoundedBody.TooLarge) {
                return PagePrinterFault.NOT_A_PRINTER.with("answer too large");
            }
            if (cause instanceof CertificateException || cause instanceof SSLHandshakeException) {
                return PagePrinterFault.NOT_TRUSTED.fault();
            }
            if (cause instanceof SSLException) {
                return PagePrinterFault.NOT_A_PRINTER.with("no tls");
            }
            if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
                return PagePrinterFault.LINE_LOST.with("no connection");
            }
        }
        return PagePrinterFault.LINE_LOST.with("connection broken");
    }

    private static byte[] bytes(IppPacket packet) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new IppOutputStream(bytes)) {
            stream.write(packet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
