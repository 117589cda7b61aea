package org.linli.central.server.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.central.api.help.HelpCall;
import org.linli.central.api.help.HelpState;
import org.linli.central.api.id.HelpCallId;
import org.linli.central.api.rating.Rating;
import org.linli.central.api.rating.RatingSubject;

/** The fold of calls for help and of ratings. Belongs to {@link Books}. */
final class HelpBook {
    /** Ended calls beyond these are forgotten here; the journal keeps them. */
    private static final int ENDED_REMEMBERED = 1000;

    private final Map<HelpCallId, Books.MadeCall> calls = new LinkedHashMap<>();
    private final Map<String, Rating> given = new HashMap<>();
    private final Map<String, Long> reasons = new TreeMap<>();
    private final Map<RatingSubject, long[]> stars = new HashMap<>();

    void apply(LedgerEntry.HelpCalled called) {
        var call = new HelpCall(
                called.id(),
                called.kind(),
                HelpState.WAITING,
                called.screen(),
                called.at(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        calls.put(called.id(), new Books.MadeCall(call, called.terminal()));
        forgetOldest();
    }

    void apply(LedgerEntry.HelpAnswered answered) {
        change(
                answered.id(),
                call -> new HelpCall(
                        call.id(),
                        call.kind(),
                        HelpState.ANSWERED,
                        call.screen(),
                        call.calledAt(),
                        Optional.of(answered.by()),
                        Optional.of(answered.at()),
                        Optional.empty()));
    }

    void apply(LedgerEntry.HelpEnded ended) {
        change(
                ended.id(),
                call -> new HelpCall(
                        call.id(),
                        call.kind(),
                        HelpState.ENDED,
                        call.screen(),
                        call.calledAt(),
                        call.by(),
                        call.answeredAt(),
                        Optional.of(ended.at())));
    }

    private interface Changing {
        HelpCall of(HelpCall call);
    }

    private void change(HelpCallId id, Changing changing) {
        var made = calls.get(id);
        if (made == null) {
            throw new IllegalStateException("no call " + id);
        }
        calls.put(id, new Books.MadeCall(changing.of(made.call()), made.terminal()));
    }

    private void forgetOldest() {
        if (calls.size() <= ENDED_REMEMBERED) {
            return;
        }
        calls.values().stream()
                .filter(made -> made.call().state() == HelpState.ENDED)
                .findFirst()
                .map(made -> made.call().id())
                .ifPresent(calls::remove);
    }

    void apply(LedgerEntry.Rated rated) {
        var rating = rated.rating();
        given.put(key(rating.subject(), rating.subjectId()), rating);
        rating.reasons().forEach(reason -> reasons.merge(reason, 1L, Long::sum));
        stars.computeIfAbsent(rating.subject(), subject -> new long[Rating.MOST_STARS + 1])[rating.stars()]++;
    }

    Optional<Books.MadeCall> call(HelpCallId id) {
        return Optional.ofNullable(calls.get(id));
    }

    Collection<Books.MadeCall> calls() {
        return Collections.unmodifiableCollection(calls.values());
    }

    Optional<Rating> rating(RatingSubject subject, String id) {
        return Optional.ofNullable(given.get(key(subject, id)));
    }

    long count(RatingSubject subject, int starsGiven) {
        var counts = stars.get(subject);
        return counts == null ? 0 : counts[starsGiven];
    }

    Map<String, Long> reasons() {
        return Collections.unmodifiableMap(reasons);
    }

    private static String key(RatingSubject subject, String id) {
        return subject + " " + id;
    }
}
