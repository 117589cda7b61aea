package org.linli.central.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.view.ViewUnavailableException;

/** Takes a request in whole, lets the doors answer, signs, writes. Runs on one virtual thread a request. */
final class FrontHandler extends Handler.Abstract {
    private static final System.Logger LOG = System.getLogger("linli.central.http");

    /** Larger than any request of the contract. */
    private static final int LARGEST_BODY = 64 * 1024;

    /** Of an upload that is too large; more than that, and whoever sends it sees a broken line. */
    private static final long MOST_SKIPPED = 16 << 20;

    private final List<Door> doors;
    private final AnswerSeal seal;
    private final UploadRoom skipping = UploadRoom.standard();

    FrontHandler(List<Door> doors, AnswerSeal seal) {
        this.doors = List.copyOf(doors);
        this.seal = seal;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        var takes = takes(request);
        var in = Request.asInputStream(request);
        if (takes.isEmpty()) {
            var arrived = arrived(request, in.readNBytes(LARGEST_BODY + 1));
            write(arrived, answer(arrived), response, callback);
        } else if (takes.get().largest() <= LARGEST_BODY) {
            var arrived = arrived(request, in.readNBytes(takes.get().largest() + 1));
            var reply = doors(arrived);
            skipping.skip(in, MOST_SKIPPED);
            write(arrived, reply, response, callback);
        } else {
            upload(request, takes.get(), in, response, callback);
        }
        return true;
    }

    /** What is left of a body is thrown away after its place is free, and before the answer: a browser shows none sooner. */
    private void upload(Request request, Door.Takes takes, InputStream in, Response response, Callback callback)
            throws IOException {
        var reply = looked(request, takes, in);
        var bare = arrived(request, new byte[0]);
        skipping.skip(in, MOST_SKIPPED);
        write(bare, reply.orElseGet(() -> takes.crowded().apply(bare)), response, callback);
    }

    /** Empty where there is no room for it. */
    private Optional<Reply> looked(Request request, Door.Takes takes, InputStream in) throws IOException {
        String from = from(request);
        if (!takes.room().enter(from)) {
            LOG.log(System.Logger.Level.WARNING, "http.uploads-crowded");
            return Optional.empty();
        }
        try {
            return Optional.of(doors(arrived(request, takes.room().read(in, takes.largest() + 1))));
        } finally {
            takes.room().leave(from);
        }
    }

    private Optional<Door.Takes> takes(Request request) {
        return doors.stream()
                .flatMap(door ->
                        door.takes(request.getMethod(), request.getHttpURI().getPath(), from(request)).stream())
                .findFirst();
    }

    static Arrived arrived(Request request, byte[] body) {
        return new Arrived(
                request.getMethod(),
                only(request, "Host").orElse("").toLowerCase(Locale.ROOT),
                request.getHttpURI().getPath(),
                Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""),
                from(request),
                field -> only(request, field),
                body);
    }

    private static String from(Request request) {
        return CompanionSockets.network(request.getConnectionMetaData().getRemoteSocketAddress());
    }

    void write(Arrived arrived, Reply reply, Response response, Callback callback) {
        response.setStatus(reply.status());
        response.getHeaders().put("Content-Type", reply.contentType());
        seal.fields(arrived, reply).forEach(response.getHeaders()::put);
        response.write(true, ByteBuffer.wrap(reply.body()), callback);
    }

    private Reply answer(Arrived request) {
        if (request.body().length > LARGEST_BODY) {
            return Reply.problem(ProblemKind.REQUEST_TOO_LARGE);
        }
        boolean json = request.field()
                .apply("Content-Type")
                .filter(type -> type.equals("application/json"))
                .isPresent();
        if (request.body().length > 0 && !json) {
            return Reply.problem(ProblemKind.REQUEST_TYPE);
        }
        return doors(request);
    }

    private Reply doors(Arrived request) {
        try {
            for (var door : doors) {
                var reply = door.answer(request);
                if (reply.isPresent()) {
                    return reply.get();
                }
            }
            return Reply.problem(ProblemKind.NOT_FOUND);
        } catch (BrokenContractException broken) {
            return Reply.problem(ProblemKind.REQUEST_MALFORMED.problem().because(String.valueOf(broken.getMessage())));
        } catch (LedgerUnavailableException unavailable) {
            LOG.log(System.Logger.Level.WARNING, unavailable.kind().code().value());
            return Reply.problem(unavailable.kind());
        } catch (ViewUnavailableException unavailable) {
            LOG.log(System.Logger.Level.WARNING, unavailable.kind().code().value());
            return Reply.problem(unavailable.kind());
        } catch (RuntimeException bug) {
            LOG.log(System.Logger.Level.ERROR, ProblemKind.BUG.code().value(), bug);
            return Reply.problem(ProblemKind.BUG);
        }
    }

    /** A field that stands there twice is as good as none: nobody knows which one was signed. */
    private static Optional<String> only(Request request, String field) {
        var values = request.getHeaders().getFields(field);
        Optional<String> value = Optional.empty();
        for (HttpField each : values) {
            if (value.isPresent()) {
                return Optional.empty();
            }
            value = Optional.ofNullable(each.getValue());
        }
        return value;
    }
}
