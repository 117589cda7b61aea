package org.linli.rehearsal.house;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where central and the payment channel of a house stand, and what they are told at their start. */
record Servers(Plan plan, int centralPort, int sandboxPort) {
    private static final String LOOPBACK = "127.0.0.1";

    /** For programs and phones alike; in a network it answers under its name there alone. */
    URI central() {
        return at("https", host(), centralPort);
    }

    InetSocketAddress centralAddress() {
        return new InetSocketAddress(host(), centralPort);
    }

    /** For a kiosk behind a line of its own. */
    static URI centralBehind(int port) {
        return at("https", LOOPBACK, port);
    }

    URI sandbox() {
        return at("http", LOOPBACK, sandboxPort);
    }

    private String host() {
        return host(plan);
    }

    /** Where central of such a house listens. */
    static String host(Plan plan) {
        return plan.network().orElse(LOOPBACK);
    }

    private static URI at(String scheme, String host, int port) {
        return URI.create(scheme + "://" + host + ":" + port);
    }

    /** Central's certificate authority, PEM. */
    Path authority() {
        return plan.of("central").resolve("authority.pem");
    }

    List<String> toldToSandbox() {
        List<String> told = new ArrayList<>(List.of(
                "--data",
                plan.of("sandbox").toString(),
                "--port",
                Integer.toString(sandboxPort),
                "--notify-authority",
                authority().toString(),
                "--till",
                plan.of("central").toString(),
                "--with-parent"));
        plan.network().ifPresent(address -> told.addAll(List.of("--till-host", address)));
        return told;
    }

    List<String> toldToCentral(Path notices, Path catalogue) {
        return List.of(
                "--data",
                plan.of("central").toString(),
                "--host",
                host(),
                "--port",
                Integer.toString(centralPort),
                "--public-url",
                central().toString(),
                "--channel",
                sandbox().toString(),
                "--channel-merchant",
                plan.of("sandbox").resolve("merchant").toString(),
                "--seed",
                Long.toString(plan.communitySeed()),
                "--notices",
                notices.toString(),
                "--catalogue",
                catalogue.toString(),
                "--with-parent");
    }
}
