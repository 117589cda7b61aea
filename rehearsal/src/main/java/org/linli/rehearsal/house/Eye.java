package org.linli.rehearsal.house;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is on a terminal's glass, through its probe. One thread at a time. */
public final class Eye implements AutoCloseable {
    private static final Duration GLANCE = Duration.ofMillis(30);

    private final SocketChannel channel;
    private final BufferedReader answers;

    private Eye(SocketChannel channel) {
        this.channel = channel;
        this.answers =
                new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
    }

    static Eye open(Path socket) throws ProgramFailed {
        try {
            return new Eye(SocketChannel.open(StandardProtocolFamily.UNIX)).connected(socket);
        } catch (IOException notThere) {
            throw new ProgramFailed("the probe: " + notThere.getMessage(), notThere);
        }
    }

    private Eye connected(Path socket) throws IOException {
        channel.connect(UnixDomainSocketAddress.of(socket));
        return this;
    }

    /**
     * What is painted on the glass.
     *
     * @param over what lies over the screen; {@code closed} on a television that shows its programme
     * @param focus which target the keys mean
     */
    public record Seen(
            long question,
            String screen,
            Optional<String> over,
            int page,
            int pages,
            Optional<Target> focus,
            List<Target> targets,
            List<String> words) {
        public Seen {
            targets = List.copyOf(targets);
            words = List.copyOf(words);
        }

        public Optional<Target> target(String kind, String name) {
            return targets.stream()
                    .filter(target ->
                            target.kind().equals(kind) && target.name().equals(name))
                    .findFirst();
        }

        public boolean says(String part) {
            return words.stream().anyMatch(word -> word.contains(part));
        }
    }

    /** Something to touch or to bring the focus to, in pixels of the screen. */
    public record Target(String kind, String name, int x, int y, int width, int height) {}

    /** The glass as it is now. */
    public Seen look() throws ProgramFailed {
        return ask("{\"look\":true}");
    }

    /** The glass as it is, once it takes touches: a question just painted does not, for a third of a second. */
    public Seen touchable(Duration within) throws ProgramFailed {
        return after(look().question() - 1, within);
    }

    /** The glass once a later question is on it and takes touches. */
    public Seen after(long question, Duration within) throws ProgramFailed {
        return ask("{\"wait\":{\"questionAbove\":" + question + ",\"withinMs\":" + within.toMillis() + "}}");
    }

    /** Looks until the glass is like this; false when it has not become so. */
    public boolean comes(Predicate<Seen> like, Duration within) throws ProgramFailed {
        boolean is = like.test(look());
        for (long glances = within.dividedBy(GLANCE); !is && glances > 0; glances--) {
            LockSupport.parkNanos(GLANCE.toNanos());
            is = like.test(look());
        }
        return is;
    }

    /** Looks until the glass is like this. */
    public Seen until(Predicate<Seen> like, Duration within) throws ProgramFailed {
        Seen seen = look();
        for (long glances = within.dividedBy(GLANCE); !like.test(seen); glances--) {
            if (glances == 0) {
                throw new ProgramFailed("the glass stays on " + seen.screen() + ": " + seen.words());
            }
            LockSupport.parkNanos(GLANCE.toNanos());
            seen = look();
        }
        return seen;
    }

    private Seen ask(String line) throws ProgramFailed {
        try {
            var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            String answer = answers.readLine();
            if (answer == null) {
                throw new ProgramFailed("the probe has closed");
            }
            return seen(JsonMapper.shared().readTree(answer));
        } catch (IOException gone) {
            throw new ProgramFailed("the probe: " + gone.getMessage(), gone);
        }
    }

    private static Seen seen(JsonNode glass) throws ProgramFailed {
        if (glass.has("late") || glass.has("error") || !glass.has("screen")) {
            throw new ProgramFailed("nothing new came onto the glass; it shows "
                    + glass.path("screen").asString("nothing") + " "
                    + glass.path("error").asString(""));
        }
        List<Target> targets = new ArrayList<>();
        glass.path("targets").forEach(target -> targets.add(target(target)));
        List<String> words = new ArrayList<>();
        glass.path("words").forEach(word -> words.add(word.asString()));
        return new Seen(
                glass.path("question").asLong(),
                glass.path("screen").asString(),
                Optional.of(glass.path("over")).filter(JsonNode::isString).map(JsonNode::asString),
                glass.path("page").asInt(),
                glass.path("pages").asInt(),
                Optional.of(glass.path("focus")).filter(JsonNode::isObject).map(Eye::target),
                targets,
                words);
    }

    private static Target target(JsonNode target) {
        return new Target(
                target.path("kind").asString(),
                target.path("name").asString(),
                target.path("x").asInt(),
                target.path("y").asInt(),
                target.path("width").asInt(),
                target.path("height").asInt());
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            System.getLogger("linli.rehearsal").log(System.Logger.Level.DEBUG, "probe gone", gone);
        }
    }
}
