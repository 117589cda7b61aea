package org.linli.rehearsal.house;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine. */
final class FreePort {
    private FreePort() {}

    static boolean isFree(String host, int port) {
        try (var socket = new ServerSocket()) {
            // As the servers themselves do: a port whose last owner has just died is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static int any() throws ProgramFailed {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new ProgramFailed("no free port on this machine", none);
        }
    }
}
