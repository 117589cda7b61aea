package org.linli.peripherals.drivers.line;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** A service of this machine behind a Unix-domain socket. The path is looked up anew at each open. */
public final class UnixLine implements Line {
    private static final int READ_AT_MOST = 4096;

    private final Path path;

    public UnixLine(Path path) {
        this.path = path;
    }

    @Override
    public Connection open() throws LineLost {
        try {
            var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                channel.connect(UnixDomainSocketAddress.of(path));
                return new OpenSocket(channel);
            } catch (IOException nobody) {
                channel.close();
                throw nobody;
            }
        } catch (IOException nobody) {
            throw new LineLost("nobody listens: " + nobody.getMessage());
        }
    }

    private static final class OpenSocket implements Connection {
        private final SocketChannel channel;
        private final ByteBuffer buffer = ByteBuffer.allocate(READ_AT_MOST);

        OpenSocket(SocketChannel channel) {
            this.channel = channel;
        }

        @Override
        public byte[] read() throws LineLost {
            try {
                buffer.clear();
                int count = channel.read(buffer);
                if (count > 0) {
                    return Taken.from(buffer.array(), count);
                }
            } catch (IOException lost) {
                close();
                throw new LineLost("the service is gone: " + lost.getMessage());
            }
            close();
            throw new LineLost("the service has hung up");
        }

        @Override
        public void write(byte[] bytes) throws LineLost {
            try {
                var left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
            } catch (IOException lost) {
                close();
                throw new LineLost("the service is gone: " + lost.getMessage());
            }
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException closedAnyway) {
                // A socket that fails to close is closed.
            }
        }
    }
}
