package org.linli.terminal.core.handover;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.parcel.ClaimedParcel;
import org.linli.central.api.parcel.ParcelAssurance;
import org.linli.central.api.parcel.ParcelJourney;
import org.linli.central.api.parcel.ParcelRequest;
import org.linli.central.api.parcel.ParcelStanding;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.outside.Shelf;
import org.linli.terminal.journey.kernel.Journey;

/**
 * Central's shelf, as this terminal uses it. What is said of a claim names its number and is said again until it is heard: a
 * word that comes late, or twice, changes nothing of what came after it. Safe from any thread.
 */
public final class SealedShelf implements Shelf {
    private static final System.Logger LOG = System.getLogger("linli.session");

    /** Less than the journeys' patience, so that the link's own reason arrives. */
    private static final Duration WITHIN = Duration.ofSeconds(9);

    private static final Duration AGAIN = Duration.ofSeconds(10);

    /** As long as anything lies on the shelf. */
    private static final int TRIES = 180;

    private static final Code DAMAGED = Code.of("handover.damaged");
    private static final Code TOO_LARGE = Code.of("handover.not-here");
    private static final Code NOT_A_TASK = Code.of("handover.not-a-task");

    /** Whoever brought it was gone before the answer came. */
    private static final Code LEFT = Code.of("handover.left");

    /** As central says it once it has heard that a task goes on. */
    private static final Code USED = Code.of("parcel.unknown");

    private final Central central;
    private final Executor blocking;
    private final Scheduler scheduler;
    private final SecureRandom random = new SecureRandom();
    private final Claims claims = new Claims(random);

    /** @param blocking runs each question on a thread that may wait */
    public SealedShelf(Central central, Executor blocking, Scheduler scheduler) {
        this.central = central;
        this.blocking = blocking;
        this.scheduler = scheduler;
    }

    @Override
    public void lay(Parcel parcel, Consumer<Laid> reply) {
        blocking.execute(() -> reply.accept(lay(parcel)));
    }

    private Laid lay(Parcel parcel) {
        var token = Token.fresh(random);
        var journeys = parcel.journeys().stream()
                .map(id -> new ParcelJourney(id.name(), id.version()))
                .toList();
        var assurance = ParcelAssurance.valueOf(parcel.needed().name());
        String box = Box.seal(token, parcel.content(), label(journeys, assurance), random);
        if (box.length() > ParcelRequest.LONGEST_BOX) {
            return new Laid.NotDone(TOO_LARGE, true);
        }
        return switch (central.layParcel(new ParcelRequest(token.shelfId(), box, journeys, assurance), WITHIN)) {
            case Answer.Answered<ParcelStanding>(var standing) -> new Laid.Done(token.text(), standing.until());
            case Answer.Refused<ParcelStanding> refused ->
                new Laid.NotDone(refused.problem().code(), true);
            case Answer.NotSent<ParcelStanding> unsent -> new Laid.NotDone(unsent.why(), true);
            case Answer.Unknown<ParcelStanding> unknown -> new Laid.NotDone(unknown.why(), false);
        };
    }

    private static String label(List<ParcelJourney> journeys, ParcelAssurance assurance) {
        return "linli-task-1 " + assurance + " "
                + journeys.stream()
                        .map(journey -> journey.name() + ":" + journey.version())
                        .collect(Collectors.joining(","));
    }

    @Override
    public void fetch(String text, Consumer<Fetched> reply) {
        var token = Token.of(text);
        if (token.isEmpty()) {
            reply.accept(new Fetched.NotDone(NOT_A_TASK, true));
            return;
        }
        var claim = claims.asks(token.get().shelfId());
        if (claim.isEmpty()) {
            reply.accept(new Fetched.NotDone(USED, true));
            return;
        }
        blocking.execute(() -> reply.accept(fetch(token.get(), claim.get())));
    }

    private Fetched fetch(Token token, Claims.Claim claim) {
        var answer = central.claimParcel(claim.parcel(), claim.number(), WITHIN);
        boolean mayHold = answer instanceof Answer.Answered || answer instanceof Answer.Unknown;
        if (claims.wasAsked(claim, mayHold)) {
            putBack(claim);
            return new Fetched.NotDone(LEFT, true);
        }
        return switch (answer) {
            case Answer.Answered<ClaimedParcel>(var claimed) -> opened(token, claimed);
            case Answer.Refused<ClaimedParcel> refused ->
                new Fetched.NotDone(refused.problem().code(), true);
            case Answer.NotSent<ClaimedParcel> unsent -> new Fetched.NotDone(unsent.why(), true);
            case Answer.Unknown<ClaimedParcel> unknown -> new Fetched.NotDone(unknown.why(), false);
        };
    }

    private static Fetched opened(Token token, ClaimedParcel claimed) {
        return Box.open(token, claimed.box(), label(claimed.journeys(), claimed.assurance()))
                .<Fetched>map(content -> new Fetched.Done(
                        new Parcel(
                                content,
                                claimed.journeys().stream()
                                        .map(journey -> new Journey.Id(journey.name(), journey.version()))
                                        .toList(),
                                Needed.valueOf(claimed.assurance().name())),
                        claimed.from()))
                .orElseGet(() -> new Fetched.NotDone(DAMAGED, true));
    }

    @Override
    public void confirm(String text) {
        Token.of(text).flatMap(token -> claims.goesOn(token.shelfId())).ifPresent(claim -> {
            var say = new Saying(
                    "parcel-confirm",
                    () -> central.confirmParcel(claim.parcel(), claim.number(), WITHIN),
                    () -> claims.isKnownToGoOn(claim.parcel()));
            blocking.execute(() -> untilHeard(say, TRIES));
        });
    }

    @Override
    public void putBack(String text) {
        Token.of(text).flatMap(token -> claims.givesUp(token.shelfId())).ifPresent(this::putBack);
    }

    private void putBack(Claims.Claim claim) {
        var say = new Saying(
                "parcel-put-back", () -> central.putBackParcel(claim.parcel(), claim.number(), WITHIN), () -> {});
        blocking.execute(() -> untilHeard(say, TRIES));
    }

    /** What central is to hear of a claim. */
    private record Saying(String name, Supplier<Answer<ParcelStanding>> words, Runnable over) {}

    /** Until it is heard nobody else gets the task: a word that is late does no harm, one that is lost would. */
    private void untilHeard(Saying say, int tries) {
        switch (say.words().get()) {
            case Answer.Answered<ParcelStanding> heard -> say.over().run();
            case Answer.Refused<ParcelStanding> refused -> {
                LOG.log(System.Logger.Level.INFO, "{0} {1}", refused.problem().code(), say.name());
                say.over().run();
            }
            case Answer.Unknown<ParcelStanding> unknown -> again(say, tries - 1);
            case Answer.NotSent<ParcelStanding> unsent -> again(say, tries - 1);
        }
    }

    private void again(Saying say, int tries) {
        if (tries == 0) {
            say.over().run();
            return;
        }
        var pending = scheduler.after(AGAIN, say.name(), () -> blocking.execute(() -> untilHeard(say, tries)));
        LOG.log(System.Logger.Level.DEBUG, "parcel.said-later {0} {1}", say.name(), pending);
    }
}
