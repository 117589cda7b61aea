package org.linli.terminal.core;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.central.api.id.PaymentId;
import org.linli.payments.desk.AttemptView;
import org.linli.payments.desk.PaymentDesk;
import org.linli.payments.machine.AttemptState;
import org.linli.terminal.core.json.TaskJson;
import org.linli.terminal.core.json.UnreadableJson;
import org.linli.terminal.core.payment.PaymentIds;
import org.linli.terminal.core.session.RunnerParts;
import org.linli.terminal.core.store.TaskStore;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bill.SettleAfterRestart;

/**
 * What a process before this one left: payments of tasks that were under way and whose money or paper is not settled.
 *
 * @param payments all that are known from the task record, for their receipts
 * @param settledTasks nothing is left of these
 * @param first what must come before the front page
 */
record LeftOver(List<Payment> payments, List<String> settledTasks, Optional<RunnerParts.First> first) {
    private static final System.Logger LOG = System.getLogger("linli.session");

    record Payment(PaymentId id, String task, String key, List<Business.Line> lines) {}

    static LeftOver of(List<TaskStore.Deed> deeds, PaymentDesk desk) {
        var payments = payments(deeds);
        var owed = new ArrayList<SettleAfterRestart.Owed>();
        var unsettled = new LinkedHashSet<String>();
        var last = new HashMap<String, PaymentId>();
        payments.forEach(payment -> last.put(payment.task(), payment.id()));
        for (var payment : payments) {
            boolean isLast = payment.id().equals(last.get(payment.task()));
            desk.find(payment.id()).filter(view -> isOwed(view, isLast)).ifPresent(view -> {
                owed.add(new SettleAfterRestart.Owed(
                        view.id().value(), view.outTradeNo().value(), view.total()));
                unsettled.add(payment.task());
            });
        }
        Set<String> settled = new HashSet<>();
        deeds.stream()
                .map(TaskStore.Deed::task)
                .filter(task -> !unsettled.contains(task))
                .forEach(settled::add);
        return new LeftOver(
                payments,
                List.copyOf(settled),
                owed.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new RunnerParts.First(
                                SettleAfterRestart.NAME,
                                new SettleAfterRestart.Unsettled(owed),
                                List.copyOf(unsettled))));
    }

    private static List<Payment> payments(List<TaskStore.Deed> deeds) {
        var payments = new ArrayList<Payment>();
        for (var deed : deeds) {
            if (!deed.kind().equals(Business.StartPayment.class.getSimpleName())) {
                continue;
            }
            try {
                var start = TaskJson.read(deed.deed(), Business.StartPayment.class);
                payments.add(new Payment(PaymentIds.of(deed.key()), deed.task(), deed.key(), start.lines()));
            } catch (UnreadableJson older) {
                // The payment itself is the desk's; only the words of its receipt are lost.
                LOG.log(Level.WARNING, "session.older-task {0}", older.getMessage());
                payments.add(new Payment(PaymentIds.of(deed.key()), deed.task(), deed.key(), List.of()));
            }
        }
        return payments;
    }

    /**
     * Whoever paid may still stand there: told what became of it, and given the paper if it is not proven printed. Another
     * attempt was begun only after this one was proven closed and said to be: told once more it would be taken for the
     * last one, which may well be paid.
     */
    private static boolean isOwed(AttemptView view, boolean isLast) {
        if (view.state() == AttemptState.CLOSED && !isLast) {
            return false;
        }
        boolean paperSettled = switch (view.receipt()) {
            case PRINTED, E_ONLY, NOT_PRINTED -> true;
            case NONE, PRINT_SENT, PRINT_UNKNOWN -> false;
        };
        return view.state() != AttemptState.HANDED_OFF && !(view.isFinal() && paperSettled);
    }
}
