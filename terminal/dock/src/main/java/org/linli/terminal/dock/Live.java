package org.linli.terminal.dock;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;
import org.linli.terminal.dock.glass.Glass;
import org.linli.terminal.dock.glass.Glass.Held;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One page that watches and touches, over its WebSocket.
 *
 * <pre>
 * out  binary             what has changed on the glass, as {@link Glass.Watching#changes} has it
 * out  {"facts": …}       how everything stands, when something is different
 * in   {"ready": true}    the last picture is drawn; the next may come
 * in   {"point": [x, y]}  also "press" and "release": [x, y, button], "wheel": [x, y, notches, down positive]
 * in   {"key": "a", "control": false, "alt": false, "shift": false}
 * </pre>
 *
 * A page that is slow gets fewer pictures, never late ones: nothing is sent before it has drawn the last.
 */
public final class Live implements Session.Listener.AutoDemanding {
    private static final System.Logger LOG = System.getLogger("linli.dock");
    private static final int WHEEL_UP = 4;
    private static final int WHEEL_DOWN = 5;
    private static final int MOST_NOTCHES = 20;
    private static final int BUTTONS = 3;

    private final Glass glass;
    private final Room room;
    private final Set<Integer> down = new HashSet<>();
    private @Nullable Session session;
    private Glass.@Nullable Watching watching;
    private boolean ready = true;

    /** Where all who watch are known. */
    interface Room {
        void enters(Live live);

        void leaves(Live live);
    }

    Live(Glass glass, Room room) {
        this.glass = glass;
        this.room = room;
    }

    @Override
    public synchronized void onWebSocketOpen(Session opened) {
        session = opened;
        watching = glass.watch(this::show);
        room.enters(this);
    }

    /** Sends what has changed, if the page is ready for it. */
    private synchronized void show() {
        var open = session;
        var watches = watching;
        if (!ready || open == null || watches == null) {
            return;
        }
        Optional<ByteBuffer> changes = watches.changes();
        if (changes.isPresent()) {
            ready = false;
            open.sendBinary(changes.get(), Callback.NOOP);
        }
    }

    synchronized void say(String json) {
        if (session != null) {
            session.sendText(json, Callback.NOOP);
        }
    }

    @Override
    public void onWebSocketText(String message) {
        try {
            hear(JsonMapper.shared().readTree(message));
        } catch (JacksonException notJson) {
            LOG.log(Level.DEBUG, "dock.page-unclear");
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "dock.display-gone", gone);
        }
    }

    private void hear(JsonNode said) throws IOException {
        if (said.has("ready")) {
            synchronized (this) {
                ready = true;
            }
            show();
        } else if (said.has("key")) {
            var held = new Held(
                    said.path("control").asBoolean(false),
                    said.path("alt").asBoolean(false),
                    said.path("shift").asBoolean(false));
            glass.strike(said.path("key").asString(""), held);
        } else if (said.has("point")) {
            pointTo(said.path("point"));
        } else if (said.has("press")) {
            pointTo(said.path("press"));
            press(said.path("press").path(2).asInt(0));
        } else if (said.has("release")) {
            pointTo(said.path("release"));
            release(said.path("release").path(2).asInt(0));
        } else if (said.has("wheel")) {
            wheel(said.path("wheel"));
        }
    }

    private void pointTo(JsonNode place) throws IOException {
        glass.point(place.path(0).asInt(0), place.path(1).asInt(0));
    }

    private void press(int button) throws IOException {
        synchronized (down) {
            if (button >= 1 && button <= BUTTONS && down.add(button)) {
                glass.press(button);
            }
        }
    }

    private void release(int button) throws IOException {
        synchronized (down) {
            if (down.remove(button)) {
                glass.release(button);
            }
        }
    }

    private void wheel(JsonNode turned) throws IOException {
        pointTo(turned);
        int notches = Math.clamp(turned.path(2).asInt(0), -MOST_NOTCHES, MOST_NOTCHES);
        int button = notches < 0 ? WHEEL_UP : WHEEL_DOWN;
        for (int notch = 0; notch < Math.abs(notches); notch++) {
            glass.press(button);
            glass.release(button);
        }
    }

    @Override
    public void onWebSocketClose(int code, @Nullable String reason, Callback callback) {
        leave();
        callback.succeed();
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        LOG.log(Level.DEBUG, "dock.page-gone", cause);
        leave();
    }

    /** A finger that was down when the page went away is lifted. */
    private void leave() {
        room.leaves(this);
        synchronized (this) {
            if (watching != null) {
                watching.close();
            }
            session = null;
        }
        try {
            synchronized (down) {
                for (int button : down) {
                    glass.release(button);
                }
                down.clear();
            }
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "dock.display-gone", gone);
        }
    }
}
