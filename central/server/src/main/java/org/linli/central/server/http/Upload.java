package org.linli.central.server.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Attributes;

/** A file that somebody sent with a form. */
final class Upload {
    private static final String FILE = "multipart/form-data";
    private static final int MOST_PARTS = 8;
    private static final int LONGEST_PART_HEAD = 4_096;

    private Upload() {}

    private static byte[] content(MultiPart.Part part) throws IOException {
        var content = Content.Source.asByteBuffer(part.createContentSource());
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        return bytes;
    }

    /** The first part of this name that holds something; empty when nobody chose a file, or the body is no form. */
    static Optional<byte[]> of(Arrived request, String name) {
        var type = request.field().apply("Content-Type").filter(each -> each.startsWith(FILE));
        if (type.isEmpty()) {
            return Optional.empty();
        }
        var bounds = new MultiPartConfig.Builder()
                .maxParts(MOST_PARTS)
                .maxHeadersSize(LONGEST_PART_HEAD)
                .maxSize(request.body().length)
                // In memory alone: nothing of what somebody uploads touches the disk.
                .maxMemoryPartSize(-1)
                .useFilesForPartsWithoutFileName(false)
                .build();
        try (var parts = MultiPartFormData.getParts(
                Content.Source.from(ByteBuffer.wrap(request.body())), new Attributes.Mapped(), type.get(), bounds)) {
            Optional<byte[]> chosen = Optional.empty();
            for (var part : parts.getAll(name)) {
                if (chosen.filter(before -> before.length > 0).isEmpty()) {
                    chosen = Optional.of(content(part));
                }
            }
            return chosen;
        } catch (IOException | RuntimeException notAForm) {
            return Optional.empty();
        }
    }
}
