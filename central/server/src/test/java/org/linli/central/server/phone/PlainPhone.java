package org.linli.central.server.phone;

import java.net.http.WebSocket;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.companion.FrameJson;
import org.linli.central.api.companion.FromPhone;
import org.linli.central.api.companion.ToPhone;
import org.linli.central.api.companion.meeting.Guest;
import org.linli.central.api.companion.meeting.Suite;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.server.town.RawTerminal;
import org.linli.central.server.town.Town;

/** A phone without a page: whoever writes their own. */
final class PlainPhone implements WebSocket.Listener, AutoCloseable {
    private final Town town;
    private final WebSocket socket;
    private final List<ToPhone> heard = new ArrayList<>();
    private final StringBuilder half = new StringBuilder();
    private boolean cutOff;

    PlainPhone(Town town) throws Exception {
        this(town, "https://" + town.address().getAuthority());
    }

    PlainPhone(Town town, String origin) throws Exception {
        this.town = town;
        var way = new RawTerminal.Draft("GET", "/p/socket", new byte[0], Map.of("Origin", origin));
        this.socket = new RawTerminal(town).dial(way, this).get(30, TimeUnit.SECONDS);
    }

    void says(FromPhone frame) {
        socket.sendText(FrameJson.write(frame), true).join();
    }

    WebSocket socket() {
        return socket;
    }

    synchronized List<ToPhone> heard() {
        return List.copyOf(heard);
    }

    synchronized boolean isCutOff() {
        return cutOff;
    }

    /** As if it were the resident's. */
    void meets(String room, String commitment) {
        var guest = Guest.to(room, commitment, Suite.P256, new SecureRandom());
        says(new FromPhone.Send(guest.meet()));
        town.see(this::heard, all -> all.stream().anyMatch(ToPhone.Carried.class::isInstance));
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        synchronized (this) {
            half.append(data);
            if (last) {
                try {
                    heard.add(FrameJson.read(half.toString(), ToPhone.class));
                } catch (BrokenContractException broken) {
                    throw new AssertionError(half.toString(), broken);
                }
                half.setLength(0);
            }
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        synchronized (this) {
            cutOff = true;
        }
        return null;
    }

    @Override
    public synchronized void onError(WebSocket from, Throwable cause) {
        cutOff = true;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
