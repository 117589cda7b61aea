package org.linli.central.server.http;

import java.util.Optional;
import org.linli.central.server.page.Language;
import org.linli.central.server.photo.Arrival;
import org.linli.central.server.photo.PhotoBoxes;
import org.linli.central.server.photo.PhotoPage;

/** Where a phone brings photos for a report: by an address that a terminal's screen shows for a few minutes. Shows none. */
final class PhotoDoor implements Door {
    /** What a form is larger than the file in it. */
    private static final int LARGEST_FORM = 4_000;

    private final PhotoBoxes boxes;
    private final PhotoPage page = PhotoPage.load();
    private final UploadRoom room = UploadRoom.standard();

    PhotoDoor(PhotoBoxes boxes) {
        this.boxes = boxes;
    }

    /** A body is read in for an address that takes one; else so much of it as a form without a file has. */
    @Override
    public Optional<Takes> takes(String method, String path, String from) {
        var words = PathWords.of(path);
        if (!method.equals("POST") || !words.matches("r", "*")) {
            return Optional.empty();
        }
        String key = words.words().get(1);
        return Optional.of(new Takes(
                boxes.takes(key) ? PhotoBoxes.LARGEST_FILE + LARGEST_FORM : LARGEST_FORM,
                room,
                request -> reply(new Arrival.Crowded(), key, request)));
    }

    @Override
    public Optional<Reply> answer(Arrived request) {
        var path = PathWords.of(request.path());
        if (!path.matches("r", "*")) {
            return Optional.empty();
        }
        String key = path.words().get(1);
        return switch (request.method()) {
            case "GET" -> Optional.of(reply(boxes.look(key, request.from()), key, request));
            case "POST" -> Optional.of(reply(brought(key, request), key, request));
            default -> Optional.empty();
        };
    }

    /** What was not read in, because there was no place for it then, is not held against whoever finds one now. */
    private Arrival brought(String key, Arrived request) {
        var photo = photo(request);
        boolean unread = photo.isEmpty() && request.body().length > LARGEST_FORM;
        return unread && boxes.takes(key) ? new Arrival.Crowded() : boxes.bring(key, request.from(), photo);
    }

    /** One that was cut off because it is too large stays too large. */
    private static Optional<byte[]> photo(Arrived request) {
        return request.body().length > PhotoBoxes.LARGEST_FILE + LARGEST_FORM
                ? Optional.of(request.body())
                : Upload.of(request, "photo").filter(file -> file.length > 0);
    }

    private Reply reply(Arrival arrival, String key, Arrived request) {
        int status = switch (arrival) {
            case Arrival.Open open -> 200;
            case Arrival.Taken taken -> 200;
            case Arrival.Full full -> 409;
            case Arrival.Refused refused ->
                switch (refused.why()) {
                    case NOTHING, NOT_A_PICTURE -> 422;
                    case TOO_LARGE, TOO_MANY_PIXELS -> 413;
                };
            case Arrival.NoSuchAddress none -> 404;
            case Arrival.TooOften often -> 429;
            case Arrival.Crowded crowded -> 503;
        };
        var language = Language.of(request.query(), request.field().apply("Accept-Language"));
        return Reply.publicPage(status, page.of(arrival, key, language), page.style(), language, Reply.Forms.OURS);
    }
}
