package org.linli.terminal.program.configuration;

import java.util.List;
import org.linli.foundation.code.Code;

/** The program cannot begin its work. The message is for whoever started it: a sentence a problem, and the code. */
public final class CannotStart extends Exception {
    /** Wrong arguments or configuration, or a machine that cannot run the program. */
    public static final int WRONG_USE = 2;
    /** What was asked for failed. */
    public static final int FAILED = 1;

    private static final long serialVersionUID = 1;

    private final int exitCode;
    private final transient Code code;

    private CannotStart(int exitCode, Code code, String message) {
        super(message);
        this.exitCode = exitCode;
        this.code = code;
    }

    public static CannotStart wrongUse(Code code, String sentence) {
        return new CannotStart(WRONG_USE, code, sentence + " (" + code + ")");
    }

    public static CannotStart wrongUse(Code code, List<String> sentences) {
        return new CannotStart(
                WRONG_USE,
                code,
                sentences.size() == 1
                        ? sentences.getFirst() + " (" + code + ")"
                        : sentences.size() + " problems (" + code + "):\n  - " + String.join("\n  - ", sentences));
    }

    public static CannotStart failed(Code code, String sentence) {
        return new CannotStart(FAILED, code, sentence + " (" + code + ")");
    }

    public Code code() {
        return code;
    }

    public int exitCode() {
        return exitCode;
    }
}
