package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.textface.TextFace;
import org.linli.terminal.core.voiceface.VoiceFace;
import org.linli.terminal.journey.bill.PayBill;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Field;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Text;

/** Something is typed: half of it, too much of it, the wrong signs, a secret; and nothing of it is lost or stored. */
final class TypingTest {
    private static final Text LABEL = Text.of("identify.number.label");
    private static final Field ACCOUNT = Field.digits("account", LABEL, 4, 8);
    private static final Field SECRET = Field.secret("code", LABEL, 4, 6);
    private static final Counter.Answer TAKEN = new Counter.Answer.Taken();

    private final List<Personal> carried = new ArrayList<>();
    private final Typed journey = new Typed(carried);
    private final Machine machine = Machine.with(journey);

    @Test
    void whatIsTypedStandsThereAfterEveryChangeOfLook() {
        begin(ACCOUNT);
        assertEquals(TAKEN, types("0387", Origin.TERMINAL));
        long question = machine.shown().question();
        machine.give(new Input.Larger(question, Origin.TERMINAL));
        machine.give(new Input.Change(
                question,
                new Manner(
                        machine.shown().manner().size(),
                        machine.shown().manner().contrast(),
                        Locale.ENGLISH),
                Origin.TERMINAL));
        assertEquals("0387", machine.shown().draft().typed("account"));
        assertEquals(question, machine.shown().question(), "typing asks no other question");
    }

    @Test
    void theNextStepWaitsUntilItIsWhole() {
        begin(ACCOUNT);
        types("038", Origin.TERMINAL);
        assertEquals(refused("input.too-short"), machine.presses("next"));
        assertEquals(List.of(), carried);
        types("0387", Origin.TERMINAL);
        assertEquals(TAKEN, machine.presses("next"));
        assertEquals(Personal.Kind.TYPED, carried.getFirst().kind());
    }

    @Test
    void aWayBesidesCarriesNothing() {
        begin(ACCOUNT);
        types("0387", Origin.TERMINAL);
        assertEquals(TAKEN, machine.presses("other"));
        assertEquals(List.of(), carried);
    }

    @Test
    void whatCannotStandThereIsRefusedAndChangesNothing() {
        begin(ACCOUNT);
        types("0387", Origin.TERMINAL);
        assertEquals(refused("input.wrong-character"), types("0387a", Origin.TERMINAL));
        assertEquals(refused("input.too-long"), types("038703870", Origin.TERMINAL));
        assertEquals(
                refused("input.not-offered"),
                machine.give(new Input.Type(machine.shown().question(), "name", "1", 1, Origin.TERMINAL)));
        assertEquals(
                refused("input.stale-question"),
                machine.give(new Input.Type(machine.shown().question() - 1, "account", "1", 1, Origin.TERMINAL)));
        assertEquals(refused("input.not-allowed"), types("1", Origin.HELPER));
        assertEquals("0387", machine.shown().draft().typed("account"));
    }

    @Test
    void backFindsItAsItWasLeft() {
        begin(ACCOUNT);
        types("0387", Origin.FAMILY);
        machine.presses("other");
        assertEquals("", machine.shown().draft().typed("account"));
        machine.goesBack();
        assertEquals("0387", machine.shown().draft().typed("account"));
    }

    @Test
    void aSecretIsTypedAtTheMachineAloneAndIsGoneOnceItWasCarriedOn() {
        begin(SECRET);
        assertEquals(
                refused("input.not-allowed"),
                machine.give(new Input.Type(machine.shown().question(), "code", "1234", 4, Origin.PHONE)));
        machine.give(new Input.Type(machine.shown().question(), "code", "1234", 4, Origin.TERMINAL));
        assertFalse(machine.shown().toString().contains("1234"), "a secret in a printed value");
        machine.presses("next");
        assertEquals("", machine.shown().draft().typed("code"));
        machine.goesBack();
        assertEquals("", machine.shown().draft().typed("code"));
    }

    @Test
    void theHallHearsHowManyAndNeverWhich() {
        var voice = new VoiceFace(machine.runner());
        machine.runner().attach(voice);
        begin(ACCOUNT);
        voice.types("0387").toCompletableFuture().join();
        var whole = String.join("\n", voice.wholeTelling());
        var hall = String.join("\n", voice.tellingForTheHall());
        assertTrue(whole.contains("零三八七"), whole);
        assertFalse(hall.contains("零三八七"), hall);
        assertTrue(hall.contains("屏幕上的号码"), hall);
    }

    @Test
    void aSecretIsNeverSaid() {
        var voice = new VoiceFace(machine.runner());
        machine.runner().attach(voice);
        begin(SECRET);
        voice.types("7777").toCompletableFuture().join();
        var whole = String.join("\n", voice.wholeTelling());
        assertFalse(whole.contains("七"), whole);
    }

    @Test
    void theTextFaceTypesAWholeLine() {
        var face = new TextFace(machine.runner());
        machine.runner().attach(face);
        begin(ACCOUNT);
        assertEquals(TAKEN, face.type("type 0387").toCompletableFuture().join());
        assertTrue(face.lines().contains("户号: [0387]"), () -> face.lines().toString());
    }

    private void begin(Field field) {
        journey.field = field;
        machine.presses("pay-bill");
    }

    private Counter.Answer types(String text, Origin by) {
        return machine.give(new Input.Type(machine.shown().question(), "account", text, text.length(), by));
    }

    private static Counter.Answer refused(String code) {
        return new Counter.Answer.Refused(Code.of(code));
    }

    /** Asks for one field, then for the same again as another question. */
    private static final class Typed implements Journey<Typed.State, PayBill.Begun, PayBill.Ended> {
        private final List<Personal> carried;
        private Field field = ACCOUNT;

        record State(int asked) {}

        Typed(List<Personal> carried) {
            this.carried = carried;
        }

        @Override
        public Id id() {
            return new Id(PayBill.NAME, 1);
        }

        @Override
        public Class<State> stateType() {
            return State.class;
        }

        @Override
        public Class<PayBill.Begun> argsType() {
            return PayBill.Begun.class;
        }

        @Override
        public Class<PayBill.Ended> resultType() {
            return PayBill.Ended.class;
        }

        @Override
        public Step<State, PayBill.Ended> start(PayBill.Begun args, Scene scene) {
            return Step.stay(new State(1));
        }

        @Override
        public Step<State, PayBill.Ended> on(State state, Event event, Scene scene) {
            if (event instanceof Event.Acted acted) {
                Optional.ofNullable(acted.values().typed().get(field.name())).ifPresent(carried::add);
                return Step.to(new State(state.asked() + 1));
            }
            return Step.stay(state);
        }

        @Override
        public View view(State state, Scene scene) {
            return View.of(Entry.of(
                    "typed." + state.asked(),
                    Text.of("identify.number.question"),
                    Text.of("identify.number.support"),
                    field,
                    Action.primary("next", Text.of("identify.number.next")),
                    Action.quiet("other", Text.of("action.home"))));
        }
    }
}
