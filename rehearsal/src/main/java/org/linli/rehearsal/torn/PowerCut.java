package org.linli.rehearsal.torn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.file.FaultyDisk;
import org.linli.foundation.file.FaultyDisk.CrashPoint;
import org.linli.foundation.file.FaultyDisk.Unsynced;

/**
 * All that a power cut can leave at one moment: each sector that was not synced is what it was at the last sync, or anything it
 * was made into since, independently of the others.
 */
final class PowerCut {
    /** A record of thirteen sectors, and all its subsets; of a longer one a part is looked at. */
    private static final int EVERY = 3 << 12;

    /** More sectors are no record: a segment is being filled with zeros, and has no name yet. */
    private static final int LONGEST_RECORD = 520;

    private static final int AT_RANDOM = 64;
    private static final int STEPS_OF_A_FILL = 8;

    private final CrashPoint point;
    private final List<Choice> choices = new ArrayList<>();

    /** @param contents what the sector can be; null: the file ends before it */
    private record Choice(Path file, int sector, List<byte @Nullable []> contents) {
        int newest() {
            return contents.size() - 1;
        }
    }

    PowerCut(CrashPoint point) {
        this.point = point;
        for (var unsynced : point.unsynced()) {
            var choice = choice(unsynced);
            if (choice.contents().size() > 1) {
                choices.add(choice);
            }
        }
    }

    private Choice choice(Unsynced unsynced) {
        byte[] durable = point.files().get(unsynced.file());
        int from = unsynced.sector() * FaultyDisk.SECTOR;
        var contents = new ArrayList<byte @Nullable []>();
        contents.add(
                durable == null || durable.length <= from
                        ? null
                        : Arrays.copyOfRange(durable, from, Math.min(from + FaultyDisk.SECTOR, durable.length)));
        for (byte[] content : unsynced.contents()) {
            if (contents.stream().noneMatch(known -> Arrays.equals(known, content))) {
                contents.add(content);
            }
        }
        return new Choice(unsynced.file(), unsynced.sector(), contents);
    }

    /** Whether {@link #each} is everything there can be. */
    boolean isComplete() {
        long product = 1;
        for (var choice : choices) {
            product *= choice.contents().size();
            if (product > EVERY) {
                return false;
            }
        }
        return true;
    }

    /** Nothing of what was not synced is lost. */
    Image keepsAll() {
        return image(newest());
    }

    void each(Consumer<Image> sink) {
        if (isComplete()) {
            everySubset(sink);
        } else {
            some(sink);
        }
    }

    private void everySubset(Consumer<Image> sink) {
        int[] chosen = new int[choices.size()];
        int at;
        do {
            sink.accept(image(chosen));
            at = 0;
            while (at < chosen.length
                    && ++chosen[at] == choices.get(at).contents().size()) {
                chosen[at++] = 0;
            }
        } while (at < chosen.length);
    }

    private void some(Consumer<Image> sink) {
        int sectors = choices.size();
        int step = sectors > LONGEST_RECORD ? sectors / STEPS_OF_A_FILL : 1;
        sink.accept(image(new int[sectors]));
        sink.accept(keepsAll());
        for (int i = 0; i < sectors; i += step) {
            int[] prefix = newest();
            Arrays.fill(prefix, i, sectors, 0);
            sink.accept(image(prefix));
            int[] suffix = newest();
            Arrays.fill(suffix, 0, i, 0);
            sink.accept(image(suffix));
            int[] missing = newest();
            missing[i] = 0;
            sink.accept(image(missing));
            int[] alone = new int[sectors];
            alone[i] = choices.get(i).newest();
            sink.accept(image(alone));
        }
        var random = new SplittableRandom(sectors);
        for (int i = 0; i < AT_RANDOM / step + 1; i++) {
            int[] any = new int[sectors];
            for (int at = 0; at < sectors; at++) {
                any[at] = random.nextInt(choices.get(at).contents().size());
            }
            sink.accept(image(any));
        }
    }

    private int[] newest() {
        return choices.stream().mapToInt(Choice::newest).toArray();
    }

    private Image image(int[] chosen) {
        var files = new TreeMap<>(point.files());
        var own = new ArrayList<Path>();
        for (int i = 0; i < chosen.length; i++) {
            var choice = choices.get(i);
            byte[] content = choice.contents().get(chosen[i]);
            if (chosen[i] == 0 || content == null) {
                continue;
            }
            int from = choice.sector() * FaultyDisk.SECTOR;
            files.compute(choice.file(), (path, before) -> {
                byte[] old = before == null ? new byte[0] : before;
                int length = Math.max(old.length, from + content.length);
                byte[] changed = own.contains(path) && length == old.length ? old : Arrays.copyOf(old, length);
                System.arraycopy(content, 0, changed, from, content.length);
                return changed;
            });
            own.add(choice.file());
        }
        return new Image(files);
    }
}
