package org.linli.terminal.core.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.terminal.core.whole.HandDevices;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

final class CardsLyingTest {
    private final HandDevices.Reader reader = new HandDevices().reader();
    private int changes;
    private final CardsLying lying = new CardsLying(() -> changes++);

    @Test
    void followsTheReadersWord() {
        lying.follow(reader, Place.ID_CARD_READER);
        assertEquals(Set.of(), lying.places());
        reader.card(MediaPresence.PRESENT);
        assertEquals(Set.of(Place.ID_CARD_READER), lying.places());
        reader.card(MediaPresence.NOT_PRESENT);
        assertEquals(Set.of(), lying.places());
        assertEquals(2, changes);
    }

    @Test
    void aLostLineTakesNoCardAway() {
        lying.follow(reader, Place.ID_CARD_READER);
        reader.card(MediaPresence.PRESENT);
        reader.condition(Availability.NO_DEVICE, MediaPresence.UNKNOWN);
        assertEquals(Set.of(Place.ID_CARD_READER), lying.places());
        assertEquals(1, changes);
    }

    @Test
    void aJammedCardLiesThere() {
        lying.follow(reader, Place.ID_CARD_READER);
        reader.card(MediaPresence.JAMMED);
        assertEquals(Set.of(Place.ID_CARD_READER), lying.places());
    }

    @Test
    void nothingIsHeardOnceClosed() {
        lying.follow(reader, Place.ID_CARD_READER);
        lying.close();
        reader.card(MediaPresence.PRESENT);
        assertEquals(0, changes);
    }
}
