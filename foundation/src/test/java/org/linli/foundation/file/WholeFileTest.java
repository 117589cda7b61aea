package org.linli.foundation.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {
    private static final int MOST = 100;

    @TempDir
    private Path folder;

    private WholeFile file(String name) {
        return new WholeFile(new DiskFiles(), folder.resolve(name), MOST);
    }

    @Test
    void whatIsWrittenIsFoundAndWhatIsTakenAwayIsNot() throws Exception {
        var file = file("words");
        assertEquals(new WholeFile.Found.Nothing(), file.look());
        file.write("two words");
        assertEquals(new WholeFile.Found.Text("two words"), file.look());
        file.remove();
        assertEquals(new WholeFile.Found.Nothing(), file.look());
    }

    /** A link in a circle is an error that nobody's rights get round, as a failing disk is. */
    @Test
    void whereNobodyCanTellWhetherThereIsOneThereMayBeOne() throws IOException {
        Files.createSymbolicLink(folder.resolve("words"), folder.resolve("words"));
        assertInstanceOf(WholeFile.Found.Unreadable.class, file("words").look());
    }

    @Test
    void aDiskThatFailsWhileItIsAskedHasNotSaidNo() throws Exception {
        var disk = new FaultyDisk();
        var path = Path.of("/var/linli/words");
        var file = new WholeFile(disk, path, MOST);
        file.write("two words");
        disk.failFinding(path);
        assertInstanceOf(WholeFile.Found.Unreadable.class, file.look());
        disk.healFinding(path);
        assertEquals(new WholeFile.Found.Text("two words"), file.look());
    }
}
