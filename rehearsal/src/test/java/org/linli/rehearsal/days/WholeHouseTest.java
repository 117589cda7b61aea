package org.linli.rehearsal.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.central.api.client.Answer;
import org.linli.central.api.id.BillId;
import org.linli.central.api.operator.AmountChange;
import org.linli.central.server.sandbox.Lie;
import org.linli.foundation.money.Fen;
import org.linli.peripherals.virtual.desk.DeskClient;
import org.linli.peripherals.virtual.idcard.CardBlock;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.stage.Stage;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.Visit;

/**
 * What goes wrong at a counter, with all programs running: each time the resident reads a plain sentence, the log has a
 * line with the code, nothing is lost, and the same visit goes on to its receipt.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeHouseTest {
    private static final Duration WITHIN = Duration.ofSeconds(60);

    private Stage stage;
    private Resident resident;
    private Visit visit;

    @BeforeAll
    void open(@TempDir Path data) throws ProgramFailed {
        stage = Stage.set(data);
    }

    @BeforeEach
    void somebodyComes() throws ProgramFailed {
        stage.clear();
        resident = stage.nextResident();
        visit = stage.visit(resident);
    }

    @AfterAll
    void close() throws IOException {
        try (var ending = stage) {
            ending.nobodyIsInTheLogs();
        }
    }

    /** Wrong XOR, cut frames: the reader cannot be believed, so the card is asked for again. */
    @ParameterizedTest
    @ValueSource(strings = {"corrupt-next-frames", "cut-next-frames"})
    void aReaderWhoseFramesAreDamaged(String damage) throws Exception {
        var asked = visit.goUntil("identify.card");
        long before = stage.logged("kiosk", "idcard.");
        desk().say(List.of(damage, "50"));
        visit.answer(asked);
        awaitWords("没有读全");
        assertTrue(stage.logged("kiosk", "idcard.") > before, "a coded line is in the log");
        desk().say(List.of(damage, "0"));
        visit.takesTheCard();
        goesOnToTheReceipt();
    }

    @Test
    void aCardOfAnUnknownType() throws Exception {
        visit.goUntil("identify.card");
        desk().layCard(CardBlock.of(resident.layout(), resident.cardFields()).typed('Z'));
        awaitWords("这种证件本机不认识");
        assertTrue(stage.logged("kiosk", "idcard.unknown-type") > 0);
        desk().removeCard();
        goesOnToTheReceipt();
    }

    @Test
    void noiseBetweenTheFrames() throws Exception {
        visit.goUntil("identify.card");
        desk().say(List.of("noise", "reader", "00ffaaaa55aaaaaa9669000400ff"));
        desk().say(List.of("noise", "scanner", "00ff1b02"));
        goesOnToTheReceipt();
    }

    @Test
    void aCodeOfNoWallet() throws Exception {
        visit.goUntil("pay.code");
        desk().showCode("991234567890123456");
        awaitWords("本机不认识这种付款码");
        desk().hideCode();
        goesOnToTheReceipt();
    }

    @Test
    void aCodeThatWasUsedBefore() throws Exception {
        visit.goUntil("pay.code");
        String code = stage.counter().street().freshCode(Visit.PHONE);
        desk().showCode(code);
        visit.goUntil(Visit.FRONT_PAGE);
        stage.audit().chargedOnce(resident);

        var next = stage.nextResident();
        var nextVisit = stage.visit(next);
        nextVisit.goUntil("pay.code");
        desk().showCode(code);
        var told = awaitGlass(seen -> !seen.screen().equals("pay.code")
                && !seen.screen().equals("pay.sending")
                && !seen.screen().equals("pay.pending"));
        assertEquals("pay.refused", told.screen(), String.valueOf(told.words()));
        desk().hideCode();
        nextVisit.goUntil(Visit.FRONT_PAGE);
        stage.audit().chargedOnce(next);
    }

    @Test
    void aBillThatChangesWhileItIsLookedAt() throws Exception {
        var sheet = visit.goUntil("bills.review");
        var bill = resident.bills().getFirst();
        var corrected = bill.amount().plus(Fen.of(123));
        try (var operator = stage.house().operator()) {
            assertTrue(
                    operator.changeAmount(new BillId(bill.id()), new AmountChange(corrected), WITHIN)
                            instanceof Answer.Answered<?>);
        }
        visit.answer(sheet);
        var told = awaitGlass(seen -> seen.screen().equals("bills.changed"));
        assertTrue(told.says(resident.total().digits()), "what it was");
        assertTrue(told.says(resident.total().plus(Fen.of(123)).digits()), "what it is");
        assertTrue(stage.audit().nothingCharged(resident));
    }

    @Test
    void aBillThatAnotherTerminalIsPaying() throws Exception {
        var sheet = visit.goUntil("bills.review");
        try (var other = OtherTerminal.enrolled(stage.house())) {
            var bill = resident.bills().getFirst();
            var payment = other.begin(bill, bill.version());
            visit.answer(sheet);
            var told = awaitGlass(seen -> seen.screen().equals("pay.locked"));
            assertTrue(told.says("可能是家里人正在付"), String.valueOf(told.words()));
            other.giveUp(payment);
        }
        goesOnToTheReceipt();
    }

    /** The channel lies, or is silent after it took the money: nobody is charged twice, nobody is told a guess. */
    @ParameterizedTest
    @EnumSource(names = {"ANSWER_LOST", "BAD_SIGNATURE", "SYSTEM_ERROR_AFTER_CHARGE", "NOTIFIES_FORGED"})
    void aChannelThatCannotBeBelieved(Lie lie) throws Exception {
        visit.goUntil("pay.code");
        stage.counter().street().tell(lie, 1);
        goesOnToTheReceipt();
    }

    private void goesOnToTheReceipt() throws ProgramFailed, IOException {
        visit.goUntil(Visit.FRONT_PAGE);
        stage.audit().chargedOnce(resident);
        assertTrue(!visit.paper().isEmpty(), "the receipt came");
    }

    private Seen awaitWords(String words) throws ProgramFailed {
        return awaitGlass(seen -> seen.says(words));
    }

    private Seen awaitGlass(Predicate<Seen> like) throws ProgramFailed {
        return stage.counter().eye().until(like, WITHIN);
    }

    private DeskClient desk() {
        return stage.counter().desk();
    }
}
