package org.linli.payments.desk;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.CardReport;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.LineView;
import org.linli.central.api.payment.NextStep;
import org.linli.central.api.payment.Offer;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.central.api.payment.ReceiptState;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.foundation.time.ManualTime;
import org.linli.payments.central.CentralPayments;
import org.linli.payments.code.PaymentCode;

/**
 * Central, its channel and its billers in one small model: bill locks over all terminals, one charge for each order
 * number, reversal from 45 s on, posting a second after the money. The link to it can be cut, and lie.
 */
final class FakeCentral implements CentralPayments {
    static final Code DECLINED = Code.of("pay.declined");
    static final Code CODE_USED = Code.of("pay.code-used");

    private static final Duration LATENCY = Duration.ofMillis(40);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Duration REVERSAL = Duration.ofSeconds(45);
    private static final Duration POSTING = Duration.ofSeconds(1);

    /** What becomes of one call. */
    enum Link {
        UP,
        /** Nobody listens: it never leaves the terminal. */
        DOWN,
        /** It leaves and gets lost. */
        LOSES_REQUEST,
        /** Central acts, the answer gets lost. */
        LOSES_ANSWER,
        /** Central acts, the answer cannot be believed. */
        FORGED_ANSWER,
        /** Nobody answers at all, not even with an error. */
        SILENT
    }

    /** What the resident's phone does once the channel knows the code. */
    enum Phone {
        PAYS_AT_ONCE,
        PAYS_AFTER_A_WHILE,
        NEVER_CONFIRMS,
        IS_DECLINED
    }

    /** The channel's life of an offer, and a minute more for what is on its way. */
    private static final Duration OFFER = Duration.ofMinutes(2);

    private static final Duration AFTER_AN_OFFER = Duration.ofMinutes(1);
    private static final Duration CARD_DEADLINE = Duration.ofMinutes(3);
    private static final Duration ASKING_THE_BANK = Duration.ofSeconds(5);

    private final ManualTime time;
    private final FakeBank bank;
    private final Map<BillId, Fen> bills = new HashMap<>();
    private final Map<BillId, Integer> versions = new HashMap<>();
    private final Map<BillId, PaymentId> locks = new HashMap<>();
    private final Set<BillId> settled = new HashSet<>();
    private final Map<PaymentId, Account> accounts = new LinkedHashMap<>();
    private final Set<String> codesUsed = new HashSet<>();
    private final List<String> calls = new ArrayList<>();
    private Function<String, Link> link = call -> Link.UP;
    private Consumer<String> looker = call -> {};
    private UnaryOperator<PaymentView> lie = view -> view;
    private Phone phone = Phone.PAYS_AT_ONCE;
    private Duration whileOfPhone = Duration.ofSeconds(12);
    private long receipts = 1000;
    private Duration posting = POSTING;
    private Duration offering = Duration.ZERO;
    private boolean forgetsOffers;

    FakeCentral(ManualTime time, FakeBank bank) {
        this.time = time;
        this.bank = bank;
    }

    /** What central does when a call reaches it. */
    private interface Deed {
        Answer<PaymentView> act();
    }

    // ---- the test's hand ----------------------------------------------------------------------------------------

    void owes(String bill, int version, long fen) {
        bills.put(new BillId(bill), Fen.of(fen));
        versions.put(new BillId(bill), version);
    }

    void link(Link always) {
        link = call -> always;
    }

    /** Calls are named {@code open}, {@code code}, {@code query}, {@code close}, {@code receipt}. */
    void link(Function<String, Link> byCall) {
        link = byCall;
    }

    /** What is signed and still not true. */
    void lies(UnaryOperator<PaymentView> about) {
        lie = about;
    }

    void phone(Phone does) {
        phone = does;
    }

    void phoneTakes(Duration duration) {
        whileOfPhone = duration;
    }

    void postingTakes(Duration duration) {
        posting = duration;
    }

    /** Called with {@code "name id"} before each call leaves. */
    void beforeEachCall(Consumer<String> look) {
        looker = look;
    }

    /** How long the channel takes to make an offer. */
    void offersTake(Duration duration) {
        offering = duration;
    }

    /** As after a restart: offers stand, and nobody at central knows what they say. */
    void forgetsOffers() {
        forgetsOffers = true;
    }

    /** A phone scans what a screen shows. True when there is now something to confirm. */
    boolean scan(String content) {
        return accounts.values().stream().anyMatch(account -> account.scanned(content));
    }

    /** Its owner confirms. True when the money was taken. */
    boolean confirm(String content) {
        return accounts.values().stream().anyMatch(account -> account.confirmed(content));
    }

    void anotherTerminalLocks(String bill) {
        locks.put(new BillId(bill), new PaymentId("another-terminals-payment"));
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    void forgetCalls() {
        calls.clear();
    }

    boolean isPosted(String bill) {
        return settled.contains(new BillId(bill));
    }

    boolean isLocked(String bill) {
        return locks.containsKey(new BillId(bill));
    }

    /** Fen taken for the bill and not given back. */
    long netCharge(String bill) {
        return accounts.values().stream()
                .filter(account -> account.charged && !account.refunded)
                .flatMap(account -> account.order.lines().stream())
                .filter(line -> line.billId().value().equals(bill))
                .mapToLong(line -> line.amountFen().value())
                .sum();
    }

    /** Bills for which more is held than is owed. */
    List<BillId> overcharged() {
        return bills.keySet().stream()
                .filter(bill -> netCharge(bill.value())
                        > bills.getOrDefault(bill, Fen.ZERO).value())
                .toList();
    }

    /** Taken, not given back, and known to be. */
    boolean isPaid(TradeNumber order) {
        return accounts.values().stream()
                .anyMatch(account -> account.order.outTradeNo().equals(order) && account.charged && !account.refunded);
    }

    int chargesEver() {
        return (int)
                accounts.values().stream().filter(account -> account.charged).count();
    }

    /** The channel takes the money for a closed order all the same, if that is possible for it. */
    void mayPayLate(PaymentId id) {
        var account = accounts.get(id);
        if (account != null && account.state == PaymentState.CLOSED && !account.charged && account.codeSeen) {
            account.paysLate();
        }
    }

    Account account(PaymentId id) {
        var account = accounts.get(id);
        if (account == null) {
            throw new IllegalArgumentException("central does not know " + id);
        }
        return account;
    }

    Set<PaymentId> known() {
        return accounts.keySet();
    }

    // ---- the port -----------------------------------------------------------------------------------------------

    @Override
    public void open(PaymentOrder order, Consumer<Answer<PaymentView>> reply) {
        call("open", order.paymentId(), reply, () -> opened(order));
    }

    @Override
    public void handCode(PaymentId payment, PaymentCode code, Consumer<Answer<PaymentView>> reply) {
        var digits = code.take().orElseThrow().authCode();
        call(
                "code",
                payment,
                reply,
                () -> withAccount(payment, account -> {
                    if (account.state == PaymentState.CLOSED || account.state == PaymentState.REFUNDED) {
                        return refuse(ProblemKind.PAYMENT_FINAL);
                    }
                    if (account.state != PaymentState.INTENT) {
                        return refuse(ProblemKind.CODE_GIVEN);
                    }
                    account.handToChannel(digits);
                    return account.answer();
                }));
    }

    @Override
    public void reportCard(PaymentId payment, CardReport report, Consumer<Answer<PaymentView>> reply) {
        call(
                "card",
                payment,
                reply,
                () -> withAccount(payment, account -> {
                    account.askTheBank();
                    return account.answer();
                }));
    }

    @Override
    public void query(PaymentId payment, Consumer<Answer<PaymentView>> reply) {
        call("query", payment, reply, () -> withAccount(payment, Account::answer));
    }

    @Override
    public void close(PaymentId payment, Code why, Consumer<Answer<PaymentView>> reply) {
        call(
                "close",
                payment,
                reply,
                () -> withAccount(payment, account -> {
                    account.callBack(why);
                    return account.answer();
                }));
    }

    @Override
    public void reportReceipt(PaymentId payment, ReceiptReport report, Consumer<Answer<PaymentView>> reply) {
        call(
                "receipt",
                payment,
                reply,
                () -> withAccount(payment, account -> {
                    account.receipt = report;
                    account.reports.add(report);
                    account.revision++;
                    return account.answer();
                }));
    }

    private void call(String name, PaymentId payment, Consumer<Answer<PaymentView>> reply, Deed central) {
        looker.accept(name + " " + payment);
        calls.add(name);
        var fate = link.apply(name);
        switch (fate) {
            case UP ->
                later(LATENCY, () -> {
                    var answer = central.act();
                    later(LATENCY, () -> reply.accept(answer));
                });
            case DOWN -> later(LATENCY, () -> reply.accept(new Answer.NotSent<>(LinkTrouble.NO_CONNECTION)));
            case LOSES_REQUEST -> later(TIMEOUT, () -> reply.accept(new Answer.Unknown<>(LinkTrouble.TIMED_OUT)));
            case LOSES_ANSWER -> {
                later(LATENCY, central::act);
                later(TIMEOUT, () -> reply.accept(new Answer.Unknown<>(LinkTrouble.LOST)));
            }
            case FORGED_ANSWER ->
                later(LATENCY, () -> {
                    central.act();
                    reply.accept(new Answer.Unknown<>(LinkTrouble.FORGED));
                });
            case SILENT -> later(LATENCY, central::act);
        }
    }

    private Answer<PaymentView> withAccount(PaymentId payment, Function<Account, Answer<PaymentView>> work) {
        var account = accounts.get(payment);
        return account == null ? refuse(ProblemKind.PAYMENT_UNKNOWN) : work.apply(account);
    }

    private Answer<PaymentView> opened(PaymentOrder order) {
        var known = accounts.get(order.paymentId());
        if (known != null) {
            return known.order.equals(order) ? known.answer() : refuse(ProblemKind.PAYMENT_DIFFERS);
        }
        for (OrderLine line : order.lines()) {
            var bill = line.billId();
            var problem = settled.contains(bill)
                    ? ProblemKind.BILL_SETTLED
                    : locks.containsKey(bill)
                            ? ProblemKind.BILL_LOCKED
                            : line.billVersion() != versions.getOrDefault(bill, 0)
                                            || !line.amountFen().equals(bills.get(bill))
                                    ? ProblemKind.BILL_CHANGED
                                    : null;
            if (problem != null) {
                return new Answer.Refused<>(problem.problem().about(List.of(bill)));
            }
        }
        order.lines().forEach(line -> locks.put(line.billId(), order.paymentId()));
        var account = new Account(order);
        accounts.put(order.paymentId(), account);
        account.begins();
        return account.answer();
    }

    private static Answer<PaymentView> refuse(ProblemKind kind) {
        return new Answer.Refused<>(kind.problem());
    }

    private void later(Duration delay, Runnable work) {
        time.after(delay, "central", work);
    }

    /** One payment as central's ledger and the channel have it. */
    final class Account {
        final PaymentOrder order;
        PaymentState state = PaymentState.INTENT;
        long revision = 1;
        boolean codeSeen;
        boolean charged;
        boolean refunded;
        boolean reversing;
        ReceiptReport receipt = new ReceiptReport(ReceiptState.PRINTED, 0);
        final List<ReceiptReport> reports = new ArrayList<>();
        final List<LineState> lines = new ArrayList<>();
        Optional<Code> reason = Optional.empty();
        Optional<String> receiptNumber = Optional.empty();
        Optional<Instant> paidAt = Optional.empty();
        Optional<Instant> offeredUntil = Optional.empty();
        boolean channelClosed;

        Account(PaymentOrder order) {
            this.order = order;
            order.lines().forEach(line -> lines.add(LineState.WAITING));
        }

        private void begins() {
            switch (order.method()) {
                case CODE, LINK -> {}
                case QR -> {
                    become(PaymentState.SENT);
                    if (offering.isZero()) {
                        offer();
                    } else {
                        later(offering, this::offer);
                    }
                }
                case CARD -> {
                    become(PaymentState.SENT);
                    later(ASKING_THE_BANK, this::askTheBankOnAndOn);
                    later(CARD_DEADLINE, () -> callBack(Code.of("pay.timed-out")));
                }
            }
        }

        private void offer() {
            if (state != PaymentState.SENT) {
                return;
            }
            offeredUntil = Optional.of(time.instant().plus(OFFER));
            become(PaymentState.OFFERED);
            later(OFFER, () -> callBack(Code.of("pay.offer-expired")));
        }

        private String content() {
            return "https://pay.example/q/" + order.paymentId();
        }

        boolean scanned(String content) {
            boolean possible = content.equals(content())
                    && !charged
                    && !channelClosed
                    && offeredUntil
                            .filter(until -> !time.instant().isAfter(until))
                            .isPresent();
            if (possible) {
                codeSeen = true;
                if (state == PaymentState.OFFERED) {
                    become(PaymentState.PENDING);
                }
            }
            return possible;
        }

        boolean confirmed(String content) {
            if (!codeSeen || !scanned(content)) {
                return false;
            }
            pay();
            return charged;
        }

        void askTheBank() {
            if (charged || !bank.isCharged(order.outTradeNo())) {
                return;
            }
            if (state == PaymentState.CLOSED) {
                bank.giveBack(order.outTradeNo());
                paysLate();
            } else {
                pay();
            }
        }

        private void askTheBankOnAndOn() {
            if (state.isOpen()) {
                askTheBank();
                later(ASKING_THE_BANK, this::askTheBankOnAndOn);
            }
        }

        private void become(PaymentState next) {
            state = next;
            revision++;
        }

        private void handToChannel(String digits) {
            codeSeen = true;
            become(PaymentState.SENT);
            if (!codesUsed.add(digits)) {
                close(CODE_USED);
                return;
            }
            switch (phone) {
                case PAYS_AT_ONCE -> pay();
                case PAYS_AFTER_A_WHILE -> {
                    become(PaymentState.PENDING);
                    later(whileOfPhone, this::pay);
                }
                case NEVER_CONFIRMS -> become(PaymentState.PENDING);
                case IS_DECLINED -> close(DECLINED);
            }
            if (state == PaymentState.PENDING) {
                later(REVERSAL, () -> callBack(Code.of("pay.not-confirmed")));
            }
        }

        /** The channel takes the money, if it can still be taken. A reversed order cannot be paid any more. */
        private void pay() {
            if (charged || state == PaymentState.CLOSED || state == PaymentState.REFUNDED) {
                return;
            }
            charged = true;
            paidAt = Optional.of(time.instant());
            for (int i = 0; i < lines.size(); i++) {
                lines.set(i, LineState.POSTING);
            }
            become(PaymentState.PAID);
            later(posting, this::post);
        }

        private void post() {
            if (refunded) {
                return;
            }
            for (int i = 0; i < lines.size(); i++) {
                lines.set(i, LineState.POSTED);
                settled.add(order.lines().get(i).billId());
            }
            unlock();
            receiptNumber = Optional.of("SR-" + ++receipts);
            revision++;
        }

        private void callBack(Code why) {
            if (!state.isOpen() || reversing) {
                return;
            }
            reason = Optional.of(why);
            if (state == PaymentState.INTENT) {
                close(why);
                return;
            }
            reversing = true;
            become(PaymentState.CLOSING);
            later(Duration.ofSeconds(1), () -> end(why));
        }

        private void end(Code why) {
            if (state != PaymentState.CLOSING) {
                reversing = false;
                return;
            }
            switch (order.method()) {
                case QR -> {
                    // Without a scan the channel knows of no order to close, and it can be paid until it expires.
                    boolean over = offeredUntil
                            .filter(until -> time.instant().isAfter(until.plus(AFTER_AN_OFFER)))
                            .isPresent();
                    if (!codeSeen && !over && offeredUntil.isPresent()) {
                        later(Duration.ofSeconds(8), () -> end(why));
                        return;
                    }
                    channelClosed = true;
                }
                case CARD -> {
                    askTheBank();
                    if (charged) {
                        reversing = false;
                        return;
                    }
                    bank.giveBack(order.outTradeNo());
                }
                case CODE, LINK -> {}
            }
            reversing = false;
            close(why);
        }

        private void close(Code why) {
            reason = Optional.of(why);
            become(PaymentState.CLOSED);
            unlock();
        }

        /** Success reported after the close: the channel took the money all the same, and central gives it back. */
        void paysLate() {
            charged = true;
            refunded = true;
            for (int i = 0; i < lines.size(); i++) {
                lines.set(i, LineState.REFUNDING);
            }
            become(PaymentState.PAID);
            later(Duration.ofSeconds(3), () -> {
                for (int i = 0; i < lines.size(); i++) {
                    lines.set(i, LineState.REFUNDED);
                }
                become(PaymentState.REFUNDED);
            });
        }

        private void unlock() {
            order.lines().forEach(line -> locks.remove(line.billId(), order.paymentId()));
        }

        private Optional<Offer> shown() {
            return state == PaymentState.OFFERED && !forgetsOffers
                    ? offeredUntil.map(until -> new Offer(
                            content(), until, Math.max(0, time.instant().until(until, ChronoUnit.MILLIS))))
                    : Optional.empty();
        }

        Answer<PaymentView> answer() {
            return new Answer.Answered<>(lie.apply(view()));
        }

        PaymentView view() {
            var views = new ArrayList<LineView>();
            for (int i = 0; i < lines.size(); i++) {
                var line = order.lines().get(i);
                views.add(new LineView(line.billId(), line.billVersion(), line.amountFen(), lines.get(i)));
            }
            return new PaymentView(
                    order.paymentId(),
                    order.outTradeNo(),
                    order.method(),
                    state,
                    revision,
                    views,
                    order.totalFen(),
                    NextStep.NOTHING,
                    reason,
                    shown(),
                    receiptNumber,
                    receiptNumber.map(number -> URI.create("https://central.example/r/" + order.paymentId())),
                    Optional.of("沙箱支付"),
                    paidAt,
                    reports.isEmpty() ? ReceiptState.NONE : receipt.state(),
                    receipt.copy());
        }
    }
}
