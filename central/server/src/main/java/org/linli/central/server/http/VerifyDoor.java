package org.linli.central.server.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.server.certificate.BookClosedException;
import org.linli.central.server.certificate.Finding;
import org.linli.central.server.certificate.Verification;
import org.linli.central.server.certificate.VerificationPage;

/** Where anybody verifies a certificate: by what the paper says, or by the file. Open to all, without script. */
final class VerifyDoor implements Door {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final int LARGEST_FORM = 2_000;

    private final Verification verification;
    private final VerificationPage page = VerificationPage.load();
    private final UploadRoom room = UploadRoom.standard();

    VerifyDoor(Verification verification) {
        this.verification = verification;
    }

    @Override
    public Optional<Takes> takes(String method, String path, String from) {
        if (!method.equals("POST")) {
            return Optional.empty();
        }
        return switch (path) {
            case "/v" -> Optional.of(new Takes(LARGEST_FORM, room, this::crowded));
            // From whom nothing more is looked at, nothing more is read in.
            case "/v/file" ->
                Optional.of(new Takes(
                        verification.refusesFiles(from) ? LARGEST_FORM : Verification.LARGEST_FILE + LARGEST_FORM,
                        room,
                        this::crowded));
            default -> Optional.empty();
        };
    }

    private Reply crowded(Arrived request) {
        var language = language(request);
        return reply(503, page.crowded(language), language);
    }

    @Override
    public Optional<Reply> answer(Arrived request) {
        var path = PathWords.of(request.path());
        if (!path.words().getFirst().equals("v") || path.words().size() > 2) {
            return Optional.empty();
        }
        boolean get = request.method().equals("GET");
        boolean post = request.method().equals("POST");
        var language = language(request);
        try {
            if (get && path.matches("v")) {
                return Optional.of(reply(200, page.empty(language), language));
            }
            if (post && path.matches("v")) {
                return Optional.of(typed(request, language));
            }
            if (post && path.matches("v", "file")) {
                return Optional.of(file(request, language));
            }
            if (get && path.matches("v", "*")) {
                return Optional.of(scanned(path.words().get(1), request, language));
            }
            return Optional.empty();
        } catch (BookClosedException closed) {
            return Optional.of(reply(503, page.closed(language), language));
        }
    }

    private Reply scanned(String key, Arrived request, VerificationPage.Language language) throws BookClosedException {
        return KEY.matcher(key).matches()
                ? found(verification.scanned(key, request.from()), language)
                : found(new Finding.NotACode(), language);
    }

    private Reply typed(Arrived request, VerificationPage.Language language) throws BookClosedException {
        boolean form = isOf(request, FORM);
        String body = new String(request.body(), StandardCharsets.US_ASCII);
        if (!form || body.length() > LARGEST_FORM || !body.startsWith("code=")) {
            return found(new Finding.NotACode(), language);
        }
        try {
            String text = URLDecoder.decode(body.substring("code=".length()), StandardCharsets.UTF_8);
            return found(verification.typed(text, request.from()), language);
        } catch (IllegalArgumentException notAForm) {
            return found(new Finding.NotACode(), language);
        }
    }

    private Reply file(Arrived request, VerificationPage.Language language) throws BookClosedException {
        boolean tooLarge = request.body().length > Verification.LARGEST_FILE + LARGEST_FORM;
        var upload = tooLarge ? Optional.of(request.body()) : Upload.of(request, "file");
        boolean unread = upload.isEmpty() && request.body().length == LARGEST_FORM + 1;
        if (unread && !verification.refusesFiles(request.from())) {
            // Too many had come when this began, and the time of that ended meanwhile: nobody has looked at it.
            return crowded(request);
        }
        return found(verification.file(upload.orElseGet(() -> new byte[0]), request.from()), language);
    }

    private static boolean isOf(Arrived request, String type) {
        return request.field()
                .apply("Content-Type")
                .filter(each -> each.startsWith(type))
                .isPresent();
    }

    private Reply found(Finding finding, VerificationPage.Language language) {
        int status = switch (finding) {
            case Finding.CodeKnown _, Finding.FileGenuine _ -> 200;
            case Finding.CodeUnknown _ -> 404;
            case Finding.CodeMistyped _, Finding.NotACode _ -> 422;
            case Finding.FileRefused(var why) -> why == Finding.Why.TOO_LARGE ? 413 : 422;
            case Finding.TooOften _ -> 429;
        };
        return reply(status, page.of(finding, language), language);
    }

    private static VerificationPage.Language language(Arrived request) {
        if (request.query().equals("lang=en")) {
            return VerificationPage.Language.ENGLISH;
        }
        if (request.query().equals("lang=zh")) {
            return VerificationPage.Language.CHINESE;
        }
        return request.field()
                        .apply("Accept-Language")
                        .filter(wish -> wish.startsWith("en"))
                        .isPresent()
                ? VerificationPage.Language.ENGLISH
                : VerificationPage.Language.CHINESE;
    }

    /** The page runs nothing, loads nothing, sends its forms home alone, and leaves no trace on the way. */
    private Reply reply(int status, String html, VerificationPage.Language language) {
        return Reply.page(
                status,
                html,
                Map.of(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src '" + page.styleHash()
                                + "'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
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
}
