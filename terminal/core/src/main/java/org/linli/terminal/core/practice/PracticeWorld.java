package org.linli.terminal.core.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.outside.Call;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.outside.Surroundings;
import org.linli.terminal.core.vault.IdentityOnCard;
import org.linli.terminal.core.vault.Secret;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Deed;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.kernel.Subject;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.rehearse.PracticeBills;
import org.linli.terminal.journey.sheet.PrintSheet;

/** Answers as the real world would on a good day, with invented bills, a pretended card and no money. */
public final class PracticeWorld implements Outside {
    private static final Code NO_PAPER = Code.of("rehearse.no-paper");
    private static final Code CANCELLED = Code.of("pay.resident-cancelled");
    private static final Code NOT_SUPPORTED = Code.of("call.not-supported");

    /** Long enough to read what a phone would be asked meanwhile. */
    private static final Duration A_MOMENT = Duration.ofSeconds(3);

    /** To look at a code, and to see where a phone would be held. */
    private static final Duration A_LOOK = Duration.ofSeconds(8);

    private static final Instant ALWAYS = Instant.parse("2100-01-01T00:00:00Z");

    /** What is practised with. */
    private static final Set<Facility> USABLE =
            Set.of(Facility.ID_CARD_READER, Facility.CODE_SCANNER, Facility.RECEIPT_PRINTER, Facility.CENTRAL);

    private final Scheduler scheduler;
    private final Map<Want.Port, Consumer<Arrival>> ears = new EnumMap<>(Want.Port.class);
    private final Map<String, Paying> payments = new HashMap<>();

    private static final class Paying {
        private final Fen total;
        private Stage stage;
        private Optional<Consumer<Outcome>> watcher = Optional.empty();

        Paying(Fen total, Business.Method method) {
            this.total = total;
            stage = method == Business.Method.QR ? Stage.OFFERED : Stage.AWAITING_CODE;
        }
    }

    /** As far as this terminal has it: nobody practises with a card reader that a television will never have. */
    public static Set<Facility> usable(Set<Facility> built) {
        return USABLE.stream().filter(built::contains).collect(Collectors.toUnmodifiableSet());
    }

    public PracticeWorld(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Whether a pretended hand would be noticed at this place. */
    public synchronized boolean canPretend(Want.Port port) {
        return (port == Want.Port.ID_CARD || port == Want.Port.PAYMENT_CODE) && ears.containsKey(port);
    }

    /** 假装放卡, 假装出示付款码. */
    public void pretend(Want.Port port) {
        Optional<Consumer<Arrival>> ear;
        synchronized (this) {
            ear = Optional.ofNullable(ears.get(port));
        }
        ear.ifPresent(listening ->
                listening.accept(vault -> new Outcome.Done(port == Want.Port.ID_CARD ? card(vault) : code(vault))));
    }

    private static Fact card(Vault vault) {
        var nobody = new IdentityOnCard("练习", "999999190001010016");
        return new Want.CardLaid(vault.put(Personal.Kind.ID_CARD, nobody), "练*习");
    }

    private static Fact code(Vault vault) {
        return new Want.CodeShown(vault.put(Personal.Kind.PAYMENT_CODE, new Nothing()));
    }

    /** Everything that was practised is forgotten. */
    public synchronized void forget() {
        payments.clear();
        ears.clear();
    }

    @Override
    public Surroundings surroundings() {
        throw stillReal();
    }

    @Override
    public void follow(Runnable changed) {
        throw stillReal();
    }

    private static IllegalStateException stillReal() {
        return new IllegalStateException("where a terminal stands is real while it practises");
    }

    @Override
    public void ask(Query query, Vault vault, Duration within, Consumer<Outcome> reply) {
        reply.accept(
                query instanceof Business.FindBills || query instanceof Identify.LookUp
                        ? new Outcome.Done(PracticeBills.found())
                        : new Outcome.NotDone(NOT_SUPPORTED));
    }

    @Override
    public void once(String key, Deed deed, Vault vault, Duration within, Consumer<Outcome> reply) {
        switch (deed) {
            case Business.StartPayment start -> {
                var started = start(start);
                reply.accept(new Outcome.Done(started));
                scannedByNobody(started.paymentId());
            }
            case Business.PresentCode present -> {
                reply.accept(new Outcome.Done(new Business.CodeHandedOver()));
                say(present.paymentId(), Stage.SENT);
                later(present.paymentId(), Stage.SENT, Stage.PENDING, A_MOMENT);
                later(present.paymentId(), Stage.PENDING, Stage.POSTED, A_MOMENT.multipliedBy(2));
            }
            case Business.CancelPayment cancel -> {
                reply.accept(new Outcome.Done(new Business.PaymentCancelled()));
                say(cancel.paymentId(), Stage.CLOSED);
            }
            case Business.PrintReceipt print -> reply.accept(new Outcome.NotDone(NO_PAPER));
            case PrintSheet.PrintThis print -> reply.accept(new Outcome.NotDone(NO_PAPER));
            case Business.KeepElectronicReceipt keep ->
                reply.accept(new Outcome.Done(new Business.ReceiptKeptElectronic()));
            default -> reply.accept(new Outcome.NotDone(NOT_SUPPORTED));
        }
    }

    private synchronized Business.PaymentStarted start(Business.StartPayment start) {
        String id = "practice-" + (payments.size() + 1);
        payments.put(id, new Paying(start.total(), start.method()));
        return new Business.PaymentStarted(id);
    }

    /** A code on the screen that says it pays nothing: long enough to look at, then it goes on as if it had been scanned. */
    private void scannedByNobody(String payment) {
        later(payment, Stage.OFFERED, Stage.PENDING, A_LOOK);
        scheduler.after(A_LOOK.plus(A_MOMENT), "practice", () -> later(payment, Stage.PENDING, Stage.POSTED, A_MOMENT));
    }

    private void later(String payment, Stage from, Stage to, Duration after) {
        scheduler.after(after, "practice", () -> {
            boolean stands;
            synchronized (this) {
                var paying = payments.get(payment);
                stands = paying != null && paying.stage == from;
            }
            if (stands) {
                say(payment, to);
            }
        });
    }

    private void say(String payment, Stage stage) {
        Optional<Consumer<Outcome>> told = Optional.empty();
        Optional<Outcome> news = Optional.empty();
        synchronized (this) {
            var paying = payments.get(payment);
            if (paying != null) {
                paying.stage = stage;
                told = paying.watcher;
                news = Optional.of(new Outcome.Done(seen(payment, paying)));
            }
        }
        if (told.isPresent() && news.isPresent()) {
            told.get().accept(news.get());
        }
    }

    private static Business.PaymentSeen seen(String payment, Paying paying) {
        return new Business.PaymentSeen(
                payment,
                "000000",
                paying.stage,
                paying.total,
                Optional.empty(),
                Optional.empty(),
                paying.stage == Stage.OFFERED ? Optional.of(new Business.Offered("练习，不能付款", ALWAYS)) : Optional.empty(),
                false,
                paying.stage == Stage.CLOSED ? Optional.of(CANCELLED) : Optional.empty());
    }

    @Override
    public synchronized Engagement device(Want.Port port, Consumer<Arrival> news) {
        ears.put(port, news);
        return () -> {
            synchronized (this) {
                ears.remove(port, news);
            }
        };
    }

    @Override
    public Engagement watch(Subject subject, Consumer<Outcome> news) {
        if (!(subject instanceof Business.PaymentOf payment)) {
            return () -> {};
        }
        Optional<Outcome> now = Optional.empty();
        synchronized (this) {
            var paying = payments.get(payment.paymentId());
            if (paying != null) {
                paying.watcher = Optional.of(news);
                now = Optional.of(new Outcome.Done(seen(payment.paymentId(), paying)));
            }
        }
        now.ifPresent(news);
        return () -> {
            synchronized (this) {
                var paying = payments.get(payment.paymentId());
                if (paying != null) {
                    paying.watcher = Optional.empty();
                }
            }
        };
    }

    @Override
    public Engagement call(Call call, Consumer<Call.Seen> news) {
        throw new IllegalStateException("whoever needs a person while practising needs a real one");
    }

    @Override
    public void letGo(String task) {
        forget();
    }

    private static final class Nothing implements Secret {
        @Override
        public void erase() {}

        @Override
        public String toString() {
            return "Nothing";
        }
    }
}
