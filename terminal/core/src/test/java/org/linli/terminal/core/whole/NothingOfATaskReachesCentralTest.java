package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.linli.central.api.parcel.ParcelAssurance;
import org.linli.central.api.parcel.ParcelRequest;
import org.linli.central.api.wire.WireJson;
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
        var search = new Unwrapping(CANARY);
        assertFalse(search.finds(WireJson.write(received)));
        assertFalse(search.finds(received.box().getBytes(StandardCharsets.US_ASCII)));
        assertFalse(received.box().contains(token));
        assertFalse(received.id().value().contains(token));
        assertFalse(received.toString().contains(received.box()));
        assertTrue(fetch(token) instanceof Shelf.Fetched.Done done
                && done.parcel().content().equals(CONTENT));
    }

    /** The same box with nothing taken from it but the cipher: deflated, padded and written as letters, it would be found. */
    @Test
    void aBoxThatWereOnlyFoldedWouldBeSeenThrough() throws GeneralSecurityException {
        String token = lay();
        byte[] box = Base64.getUrlDecoder().decode(received().box());
        byte[] open = unsealed(token, box);
        var search = new Unwrapping(CANARY);
        assertTrue(search.finds(open));
        assertTrue(search.finds(Base64.getUrlEncoder().withoutPadding().encode(open)));
        var folded = new ParcelRequest(
                received().id(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(open),
                received().journeys(),
                received().assurance());
        assertTrue(search.finds(WireJson.write(folded)));
        assertFalse(search.finds(box));
    }

    /** AES-GCM is counter mode with a seal behind it; its first block of counters is the second. */
    private static byte[] unsealed(String token, byte[] box) throws GeneralSecurityException {
        int nonce = 12;
        int seal = 16;
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
        mac.init(new SecretKeySpec(mac.doFinal(Base64.getUrlDecoder().decode(token)), "HmacSHA256"));
        mac.update("key".getBytes(StandardCharsets.US_ASCII));
        var key = new SecretKeySpec(mac.doFinal(new byte[] {1}), "AES");
        byte[] counter = Arrays.copyOf(box, 16);
        counter[12] = 0;
        counter[13] = 0;
        counter[14] = 0;
        counter[15] = 2;
        var cipher = Cipher.getInstance("AES/CTR/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(counter));
        byte[] content = cipher.doFinal(box, nonce, box.length - nonce - seal);
        byte[] open = box.clone();
        System.arraycopy(content, 0, open, nonce, content.length);
        return open;
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
        fetch(token);
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
