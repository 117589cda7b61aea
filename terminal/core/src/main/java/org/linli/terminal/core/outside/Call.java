package org.linli.terminal.core.outside;

/**
 * A call for a person.
 *
 * @param id the same call for ever, however often it is asked after: at most 60 letters, digits and hyphens
 * @param screen where the resident stands at that moment: {@code bills.review}
 */
public record Call(String id, Kind kind, String screen) {
    public enum Kind {
        /** 找人帮忙: somebody who knows the way, in a moment. */
        HELP,
        /** 紧急求助: somebody, now. */
        EMERGENCY
    }

    /** What became of a call. */
    public sealed interface Seen {
        /** On its way: nobody has said that it arrived. */
        record Calling() implements Seen {}

        /** Whoever answers calls has it in front of them. */
        record Ringing() implements Seen {}

        /** @param by who comes, as they want to be called: 社区 王师傅 */
        record Answered(String by) implements Seen {}

        /**
         * It could not be brought out of this machine; it is tried again and again meanwhile.
         *
         * @param bell whether the bell at the machine was rung instead
         */
        record NotReached(boolean bell) implements Seen {}

        /** Whoever answered says it is dealt with. */
        record Ended() implements Seen {}
    }
}
