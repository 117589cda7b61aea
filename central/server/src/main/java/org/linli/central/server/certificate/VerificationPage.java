package org.linli.central.server.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.linli.central.server.certificate.Finding.Entry;
import org.linli.central.server.receipt.Html;
import org.linli.central.server.receipt.ReceiptNumbers;

/**
 * The page on which anybody verifies a certificate, in two languages. It says what is proven and what is not; a name is masked,
 * and nothing of the record itself is shown. Immutable.
 */
public final class VerificationPage {
    /** Nothing speaks against these files, and nothing for them. */
    private static final Set<Finding.Why> UNDECIDED =
            Set.of(Finding.Why.TOO_LARGE, Finding.Why.NOT_A_PDF, Finding.Why.NOT_SIGNED, Finding.Why.FOREIGN_SIGNER);

    private final String style;
    private final Map<Language, Properties> texts;

    private VerificationPage(String style, Map<Language, Properties> texts) {
        this.style = style;
        this.texts = texts;
    }

    /** In what the page speaks. */
    public enum Language {
        CHINESE("zh-CN", "zh", "yyyy年M月d日 HH:mm"),
        ENGLISH("en", "en", "d MMMM uuuu, HH:mm");

        private final String tag;
        private final String choice;
        private final String form;

        Language(String tag, String choice, String form) {
            this.tag = tag;
            this.choice = choice;
            this.form = form;
        }

        public String tag() {
            return tag;
        }

        private String when(Instant at) {
            var local = ZonedDateTime.ofInstant(at, ReceiptNumbers.CHINA);
            return DateTimeFormatter.ofPattern(form, Locale.forLanguageTag(tag)).format(local);
        }

        private Language other() {
            return this == CHINESE ? ENGLISH : CHINESE;
        }
    }

    public static VerificationPage load() {
        var texts = new EnumMap<Language, Properties>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, properties("verification_" + language.tag() + ".properties"));
        }
        return new VerificationPage(resource("verification.css"), texts);
    }

    private static Properties properties(String name) {
        try (Reader in = new InputStreamReader(stream(name), StandardCharsets.UTF_8)) {
            var read = new Properties();
            read.load(in);
            return read;
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    private static String resource(String name) {
        try (var in = stream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    private static InputStream stream(String name) {
        var in = VerificationPage.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is not in the jar");
        }
        return in;
    }

    /** What a content security policy must allow, and nothing else: {@code sha256-…}. */
    public String styleHash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    /** Before anything was asked. */
    public String empty(Language language) {
        return page(language, text(language, "title"), forms(language, ""));
    }

    /** When the book cannot be read. */
    public String closed(Language language) {
        return result(language, "closed", "undecided", "");
    }

    /** When too many files are looked at. */
    public String crowded(Language language) {
        return result(language, "crowded", "undecided", "");
    }

    public String of(Finding finding, Language language) {
        return switch (finding) {
            case Finding.CodeKnown(var entry) ->
                result(language, "code-known", "good", facts(entry, language) + proven(language, "code"));
            case Finding.FileGenuine(var entry) ->
                result(language, "file-genuine", "good", facts(entry, language) + proven(language, "file"));
            case Finding.CodeUnknown _ -> result(language, "code-unknown", "bad", "");
            case Finding.CodeMistyped _ -> result(language, "code-mistyped", "undecided", "");
            case Finding.NotACode _ -> result(language, "not-a-code", "undecided", "");
            case Finding.FileRefused(var why) ->
                result(
                        language,
                        "file-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        UNDECIDED.contains(why) ? "undecided" : "bad",
                        "");
            case Finding.TooOften(var until) ->
                result(
                        language,
                        "too-often",
                        "undecided",
                        "<p>" + text(language, "too-often.until") + " " + Html.text(language.when(until)) + "</p>");
        };
    }

    private String result(Language language, String key, String mood, String more) {
        String sheet = "<section class=\"sheet " + mood + "\" aria-labelledby=\"found\"><h2 id=\"found\">"
                + text(language, "mood." + mood) + text(language, key) + "</h2><p>" + text(language, key + ".more")
                + "</p>" + more
                + "</section>";
        return page(language, text(language, key), sheet + forms(language, text(language, "again")));
    }

    private String facts(Entry entry, Language language) {
        String printed = entry.outcome()
                .map(outcome -> text(language, "outcome." + outcome.name()))
                .orElseGet(() -> text(language, "outcome.NONE"));
        return "<dl>" + fact(text(language, "fact.kind"), title(entry, language))
                + fact(text(language, "fact.name"), entry.maskedName())
                + fact(text(language, "fact.issued"), language.when(entry.issuedAt()))
                + fact(text(language, "fact.number"), entry.number())
                + fact(text(language, "fact.pages"), Integer.toString(entry.pages()))
                + fact(text(language, "fact.paper"), printed) + "</dl>";
    }

    private static String title(Entry entry, Language language) {
        return language == Language.CHINESE
                ? Wording.title(entry.kind())
                : Wording.english(entry.kind()) + " (" + Wording.title(entry.kind()) + ")";
    }

    private static String fact(String name, String value) {
        return "<div><dt>" + name + "</dt><dd>" + Html.text(value) + "</dd></div>";
    }

    private String proven(Language language, String by) {
        return "<h3>" + text(language, "proven") + "</h3><p>" + text(language, by + ".proven") + "</p><h3>"
                + text(language, "not-proven") + "</h3><p>" + text(language, by + ".not-proven") + "</p>";
    }

    private String forms(Language language, String again) {
        String lang = "?lang=" + language.choice;
        return (again.isEmpty()
                        ? "<p class=\"lead\">" + text(language, "lead") + "</p>"
                        : "<h2 class=\"again\">" + again + "</h2>")
                + "<form method=\"post\" action=\"/v" + lang + "\"><label for=\"code\">" + text(language, "code.label")
                + "</label><p id=\"code-hint\">" + text(language, "code.hint") + "</p>"
                + "<div class=\"row\"><input id=\"code\" name=\"code\" required maxlength=\"40\" autocomplete=\"off\""
                + " autocapitalize=\"characters\" spellcheck=\"false\" aria-describedby=\"code-hint\" placeholder=\"XXXX-XXXX-XXXX\">"
                + "<button>" + text(language, "code.button") + "</button></div></form>"
                + "<form method=\"post\" action=\"/v/file" + lang
                + "\" enctype=\"multipart/form-data\"><label for=\"file\">"
                + text(language, "file.label") + "</label><p id=\"file-hint\">" + text(language, "file.hint") + "</p>"
                + "<div class=\"row\"><input id=\"file\" name=\"file\" type=\"file\" required accept=\"application/pdf,.pdf\""
                + " aria-describedby=\"file-hint\"><button>" + text(language, "file.button") + "</button></div></form>";
    }

    private String page(Language language, String title, String body) {
        var other = language.other();
        return "<!doctype html><html lang=\"" + language.tag() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                + "<meta name=\"robots\" content=\"noindex\"><title>" + title + "</title><style>" + style
                + "</style></head><body><main><header><h1>" + text(language, "title") + "</h1><a lang=\"" + other.tag()
                + "\" hreflang=\"" + other.tag() + "\" href=\"/v?lang=" + other.choice + "\">"
                + text(other, "language") + "</a></header>" + body + "<footer><p>" + text(language, "foot")
                + "</p><p>" + text(language, "foot.sample") + "</p></footer></main></body></html>";
    }

    private String text(Language language, String key) {
        var read = texts.get(language);
        String words = read == null ? null : read.getProperty(key);
        if (words == null) {
            throw new IllegalStateException("no words for " + key + " in " + language);
        }
        return words;
    }
}
