package org.linli.terminal.core.help;

import org.linli.terminal.core.outside.Call;

/** The way to whoever answers calls. Blocks for a few seconds at most; call where waiting is allowed. */
public interface HelpLine {
    /** A terminal that nobody listens to. */
    HelpLine NONE = new HelpLine() {
        @Override
        public Said place(Call call) {
            return new Said.Silence();
        }

        @Override
        public Said ask(Call call) {
            return new Said.Silence();
        }

        @Override
        public Said callOff(Call call) {
            return new Said.Ended();
        }
    };

    /** Idempotent by the call's id. */
    Said place(Call call);

    /** How a call that was placed stands. */
    Said ask(Call call);

    /** Nobody needs to come any more. Idempotent; Silence: nobody may have heard it. */
    Said callOff(Call call);

    sealed interface Said {
        record Ringing() implements Said {}

        /** @param by who comes, as they want to be called */
        record Answered(String by) implements Said {}

        record Ended() implements Said {}

        /** No answer, or none that can be trusted. */
        record Silence() implements Said {}
    }
}
