package org.linli.peripherals.drivers.pageprinter.ipp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A D-Bus and an Avahi of one's own: ippeveprinter does not start without them, even where it shall announce nothing.
 * Avahi runs in a mount namespace, so that the machine's own, or another test's, does not matter to it.
 */
final class PrivateBus implements AutoCloseable {
    private final Running bus;
    private final Running avahi;
    final String address;

    private PrivateBus(Running bus, Running avahi, String address) {
        this.bus = bus;
        this.avahi = avahi;
        this.address = address;
    }

    static PrivateBus start(Path folder) throws IOException, InterruptedException {
        Path socket = folder.resolve("bus");
        Path busConfiguration = Files.writeString(folder.resolve("bus.conf"), """
                <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
                  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
                <busconfig><type>system</type><listen>unix:path=%s</listen><auth>EXTERNAL</auth>
                <policy context="default"><allow user="*"/><allow own="*"/><allow send_type="method_call"/>
                <allow send_type="signal"/><allow send_requested_reply="true" send_type="method_return"/>
                <allow send_requested_reply="true" send_type="error"/><allow receive_type="method_call"/>
                <allow receive_type="signal"/><allow receive_type="method_return"/>
                <allow receive_type="error"/></policy></busconfig>
                """.formatted(socket));
        Path avahiConfiguration = Files.writeString(folder.resolve("avahi.conf"), """
                [server]
                host-name=linli-test
                use-ipv6=no
                allow-interfaces=lo
                """);
        String address = "unix:path=" + socket;
        var bus = Running.start(
                folder,
                "dbus",
                List.of("dbus-daemon", "--config-file=" + busConfiguration, "--nofork", "--print-address"));
        bus.says("unix:path=", Duration.ofSeconds(30));
        var avahi = Running.start(
                folder,
                "avahi",
                List.of(
                        "unshare",
                        "--mount",
                        "sh",
                        "-c",
                        "mount -t tmpfs none /run && exec avahi-daemon --no-drop-root --no-chroot --no-rlimits -f \"$0\"",
                        avahiConfiguration.toString()),
                "DBUS_SYSTEM_BUS_ADDRESS=" + address);
        avahi.says("interface enumeration completed", Duration.ofSeconds(30));
        return new PrivateBus(bus, avahi, address);
    }

    @Override
    public void close() {
        avahi.close();
        bus.close();
    }
}
