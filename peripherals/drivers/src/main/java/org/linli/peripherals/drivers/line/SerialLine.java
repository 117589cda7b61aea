package org.linli.peripherals.drivers.line;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A serial port opened by a path that stays the same across replugging ({@code /dev/serial/by-id/...}, a link of udev's
 * or socat's). The path is looked up anew at each open, because the device behind it changes.
 *
 * <p>jSerialComm reports an unplugged port without end: as an event some million times a second, or as {@code -1} from
 * each read, while {@code isOpen()} stays true. So no events are used, the first {@code -1} is taken as the end, and
 * the port is closed at once.
 */
public final class SerialLine implements Line {
    private static final int READ_AT_MOST = 4096;

    private final Path path;
    private final SerialSettings settings;

    public SerialLine(Path path, SerialSettings settings) {
        this.path = path;
        this.settings = settings;
    }

    @Override
    public Connection open() throws LineLost {
        if (!Files.exists(path)) {
            throw new LineLost("no such port");
        }
        SerialPort port;
        try {
            port = SerialPort.getCommPort(path.toString());
        } catch (SerialPortInvalidPortException gone) {
            // Unplugged between the look above and this one.
            throw new LineLost("no such port any more");
        } catch (LinkageError unloadable) {
            throw new LineLost("the serial library does not load: " + unloadable.getMessage());
        }
        port.setComPortParameters(settings.baud(), 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        port.setFlowControl(
                switch (settings.flow()) {
                    case NONE -> SerialPort.FLOW_CONTROL_DISABLED;
                    case RTS_CTS -> SerialPort.FLOW_CONTROL_RTS_ENABLED | SerialPort.FLOW_CONTROL_CTS_ENABLED;
                });
        port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, 0, 0);
        // The last error code says 25 even after a good open (a pty has no modem lines): only the result counts.
        if (!port.openPort(0)) {
            throw new LineLost("the port does not open, error " + port.getLastErrorCode());
        }
        return new OpenPort(port);
    }

    private static final class OpenPort implements Connection {
        private final SerialPort port;
        private final AtomicBoolean closed = new AtomicBoolean();
        private final byte[] buffer = new byte[READ_AT_MOST];

        OpenPort(SerialPort port) {
            this.port = port;
        }

        @Override
        public byte[] read() throws LineLost {
            int count = 0;
            while (count == 0 && !closed.get()) {
                count = port.readBytes(buffer, buffer.length);
            }
            if (count <= 0) {
                close();
                throw new LineLost("the port was unplugged or closed");
            }
            return Taken.from(buffer, count);
        }

        @Override
        public void write(byte[] bytes) throws LineLost {
            int written = 0;
            while (written < bytes.length) {
                int count = closed.get() ? -1 : port.writeBytes(bytes, bytes.length - written, written);
                // Zero after an unplug; a blocking write that is alive never returns it.
                if (count <= 0) {
                    close();
                    throw new LineLost("the port was unplugged or closed");
                }
                written += count;
            }
        }

        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                port.closePort();
            }
        }
    }
}
