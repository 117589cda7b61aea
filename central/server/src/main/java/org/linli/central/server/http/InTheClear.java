package org.linli.central.server.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Before everything else: a request that came without TLS gets as far as here. A browser into which somebody typed the
 * host and the port tries that first, and is shown the way to the pages that people type; whatever else it asks for is
 * told to come by HTTPS. Nothing of the request but its method, its path and its host is looked at, and nothing that is
 * answered is signed.
 */
final class InTheClear extends Handler.Wrapper {
    /** Pages that somebody opens by typing or scanning, and whose addresses hold no secret. */
    private static final Pattern PAGE = Pattern.compile("/p|/v|/f/[a-z0-9.-]{1,80}|/s/[a-z0-9-]{1,80}");

    private static final String FRONT = "/";
    private static final String PHONE_PAGE = "/p";

    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::[0-9]{1,5})?");

    private static final String SENTENCE = "这里只接受 https:// 的连接。 Only https:// is answered here.\n";

    InTheClear(Handler secured) {
        super(secured);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (isSecured(request)) {
            return super.handle(request, response, callback);
        }
        var fields = response.getHeaders();
        fields.put(
                "Content-Security-Policy",
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        fields.put("Referrer-Policy", "no-referrer");
        fields.put("X-Content-Type-Options", "nosniff");
        fields.put("Cache-Control", "no-store");
        fields.put("Connection", "close");
        fields.put("Content-Type", "text/plain;charset=utf-8");
        var elsewhere = elsewhere(request);
        elsewhere.ifPresent(address -> fields.put("Location", address));
        response.setStatus(elsewhere.isPresent() ? 307 : 400);
        response.write(true, ByteBuffer.wrap(SENTENCE.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    /** By the line itself: what the request says of its own scheme proves nothing. */
    private static boolean isSecured(Request request) {
        return request.getConnectionMetaData().getConnection().getEndPoint().getSslSessionData() != null;
    }

    private static Optional<String> elsewhere(Request request) {
        String path = request.getHttpURI().getPath();
        if (!request.getMethod().equals("GET") || path == null) {
            return Optional.empty();
        }
        String page = path.equals(FRONT) ? PHONE_PAGE : path;
        return Optional.ofNullable(request.getHeaders().get("Host"))
                .filter(host ->
                        HOST.matcher(host).matches() && PAGE.matcher(page).matches())
                .map(host -> "https://" + host + page);
    }
}
