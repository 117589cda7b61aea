package org.linli.terminal.dock;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Before everything else: only who was given the whole address gets in, and no page of another origin by way of somebody's
 * browser. The token is the first part of the path, so that a browser sends it along without script or cookie.
 */
final class Guard extends Handler.Wrapper {
    private static final int TOKEN_BYTES = 24;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

    /** What browsers say of where a request comes from (Fetch Metadata): the page itself, or somebody's own hand. */
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final byte[] token;
    private volatile int port;

    Guard(String token, Handler behind) {
        super(behind);
        this.token = token.getBytes(StandardCharsets.US_ASCII);
    }

    /** 192 bits that nobody can guess. */
    static String freshToken() {
        byte[] secret = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    void standsAt(int boundPort) {
        port = boundPort;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        harden(response);
        String wrong = whatIsWrong(request);
        if (wrong == null) {
            return super.handle(request, response, callback);
        }
        response.setStatus(403);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        Content.Sink.write(response, true, wrong + "\n", callback);
        return true;
    }

    private @Nullable String whatIsWrong(Request request) {
        HttpFields headers = request.getHeaders();
        String host = only(headers, HttpHeader.HOST.asString());
        if (host == null || !isOurs(host)) {
            return "This is not the host the dock stands at.";
        }
        boolean socket = headers.contains(HttpHeader.UPGRADE);
        String origin = only(headers, HttpHeader.ORIGIN.asString());
        boolean foreign =
                origin == null ? socket || headers.contains(HttpHeader.ORIGIN) : !origin.equals("http://" + host);
        String site = only(headers, "Sec-Fetch-Site");
        if (foreign || (site != null && !OWN_SITE.contains(site))) {
            return "Another page's requests are not for the dock.";
        }
        return holdsToken(request) ? null : "This is not the address that ./linli up has printed.";
    }

    private boolean isOurs(String host) {
        int colon = host.lastIndexOf(':');
        return colon > 0
                && LOOPBACK.contains(host.substring(0, colon))
                && host.substring(colon + 1).equals(Integer.toString(port));
    }

    /** Takes as long whatever is wrong with it. */
    private boolean holdsToken(Request request) {
        byte[] given = Place.token(request).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(token, given);
    }

    private static @Nullable String only(HttpFields headers, String name) {
        String value = null;
        for (HttpField field : headers.getFields(name)) {
            if (value != null) {
                return null;
            }
            value = field.getValue();
        }
        return value;
    }

    private static void harden(Response response) {
        var headers = response.getHeaders();
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    }
}
