package org.linli.terminal.core.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.id.PhoneCodeId;
import org.linli.central.api.known.PhoneCode;
import org.linli.central.api.known.PhoneCodeProof;
import org.linli.central.api.known.PhoneCodeRequest;
import org.linli.central.api.known.PhonePass;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.vault.PhoneInHand;
import org.linli.terminal.core.vault.TypedText;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;

/** A code to a phone, and what it opens: only what central says, only for this session. */
final class PhoneDeskTest {
    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final Instant UNTIL = Instant.parse("2026-11-22T08:00:00Z");
    private static final String PHONE = "15400000001";
    private static final String PASS = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final PhoneCodeId SENDING = new PhoneCodeId("c-0123456789abcdef0123");

    private final Vault vault = new Vault();
    private final AskedCentral central = new AskedCentral();
    private final Queue<Runnable> asking = new ArrayDeque<>();
    private final List<Outcome> told = new ArrayList<>();
    private final PhoneDesk desk = new PhoneDesk(central.central(), asking::add);

    private Personal typed(String text) {
        return vault.put(Personal.Kind.TYPED, new TypedText(text));
    }

    private void send(String phone) {
        desk.send(new Identify.SendCode(typed(phone)), vault, WITHIN, told::add);
        letCentralAnswer();
    }

    private void prove(Personal who, String code) {
        desk.prove(new Identify.ProveCode(who, typed(code)), vault, WITHIN, told::add);
    }

    private void letCentralAnswer() {
        while (!asking.isEmpty()) {
            asking.remove().run();
        }
    }

    private Personal sent() {
        central.says(new PhoneCode(SENDING, UNTIL));
        send(PHONE);
        return fact(Identify.CodeSent.class).who();
    }

    private <T extends Fact> T fact(Class<T> type) {
        return assertInstanceOf(
                type, assertInstanceOf(Outcome.Done.class, told.getLast()).fact());
    }

    private void isRefused(Code why) {
        assertEquals(new Outcome.NotDone(why), told.getLast());
    }

    @Test
    void theJourneyLearnsTheLastFourFiguresAndTheVaultTheRest() {
        var who = sent();
        assertEquals(List.of(new PhoneCodeRequest(PHONE)), central.last().what());
        assertEquals("0001", fact(Identify.CodeSent.class).maskedPhone());
        assertFalse(told.getLast().toString().contains(PHONE));
        assertEquals(
                Optional.of(SENDING.value()), vault.open(who, PhoneInHand.class).flatMap(PhoneInHand::sending));
    }

    @Test
    void aProvenPhoneLeavesItsPassInTheVaultAndAMaskedNameInTheJourney() {
        var who = sent();
        central.says(new PhonePass(PASS, "王*芳", "C".repeat(43), UNTIL));
        prove(who, "040718");
        letCentralAnswer();
        assertEquals(new Identify.PhoneProven(who, "王*芳"), fact(Identify.PhoneProven.class));
        assertFalse(told.getLast().toString().contains(PASS));
        assertEquals(Optional.of(PASS), vault.open(who, PhoneInHand.class).flatMap(PhoneInHand::pass));
        var proof = assertInstanceOf(PhoneCodeProof.class, central.last().what().get(1));
        assertEquals(SENDING, central.last().what().getFirst());
        assertEquals("040718", proof.code());
        assertEquals(22, proof.salt().length(), "sixteen bytes of this session alone");
    }

    @Test
    void whatIsNoPhoneNumberIsNotAskedFor() {
        for (String other : List.of("", "123", "25400000001", "154000000012", "1540000000x")) {
            send(other);
            isRefused(Code.of("phone.not-a-number"));
        }
        assertEquals(List.of(), central.asked());
    }

    @Test
    void whatIsNoCodeCostsNoTry() {
        var who = sent();
        for (String other : List.of("", "12345", "1234567", "12 456")) {
            prove(who, other);
            isRefused(ProblemKind.PHONE_CODE_WRONG.code());
        }
        assertEquals(1, central.asked().size());
    }

    @Test
    void centralsRefusalsAndTheLinksAreToldAsTheyAre() {
        central.answers(new Answer.Refused<>(ProblemKind.PHONE_TOO_OFTEN.problem()));
        send(PHONE);
        isRefused(ProblemKind.PHONE_TOO_OFTEN.code());
        central.answers(new Answer.NotSent<>(LinkTrouble.NO_CONNECTION));
        send(PHONE);
        isRefused(LinkTrouble.NO_CONNECTION);
        central.answers(new Answer.Unknown<>(LinkTrouble.LOST));
        send(PHONE);
        assertEquals(new Outcome.Unknown(LinkTrouble.LOST), told.getLast());
        var who = sent();
        central.answers(new Answer.Refused<>(ProblemKind.PHONE_CODE_WRONG.problem()));
        prove(who, "000000");
        letCentralAnswer();
        isRefused(ProblemKind.PHONE_CODE_WRONG.code());
        assertEquals(
                Optional.empty(),
                vault.open(who, PhoneInHand.class).flatMap(PhoneInHand::pass),
                "a wrong code opens nothing");
    }

    @Test
    void withoutASendingThereIsNothingToProve() {
        var who = vault.put(Personal.Kind.PHONE_PASS, new PhoneInHand());
        prove(who, "040718");
        isRefused(ProblemKind.PHONE_CODE_OVER.code());
        assertEquals(List.of(), central.asked());
    }

    @Test
    void aPassThatComesAfterTheResidentHasLeftIsKeptByNobody() {
        var who = sent();
        var phone = vault.open(who, PhoneInHand.class).orElseThrow();
        central.says(new PhonePass(PASS, "王*芳", "C".repeat(43), UNTIL));
        prove(who, "040718");
        vault.erase();
        letCentralAnswer();
        assertEquals(Optional.empty(), phone.pass());
        prove(who, "040718");
        isRefused(ProblemKind.PHONE_CODE_OVER.code());
    }
}
