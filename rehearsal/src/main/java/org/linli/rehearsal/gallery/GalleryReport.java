package org.linli.rehearsal.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every picture and what was found on it; its schema: docs/schema/gallery.schema.json. The same checkout gives the same
 * file, byte for byte.
 */
record GalleryReport(int screens, int findings, List<Picture> pictures) {
    GalleryReport {
        pictures = List.copyOf(pictures);
    }

    static GalleryReport of(List<Picture> pictures) {
        int screens = (int) pictures.stream().map(Picture::screen).distinct().count();
        int findings =
                pictures.stream().mapToInt(picture -> picture.findings().size()).sum();
        return new GalleryReport(screens, findings, pictures);
    }

    /**
     * @param face kiosk, tv or phone
     * @param stand what tells this glass from others of its face, and how it is used
     * @param page from 1
     * @param sha256 of the file
     */
    record Picture(
            String file,
            String face,
            int widthPixels,
            int heightPixels,
            String stand,
            String screen,
            String size,
            String contrast,
            String language,
            int page,
            int pages,
            String sha256,
            List<Found> findings) {
        Picture {
            findings = List.copyOf(findings);
        }
    }

    record Found(String flaw, String detail) {}

    void write(Path file) throws IOException {
        var json = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
        Files.writeString(file, json.writeValueAsString(this) + "\n");
    }
}
