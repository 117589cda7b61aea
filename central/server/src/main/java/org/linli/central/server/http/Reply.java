package org.linli.central.server.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.linli.central.api.wire.Problem;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.page.Language;
import org.linli.central.server.page.PageStyle;

/**
 * An answer before it is signed.
 *
 * @param fields further header fields
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record Reply(int status, String contentType, byte[] body, Map<String, String> fields) {
    /** What passes by itself, and when it is worth asking again. */
    private static final Set<ProblemKind> SOON_OVER = Set.of(ProblemKind.BUSY, ProblemKind.LISTS_NOT_READY);

    private static final Duration SOON = Duration.ofSeconds(2);

    static Reply json(int status, Object record) {
        return new Reply(status, "application/json", WireJson.write(record), Map.of());
    }

    static Reply problem(Problem problem) {
        return new Reply(problem.status(), Problem.MEDIA_TYPE, WireJson.write(problem), Map.of());
    }

    /** @param now with a problem that passes at a known time: from when it is counted */
    static Reply problem(Problem problem, Instant now) {
        var reply = problem(problem);
        return problem.until()
                .map(until -> Math.max(1, now.until(until, ChronoUnit.SECONDS) + 1))
                .map(seconds -> reply.with("Retry-After", Long.toString(seconds)))
                .orElse(reply);
    }

    static Reply problem(ProblemKind kind) {
        var reply = problem(kind.problem());
        return SOON_OVER.contains(kind) ? reply.with("Retry-After", Long.toString(SOON.toSeconds())) : reply;
    }

    private Reply with(String field, String value) {
        return new Reply(status, contentType, body, Map.of(field, value));
    }

    /** @param fields must say what the page may do */
    static Reply page(int status, String html, Map<String, String> fields) {
        return new Reply(status, "text/html;charset=utf-8", html.getBytes(StandardCharsets.UTF_8), fields);
    }

    /** Whether a page has forms to send back here. */
    enum Forms {
        NONE,
        OURS
    }

    /** A page that runs nothing, loads nothing, and leaves no trace on the way. */
    static Reply publicPage(int status, String html, PageStyle style, Language language, Forms forms) {
        return page(
                status,
                html,
                Map.of(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src '" + style.hash() + "'; base-uri 'none'; form-action "
                                + (forms == Forms.OURS ? "'self'" : "'none'") + "; frame-ancestors 'none'",
                        "Referrer-Policy",
                        "no-referrer",
                        "X-Content-Type-Options",
                        "nosniff",
                        "Cross-Origin-Opener-Policy",
                        "same-origin",
                        "Cache-Control",
                        "no-store",
                        "Vary",
                        "Accept-Language",
                        "Content-Language",
                        language.tag()));
    }

    static <T> Reply of(int status, Decision<T> decision) {
        return switch (decision) {
            case Decision.Granted<T>(var value) -> json(status, value);
            case Decision.Denied<T>(var problem) -> problem(problem);
        };
    }
}
