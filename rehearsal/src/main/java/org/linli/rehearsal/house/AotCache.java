package org.linli.rehearsal.house;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Classes of one program, loaded and linked ahead of time (JEP 483, 514): its start takes half the processor time.
 *
 * <p>The file is named for the Java and for path, size and date of every jar it was made from. A JVM does not notice
 * that a jar of its class path has changed since (25.0.3 took the old classes); under this name it is never asked.
 *
 * @param file where the cache stands or would stand
 */
record AotCache(Path file) {
    private static final int NAME_LENGTH = 24;

    static AotCache of(Path folder, String mainClass, String classPath) throws IOException {
        var made = new StringBuilder(System.getProperty("java.home") + " " + Runtime.version());
        for (String jar : classPath.split(File.pathSeparator, -1)) {
            Path path = Path.of(jar);
            made.append('\n').append(jar).append(' ').append(Files.size(path));
            made.append(' ').append(Files.getLastModifiedTime(path));
        }
        String simpleName = mainClass.substring(mainClass.lastIndexOf('.') + 1);
        return new AotCache(folder.resolve(simpleName + "-" + digest(made.toString()) + ".aot"));
    }

    boolean isMade() {
        return Files.exists(file);
    }

    /** For a start: nothing while there is no cache. A cache that the JVM cannot use is passed over in silence. */
    List<String> use() {
        return isMade() ? List.of("-XX:AOTCache=" + file, "-Xlog:aot=off,cds=off") : List.of();
    }

    /** For a run from which a cache is to be made; written when the program ends in good order. */
    List<String> record() {
        return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording(), "-Xlog:aot=off,cds=off");
    }

    /** For a JVM that makes the cache from the recording and runs nothing. */
    List<String> make(Path unfinished) {
        return List.of(
                "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + recording(),
                "-XX:AOTCache=" + unfinished,
                "-Xlog:aot=off,cds=off");
    }

    Path recording() {
        return file.resolveSibling(file.getFileName() + ".recording");
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
