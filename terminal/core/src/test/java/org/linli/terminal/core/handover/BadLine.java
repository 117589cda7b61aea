package org.linli.terminal.core.handover;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.id.ClaimId;
import org.linli.central.api.id.ShelfId;
import org.linli.central.api.parcel.ClaimedParcel;
import org.linli.central.api.parcel.ParcelRequest;
import org.linli.central.api.parcel.ParcelStanding;
import org.linli.central.api.parcel.ParcelState;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.time.ManualTime;

/**
 * Central's shelf at the end of a line that loses and delays, for any number of terminals. It keeps the contract of claims as
 * central does ({@code ATaskLiesOnTheShelfTest}).
 */
final class BadLine {
    private static final Instant UNTIL = ManualTime.START.plus(Duration.ofMinutes(30));

    /** What becomes of one question. */
    enum Luck {
        ARRIVES,
        ANSWER_LOST,
        LOST,
        /** Given up by whoever asked; central gets it when {@link #lateOnesArrive} is called. */
        LATE,
        NOTHING_LEFT
    }

    /** Who holds a parcel, by which claim. */
    record Hold(String terminal, ClaimId claim) {}

    private final Map<ShelfId, ParcelRequest> lying = new HashMap<>();
    private final Map<ShelfId, Hold> holds = new HashMap<>();
    private final Set<Hold> over = new HashSet<>();
    private final Set<ShelfId> taken = new HashSet<>();
    private final Deque<Luck> luck = new ArrayDeque<>();
    private final List<Runnable> late = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    /** Of the next questions, one after the other; whatever comes after them arrives. */
    void next(Luck... each) {
        luck.addAll(List.of(each));
    }

    /** From now on everything arrives. */
    void isMended() {
        luck.clear();
    }

    void lateOnesArrive() {
        var all = List.copyOf(late);
        late.clear();
        all.forEach(Runnable::run);
    }

    /** Every question of the shelf, in the order they were asked: {@code there claimParcel}. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    Optional<String> holder() {
        return holds.values().stream().map(Hold::terminal).findFirst();
    }

    boolean isTaken() {
        return !taken.isEmpty();
    }

    Central from(String terminal) {
        return (Central) Proxy.newProxyInstance(
                Central.class.getClassLoader(), new Class<?>[] {Central.class}, (self, method, arguments) -> {
                    asked.add(terminal + " " + method.getName());
                    return switch (method.getName()) {
                        case "layParcel" -> asks(() -> lay((ParcelRequest) arguments[0]));
                        case "claimParcel" -> asks(() -> claim((ShelfId) arguments[0], hold(terminal, arguments)));
                        case "confirmParcel" -> asks(() -> confirm((ShelfId) arguments[0], hold(terminal, arguments)));
                        case "putBackParcel" -> asks(() -> putBack((ShelfId) arguments[0], hold(terminal, arguments)));
                        default -> throw new AssertionError("nobody expected " + method.getName());
                    };
                });
    }

    private static Hold hold(String terminal, Object[] arguments) {
        return new Hold(terminal, (ClaimId) arguments[1]);
    }

    private <T> Answer<T> asks(Supplier<Answer<T>> question) {
        return switch (Optional.ofNullable(luck.poll()).orElse(Luck.ARRIVES)) {
            case ARRIVES -> question.get();
            case ANSWER_LOST -> {
                unheard(question);
                yield new Answer.Unknown<>(LinkTrouble.TIMED_OUT);
            }
            case LOST -> new Answer.Unknown<>(LinkTrouble.TIMED_OUT);
            case LATE -> {
                late.add(() -> unheard(question));
                yield new Answer.Unknown<>(LinkTrouble.TIMED_OUT);
            }
            case NOTHING_LEFT -> new Answer.NotSent<>(LinkTrouble.NOT_SPOKEN);
        };
    }

    private static void unheard(Supplier<?> question) {
        Objects.requireNonNull(question.get());
    }

    private Answer<ParcelStanding> lay(ParcelRequest request) {
        lying.put(request.id(), request);
        return standing(request.id(), ParcelState.LYING);
    }

    private Answer<ClaimedParcel> claim(ShelfId id, Hold hold) {
        var parcel = lying.get(id);
        if (parcel == null || taken.contains(id)) {
            return new Answer.Refused<>(ProblemKind.PARCEL_UNKNOWN.problem());
        }
        var before = Optional.ofNullable(holds.get(id));
        if (over.contains(hold)
                || before.filter(held -> !held.terminal().equals(hold.terminal()))
                        .isPresent()) {
            return new Answer.Refused<>(ProblemKind.PARCEL_TAKEN.problem());
        }
        before.filter(held -> !held.equals(hold)).ifPresent(over::add);
        holds.put(id, hold);
        return new Answer.Answered<>(
                new ClaimedParcel(id, parcel.box(), parcel.journeys(), parcel.assurance(), "一号机", UNTIL));
    }

    private Answer<ParcelStanding> confirm(ShelfId id, Hold hold) {
        if (!hold.equals(holds.get(id))) {
            return new Answer.Refused<>(ProblemKind.PARCEL_TAKEN.problem());
        }
        taken.add(id);
        return standing(id, ParcelState.TAKEN);
    }

    private Answer<ParcelStanding> putBack(ShelfId id, Hold hold) {
        over.add(hold);
        if (!taken.contains(id)) {
            holds.remove(id, hold);
        }
        return holds.containsKey(id) && !hold.equals(holds.get(id))
                ? new Answer.Refused<>(ProblemKind.PARCEL_TAKEN.problem())
                : standing(id, taken.contains(id) ? ParcelState.TAKEN : ParcelState.LYING);
    }

    private static Answer<ParcelStanding> standing(ShelfId id, ParcelState state) {
        return new Answer.Answered<>(new ParcelStanding(id, state, UNTIL));
    }
}
