package org.linli.terminal.dock;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.time.Monotonic;
import org.linli.terminal.dock.verb.Verbs;
import tools.jackson.databind.json.JsonMapper;

/**
 * A dock that stands: a web server on this machine's loopback, in front of one {@link Bench}. Safe from any thread.
 *
 * <p>Whoever knows the {@link #address} can do at its screens whatever a person in front of them can, and more; it holds the
 * token and belongs into no log.
 */
public final class Dock implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.dock");
    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration GLANCE = Duration.ofMillis(400);
    private static final int MOST_PAGES = 8;
    private static final int LONGEST_MESSAGE = 4096;
    private static final int PLATFORM_THREADS = 8;

    private final Bench bench;
    private final Monotonic clock;
    private final String token = Guard.freshToken();
    private final Server server;
    private final ServerConnector connector;
    private final List<Live> pages = new CopyOnWriteArrayList<>();
    private final Object bell = new Object();
    private boolean newcomer;
    private boolean closed;

    private final Live.Room room = new Live.Room() {
        @Override
        public void enters(Live live) {
            pages.add(live);
            lookAgain();
        }

        @Override
        public void leaves(Live live) {
            pages.remove(live);
        }
    };

    private Dock(Bench bench, Monotonic clock) {
        this.bench = bench;
        this.clock = clock;
        var threads = new QueuedThreadPool(PLATFORM_THREADS);
        threads.setName("dock");
        threads.setDaemon(true);
        threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("dock-request-"));
        server = new Server(threads);
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(LOOPBACK);
        connector.setPort(0);
        server.addConnector(connector);
    }

    public static Dock open(Bench bench, Monotonic clock) throws IOException {
        var dock = new Dock(bench, clock);
        var verbs = Stream.concat(bench.verbs().stream(), new GlassVerbs(bench).verbs().stream());
        var live = WebSocketUpgradeHandler.from(dock.server, container -> {
            container.setMaxTextMessageSize(LONGEST_MESSAGE);
            container.setIdleTimeout(Duration.ZERO);
            for (Screen screen : bench.screens()) {
                container.addMapping(
                        "/" + dock.token + "/live/" + screen.name(),
                        (request, response, callback) -> dock.page(screen));
            }
        });
        live.setHandler(new FrontDoor(bench, new Verbs(verbs.toList()), dock::now, dock::lookAgain));
        var guard = new Guard(dock.token, live);
        dock.server.setHandler(guard);
        try {
            dock.connector.open();
            guard.standsAt(dock.connector.getLocalPort());
            dock.server.start();
        } catch (Exception failed) {
            dock.close();
            throw failed instanceof IOException known ? known : new IOException("the dock does not start", failed);
        }
        Thread.ofPlatform().daemon().name("dock facts").start(dock::tellFacts);
        return dock;
    }

    /** Where the page is. Only this machine's browsers reach it. */
    public URI address() {
        return URI.create("http://" + LOOPBACK + ":" + connector.getLocalPort() + "/" + token + "/");
    }

    /** Nothing when as many watch as may. */
    private @Nullable Live page(Screen screen) {
        return pages.size() < MOST_PAGES ? new Live(screen.glass(), room) : null;
    }

    private Now now() {
        return new Now(bench.facts().get(), new Papers(bench.papers()).newest());
    }

    private void lookAgain() {
        synchronized (bell) {
            newcomer = true;
            bell.notifyAll();
        }
    }

    /** Tells every page how things stand, whenever something is different; asks nobody while no page is open. */
    private void tellFacts() {
        String told = "";
        try {
            while (true) {
                switch (awaitGlance()) {
                    case END -> {
                        return;
                    }
                    case NEWCOMER -> told = "";
                    case GLANCE -> {}
                }
                String json = JsonMapper.shared().writeValueAsString(now());
                if (!json.equals(told)) {
                    told = json;
                    pages.forEach(page -> page.say(json));
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private enum Look {
        GLANCE,
        NEWCOMER,
        END
    }

    private Look awaitGlance() throws InterruptedException {
        synchronized (bell) {
            long begun = clock.nanos();
            long left = GLANCE.toMillis();
            while (!closed && !newcomer && (pages.isEmpty() || left > 0)) {
                bell.wait(pages.isEmpty() ? 0 : left);
                left = GLANCE.minus(clock.since(begun)).toMillis();
            }
            var look = closed ? Look.END : newcomer ? Look.NEWCOMER : Look.GLANCE;
            newcomer = false;
            return look;
        }
    }

    @Override
    public void close() {
        synchronized (bell) {
            closed = true;
            bell.notifyAll();
        }
        try {
            server.stop();
        } catch (Exception unclean) {
            LOG.log(Level.DEBUG, "dock.unclean-end", unclean);
        }
        connector.close();
    }
}
