package org.linli.rehearsal.up;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a data folder is said in a sentence, before anything starts. */
final class DataFolderTest {
    @TempDir
    private Path folder;

    @Test
    void makesAFolderThatIsNotThere() throws Exception {
        Path wished = folder.resolve("邻里 数据").resolve("up");
        new DataFolder(wished, 1).prepare();
        assertTrue(Files.isDirectory(wished));
    }

    @Test
    void saysThatAFileIsNoFolder() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertSays(file + " is not a folder", new DataFolder(file, 1));
    }

    @Test
    void saysHowMuchRoomIsMissing() {
        assertSays("a house needs 9223372036854 MB", new DataFolder(folder, Long.MAX_VALUE));
    }

    private static void assertSays(String words, DataFolder folder) {
        var unusable = assertThrows(DataFolder.Unusable.class, folder::prepare);
        assertTrue(String.valueOf(unusable.getMessage()).contains(words), unusable.getMessage());
    }
}
