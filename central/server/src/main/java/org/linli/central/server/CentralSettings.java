package org.linli.central.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.linli.central.server.community.DemoCommunities;

/**
 * How central is to run.
 *
 * @param data the folder for everything it keeps
 * @param host address to listen on; the loopback unless told otherwise
 * @param port 0 for any free one
 * @param publicAddress under which phones reach it; empty: host and port
 * @param channel the payment channel; empty: bills can be looked up and nothing is paid
 * @param seed of the demo communities
 * @param notices the folder of what is made known to everybody; empty where there is none
 * @param catalogue the folder of the services that terminals show; empty: no page of a guide is served
 */
public record CentralSettings(
        Path data,
        String host,
        int port,
        Optional<URI> publicAddress,
        Optional<ChannelSettings> channel,
        long seed,
        Optional<Path> notices,
        Optional<Path> catalogue) {
    /**
     * A channel that speaks WeChat Pay API v3.
     *
     * @param merchantFolder with merchant.json and merchant.key
     */
    public record ChannelSettings(URI platform, Path merchantFolder) {}

    /** On the loopback, on a free port, without a channel. */
    public static CentralSettings on(Path data) {
        return new CentralSettings(
                data,
                "127.0.0.1",
                0,
                Optional.empty(),
                Optional.empty(),
                DemoCommunities.DEFAULT_SEED,
                Optional.empty(),
                Optional.empty());
    }

    public CentralSettings withChannel(URI platform, Path merchantFolder) {
        return new CentralSettings(
                data,
                host,
                port,
                publicAddress,
                Optional.of(new ChannelSettings(platform, merchantFolder)),
                seed,
                notices,
                catalogue);
    }

    public CentralSettings withPort(int other) {
        return new CentralSettings(data, host, other, publicAddress, channel, seed, notices, catalogue);
    }

    public CentralSettings withNotices(Path folder) {
        return new CentralSettings(data, host, port, publicAddress, channel, seed, Optional.of(folder), catalogue);
    }

    public CentralSettings withCatalogue(Path folder) {
        return new CentralSettings(data, host, port, publicAddress, channel, seed, notices, Optional.of(folder));
    }

    /** What terminals are given to trust. */
    public Path authorityFile() {
        return data.resolve("authority.pem");
    }

    public Path operatorTokenFile() {
        return data.resolve("operator.token");
    }

    /** Every name and address the server certificate has to carry. */
    TreeSet<String> hosts() {
        var hosts = new TreeSet<>(List.of("127.0.0.1", "localhost"));
        if (!host.equals("0.0.0.0") && !host.equals("::")) {
            hosts.add(host);
        }
        publicAddress.map(URI::getHost).ifPresent(hosts::add);
        return hosts;
    }
}
