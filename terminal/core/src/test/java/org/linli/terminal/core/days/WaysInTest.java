package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.foundation.money.Fen;
import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.journey.history.LookBack;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Text;

/** Every way to be known to the machine: laid, inserted, shown, typed; and each of them away. */
final class WaysInTest {
    private static final String ACCOUNT = "120380010387";

    private final Machine machine = Machine.inline();

    @BeforeEach
    void billsLieAtCentral() {
        machine.world.owes(Bills.home());
        machine.world.accountIs(ACCOUNT);
    }

    @Test
    void everyDeviceIsAwaitedAtOnceWhicheverTheScreenSpeaksOf() {
        machine.presses("pay-bill");
        for (String way : List.of("barcode", "social-card", "id-card")) {
            machine.presses(way);
            for (var port : List.of(Want.Port.ID_CARD, Want.Port.SOCIAL_CARD, Want.Port.BILL_BARCODE)) {
                assertTrue(machine.world.awaits(port), way + " and " + port);
            }
        }
        machine.world.insertsSocialCard("王小芳", "999999194910010010");
        assertEquals("bills.pick", machine.screen());
    }

    @Test
    void aPaperBillNamesItsAccountAndNobody() {
        machine.presses("pay-bill");
        machine.world.showsBill(ACCOUNT);
        assertEquals("bills.pick", machine.screen());
        assertFalse(machine.shown().screen().toString().contains("王"));
        assertEquals(List.of(ACCOUNT), machine.world.lookUps());
    }

    @Test
    void aWrongNumberIsCorrectedWhereItStands() {
        machine.presses("pay-bill");
        machine.presses("number");
        types("120380010389");
        machine.presses("find");
        var entry = (Entry) machine.shown().screen();
        assertTrue(entry.trouble().isPresent());
        assertEquals("120380010389", machine.shown().draft().typed("account"));
        types(ACCOUNT);
        machine.presses("find");
        assertEquals("bills.pick", machine.screen());
    }

    @Test
    void whoeverGuessesIsToldToComeAgainLater() {
        machine.presses("pay-bill");
        machine.presses("number");
        for (int guess = 0; guess < 6; guess++) {
            types("99999" + guess);
            machine.presses("find");
        }
        var entry = (Entry) machine.shown().screen();
        assertEquals(
                new Text.Gap.Reason(org.linli.foundation.code.Code.of("bill.too-many-unknown")),
                entry.trouble().orElseThrow().gaps().getFirst());
    }

    @Test
    void aWayWhoseDeviceIsAwayIsAbsent() {
        machine.world.loses(Facility.SOCIAL_CARD_READER);
        machine.world.loses(Facility.CODE_SCANNER);
        machine.presses("pay-bill");
        assertEquals(List.of("number", "no-card"), actions());
        machine.world.loses(Facility.ID_CARD_READER);
        machine.goesBack();
        machine.presses("pay-bill");
        assertEquals("identify.number", machine.screen());
    }

    @Test
    void withoutAReaderTheScreenBeginsAtTheSlot() {
        machine.world.loses(Facility.ID_CARD_READER);
        machine.presses("pay-bill");
        var prompt = (DevicePrompt) machine.shown().screen();
        assertEquals(DevicePrompt.Place.SOCIAL_CARD_SLOT, prompt.place());
    }

    @Test
    void onlyACardOpensWhatWasPaid() {
        machine.world.hasPaid(new LookBack.Past(
                "pay-7",
                LocalDate.of(2026, 10, 3),
                Text.of("bill.water"),
                Fen.of(3150),
                Optional.of("R-7"),
                Optional.of("https://linli.example/r/7"),
                false));
        machine.presses("look-back");
        assertEquals(List.of("social-card", "no-card"), actions());
        assertFalse(machine.world.awaits(Want.Port.BILL_BARCODE));
        machine.world.laysCard("王小芳", "999999194910010010");
        assertEquals(1, ((Listing) machine.shown().screen()).rows().size());
        machine.presses("open-1");
        assertEquals("history.receipt", machine.screen());
        machine.presses("print");
        assertEquals("receipt.take", machine.screen());
        machine.presses("taken");
        assertEquals("history.receipt", machine.screen());
        machine.goesBack();
        assertEquals("history.list", machine.screen());
    }

    @Test
    void theDeadEndIsPrinted() {
        machine.presses("pay-bill");
        machine.presses("no-card");
        machine.presses("print-this");
        assertEquals("sheet.take", machine.screen());
        machine.presses("taken");
        assertEquals("identify.window", machine.screen());
        var sheet = machine.world.sheets().getFirst().sheet();
        assertEquals(3, sheet.facts().size());
    }

    private List<String> actions() {
        return machine.shown().screen().actions().stream()
                .map(action -> action.id().name())
                .toList();
    }

    private void types(String text) {
        machine.give(new Input.Type(machine.shown().question(), "account", text, text.length(), Origin.TERMINAL));
    }
}
