package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.peripherals.spi.idcard.CardTaken;
import org.linli.peripherals.spi.idcard.Validity;
import org.linli.peripherals.virtual.idcard.CardBlock;

/** A resident leaves, and the card stays. */
class CardLeftOnTheReaderTest {
    private static final Duration WITHIN = Duration.ofSeconds(50);

    @TempDir
    Path folder;

    @Test
    void itIsSeenNotReadAgainAndSeenToBeTaken() throws Exception {
        try (var counter = new Counter(folder)) {
            var reader = counter.reader();
            counter.desk.reader().layCard(CardBlock.citizen("王小明", "1", "99999919491231001", "示范市邻里区幸福路1号", "长期"));
            var first = Counter.done(reader.awaitCard(WITHIN));
            assertEquals(new Validity.LongTerm(), first.validity().until());
            Counter.becomes(reader, condition -> condition.card() == MediaPresence.PRESENT);

            var next = reader.awaitCard(WITHIN);
            assertEquals("call.busy", Counter.notDone(reader.awaitCard(WITHIN)).code(), "one call at a time");
            var taken = reader.awaitTaken(WITHIN);
            counter.desk.reader().removeCard();
            assertEquals(new CardTaken(), Counter.done(taken));
            Counter.becomes(reader, condition -> condition.card() == MediaPresence.NOT_PRESENT);

            counter.desk.reader().layCard(CardBlock.citizen("李桂英", "2", "99999919530506002", "示范市邻里区和平街8号", "长期"));
            assertEquals("李桂英", Counter.done(next).name(), "not the card that was left");
        }
    }

    @Test
    void nobodyWaitsAndNoCardIsRead() throws Exception {
        try (var counter = new Counter(folder)) {
            var reader = counter.reader();
            var call = reader.awaitCard(WITHIN);
            call.cancel();
            call.cancel();
            assertEquals("call.cancelled", Counter.notDone(call).code());
            assertEquals(
                    "call.deadline-passed",
                    Counter.notDone(reader.awaitCard(Duration.ofMillis(50))).code());
            assertFalse(reader.condition().card() == MediaPresence.PRESENT);
        }
    }
}
