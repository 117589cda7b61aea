package org.linli.terminal.journey.identify;

import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.identify.Identify.Asked;
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

    /** Keyed by what is looked up: no answer that comes late, by whatever way it was asked for, is another number's. */
    record LookUp(Personal number) {
        Key key() {
            return Key.of("look-up", number.handle());
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
}
