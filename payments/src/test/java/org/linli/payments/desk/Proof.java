package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;
import org.linli.foundation.file.FaultyDisk;
import org.linli.foundation.journal.Journal;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.journal.Opening;
import org.linli.payments.machine.Attempt;
import org.linli.payments.machine.AttemptState;
import org.linli.payments.machine.Change;

/**
 * The invariants of docs/payments.md that a terminal can break, looked at from outside: before every call that leaves
 * (I4), at every view that is shown (I6, I8), and at the end (I2, I5, I12).
 */
final class Proof {
    private final Counter counter;
    private final Map<PaymentId, AttemptView> lastShown = new LinkedHashMap<>();
    private final Set<PaymentId> watched = new HashSet<>();
    private final List<String> secrets = new ArrayList<>();
    private @Nullable PaymentDesk watchedDesk;
    private int readAtSync = -1;
    private Map<PaymentId, List<Change>> read = Map.of();

    Proof(Counter counter) {
        this.counter = counter;
    }

    void secret(String digits) {
        secrets.add(digits);
    }

    void watch(PaymentId id) {
        if (watchedDesk != counter.desk()) {
            watchedDesk = counter.desk();
            watched.clear();
        }
        if (watched.add(id)) {
            counter.desk().watch(id, this::shown);
        }
    }

    /** I4: what leaves the terminal was intended durably before. */
    void beforeTheCall(String call) {
        var id = new PaymentId(call.substring(call.indexOf(' ') + 1));
        var changes = durable().getOrDefault(id, List.of());
        boolean intended = switch (call.substring(0, call.indexOf(' '))) {
            case "open" -> has(changes, Change.Started.class);
            case "code" -> has(changes, Change.CodeGiven.class);
            case "close" -> has(changes, Change.CloseAsked.class) || has(changes, Change.Closed.class);
            case "card" -> has(changes, Change.CardApproved.class);
            case "receipt" -> has(changes, Change.ReceiptSending.class) || has(changes, Change.ReceiptSettled.class);
            default -> has(changes, Change.Started.class);
        };
        assertTrue(intended, () -> "I4: " + call + " left with only " + changes + " in the journal");
    }

    /** I4, for what goes to the card terminal. */
    void beforeTheCard(String call, TradeNumber order) {
        var changes = durable().values().stream()
                .filter(each -> ((Change.Started) each.getFirst()).outTradeNo().equals(order))
                .findFirst()
                .orElse(List.of());
        boolean intended = switch (call) {
            case "cancel" -> has(changes, Change.CloseAsked.class);
            case "reverse" -> has(changes, Change.CardReversing.class);
            default -> has(changes, Change.CardSending.class);
        };
        assertTrue(intended, () -> "I4: " + call + " went to the card terminal with only " + changes);
    }

    /** I6 and I8. */
    private void shown(AttemptView view) {
        var durable = attempts().get(view.id());
        assertTrue(durable != null, () -> "I8: shown and not in the journal: " + view);
        view.offer().ifPresent(offer -> secret(offer.content()));
        assertTrue(view.offer().isEmpty() || durable.state() == AttemptState.OFFERED, "I8: a code nobody may scan");
        boolean journalLost = counter.desk().stopped().isPresent();
        assertTrue(
                durable.state() == view.state() || (journalLost && view.state() == AttemptState.UNKNOWN),
                () -> "I8: shown " + view.state() + ", proven " + durable.state());
        var before = lastShown.put(view.id(), view);
        if (before == null || !before.isFinal()) {
            return;
        }
        boolean lateSuccess = before.state() == AttemptState.CLOSED
                && (view.state() == AttemptState.PAID || view.state() == AttemptState.REFUNDED);
        boolean refund = view.lines().stream()
                .allMatch(line -> line.state() == LineState.REFUNDING
                        || line.state() == LineState.REFUNDED
                        || line.state() == LineState.POSTED);
        assertTrue(
                before.state() == view.state() || (refund && (lateSuccess || before.state() == AttemptState.PAID)),
                () -> "I6: " + before.state() + " became " + view.state());
    }

    /** I2, I5 and one charge for each bill. */
    void holds() {
        var attempts = attempts();
        var live = new HashMap<String, PaymentId>();
        var numbers = new HashSet<TradeNumber>();
        attempts.values().forEach(attempt -> {
            assertTrue(numbers.add(attempt.outTradeNo()), () -> "rule 1: used twice: " + attempt.outTradeNo());
            if (!attempt.isFinal()) {
                attempt.lines().forEach(line -> {
                    var other = live.put(line.billId().value(), attempt.id());
                    assertTrue(other == null, () -> "I2: " + line.billId() + " is held twice");
                });
            }
        });
        lastShown.forEach((id, view) -> {
            var attempt = attempts.get(id);
            assertTrue(attempt != null, () -> "I5: gone from the journal: " + id);
            if (view.isFinal() && view.state() == AttemptState.PAID) {
                assertTrue(
                        attempt.state() == AttemptState.PAID || attempt.state() == AttemptState.REFUNDED,
                        () -> "I5: was paid: " + id);
            }
        });
        assertEquals(List.of(), counter.central.overcharged(), "I1: charged twice");
    }

    /** I12. The journal only grows, so looking at the end is enough. */
    private void keepsNoSecrets() {
        String disk = counter.durableText();
        for (String secret : secrets) {
            assertFalse(disk.contains(secret), "I12: a payment code lies on the disk");
            lastShown.values().forEach(view -> assertFalse(view.toString().contains(secret), "I12: in a view"));
        }
    }

    /** I13, the terminal's part: once faults have stopped everything comes to rest, and the two sides agree. */
    void isAtRest() {
        holds();
        keepsNoSecrets();
        attempts().values().forEach(attempt -> {
            assertTrue(attempt.isFinal(), () -> "not final: " + attempt);
            assertTrue(attempt.errands().isEmpty(), () -> "central was not told: " + attempt);
            if (counter.central.known().contains(attempt.id())) {
                var account = counter.central.account(attempt.id());
                assertEquals(account.state.name(), attempt.state().name(), () -> "central differs on " + attempt.id());
            } else {
                assertEquals(AttemptState.CLOSED, attempt.state());
            }
        });
        assertEquals(List.of(), counter.desk().openAttempts());
        counter.bank
                .kept()
                .forEach(order -> assertTrue(
                        counter.central.isPaid(order),
                        () -> "I3: the bank keeps money central knows nothing of: " + order));
    }

    /** The attempts as the durable part of the journal tells them. */
    Map<PaymentId, Attempt> attempts() {
        var attempts = new LinkedHashMap<PaymentId, Attempt>();
        durable().forEach((id, changes) -> {
            var attempt = Attempt.started((Change.Started) changes.getFirst());
            for (Change change : changes.subList(1, changes.size())) {
                attempt = attempt.after(change);
            }
            attempts.put(id, attempt);
        });
        return attempts;
    }

    /** Read again only after a sync: nothing else makes anything durable. */
    private Map<PaymentId, List<Change>> durable() {
        if (readAtSync != counter.disk.syncs()) {
            readAtSync = counter.disk.syncs();
            read = read(counter.durableCopy());
        }
        return read;
    }

    private static Map<PaymentId, List<Change>> read(FaultyDisk disk) {
        var changes = new LinkedHashMap<PaymentId, List<Change>>();
        try (var journal =
                ((Opening.Opened) Journal.open(disk, Counter.folder(), JournalSettings.standard())).journal()) {
            journal.replayAfter(0, entry -> {
                var change = decode(entry.payload());
                changes.computeIfAbsent(change.id(), first -> new ArrayList<>()).add(change);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return changes;
    }

    private static Change decode(byte[] payload) {
        try {
            return WireJson.read(payload, Change.class);
        } catch (BrokenContractException broken) {
            throw new AssertionError("not a change: " + broken.getMessage(), broken);
        }
    }

    private static boolean has(List<Change> changes, Class<? extends Change> kind) {
        return changes.stream().anyMatch(kind::isInstance);
    }
}
