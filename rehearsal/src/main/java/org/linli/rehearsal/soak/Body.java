package org.linli.rehearsal.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.linli.rehearsal.house.ProcessTree;
import org.linli.rehearsal.house.Program;
import org.linli.rehearsal.house.ProgramFailed;

/**
 * A running JVM, from outside: how much memory it may have and how much it has.
 *
 * <p>The limit is the kernel's own ({@code RLIMIT_DATA}: everything private and writable, heap, stacks and what C code takes
 * for itself), set by util-linux' {@code prlimit} on the running process: it needs no rights and no control groups. What
 * asks for more is refused, and a JVM that is refused memory falls.
 */
public final class Body {
    private static final long MEBIBYTE = 1 << 20;
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)\\s*$");

    private final long process;

    public Body(Program program) {
        this.process = program.pid();
    }

    /** It gets no more than this from now on. */
    void limit(int mebibytes) throws ProgramFailed {
        String bytes = Long.toString(mebibytes * MEBIBYTE);
        said(List.of("prlimit", "--pid", Long.toString(process), "--data=" + bytes + ":" + bytes));
        try {
            String limits = Files.readString(Path.of("/proc", Long.toString(process), "limits"));
            if (!limits.matches("(?s).*Max data size\\s+" + bytes + "\\s.*")) {
                throw new ProgramFailed("the program's memory could not be limited");
            }
        } catch (IOException gone) {
            throw new ProgramFailed("the program has gone", gone);
        }
    }

    /** What it holds in memory, what it shares counted by its share. */
    double pssMebibytes() {
        return ProcessTree.pssMebibytes(process);
    }

    /** What is alive on its heap: the histogram's first step is a whole collection. */
    double liveMebibytes() throws ProgramFailed {
        var total = TOTAL.matcher(histogram());
        if (!total.find()) {
            throw new ProgramFailed("the program does not say what lives on its heap");
        }
        return Long.parseLong(total.group(1)) / (double) MEBIBYTE;
    }

    /** By class, the largest first. */
    String histogram() throws ProgramFailed {
        return jcmd("GC.class_histogram");
    }

    /** What lives on its heap after a whole collection, as HPROF. */
    public void dumpHeap(Path file) throws ProgramFailed {
        jcmd("GC.heap_dump", file.toString());
    }

    /** Where its threads stand. */
    String threads() throws ProgramFailed {
        return jcmd("Thread.print");
    }

    private String jcmd(String... what) throws ProgramFailed {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        var command = new ArrayList<>(List.of(jcmd.toString(), Long.toString(process)));
        command.addAll(List.of(what));
        return said(command);
    }

    private static String said(List<String> command) throws ProgramFailed {
        try {
            var asked = new ProcessBuilder(command).redirectErrorStream(true).start();
            asked.getOutputStream().close();
            String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (asked.waitFor() != 0) {
                throw new ProgramFailed(command.getFirst() + ": " + answer.strip());
            }
            return answer;
        } catch (IOException missing) {
            throw new ProgramFailed(command.getFirst() + " cannot be asked: " + missing.getMessage(), missing);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ProgramFailed("interrupted", stop);
        }
    }
}
