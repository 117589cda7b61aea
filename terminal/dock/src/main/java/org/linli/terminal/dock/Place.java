package org.linli.terminal.dock;

import org.eclipse.jetty.server.Request;

/** Paths of the dock: {@code /TOKEN/what/ever}. */
final class Place {
    private Place() {}

    static String token(Request request) {
        String path = Request.getPathInContext(request);
        int end = path.indexOf('/', 1);
        return end < 0 ? "" : path.substring(1, end);
    }

    /** What stands behind the token; empty for the page itself. */
    static String behindToken(Request request) {
        String path = Request.getPathInContext(request);
        return path.substring(path.indexOf('/', 1) + 1);
    }
}
