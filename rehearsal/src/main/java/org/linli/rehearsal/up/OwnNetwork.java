package org.linli.rehearsal.up;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.util.Optional;

/** This machine's place in the network around it. */
final class OwnNetwork {
    /// RFC 5737, for documentation: nobody's, and so on the way out. Connecting a datagram socket sends nothing.
    private static final String OUTSIDE = "203.0.113.1";
    private static final int ANY_PORT = 9;

    private OwnNetwork() {}

    /** The IPv4 address by which neighbours know this machine: that of its way out, or the only one it has. */
    static Optional<String> address() {
        return wayOut().or(OwnNetwork::first).map(InetAddress::getHostAddress);
    }

    private static Optional<InetAddress> wayOut() {
        try (var socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(OUTSIDE, ANY_PORT));
            return Optional.of(socket.getLocalAddress()).filter(OwnNetwork::isOfANetwork);
        } catch (IOException | RuntimeException noWay) {
            return Optional.empty();
        }
    }

    private static Optional<InetAddress> first() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(OwnNetwork::isUp)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(OwnNetwork::isOfANetwork)
                    .findFirst();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static boolean isUp(NetworkInterface each) {
        try {
            return each.isUp();
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean isOfANetwork(InetAddress address) {
        return address.getAddress().length == 4
                && !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress();
    }
}
