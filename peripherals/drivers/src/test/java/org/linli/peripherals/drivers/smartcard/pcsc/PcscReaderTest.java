package org.linli.peripherals.drivers.smartcard.pcsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.peripherals.spi.smartcard.SocialSecurityCard;
import org.linli.peripherals.virtual.smartcard.CardSlot;
import org.linli.peripherals.virtual.smartcard.ChipCard;
import org.linli.peripherals.virtual.smartcard.SocialSecurityChip.Manner;

/** Cards in a slot behind a real pcscd. */
class PcscReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsWhomTheCardNamesAndNoticesThatItIsTaken() throws Exception {
        try (var counter = new Slot(folder)) {
            var reader = counter.reader();
            Slot.becomes(reader, MediaPresence.NOT_PRESENT);
            var call = reader.awaitCard(Slot.WITHIN);
            counter.slot.insert(Slot.card("王小明"));
            var read = Slot.done(call);
            assertEquals(new SocialSecurityCard(Slot.NUMBER, "王小明", Optional.of("A12345678")), read);
            assertFalse(read.toString().contains("9"), "nothing of it in a log");
            Slot.becomes(reader, MediaPresence.PRESENT);
            var removed = reader.awaitRemoved(Slot.WITHIN);
            counter.slot.pull();
            Slot.done(removed);
            Slot.becomes(reader, MediaPresence.NOT_PRESENT);
        }
    }

    /** 㐂 and 𠮷 take four bytes in GB18030. */
    @Test
    void readsCardsOfEveryMannerAndRareNames() throws Exception {
        try (var counter = new Slot(folder)) {
            var reader = counter.reader();
            for (Manner manner : Manner.values()) {
                for (boolean asksForData : new boolean[] {false, true}) {
                    var call = reader.awaitCard(Slot.WITHIN);
                    counter.slot.insert(Slot.card("阿卜杜拉·㐂𠮷", manner, asksForData));
                    assertEquals("阿卜杜拉·㐂𠮷", Slot.done(call).name(), manner + " " + asksForData);
                }
            }
        }
    }

    @Test
    void aCardThatWasReadIsNotReadAgainUntilItWasOut() throws Exception {
        try (var counter = new Slot(folder)) {
            var reader = counter.reader();
            counter.slot.insert(Slot.card("甲"));
            assertEquals("甲", Slot.done(reader.awaitCard(Slot.WITHIN)).name());
            assertEquals(
                    "call.deadline-passed",
                    Slot.notDone(reader.awaitCard(Duration.ofSeconds(1))).code());
            var next = reader.awaitCard(Slot.WITHIN);
            counter.slot.insert(Slot.card("乙"));
            assertEquals("乙", Slot.done(next).name());
        }
    }

    @Test
    void otherCardsAndMuteOnesAreNamed() throws Exception {
        try (var counter = new Slot(folder)) {
            var reader = counter.reader();
            counter.slot.insert(ChipCard.ofAnotherKind());
            assertEquals(
                    "ssc.wrong-card",
                    Slot.notDone(reader.awaitCard(Slot.WITHIN)).code());
            counter.slot.insert(ChipCard.mute());
            assertEquals("ssc.mute", Slot.notDone(reader.awaitCard(Slot.WITHIN)).code());
            Slot.becomes(reader, MediaPresence.PRESENT);
            counter.slot.insert(Slot.card("丙"));
            assertEquals("丙", Slot.done(reader.awaitCard(Slot.WITHIN)).name(), "and goes on");
        }
    }

    @Test
    void ofSeveralReadersTheNamedOneIsUsed() throws Exception {
        try (var counter = new Slot(folder);
                var second = new CardSlot(counter.service.secondSlot(), counter.time)) {
            var reader = counter.reader(PcscSettings.USUAL.ofReader("Virtual PCD 00 01"));
            counter.slot.insert(Slot.card("左"));
            second.insert(Slot.card("右"));
            assertEquals("右", Slot.done(reader.awaitCard(Slot.WITHIN)).name());
            assertEquals(
                    "左", Slot.done(counter.reader().awaitCard(Slot.WITHIN)).name(), "the first one is the usual one");
        }
    }

    @Test
    void withoutThatReaderItSaysSo() throws Exception {
        try (var counter = new Slot(folder)) {
            var reader = counter.reader(PcscSettings.USUAL.ofReader("Front Slot"));
            assertEquals(
                    "ssc.no-reader", Slot.notDone(reader.awaitCard(Slot.WITHIN)).code());
            Slot.becomes(reader, condition -> condition.availability() == Availability.NO_DEVICE);
        }
    }

    @Test
    void cancelledWhileReadingTheCardMayBeReadLater() throws Exception {
        try (var counter = new Slot(folder)) {
            var reader = counter.reader();
            counter.slot.pace(Duration.ofMillis(300));
            counter.slot.insert(Slot.card("丁"));
            Slot.becomes(reader, MediaPresence.PRESENT);
            var given = reader.awaitCard(Slot.WITHIN);
            given.cancel();
            assertEquals("call.cancelled", Slot.notDone(given).code());
            counter.slot.pace(Duration.ZERO);
            assertEquals("丁", Slot.done(reader.awaitCard(Slot.WITHIN)).name());
        }
    }
}
