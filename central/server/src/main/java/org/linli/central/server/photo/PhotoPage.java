package org.linli.central.server.photo;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.linli.central.api.matter.PhotoCount;
import org.linli.central.server.page.Language;
import org.linli.central.server.page.PageStyle;
import org.linli.central.server.page.PageWords;
import org.linli.central.server.receipt.Html;
import org.linli.central.server.receipt.ReceiptNumbers;

/**
 * What a phone shows that adds photos to a report: one large key for the camera, one to send, and how many have come. Without
 * script; shows no photo. Immutable.
 */
public final class PhotoPage {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final PageStyle style;
    private final PageWords words;

    private PhotoPage(PageStyle style, PageWords words) {
        this.style = style;
        this.words = words;
    }

    public static PhotoPage load() {
        return new PhotoPage(PageStyle.load(PhotoPage.class, "photo.css"), PageWords.load(PhotoPage.class, "photo"));
    }

    public PageStyle style() {
        return style;
    }

    /** @param key the last part of the address */
    public String of(Arrival arrival, String key, Language language) {
        return switch (arrival) {
            case Arrival.Open(int photos, Instant until) ->
                photos >= PhotoCount.MOST
                        ? full(photos, language)
                        : page(
                                language,
                                "title",
                                (photos == 0 ? lead(language) : status(language, "good", came(photos, language)))
                                        + form(key, until, language));
            case Arrival.Taken(int photos, Instant until) ->
                photos >= PhotoCount.MOST
                        ? full(photos, language)
                        : page(
                                language,
                                "taken",
                                status(language, "good", came(photos, language)) + form(key, until, language));
            case Arrival.Full(int photos) -> full(photos, language);
            case Arrival.Refused(var why, int photos, Instant until) ->
                page(
                        language,
                        "refused",
                        status(
                                        language,
                                        "bad",
                                        words.html(
                                                language,
                                                "why."
                                                        + why.name()
                                                                .toLowerCase(Locale.ROOT)
                                                                .replace('_', '-')))
                                + (photos == 0 ? "" : "<p>" + came(photos, language) + "</p>")
                                + form(key, until, language));
            case Arrival.NoSuchAddress none ->
                page(language, "over", status(language, "bad", words.html(language, "over.more")));
            case Arrival.TooOften often ->
                page(language, "too-often", status(language, "bad", words.html(language, "too-often.more")));
            case Arrival.Crowded crowded ->
                page(language, "crowded", status(language, "bad", words.html(language, "crowded.more")));
        };
    }

    private String lead(Language language) {
        return "<p class=\"lead\">" + words.html(language, "lead", PhotoCount.MOST) + "</p>";
    }

    private String full(int photos, Language language) {
        return page(
                language,
                "taken",
                status(language, "good", came(photos, language)) + "<p>" + words.html(language, "full") + "</p>");
    }

    private String came(int photos, Language language) {
        return words.html(language, "came", photos);
    }

    private static String status(Language language, String mood, String html) {
        return "<p role=\"status\" class=\"" + mood + "\" lang=\"" + language.tag() + "\">" + html + "</p>";
    }

    private String form(String key, Instant until, Language language) {
        var clock = CLOCK.format(ZonedDateTime.ofInstant(until, ReceiptNumbers.CHINA));
        return "<form method=\"post\" action=\"/r/" + Html.text(key) + "?lang=" + language.choice()
                + "\" enctype=\"multipart/form-data\"><label for=\"photo\">" + words.html(language, "camera")
                + "</label><input id=\"photo\" name=\"photo\" type=\"file\" accept=\"image/*\""
                + " capture=\"environment\" aria-describedby=\"hint\"><label class=\"quiet\" for=\"chosen\">"
                + words.html(language, "chosen")
                + "</label><input id=\"chosen\" name=\"photo\" type=\"file\" accept=\"image/*\""
                + " aria-describedby=\"hint\"><button>" + words.html(language, "send")
                + "</button><p id=\"hint\">"
                + words.html(language, "hint", clock, PhotoBoxes.LARGEST_FILE >> 20) + "</p></form>";
    }

    private String page(Language language, String title, String body) {
        return "<!doctype html><html lang=\"" + language.tag() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                + "<meta name=\"robots\" content=\"noindex\"><title>" + words.html(language, title)
                + "</title><style>" + style.css() + "</style></head><body><main><header><h1>"
                + words.html(language, "title") + "</h1></header>" + body + "<footer><p>"
                + words.html(language, "foot") + "</p></footer></main></body></html>";
    }
}
