package org.linli.terminal.journey.identify;

import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.identify.Identify.Asked;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Personal;

/** Where identifying stands. */
sealed interface IdentifyState {
    Asked asked();

    /** The look-up under way. */
    default Optional<LookUp> lookUp() {
        return Optional.empty();
    }

    /** The same with this trouble, and nothing under way. */
    IdentifyState troubled(Code why);

    /** The same without trouble, and nothing under way. */
    IdentifyState quiet();

    /** Whatever was asked before a crash or a hand-over is asked no more; the answer would reach nobody. */
    static IdentifyState after(Event.Resumed resumed, IdentifyState state) {
        boolean far = state instanceof Far asking
                && asking.awaited().filter(resumed.lost()::contains).isPresent();
        boolean near = state.lookUp().isPresent()
                && resumed.lost().stream().anyMatch(key -> key.name().startsWith(LookUp.KEYS));
        return far || near ? state.quiet() : state;
    }

    /** Keyed by what is looked up: no answer that comes late, by whatever way it was asked for, is another number's. */
    record LookUp(Personal number) {
        static final String KEYS = "look-up";

        Key key() {
            return Key.of(KEYS, number.handle());
        }
    }

    /** A state that has just begun to look something up. */
    record LookingUp(IdentifyState state, Personal number, Key key) {
        static LookingUp of(IdentifyState state) {
            var lookUp = state.lookUp().orElseThrow();
            return new LookingUp(state, lookUp.number(), lookUp.key());
        }
    }

    /** @param way which device the screen speaks of; all that work are awaited */
    record Awaiting(Asked asked, Way way, Optional<Code> trouble, Optional<LookUp> lookUp) implements IdentifyState {
        static Awaiting at(Asked asked, Way way) {
            return new Awaiting(asked, way, Optional.empty(), Optional.empty());
        }

        LookingUp lookingUp(Personal number) {
            return LookingUp.of(new Awaiting(asked, way, Optional.empty(), Optional.of(new LookUp(number))));
        }

        @Override
        public IdentifyState troubled(Code why) {
            return new Awaiting(asked, way, Optional.of(why), Optional.empty());
        }

        @Override
        public IdentifyState quiet() {
            return new Awaiting(asked, way, Optional.empty(), Optional.empty());
        }
    }

    record Typing(Asked asked, Optional<Code> trouble, Optional<LookUp> lookUp) implements IdentifyState {
        static Typing of(Asked asked) {
            return new Typing(asked, Optional.empty(), Optional.empty());
        }

        boolean isLookingUp() {
            return lookUp.isPresent();
        }

        LookingUp lookingUp(Personal number) {
            return LookingUp.of(new Typing(asked, Optional.empty(), Optional.of(new LookUp(number))));
        }

        @Override
        public IdentifyState troubled(Code why) {
            return new Typing(asked, Optional.of(why), Optional.empty());
        }

        @Override
        public IdentifyState quiet() {
            return new Typing(asked, Optional.empty(), Optional.empty());
        }
    }

    /** Nothing of all that: where else it can be done. */
    record AtTheWindow(Asked asked) implements IdentifyState {
        @Override
        public IdentifyState troubled(Code why) {
            return this;
        }

        @Override
        public IdentifyState quiet() {
            return this;
        }
    }

    /** Without a hand at a device: what is asked of central carries a number, so that a late answer is no other's. */
    sealed interface Far extends IdentifyState {
        int turn();

        /** What is under way. */
        Optional<Key> awaited();
    }

    /** @param opening the household's bills are being asked for */
    record Choosing(Asked asked, Optional<Code> trouble, int turn, boolean opening) implements Far {
        static Choosing of(Asked asked) {
            return new Choosing(asked, Optional.empty(), 0, false);
        }

        Choosing opened() {
            return new Choosing(asked, Optional.empty(), turn + 1, true);
        }

        @Override
        public Optional<Key> awaited() {
            return opening ? Optional.of(Key.of("household", turn)) : Optional.empty();
        }

        @Override
        public IdentifyState troubled(Code why) {
            return new Choosing(asked, Optional.of(why), turn, false);
        }

        @Override
        public IdentifyState quiet() {
            return new Choosing(asked, Optional.empty(), turn, false);
        }
    }

    /** @param sending a code is being sent */
    record TypingPhone(Asked asked, Optional<Code> trouble, int turn, boolean sending) implements Far {
        static TypingPhone of(Asked asked, int turn) {
            return new TypingPhone(asked, Optional.empty(), turn, false);
        }

        TypingPhone sent() {
            return new TypingPhone(asked, Optional.empty(), turn + 1, true);
        }

        @Override
        public Optional<Key> awaited() {
            return sending ? Optional.of(Key.of("send-code", turn)) : Optional.empty();
        }

        @Override
        public IdentifyState troubled(Code why) {
            return new TypingPhone(asked, Optional.of(why), turn, false);
        }

        @Override
        public IdentifyState quiet() {
            return of(asked, turn);
        }
    }

    /**
     * @param who stands for whoever brings the code back
     * @param proving the code is being looked at
     */
    record TypingCode(Asked asked, Personal who, String maskedPhone, Optional<Code> trouble, int turn, boolean proving)
            implements Far {
        TypingCode proven() {
            return new TypingCode(asked, who, maskedPhone, Optional.empty(), turn + 1, true);
        }

        @Override
        public Optional<Key> awaited() {
            return proving ? Optional.of(Key.of("prove-code", turn)) : Optional.empty();
        }

        @Override
        public IdentifyState troubled(Code why) {
            return new TypingCode(asked, who, maskedPhone, Optional.of(why), turn, false);
        }

        @Override
        public IdentifyState quiet() {
            return new TypingCode(asked, who, maskedPhone, Optional.empty(), turn, false);
        }
    }
}
