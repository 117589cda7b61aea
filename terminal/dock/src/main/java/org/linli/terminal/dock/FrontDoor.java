package org.linli.terminal.dock;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.linli.terminal.dock.verb.Told;
import org.linli.terminal.dock.verb.Verb;
import org.linli.terminal.dock.verb.Verbs;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page and the API, behind the {@link Guard}. One virtual thread a request. */
final class FrontDoor extends Handler.Abstract {
    private static final System.Logger LOG = System.getLogger("linli.dock");

    private static final int LARGEST_BODY = 16 * 1024;
    private static final String JSON = "application/json";
    private static final String VERBS = "api/verbs/";
    private static final String PAPERS = "api/papers/";
    private static final String SCREENS = "api/screens/";
    private static final String PNG = ".png";
    private static final Map<String, String> PAGE = Map.of(
            "index.html", "text/html; charset=utf-8",
            "dock.css", "text/css; charset=utf-8",
            "dock.js", "text/javascript; charset=utf-8",
            "screen.js", "text/javascript; charset=utf-8",
            "remote.js", "text/javascript; charset=utf-8",
            "verbs.js", "text/javascript; charset=utf-8",
            "papers.js", "text/javascript; charset=utf-8",
            "words.js", "text/javascript; charset=utf-8",
            "seal.svg", "image/svg+xml");
    private static final List<String> LANGUAGES = List.of("zh-CN", "en");

    private final Bench bench;
    private final Verbs verbs;
    private final Supplier<Now> now;
    private final Runnable somethingWasDone;
    private final Map<String, Answer> page = new HashMap<>();

    private record Answer(int status, String type, ByteBuffer body) {
        static Answer of(String type, byte[] body) {
            return new Answer(200, type, ByteBuffer.wrap(body).asReadOnlyBuffer());
        }

        static Answer json(int status, Object value) {
            return new Answer(status, JSON, ByteBuffer.wrap(JsonMapper.shared().writeValueAsBytes(value)));
        }

        static Answer refusal(int status, String why) {
            return json(status, new NotDone(false, why));
        }
    }

    private record Done(boolean done, String said) {}

    private record NotDone(boolean done, String why) {}

    /** @param somethingWasDone told after each verb, so that whoever watches sees at once what it did */
    FrontDoor(Bench bench, Verbs verbs, Supplier<Now> now, Runnable somethingWasDone) {
        this.bench = bench;
        this.verbs = verbs;
        this.now = now;
        this.somethingWasDone = somethingWasDone;
        PAGE.forEach((name, type) -> page.put(name, Answer.of(type, resource("page/" + name))));
        for (String language : LANGUAGES) {
            page.put("words/" + language, Answer.json(200, Words.in(language).byKey()));
        }
    }

    private static byte[] resource(String name) {
        try (InputStream file = FrontDoor.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the page lacks " + name);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Answer answer;
        try {
            answer = answer(request);
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "dock.request-broken", gone);
            answer = Answer.refusal(503, "What was asked for cannot be read now.");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            answer = Answer.refusal(503, "The dock is closing.");
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "dock.bug", bug);
            answer = Answer.refusal(500, "The dock itself has failed; its log says how.");
        }
        response.setStatus(answer.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
        response.write(true, answer.body().slice(), callback);
        return true;
    }

    private Answer answer(Request request) throws IOException, InterruptedException {
        String place = Place.behindToken(request);
        if (place.startsWith(VERBS)) {
            var verb = verbs.find(place.substring(VERBS.length()));
            return verb.isEmpty()
                    ? Answer.refusal(404, "There is no such verb; GET api lists them.")
                    : perform(verb.get(), request);
        }
        if (!request.getMethod().equals("GET")) {
            return Answer.refusal(405, "This is only read, with GET.");
        }
        if (place.startsWith(SCREENS) && place.endsWith(PNG)) {
            var screen = bench.named(place.substring(SCREENS.length(), place.length() - PNG.length()));
            return screen.isPresent()
                    ? Answer.of("image/png", screen.get().glass().png())
                    : Answer.refusal(404, "There is no such screen.");
        }
        if (place.startsWith(PAPERS)) {
            Optional<byte[]> picture = new Papers(bench.papers()).picture(place.substring(PAPERS.length()));
            return picture.map(png -> Answer.of("image/png", png))
                    .orElseGet(() -> Answer.refusal(404, "There is no such piece of paper."));
        }
        return switch (place) {
            case "api" -> Answer.json(200, Description.of(bench, verbs));
            case "api/facts" -> Answer.json(200, now.get());
            case "api/glass.png" -> Answer.of("image/png", bench.first().glass().png());
            default ->
                page.getOrDefault(
                        place.isEmpty() ? "index.html" : place, Answer.refusal(404, "There is nothing here."));
        };
    }

    private Answer perform(Verb verb, Request request) throws IOException, InterruptedException {
        if (!request.getMethod().equals("POST")) {
            return Answer.refusal(405, "A verb is done with POST.");
        }
        String type = String.valueOf(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
        if (!type.split(";", 2)[0].strip().equals(JSON)) {
            return Answer.refusal(415, "A verb is told what it needs as Content-Type: application/json.");
        }
        byte[] body = Request.asInputStream(request).readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            return Answer.refusal(413, "That is more than any verb has to be told.");
        }
        try {
            JsonNode said = JsonMapper.shared().readTree(new String(body, StandardCharsets.UTF_8));
            return switch (verbs.perform(verb, said)) {
                case Told.Done(String words) -> Answer.json(200, new Done(true, words));
                case Told.NotDone(String why) -> Answer.refusal(422, why);
            };
        } catch (JacksonException notJson) {
            return Answer.refusal(400, "That is not JSON.");
        } finally {
            somethingWasDone.run();
        }
    }
}
