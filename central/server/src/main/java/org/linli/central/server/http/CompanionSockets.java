package org.linli.central.server.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.companion.RelayLimits;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.companion.Relay;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.foundation.time.Scheduler;

/**
 * Where terminals and phones open their lines to the relay: a terminal with a signed request, a phone from the page that
 * central itself gave it.
 */
final class CompanionSockets {
    static final String TERMINAL_PATH = "/v1/companion";
    static final String PHONE_PATH = "/p/socket";

    /** Three pings without an answer. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    /** A household has as many addresses as it likes in its own network of version 6. */
    private static final int NETWORK_BYTES = 8;

    private static final int VERSION_4_BYTES = 4;

    /** {@code ::ffff:0:0/96}: what stands behind it is an address of version 4 (RFC 4291 §2.5.5.2). */
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private final TerminalProof proof;
    private final Relay relay;
    private final Scheduler scheduler;
    private final FrontHandler front;

    CompanionSockets(TerminalProof proof, Relay relay, Scheduler scheduler, FrontHandler front) {
        this.proof = proof;
        this.relay = relay;
        this.scheduler = scheduler;
        this.front = front;
    }

    /** Before the front, which answers everything else. */
    WebSocketUpgradeHandler before(Server server) {
        var sockets = WebSocketUpgradeHandler.from(server, this::arrange);
        sockets.setHandler(front);
        return sockets;
    }

    private void arrange(ServerWebSocketContainer container) {
        container.setMaxTextMessageSize(RelayLimits.LARGEST_FRAME);
        container.setMaxBinaryMessageSize(1);
        // A frame that says it is larger is refused by its head, before any of it is read.
        container.setMaxFrameSize(RelayLimits.LARGEST_FRAME);
        container.setAutoFragment(false);
        container.setIdleTimeout(SILENCE);
        container.addMapping(TERMINAL_PATH, this::terminal);
        container.addMapping(PHONE_PATH, this::phone);
    }

    private @Nullable Object terminal(ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback)
            throws IOException {
        var arrived = FrontHandler.arrived(request, new byte[0]);
        Decision<TerminalId> who;
        try {
            who = proof.terminal(arrived);
        } catch (LedgerUnavailableException unavailable) {
            who = Decision.denied(unavailable.kind());
        }
        return switch (who) {
            case Decision.Granted<TerminalId>(var id) -> new SocketLine(line -> relay.terminal(id, line), scheduler);
            case Decision.Denied<TerminalId>(var problem) -> {
                front.write(arrived, Reply.problem(problem), response, callback);
                yield null;
            }
        };
    }

    private @Nullable Object phone(ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback)
            throws IOException {
        var arrived = FrontHandler.arrived(request, new byte[0]);
        boolean ownPage = arrived.field()
                .apply("Origin")
                .filter(origin -> origin.equals("https://" + arrived.authority()))
                .isPresent();
        if (!ownPage) {
            front.write(arrived, Reply.problem(ProblemKind.FOREIGN_PAGE), response, callback);
            return null;
        }
        String from = network(request.getConnectionMetaData().getRemoteSocketAddress());
        return new SocketLine(
                line -> relay.phone(from, line).orElseGet(() -> TooManyFromThere.hungUpOn(line)), scheduler);
    }

    /** Who counts as one caller. */
    static String network(@Nullable Object address) {
        return Optional.ofNullable(address)
                .filter(InetSocketAddress.class::isInstance)
                .map(each -> ((InetSocketAddress) each).getAddress())
                .map(InetAddress::getAddress)
                .map(CompanionSockets::network)
                .map(HexFormat.of()::formatHex)
                .orElse("");
    }

    private static byte[] network(byte[] address) {
        if (address.length == MAPPED.length + VERSION_4_BYTES
                && Arrays.equals(address, 0, MAPPED.length, MAPPED, 0, MAPPED.length)) {
            return Arrays.copyOfRange(address, MAPPED.length, address.length);
        }
        return Arrays.copyOf(address, Math.min(address.length, NETWORK_BYTES));
    }
}
