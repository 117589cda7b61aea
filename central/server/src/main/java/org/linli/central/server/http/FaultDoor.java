package org.linli.central.server.http;

import java.util.Map;
import java.util.Optional;
import org.linli.central.server.fault.FaultPages;

/** A fault's page, for whoever scans it from a terminal's screen. Open to all: it says what every terminal's book says. */
final class FaultDoor implements Door {
    private static final int FOUND = 200;
    private static final int NOT_FOUND = 404;

    private final FaultPages pages = FaultPages.load();

    @Override
    public Optional<Reply> answer(Arrived request) {
        var path = PathWords.of(request.path());
        if (!path.matches("f", "*") || !request.method().equals("GET")) {
            return Optional.empty();
        }
        String code = path.words().get(1);
        return Optional.of(Reply.page(
                pages.knows(code) ? FOUND : NOT_FOUND,
                pages.of(code),
                Map.of(
                        "Content-Security-Policy",
                                "default-src 'none'; style-src '" + pages.styleHash()
                                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                        "Referrer-Policy", "no-referrer",
                        "X-Content-Type-Options", "nosniff",
                        "Content-Language", "zh-CN")));
    }
}
