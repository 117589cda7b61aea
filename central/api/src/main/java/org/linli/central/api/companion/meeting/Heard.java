package org.linli.central.api.companion.meeting;

import java.util.List;

/** What a frame turned out to be. */
public sealed interface Heard {
    /**
     * Something was said, next in order: take it in, once. The other side waits for an acknowledgement.
     *
     * @param json what was said
     */
    record Said(String json) implements Heard {
        @Override
        public String toString() {
            return "Said[hidden]";
        }
    }

    /** The other side acknowledged and said nothing; that asks for no acknowledgement. */
    record Acknowledged() implements Heard {}

    /** Heard before: a repetition. Nothing is to be done. */
    record Known() implements Heard {}

    /** Something before it is missing: send this, where it is not empty. */
    record Missing(List<String> ask) implements Heard {
        public Missing {
            ask = List.copyOf(ask);
        }
    }

    /** The other side misses something: send these, as they are. */
    record Asked(List<String> again) implements Heard {
        public Asked {
            again = List.copyOf(again);
        }
    }

    /** Altered on the way, or not from the other side: {@code companion.damaged}. The stream is over. */
    record Damaged() implements Heard {}
}
