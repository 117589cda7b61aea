package org.linli.central.server.http;

import java.util.Optional;
import org.linli.central.server.guide.GuidePage;
import org.linli.central.server.guide.Guides;
import org.linli.central.server.page.Language;

/** A service's guide, for whoever scans it from a terminal's screen. Open to all: it says what every terminal says. */
final class GuideDoor implements Door {
    private final Guides guides;
    private final GuidePage page = GuidePage.load();

    GuideDoor(Guides guides) {
        this.guides = guides;
    }

    @Override
    public Optional<Reply> answer(Arrived request) {
        var path = PathWords.of(request.path());
        if (!path.matches("s", "*") || !request.method().equals("GET")) {
            return Optional.empty();
        }
        var language = Language.of(request.query(), request.field().apply("Accept-Language"));
        var guide = guides.of(path.words().get(1));
        return Optional.of(Reply.publicPage(
                guide.isPresent() ? 200 : 404,
                guide.map(found -> page.of(found, language)).orElseGet(() -> page.unknown(language)),
                page.style(),
                language,
                Reply.Forms.NONE));
    }
}
