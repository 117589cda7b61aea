package org.linli.central.server.office;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.office.Difference;
import org.linli.central.api.office.OfficeTask;
import org.linli.central.api.office.OfficeTasks;
import org.linli.central.api.office.TaskKind;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.server.ledger.Books;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.payment.Payment;

/**
 * The persons' list: whatever has had no end for a day, and every row on which a list and the ledger disagree, as the books
 * say at this moment. Nothing puts a row there and nothing takes it off but what is true of the money (invariant I3). Safe
 * from any thread.
 */
public final class Tasks {
    /** Machines go on asking meanwhile, and after. */
    static final Duration MACHINES_HAVE = Duration.ofHours(24);

    private final Ledger ledger;

    public Tasks(Ledger ledger) {
        this.ledger = ledger;
    }

    public OfficeTasks list() throws LedgerUnavailableException {
        return ledger.ask(turn -> new OfficeTasks(turn.now(), of(turn.books(), turn.now())));
    }

    /** The oldest first. */
    static List<OfficeTask> of(Books books, Instant now) {
        var tasks = new ArrayList<OfficeTask>();
        books.office().waiting().forEach((id, since) -> {
            if (!since.plus(MACHINES_HAVE).isAfter(now)) {
                books.payment(id).ifPresent(payment -> waiting(payment, since, tasks));
            }
        });
        for (var day : books.office().days()) {
            for (var difference : day.differences()) {
                if (!books.office().isExplained(difference.id())) {
                    tasks.add(row(difference, day.at()));
                }
            }
        }
        tasks.sort(Comparator.comparing(OfficeTask::since).thenComparing(OfficeTask::number));
        return tasks;
    }

    private static void waiting(Payment payment, Instant since, List<OfficeTask> tasks) {
        if (payment.state() != PaymentState.PAID) {
            tasks.add(task(TaskKind.ATTEMPT_UNPROVEN, payment.tradeNumber().value(), payment, Optional.empty(), since));
            return;
        }
        for (int i = 0; i < payment.lines().size(); i++) {
            var line = payment.order().lines().get(i);
            var state = payment.lines().get(i);
            if (state == LineState.POSTING || state == LineState.POST_UNKNOWN) {
                tasks.add(task(
                        TaskKind.POSTING_UNPROVEN, payment.tradeNumber().value(), payment, Optional.of(line), since));
            } else if (state == LineState.REFUNDING) {
                tasks.add(task(
                        TaskKind.REFUND_UNPROVEN,
                        payment.refundNumber(line.billId()),
                        payment,
                        Optional.of(line),
                        since));
            }
        }
    }

    private static OfficeTask task(
            TaskKind kind, String number, Payment payment, Optional<OrderLine> line, Instant since) {
        return new OfficeTask(
                kind,
                number,
                Optional.of(payment.id()),
                line.map(OrderLine::billId),
                Optional.empty(),
                line.map(OrderLine::amountFen).orElse(payment.order().totalFen()),
                since,
                kind.zh(),
                kind.en(),
                kind.deeds());
    }

    private static OfficeTask row(Difference difference, Instant since) {
        var kind = TaskKind.DIFFERENCE;
        var atStake = difference.oursFen().compareTo(difference.channelFen()) > 0
                ? difference.oursFen()
                : difference.channelFen();
        return new OfficeTask(
                kind,
                difference.refund().orElse(difference.order()),
                difference.payment(),
                Optional.empty(),
                Optional.of(difference.id()),
                atStake,
                since,
                kind.zh(),
                kind.en(),
                kind.deeds());
    }
}
