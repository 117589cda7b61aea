package org.linli.rehearsal.torn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FaultyDisk;
import org.linli.foundation.journal.Journal;

/**
 * What a rotting disk or somebody does to a record that was acknowledged, with the proof of it behind: never a torn tail.
 *
 * @param what told when it goes unnoticed
 * @param why the code it has to be refused with
 */
record Alteration(String what, Image image, Code why) {
    private static final int KINDS = 7;

    private record Place(Path file, Frames frames, Frames.Frame frame) {
        byte[] content() {
            return frames.segment();
        }

        int bytes() {
            return frames.padded(frame.length());
        }
    }

    /**
     * @param which each number something else, somewhere else
     * @return empty when nothing in the image is proven to have been acknowledged
     */
    static Optional<Alteration> of(Image image, int which) {
        var proven = proven(image);
        if (proven.isEmpty()) {
            return Optional.empty();
        }
        int number = which & Integer.MAX_VALUE;
        var place = proven.get(number / KINDS % proven.size());
        return Optional.of(
                switch (number % KINDS) {
                    case 0 -> bit(image, place, place.frame().at() + number % place.bytes(), number);
                    case 1 -> hole(image, place, number);
                    case 2 ->
                        altered(
                                "a record was rewritten with a fitting checksum",
                                image,
                                place,
                                place.frames().forged(place.frame()));
                    case 3 -> moved(image, place, proven.get(number % proven.size()), number);
                    case 4 -> bit(image, place, number % Frames.HEADER_BYTES, number);
                    case 5 ->
                        altered(
                                "the file is cut",
                                image,
                                place,
                                Arrays.copyOf(place.content(), place.frame().at() + number % place.bytes()));
                    default -> gone(image, place, number);
                });
    }

    /** All records but the last, which is proven by a mark behind it alone. */
    private static List<Place> proven(Image image) {
        var proven = new ArrayList<Place>();
        boolean marked = true;
        for (var file : image.segments().entrySet()) {
            var frames = Frames.of(file.getValue());
            frames.all().forEach(frame -> proven.add(new Place(file.getKey(), frames, frame)));
            // A segment that follows is proof as good as a mark.
            marked = frames.all().isEmpty() || frames.isMarkedAtItsEnd();
        }
        if (!marked) {
            proven.removeLast();
        }
        return proven;
    }

    private static Alteration altered(String what, Image image, Place place, byte[] content) {
        return new Alteration(
                what + " (" + place.file().getFileName() + ", record at "
                        + place.frame().at() + ")",
                image.with(place.file(), content),
                Journal.DAMAGED);
    }

    private static Alteration bit(Image image, Place place, int at, int number) {
        byte[] turned = place.content().clone();
        turned[at] ^= (byte) (1 << (number / KINDS & 7));
        return altered("a bit is turned at " + at, image, place, turned);
    }

    private static Alteration hole(Image image, Place place, int number) {
        int sector = place.frame().at() + number % (place.bytes() / FaultyDisk.SECTOR) * FaultyDisk.SECTOR;
        byte[] holed = place.content().clone();
        Arrays.fill(holed, sector, sector + FaultyDisk.SECTOR, (byte) 0);
        return altered("a sector reads as zeros at " + sector, image, place, holed);
    }

    private static Alteration moved(Image image, Place place, Place other, int number) {
        if (place.frame().equals(other.frame()) && place.file().equals(other.file())) {
            return hole(image, place, number);
        }
        byte[] overwritten = place.content().clone();
        System.arraycopy(
                other.content(), other.frame().at(), overwritten, place.frame().at(), FaultyDisk.SECTOR);
        return altered("another record lies over its first sector", image, place, overwritten);
    }

    private static Alteration gone(Image image, Place place, int number) {
        // Without its last or only segment a journal looks like a younger one: what has seen its head tells, not the
        // journal.
        return image.segments().lastKey().equals(place.file())
                ? hole(image, place, number)
                : new Alteration(
                        place.file().getFileName() + " is gone", image.without(place.file()), Journal.MISSING_SEGMENT);
    }
}
