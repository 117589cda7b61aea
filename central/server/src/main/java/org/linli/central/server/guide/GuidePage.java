package org.linli.central.server.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.catalogue.Service;
import org.linli.catalogue.Span;
import org.linli.central.server.page.Language;
import org.linli.central.server.page.PageStyle;
import org.linli.central.server.page.PageWords;
import org.linli.central.server.receipt.Html;

/**
 * The guide of one service, as a terminal's screen shows it, in the same order and words; for a phone, and for paper. Plain HTML
 * without script that loads nothing. What the operator wrote is Chinese in either language. Immutable.
 */
public final class GuidePage {
    private static final String CHINESE = " lang=\"zh-CN\"";

    private final PageStyle style;
    private final PageWords words;

    private GuidePage(PageStyle style, PageWords words) {
        this.style = style;
        this.words = words;
    }

    public static GuidePage load() {
        return new GuidePage(PageStyle.load(GuidePage.class, "guide.css"), PageWords.load(GuidePage.class, "guide"));
    }

    public PageStyle style() {
        return style;
    }

    /** When no such service is in the catalogue. */
    public String unknown(Language language) {
        String title = words.html(language, "unknown");
        return page(
                language,
                title,
                "<header><h1>" + title + "</h1></header><p class=\"lead\">" + words.html(language, "unknown.more")
                        + "</p>");
    }

    public String of(Guides.Guide guide, Language language) {
        var service = guide.service();
        return page(
                language,
                Html.text(service.name()),
                header(guide, language)
                        + part(language, "find.guide.bring", materials(service, language))
                        + part(language, "find.guide.where", where(guide, language))
                        + part(language, "find.guide.terms", terms(service, language))
                        + part(language, "find.guide.steps", steps(service))
                        + part(language, "find.guide.who", points(service.who().stream()))
                        + part(
                                language,
                                "find.guide.basis",
                                points(service.basis().stream().map(GuidePage::law)))
                        + about(guide, language));
    }

    private String header(Guides.Guide guide, Language language) {
        var service = guide.service();
        var other = language.other();
        return "<header><p class=\"by\"" + CHINESE + ">"
                + Html.text(guide.department().body())
                + "</p><a lang=\"" + other.tag() + "\" hreflang=\"" + other.tag() + "\" href=\"/s/"
                + Html.text(service.id()) + "?lang=" + other.choice() + "\">" + words.html(other, "language")
                + "</a></header><h1" + CHINESE + ">" + Html.text(service.name()) + "</h1>"
                + (guide.catalogue().sample()
                        ? "<p class=\"sample\"" + CHINESE + ">"
                                + Html.text(guide.catalogue().notice()) + "</p>"
                        : "")
                + "<p class=\"lead\"" + CHINESE + ">" + Html.text(service.what()) + "</p>"
                + (service.once() ? "<p class=\"once\">" + words.html(language, "once") + "</p>" : "");
    }

    private String part(Language language, String key, String body) {
        return "<section><h2>" + words.html(language, key) + "</h2>" + body + "</section>";
    }

    private String materials(Service service, Language language) {
        if (service.materials().isEmpty()) {
            return "<p>" + words.html(language, "find.guide.nothing") + "</p>";
        }
        return service.materials().stream()
                .map(material -> "<li><b" + CHINESE + ">" + Html.text(material.name()) + "</b><span>"
                        + form(material, language) + "</span></li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private String form(Service.Material material, Language language) {
        var form = words.html(
                language,
                "find.form."
                        + switch (material.form()) {
                            case ORIGINAL -> "original";
                            case COPY -> "copy";
                            case ORIGINAL_AND_COPY -> "original-and-copy";
                            case FORM -> "form";
                            case PHOTO -> "photo";
                            case ELECTRONIC -> "electronic";
                        });
        var count = material.count() > 1
                ? Optional.of(words.html(language, "find.copies", material.count()))
                : Optional.<String>empty();
        var note = material.note().map(said -> "<span" + CHINESE + ">" + Html.text(said) + "</span>");
        return Stream.of(Optional.of(form), count, note)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(words.html(language, "between")));
    }

    private String where(Guides.Guide guide, Language language) {
        var at = guide.service().where();
        var department = guide.department();
        String phone = at.phone().orElse(department.phone());
        return "<dl>" + told(language, "find.fact.department", department.body())
                + told(language, "find.fact.place", at.place().orElse(department.window()))
                + told(language, "find.fact.hours", at.hours().orElse(department.hours()))
                + fact(
                        language,
                        "find.fact.phone",
                        "<a href=\"tel:" + phone.replaceAll("[^0-9+]", "") + "\">" + Html.text(phone) + "</a>")
                + "</dl>";
    }

    private String terms(Service service, Language language) {
        return "<dl>"
                + (service.once() ? fact(language, "find.fact.visits", words.html(language, "find.guide.once")) : "")
                + fact(language, "find.fact.promised", limit(service.limit().promised(), language))
                + service.limit()
                        .legal()
                        .map(span -> fact(language, "find.fact.legal", limit(span, language)))
                        .orElse("")
                + told(language, "find.fact.fee", service.fee().words())
                + told(language, "find.fact.result", service.result().name())
                + fact(language, "find.fact.delivery", delivery(service, language)) + "</dl>";
    }

    /** In the order in which ways are named, whatever the catalogue's. */
    private String delivery(Service service, Language language) {
        return Arrays.stream(Service.Result.Delivery.values())
                .filter(service.result().delivery()::contains)
                .map(way -> words.html(
                        language,
                        "find.delivery."
                                + switch (way) {
                                    case AT_WINDOW -> "window";
                                    case BY_POST -> "post";
                                    case ELECTRONIC -> "electronic";
                                    case AT_TERMINAL -> "terminal";
                                }))
                .collect(Collectors.joining(words.html(language, "between")));
    }

    private String limit(Span span, Language language) {
        return words.html(
                language,
                "find.limit." + span.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                span.days());
    }

    private static String steps(Service service) {
        return service.steps().stream()
                .map(step -> "<li><b" + CHINESE + ">" + Html.text(step.name()) + "</b><span" + CHINESE + ">"
                        + Html.text(step.words()) + "</span></li>")
                .collect(Collectors.joining("", "<ol>", "</ol>"));
    }

    private static String points(Stream<String> lines) {
        return lines.map(line -> "<li" + CHINESE + ">" + Html.text(line) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    /** 《婚姻登记条例》（国务院令第 804 号）第八条. */
    private static String law(Service.Basis basis) {
        return Stream.of(Optional.of("《" + basis.law() + "》"), basis.number().map(n -> "（" + n + "）"), basis.at())
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
    }

    private String about(Guides.Guide guide, Language language) {
        var verified = guide.service().verified();
        return "<footer><h2>" + words.html(language, "find.guide.about") + "</h2><p" + CHINESE + ">"
                + Html.text(guide.catalogue().notice()) + "</p>"
                + (verified.is() ? "" : "<p" + CHINESE + ">" + Html.text(verified.why()) + "</p>")
                + "<p>" + words.html(language, "edition", guide.catalogue().edition()) + "</p></footer>";
    }

    private String told(Language language, String key, String said) {
        return fact(language, key, "<span" + CHINESE + ">" + Html.text(said) + "</span>");
    }

    private String fact(Language language, String key, String html) {
        return "<div><dt>" + words.html(language, key) + "</dt><dd>" + html + "</dd></div>";
    }

    private String page(Language language, String title, String body) {
        return "<!doctype html><html lang=\"" + language.tag() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                + "<meta name=\"robots\" content=\"noindex\"><title>" + title + "</title><style>" + style.css()
                + "</style></head><body><main>" + body + "</main></body></html>";
    }
}
