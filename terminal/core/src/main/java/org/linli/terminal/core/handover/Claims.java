package org.linli.terminal.core.handover;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.central.api.id.ClaimId;
import org.linli.central.api.id.ShelfId;

/**
 * What this machine has reached for on the shelf. A claim keeps its number however often it is asked, so that a lost answer
 * changes nothing; once it was put back the next one has another. Safe from any thread.
 */
final class Claims {
    private static final int BYTES = 16;

    private final SecureRandom random;
    private final Map<ShelfId, Claim> reached = new HashMap<>();
    private final Set<ShelfId> goingOnHere = new HashSet<>();

    Claims(SecureRandom random) {
        this.random = random;
    }

    /** One reaching for one parcel. Its flags belong to {@link Claims}. */
    static final class Claim {
        private final ShelfId parcel;
        private final ClaimId number;
        private int underWay;
        private boolean mayHold;
        private boolean over;

        private Claim(ShelfId parcel, ClaimId number) {
            this.parcel = parcel;
            this.number = number;
        }

        ShelfId parcel() {
            return parcel;
        }

        ClaimId number() {
            return number;
        }
    }

    /** About to ask central. Empty when the task goes on here and central has only not heard it: nobody gets it again. */
    synchronized Optional<Claim> asks(ShelfId parcel) {
        if (goingOnHere.contains(parcel)) {
            return Optional.empty();
        }
        var claim = reached.computeIfAbsent(parcel, id -> new Claim(id, fresh()));
        claim.underWay++;
        return Optional.of(claim);
    }

    private ClaimId fresh() {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new ClaimId(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /**
     * Central was asked. True when the claim was given up meanwhile and may hold the task: it is to be put back now.
     *
     * @param mayHold central granted it, or nobody knows
     */
    synchronized boolean wasAsked(Claim claim, boolean mayHold) {
        claim.underWay--;
        claim.mayHold |= mayHold;
        return isToBePutBack(claim);
    }

    /** Given up. True when it is to be put back now, and not only after an answer that is still awaited. */
    synchronized Optional<Claim> givesUp(ShelfId parcel) {
        var claim = Optional.ofNullable(reached.remove(parcel));
        claim.ifPresent(given -> given.over = true);
        return claim.filter(Claims::isToBePutBack);
    }

    private static boolean isToBePutBack(Claim claim) {
        return claim.over && claim.underWay == 0 && claim.mayHold;
    }

    /** The task goes on here. */
    synchronized Optional<Claim> goesOn(ShelfId parcel) {
        var claim = Optional.ofNullable(reached.remove(parcel));
        claim.ifPresent(taken -> goingOnHere.add(parcel));
        return claim;
    }

    /** Central knows, or will never be told. */
    synchronized void isKnownToGoOn(ShelfId parcel) {
        goingOnHere.remove(parcel);
    }
}
