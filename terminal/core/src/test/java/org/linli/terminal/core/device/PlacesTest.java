package org.linli.terminal.core.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.central.api.bill.BillBarcode;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.ManualTime;
import org.linli.payments.code.CodeForm;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.idcard.IdCardFault;
import org.linli.terminal.core.vault.IdentityOnCard;
import org.linli.terminal.core.vault.TypedText;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.core.whole.HandDevices;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.kernel.Want;

/** Cards and codes as drivers bring them. */
final class PlacesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final ManualTime time = new ManualTime();
    private final HandDevices devices = new HandDevices();
    private final Vault vault = new Vault();
    private final List<Outcome> news = new ArrayList<>();

    @Test
    void aCardGoesIntoTheVaultAndOnlyItsMaskedNameComesOut() {
        place().await(arrival -> news.add(arrival.into(vault)));
        devices.reader().lays(HandDevices.card("王小芳", "999999194910010010"));
        var laid = assertInstanceOf(Want.CardLaid.class, done(news.getFirst()));
        assertEquals("王*芳", laid.maskedName());
        var card = vault.open(laid.card(), IdentityOnCard.class).orElseThrow();
        assertEquals("999999194910010010", card.number());
        assertFalse(laid.toString().contains("小"));
        assertFalse(card.toString().contains("9999"));
    }

    @Test
    void afterACardThatCouldNotBeReadItWaitsAgainAtOnce() {
        place().await(arrival -> news.add(arrival.into(vault)));
        devices.reader().fails(IdCardFault.BAD_CHECKSUM);
        assertEquals(new Outcome.NotDone(Code.of("idcard.bad-checksum")), news.getFirst());
        assertTrue(devices.reader().isWaiting());
    }

    @Test
    void aLostLineIsToldOnceAndTriedForEachSecond() {
        place().await(arrival -> news.add(arrival.into(vault)));
        for (int i = 0; i < 5; i++) {
            devices.reader().fails(IdCardFault.LINE_LOST);
            assertFalse(devices.reader().isWaiting());
            time.pass(Duration.ofSeconds(1));
        }
        assertEquals(List.of(new Outcome.NotDone(Code.of("idcard.line-lost"))), news);
        devices.reader().lays(HandDevices.card("王小芳", "999999194910010010"));
        assertEquals(2, news.size());
    }

    @Test
    void oncePatienceEndsItWaitsAnewAndSaysNothing() {
        place().await(arrival -> news.add(arrival.into(vault)));
        devices.reader().fails(CallFault.DEADLINE_PASSED);
        time.pass(Duration.ofSeconds(1));
        assertTrue(devices.reader().isWaiting());
        assertEquals(List.of(), news);
    }

    @Test
    void whenNobodyWantsToAnyMoreTheReaderIsLetGo() {
        var engagement = place().await(arrival -> news.add(arrival.into(vault)));
        engagement.end();
        engagement.end();
        assertFalse(devices.reader().isWaiting());
        time.pass(Duration.ofSeconds(10));
        assertEquals(List.of(), news);
    }

    @Test
    void aCardWhoseLastDayIsOverIsNoIdentityAndOnItsLastDayItIs() {
        place().await(arrival -> news.add(arrival.into(vault)));
        devices.reader().lays(HandDevices.cardUntil(TODAY.minusDays(1)));
        assertEquals(new Outcome.NotDone(Code.of("idcard.expired")), news.getFirst());
        assertTrue(vault.isEmpty());
        devices.reader().lays(HandDevices.cardUntil(TODAY));
        assertInstanceOf(Want.CardLaid.class, done(news.getLast()));
    }

    private CardPlace place() {
        return new CardPlace(devices.reader(), time, () -> TODAY);
    }

    @Test
    void aPaperBillsBarcodeGoesIntoTheVaultAndEverythingElseIsNamed() {
        new BarcodePlace(devices.scanner(), time).await(arrival -> news.add(arrival.into(vault)));
        var bill = new BillBarcode("1203", "80010387", LocalDate.of(2026, 10, 1));
        for (String other : List.of(
                "134650123456789012", "https://linli.example", bill.content().substring(1))) {
            devices.scanner().shows(other);
            assertEquals(new Outcome.NotDone(Code.of("barcode.not-a-bill")), news.getLast(), other);
        }
        devices.scanner().shows(bill.content());
        var shown = assertInstanceOf(Want.BarcodeShown.class, done(news.getLast()));
        assertFalse(shown.toString().contains("80010387"));
        assertEquals(
                bill.content(),
                vault.open(shown.barcode(), TypedText.class).orElseThrow().text());
    }

    @Test
    void aNumberWhoseCheckDigitIsWrongIsNoIdentity() {
        place().await(arrival -> news.add(arrival.into(vault)));
        devices.reader().lays(HandDevices.card("王小芳", "999999194910010016"));
        assertEquals(new Outcome.NotDone(Code.of("idcard.bad-content")), news.getFirst());
        assertTrue(vault.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "134650123456789012, ok",
        "284650123456789012, ok",
        "https://receive.example/1, code.link",
        "6901234567892, code.wrong-prefix",
        "1346501234567890, code.wrong-length",
        "WIFI:T:WPA;S:x, code.not-digits"
    })
    void whatIsNoPaymentCodeIsNamed(String scanned, String outcome) {
        new CodePlace(devices.scanner(), CodeForm.USUAL, time).await(arrival -> news.add(arrival.into(vault)));
        devices.scanner().shows(scanned);
        if (outcome.equals("ok")) {
            assertInstanceOf(Want.CodeShown.class, done(news.getFirst()));
            vault.erase();
            assertTrue(vault.isEmpty());
        } else {
            assertEquals(new Outcome.NotDone(Code.of(outcome)), news.getFirst());
            assertTrue(vault.isEmpty());
        }
        assertTrue(devices.scanner().isWaiting());
    }

    @Test
    void aDeviceThatCannotBeAskedMayWellWorkAndOneWithoutPaperDoesNot() {
        var changes = new ArrayList<String>();
        try (var facilities = new Facilities(() -> changes.add("changed"))) {
            facilities.follow(devices.reader(), Facility.ID_CARD_READER);
            facilities.follow(devices.scanner(), Facility.CODE_SCANNER);
            assertEquals(Set.of(Facility.ID_CARD_READER, Facility.CODE_SCANNER), facilities.usable());
            devices.reader().availability(Availability.USER_ERROR);
            assertEquals(Set.of(Facility.CODE_SCANNER), facilities.usable());
            devices.reader().availability(Availability.HARDWARE_ERROR);
            devices.reader().availability(Availability.ONLINE);
            assertEquals(4, changes.size());
        }
    }

    private static Object done(Outcome outcome) {
        return assertInstanceOf(Outcome.Done.class, outcome).fact();
    }
}
