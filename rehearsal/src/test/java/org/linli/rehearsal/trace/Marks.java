package org.linli.rehearsal.trace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.linli.central.server.community.Person;
import org.linli.rehearsal.house.Program;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.soak.Body;

/** What would betray somebody, in every encoding in which a program may hold it; and the search for it. */
final class Marks {
    /** A heap dump writes arrays of characters with the high byte first, whatever the machine. */
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030"));

    private static final int WINDOW = 1 << 20;

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final int HEXADECIMAL = 16;

    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * @param what whose it is and in which encoding
     * @param signs as they would lie in a file
     */
    private record Mark(String what, List<Byte> signs) {
        boolean standsAt(byte[] window, int at, int end) {
            if (at + signs.size() > end) {
                return false;
            }
            for (int i = 0; i < signs.size(); i++) {
                if (window[at + i] != signs.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The whole name, the whole id number, the whole number of the phone. */
    static Marks of(Person person) {
        var marks = new Marks();
        marks.add("the name", person.name());
        marks.add("the id number", person.idNumber());
        person.mobile().ifPresent(mobile -> marks.add("the phone", mobile));
        return marks;
    }

    /** This alone. */
    static Marks of(String what, String value) {
        var marks = new Marks();
        marks.add(what, value);
        return marks;
    }

    /** A key: as it is written in its file, and as the bytes a program signs with. */
    static Marks ofKey(String what, String written, byte[] secret) {
        var marks = of(what, written);
        var signs = new ArrayList<Byte>();
        for (byte sign : secret) {
            signs.add(sign);
        }
        marks.marks.add(new Mark(what + " as bytes", List.copyOf(signs)));
        return marks;
    }

    private void add(String what, String value) {
        values.put(what, value);
        for (Charset encoding : ENCODINGS) {
            var signs = new ArrayList<Byte>();
            for (byte sign : value.getBytes(encoding)) {
                signs.add(sign);
            }
            marks.add(new Mark(what + " in " + encoding.name(), List.copyOf(signs)));
        }
    }

    /** What of it lives on this program's heap after a whole collection. */
    Set<String> inHeapOf(Program program, Path folder) throws ProgramFailed, IOException {
        Path dump = folder.resolve("live.hprof");
        try {
            new Body(program).dumpHeap(dump);
            return in(dump);
        } finally {
            Files.deleteIfExists(dump);
        }
    }

    /** What of it stands in a text, written as it is or in a browser's escapes. */
    Set<String> in(String words) {
        String plain = ESCAPED.matcher(words)
                .replaceAll(sign ->
                        Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1), HEXADECIMAL))));
        var found = new TreeSet<String>();
        values.forEach((what, value) -> {
            if (plain.contains(value)) {
                found.add(what);
            }
        });
        return found;
    }

    /** What of it lies in a file under this folder, and in which. */
    Set<String> inFilesOf(Path folder, Predicate<Path> searched) throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(searched).toList()) {
                in(file).forEach(mark -> found.add(folder.relativize(file) + ": " + mark));
            }
        }
        return found;
    }

    private Set<String> in(Path file) throws IOException {
        var found = new TreeSet<String>();
        var byFirst = byFirstSign();
        int longest = marks.stream().mapToInt(mark -> mark.signs().size()).max().orElse(1);
        byte[] window = new byte[WINDOW + longest];
        try (InputStream in = Files.newInputStream(file)) {
            int end = in.readNBytes(window, 0, window.length);
            while (end > 0) {
                for (int at = 0; at < end; at++) {
                    for (Mark mark : byFirst.get(window[at] & 0xff)) {
                        if (mark.standsAt(window, at, end)) {
                            found.add(mark.what());
                        }
                    }
                }
                // What began in the last signs of this window may end in the next.
                int kept = Math.min(longest - 1, end);
                System.arraycopy(window, end - kept, window, 0, kept);
                int read = in.readNBytes(window, kept, window.length - kept);
                end = read == 0 ? 0 : kept + read;
            }
        }
        return found;
    }

    private List<List<Mark>> byFirstSign() {
        return IntStream.range(0, 1 << Byte.SIZE)
                .mapToObj(sign -> marks.stream()
                        .filter(mark -> mark.signs().getFirst() == (byte) sign)
                        .toList())
                .toList();
    }
}
