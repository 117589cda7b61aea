package org.linli.rehearsal.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All pictures on one page of HTML, a row a screen; radio buttons choose size, contrast and language without a script. */
final class IndexPage {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Linli: every screen</title>
            <style>
            body{margin:0;background:#FAF7F0;color:#1B2529;font:16px/1.5 "Noto Sans CJK SC",sans-serif}
            header{position:sticky;top:0;background:#fff;border-bottom:2px solid #1B2529;padding:12px 24px;z-index:1}
            h1{font:600 24px/1.3 "Noto Serif CJK SC",serif;margin:0 0 4px}
            fieldset{display:inline;border:0;margin:0 24px 0 0;padding:0}
            label{margin-right:12px}
            section{padding:16px 24px;border-bottom:1px solid #D8D2C4}
            h2{font-size:18px;margin:0 0 8px}
            figure{display:inline-block;margin:0 16px 8px 0;vertical-align:top;max-width:640px}
            img{height:480px;border:1px solid #D8D2C4;display:block}
            figcaption{font-size:14px}
            .bad{color:#8F2A1D;font-weight:600}
            .tv img{height:360px}
            .phone img{width:220px;height:auto}
            figure{display:none}
            """;

    private final List<GalleryReport.Picture> pictures;
    private final StringBuilder html = new StringBuilder(HEAD);

    private IndexPage(List<GalleryReport.Picture> pictures) {
        this.pictures = pictures;
    }

    static void write(Path file, GalleryReport report) throws IOException {
        Files.writeString(file, new IndexPage(report.pictures()).html(report));
    }

    private String html(GalleryReport report) {
        for (var picture : pictures) {
            String chosen = "body:has(#%s:checked):has(#%s:checked):has(#%s:checked) figure.%s.%s.%s"
                    .formatted(
                            picture.size(),
                            picture.contrast(),
                            picture.language(),
                            picture.size(),
                            picture.contrast(),
                            picture.language());
            if (html.indexOf(chosen) < 0) {
                html.append(chosen).append("{display:inline-block}\n");
            }
        }
        html.append("</style>\n<header><h1>%d screens, %d pictures, %d findings</h1>\n"
                .formatted(report.screens(), pictures.size(), report.findings()));
        choice(
                "size",
                pictures.stream().map(GalleryReport.Picture::size).distinct().toList());
        choice(
                "contrast",
                pictures.stream()
                        .map(GalleryReport.Picture::contrast)
                        .distinct()
                        .toList());
        choice(
                "language",
                pictures.stream()
                        .map(GalleryReport.Picture::language)
                        .distinct()
                        .toList());
        html.append("</header>\n");
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        for (var picture : pictures) {
            sections.computeIfAbsent(picture.screen(), screen -> new StringBuilder())
                    .append(figure(picture));
        }
        sections.forEach(
                (screen, figures) -> html.append("<section id=\"s-%s\"><h2>%s</h2>\n".formatted(screen, screen))
                        .append(figures)
                        .append("</section>\n"));
        return html.append("</html>\n").toString();
    }

    private void choice(String name, List<String> values) {
        html.append("<fieldset>");
        for (String value : values) {
            html.append("<label><input type=\"radio\" name=\"%s\" id=\"%s\"%s> %s</label>"
                    .formatted(name, value, value.equals(values.getFirst()) ? " checked" : "", value));
        }
        html.append("</fieldset>\n");
    }

    private static String figure(GalleryReport.Picture picture) {
        var figure = new StringBuilder(
                "<figure class=\"%s %s %s %s\"><a href=\"%s\"><img loading=\"lazy\" src=\"%s\" alt=\"%s\"></a><figcaption>"
                        .formatted(
                                picture.face(),
                                picture.size(),
                                picture.contrast(),
                                picture.language(),
                                picture.file(),
                                picture.file(),
                                picture.screen()));
        figure.append(picture.stand().isEmpty() ? picture.face() : picture.face() + " " + picture.stand())
                .append(' ');
        if (picture.pages() > 1) {
            figure.append("page %d of %d ".formatted(picture.page(), picture.pages()));
        }
        picture.findings()
                .forEach(found -> figure.append(
                        "<div class=\"bad\">%s: %s</div>".formatted(found.flaw(), escaped(found.detail()))));
        return figure.append("</figcaption></figure>\n").toString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
