package org.linli.terminal.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.foundation.file.FaultyDisk;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.journal.JournalSettings;
import org.linli.terminal.core.store.JournalTaskStore.Opened;

final class JournalTaskStoreTest {
    private static final Path FOLDER = Path.of("/var/linli/tasks");

    private final JournalSettings settings = JournalSettings.standard()
            .withSegmentBytes(320 * 1024)
            .withIds(() -> UUID.fromString("7d3f1a52-0000-4000-8000-0123456789ab"));
    private FaultyDisk disk = new FaultyDisk();

    @Test
    void aDeedThatWasSentSurvivesAPowerCutAndAnEndedTaskIsForgotten() {
        var store = open();
        assertTrue(store.sending("t1", "t1/pay/start-1", "StartPayment", "{}"));
        assertTrue(store.sending("t2", "t2/pay/start-1", "StartPayment", "{}"));
        assertTrue(store.sending("t2", "t2/pay/present-1-1", "PresentCode", "{}"));
        store.ended("t1");
        powerCut();
        assertEquals(
                List.of("t2/pay/start-1", "t2/pay/present-1-1"),
                open().unended().stream().map(TaskStore.Deed::key).toList());
    }

    @Test
    void aDiskThatFailsLetsNothingBeSentFromThenOn() {
        var store = open();
        disk.failSync(0);
        assertFalse(store.sending("t1", "t1/pay/start-1", "StartPayment", "{}"));
        assertFalse(store.sending("t1", "t1/pay/start-2", "StartPayment", "{}"));
    }

    @Test
    void aSecondProgramIsRefused() {
        open();
        assertInstanceOf(Opened.Refused.class, JournalTaskStore.open(disk, FOLDER, settings));
    }

    @Test
    void aLongRecordWithNothingUnderWayBeginsAnew() {
        var store = open();
        for (int i = 0; i < 1_200; i++) {
            store.sending("t" + i, "t" + i + "/pay/start-1", "StartPayment", "{}");
            store.ended("t" + i);
        }
        store.close();
        long before = bytesRead();
        var fresh = open();
        assertEquals(List.of(), fresh.unended());
        assertTrue(fresh.sending("t", "t/pay/start-1", "StartPayment", "{}"));
        fresh.close();
        assertTrue(bytesRead() < before, "the old generation is still there");
        assertEquals(1, open().unended().size());
    }

    @Test
    void aLongRecordWithSomethingUnderWayIsKept() {
        var store = open();
        for (int i = 0; i < 1_200; i++) {
            store.sending("t" + i, "t" + i + "/pay/start-1", "StartPayment", "{}");
            if (i != 7) {
                store.ended("t" + i);
            }
        }
        store.close();
        assertEquals("t7", open().unended().getFirst().task());
    }

    @Test
    void anOlderRecordThatCannotBeRemovedIsNoReasonToSendNothing() {
        var store = open();
        for (int i = 0; i < 1_200; i++) {
            store.sending("t" + i, "t" + i + "/pay/start-1", "StartPayment", "{}");
            store.ended("t" + i);
        }
        store.close();
        var stubborn = JournalTaskStore.open(new DeletesNothing(disk), FOLDER, settings);
        var fresh = assertInstanceOf(Opened.Ready.class, stubborn).store();
        assertTrue(fresh.sending("t", "t/pay/start-1", "StartPayment", "{}"));
        fresh.close();
        assertEquals(1, open().unended().size());
    }

    private record DeletesNothing(FilePort disk) implements FilePort {
        @Override
        public Handle open(Path path) throws IOException {
            return disk.open(path);
        }

        @Override
        public boolean exists(Path path) throws IOException {
            return disk.exists(path);
        }

        @Override
        public List<Path> list(Path folder) throws IOException {
            return disk.list(folder);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            disk.rename(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            throw new IOException("the folder is read-only");
        }

        @Override
        public void syncFolder(Path folder) throws IOException {
            disk.syncFolder(folder);
        }
    }

    private long bytesRead() {
        long bytes = 0;
        for (int generation = 1; generation <= 2; generation++) {
            for (Path file : disk.list(FOLDER.resolve("tasks-" + generation))) {
                bytes += disk.content(file).length;
            }
        }
        return bytes;
    }

    private TaskStore open() {
        return assertInstanceOf(Opened.Ready.class, JournalTaskStore.open(disk, FOLDER, settings))
                .store();
    }

    private void powerCut() {
        disk.cutPower(sector -> false);
        disk.restart();
    }
}
