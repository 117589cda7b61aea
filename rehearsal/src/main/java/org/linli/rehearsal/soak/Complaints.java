package org.linli.rehearsal.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.linli.rehearsal.house.ProgramFailed;

/** What a program's log says from now on that no program in order says: an error, a stack trace. */
final class Complaints {
    private static final Pattern BAD = Pattern.compile(
            "^(SEVERE|ERROR)\\b.*|^\\s+at [\\w$.]+\\(.*|^(Caused by|Exception in).*|.*(Exception|Error): .*");

    private final Path log;
    private final long from;

    private Complaints(Path log, long from) {
        this.log = log;
        this.from = from;
    }

    static Complaints in(Path log) throws ProgramFailed {
        try {
            return new Complaints(log, Files.exists(log) ? Files.size(log) : 0);
        } catch (IOException unreadable) {
            throw new ProgramFailed("the log cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    List<String> all() throws ProgramFailed {
        try {
            var bytes = Files.readAllBytes(log);
            int begin = (int) Math.min(from, bytes.length);
            return new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> BAD.matcher(line).matches())
                    .toList();
        } catch (IOException unreadable) {
            throw new ProgramFailed("the log cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
