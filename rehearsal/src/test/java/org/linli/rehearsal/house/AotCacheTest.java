package org.linli.rehearsal.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes prepared from one set of jars are never given to another. */
final class AotCacheTest {
    @TempDir
    private Path folder;

    private Path jar = Path.of("");
    private String classPath = "";

    @BeforeEach
    void layOutAClassPath() throws Exception {
        jar = Files.writeString(folder.resolve("one.jar"), "one");
        classPath = jar + File.pathSeparator + Files.writeString(folder.resolve("two.jar"), "two");
    }

    private AotCache cache() throws Exception {
        return AotCache.of(folder, "org.linli.some.SomeMain", classPath);
    }

    @Test
    void staysTheSameWhileNothingChanges() throws Exception {
        assertEquals(cache(), cache());
    }

    @Test
    void isAnotherOneWhenAJarIsNewerThoughAsLong() throws Exception {
        var before = cache();
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
        assertNotEquals(before, cache());
    }

    @Test
    void isAnotherOneWhenAJarIsLongerThoughAsOld() throws Exception {
        var before = cache();
        var made = Files.getLastModifiedTime(jar);
        Files.writeString(jar, "one and more");
        Files.setLastModifiedTime(jar, made);
        assertNotEquals(before, cache());
    }

    @Test
    void aProgramIsGivenItOnlyOnceItIsMade() throws Exception {
        assertEquals(List.of(), cache().use());
        Files.writeString(cache().file(), "");
        assertTrue(cache().use().contains("-XX:AOTCache=" + cache().file()));
    }

    @Test
    void aDamagedCacheIsPassedOver() throws Exception {
        Files.writeString(cache().file(), "no cache at all");
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(cache().use());
        command.add("-version");
        var java = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, java.waitFor(), said);
        assertTrue(said.startsWith("openjdk version"), said);
    }
}
