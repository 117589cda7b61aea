package org.linli.terminal.core.payment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.foundation.code.Code;
import org.linli.payments.desk.PaymentDesk;
import org.linli.payments.desk.StartPayment;
import org.linli.payments.desk.Starting;
import org.linli.payments.desk.Taking;
import org.linli.payments.machine.Reason;
import org.linli.terminal.core.device.CodePlace;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Outcome;

/** Brings a journey's deeds to the payment desk. */
public final class PaymentClerk {
    /** Receipts are asked for within minutes; older payments are central's to print. */
    private static final int REMEMBERED = 64;

    private static final Code CODE_GONE = Code.of("pay.code-not-wanted");
    private static final Code BROKEN = Code.of("session.broken");

    private final PaymentDesk desk;
    private final Map<PaymentId, Known> known = new LinkedHashMap<>();

    /** @param key of the deed that began it */
    private record Known(String key, List<Business.Line> lines) {}

    public PaymentClerk(PaymentDesk desk) {
        this.desk = desk;
    }

    public void start(String key, Business.StartPayment deed, Consumer<Outcome> reply) {
        var id = PaymentIds.of(key);
        remember(id, key, deed.lines());
        var wanted = new StartPayment(id, method(deed.method()), orderLines(deed), deed.total());
        reply(desk.start(wanted), reply, starting -> switch (starting) {
            case Starting.Started started -> new Outcome.Done(new Business.PaymentStarted(id.value()));
            case Starting.NotStarted refused -> new Outcome.NotDone(refused.why());
        });
    }

    private static PaymentMethod method(Business.Method method) {
        return switch (method) {
            case CODE -> PaymentMethod.CODE;
            case QR -> PaymentMethod.QR;
            case CARD -> PaymentMethod.CARD;
        };
    }

    private static List<OrderLine> orderLines(Business.StartPayment deed) {
        return deed.lines().stream()
                .map(line -> new OrderLine(new BillId(line.billId()), line.billVersion(), line.amount()))
                .toList();
    }

    public void present(Business.PresentCode deed, Vault vault, Consumer<Outcome> reply) {
        var code = vault.take(deed.code(), CodePlace.HeldCode.class);
        if (code.isEmpty()) {
            reply.accept(new Outcome.NotDone(CODE_GONE));
            return;
        }
        reply(
                desk.presentCode(new PaymentId(deed.paymentId()), code.get().code()),
                reply,
                taking -> took(taking, new Business.CodeHandedOver()));
    }

    public void cancel(Business.CancelPayment deed, Consumer<Outcome> reply) {
        reply(
                desk.cancel(new PaymentId(deed.paymentId()), Reason.RESIDENT_CANCELLED),
                reply,
                taking -> took(taking, new Business.PaymentCancelled()));
    }

    public void keepElectronic(Business.KeepElectronicReceipt deed, Consumer<Outcome> reply) {
        reply(
                desk.receiptDeclined(new PaymentId(deed.paymentId())),
                reply,
                taking -> took(taking, new Business.ReceiptKeptElectronic()));
    }

    public Outside.Engagement watch(Business.PaymentOf subject, Consumer<Outcome> news) {
        var watching = desk.watch(
                new PaymentId(subject.paymentId()), view -> news.accept(new Outcome.Done(Stages.seen(view))));
        return watching::stop;
    }

    /** After a bug ended a task: what it had open is called back. */
    @SuppressWarnings("FutureReturnValueIgnored") // nobody is left to hear it: the desk pursues it
    public void letGo(String task) {
        List<PaymentId> open;
        synchronized (known) {
            open = known.entrySet().stream()
                    .filter(entry -> entry.getValue().key().startsWith(task + "/"))
                    .map(Map.Entry::getKey)
                    .toList();
        }
        open.forEach(id -> desk.cancel(id, Reason.RESIDENT_CANCELLED));
    }

    /** For the receipt of a payment that a process before this one began. */
    public void remember(PaymentId id, String key, List<Business.Line> lines) {
        synchronized (known) {
            known.putIfAbsent(id, new Known(key, List.copyOf(lines)));
            if (known.size() > REMEMBERED) {
                known.remove(known.keySet().iterator().next());
            }
        }
    }

    /** What the payment was for, in the words of its deed; empty when it was begun too long ago. */
    public List<Business.Line> lines(PaymentId id) {
        synchronized (known) {
            var found = known.get(id);
            return found == null ? List.of() : found.lines();
        }
    }

    private static Outcome took(Taking taking, Fact fact) {
        return switch (taking) {
            case Taking.Taken taken -> new Outcome.Done(fact);
            case Taking.NotTaken refused -> new Outcome.NotDone(refused.why());
        };
    }

    /** A bug in the desk is not knowing, never a refusal. */
    @SuppressWarnings("FutureReturnValueIgnored") // both ways it can end are told inside
    private static <T> void reply(CompletableFuture<T> future, Consumer<Outcome> reply, Function<T, Outcome> words) {
        future.whenComplete(
                (value, bug) -> reply.accept(bug != null ? new Outcome.Unknown(BROKEN) : words.apply(value)));
    }
}
