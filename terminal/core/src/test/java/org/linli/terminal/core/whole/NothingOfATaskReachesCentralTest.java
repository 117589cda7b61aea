package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.central.api.parcel.ParcelAssurance;
import org.linli.central.api.parcel.ParcelRequest;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.ManualTime;
import org.linli.terminal.core.handover.SealedShelf;
import org.linli.terminal.core.outside.Shelf;
import org.linli.terminal.journey.kernel.Journey;

/** What central gets of a task it can neither read nor change. */
final class NothingOfATaskReachesCentralTest {
    private static final String CANARY = "310100387-canary";
    private static final String CONTENT = "{\"typed\":\"" + CANARY + "\"}";

    private final ManualTime time = new ManualTime();
    private final SmallCentral central = new SmallCentral(time);
    private final SealedShelf shelf = new SealedShelf(central, Runnable::run, time);

    private String lay() {
        var laid = new ArrayList<Shelf.Laid>();
        shelf.lay(new Shelf.Parcel(CONTENT, List.of(new Journey.Id("pay-bill", 3)), Shelf.Needed.PERSON), laid::add);
        return laid.getFirst() instanceof Shelf.Laid.Done done ? done.token() : "";
    }

    private Shelf.Fetched fetch(String token) {
        var fetched = new ArrayList<Shelf.Fetched>();
        shelf.fetch(token, fetched::add);
        return fetched.getFirst();
    }

    private ParcelRequest received() {
        return central.parcels.values().iterator().next();
    }

    @Test
    void neitherTheTokenNorWhatWasTyped() {
        String token = lay();
        var received = received();
        String box = new String(Base64.getUrlDecoder().decode(received.box()), StandardCharsets.ISO_8859_1);
        assertFalse(box.contains(CANARY));
        assertFalse(received.box().contains(token));
        assertFalse(received.id().value().contains(token));
        assertFalse(received.toString().contains(received.box()));
        assertTrue(fetch(token) instanceof Shelf.Fetched.Done done
                && done.parcel().content().equals(CONTENT));
    }

    @Test
    void aBoxThatCentralExchangesOrLabelsAnewDoesNotOpen() {
        String token = lay();
        var original = received();
        lay();
        var other = List.copyOf(central.parcels.values()).get(1);
        var lies = List.of(
                new ParcelRequest(original.id(), other.box(), original.journeys(), original.assurance()),
                new ParcelRequest(original.id(), original.box(), original.journeys(), ParcelAssurance.NOBODY));
        for (var lie : lies) {
            central.parcels.put(original.id(), lie);
            assertEquals(new Shelf.Fetched.NotDone(Code.of("handover.damaged"), true), fetch(token), lie.toString());
        }
    }

    @Test
    void whatIsNoTokenIsNotAskedFor() {
        assertEquals(new Shelf.Fetched.NotDone(Code.of("handover.not-a-task"), true), fetch("134567890123456789"));
    }

    @Test
    void onceConfirmedNothingIsLeft() {
        String token = lay();
        shelf.confirm(token);
        assertTrue(central.parcels.isEmpty());
        assertEquals(Optional.of("parcel.unknown"), why(fetch(token)));
    }

    private static Optional<String> why(Shelf.Fetched fetched) {
        return fetched instanceof Shelf.Fetched.NotDone refused
                ? Optional.of(refused.why().value())
                : Optional.empty();
    }
}
