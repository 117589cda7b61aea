package org.linli.terminal.core.whole;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.linli.central.api.bill.Bill;
import org.linli.central.api.bill.BillKind;
import org.linli.central.api.bill.BillSearch;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.bill.FoundBills;
import org.linli.central.api.bill.Household;
import org.linli.central.api.bill.HouseholdRole;
import org.linli.central.api.bill.Period;
import org.linli.central.api.bill.Resident;
import org.linli.central.api.bill.Usage;
import org.linli.central.api.bill.UsageUnit;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.certificate.CertificateChoices;
import org.linli.central.api.certificate.CertificateOrder;
import org.linli.central.api.certificate.CertificateReport;
import org.linli.central.api.certificate.CertificateStanding;
import org.linli.central.api.certificate.IssuedCertificate;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.CasesWindow;
import org.linli.central.api.client.Central;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.client.NoticesWindow;
import org.linli.central.api.document.DocumentCheck;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.CertificateId;
import org.linli.central.api.id.ClaimId;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.PrintingId;
import org.linli.central.api.id.ShelfId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.matter.CaseView;
import org.linli.central.api.notice.NoticesNow;
import org.linli.central.api.parcel.ClaimedParcel;
import org.linli.central.api.parcel.ParcelRequest;
import org.linli.central.api.parcel.ParcelStanding;
import org.linli.central.api.parcel.ParcelState;
import org.linli.central.api.payment.ClosingRequest;
import org.linli.central.api.payment.CodeHandover;
import org.linli.central.api.payment.HistoryQuery;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.LineView;
import org.linli.central.api.payment.NextStep;
import org.linli.central.api.payment.NumberedPaper;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PastPayment;
import org.linli.central.api.payment.PaymentHistory;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.payment.PrintingGrant;
import org.linli.central.api.payment.PrintingReport;
import org.linli.central.api.payment.PrintingRequest;
import org.linli.central.api.payment.ReceiptHome;
import org.linli.central.api.payment.ReceiptLine;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.central.api.payment.ReceiptSheet;
import org.linli.central.api.payment.ReceiptState;
import org.linli.central.api.rating.Rating;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.ServerTime;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.payments.central.CentralPayments;
import org.linli.payments.code.PaymentCode;

/** Central in one small model: one household, its locks, its payments. The test says what the channel does. */
final class SmallCentral implements Central, CentralPayments {
    private final InstantSource clock;
    private final Map<BillId, Bill> bills = new LinkedHashMap<>();
    private final Map<BillId, Bill> everyBill = new LinkedHashMap<>();
    private final Map<PaymentId, Account> accounts = new LinkedHashMap<>();
    private final Map<BillId, PaymentId> locks = new HashMap<>();
    private final List<ReceiptReport> receipts = new ArrayList<>();
    private final Map<String, Rating> ratings = new LinkedHashMap<>();
    private final Map<PrintingId, Integer> papers = new HashMap<>();
    private final List<ReceiptState> outcomes = new ArrayList<>();
    private final Map<PaymentId, Integer> nextPaper = new HashMap<>();
    private boolean losesGrants;
    private boolean reachable = true;
    private boolean tellsReceipts = true;
    private boolean receiptsAreBroken;
    private boolean losesCodeAnswers;
    private PaymentState afterCode = PaymentState.PAID;
    private Optional<ProblemKind> codeProblem = Optional.empty();
    private int charges;
    private String address = "3 号楼 2 单元 ***";

    SmallCentral(InstantSource clock) {
        this.clock = clock;
        notary = new Notary(clock);
        owes("bill-water", BillKind.WATER, 1, 3150);
        owes("bill-power", BillKind.POWER, 1, 9672);
    }

    private static final class Account {
        final PaymentOrder order;
        PaymentState state = PaymentState.INTENT;
        LineState line = LineState.WAITING;
        Optional<Code> reason = Optional.empty();
        Optional<Instant> paidAt = Optional.empty();
        long revision = 1;

        Account(PaymentOrder order) {
            this.order = order;
        }
    }

    // ---- cases

    /** What the card of anybody finds. */
    Optional<CaseView> underWay = Optional.empty();

    @Override
    public CasesWindow cases() {
        return underWay.<CasesWindow>map(OneCase::new).orElse(CasesWindow.NONE);
    }

    // ---- notices

    Optional<NoticesNow> published = Optional.empty();

    @Override
    public NoticesWindow notices() {
        return (query, within) -> published
                .<Answer<NoticesNow>>map(Answer.Answered::new)
                .orElseGet(() -> new Answer.NotSent<>(LinkTrouble.NO_CONNECTION));
    }

    // ---- certificates

    final Notary notary;

    @Override
    public DocumentCheck documents() {
        return notary.check();
    }

    @Override
    public Answer<CertificateChoices> certificates(CertificateApplicant who, Duration within) {
        return reachable ? notary.choices() : new Answer.NotSent<>(LinkTrouble.NO_CONNECTION);
    }

    @Override
    public Answer<IssuedCertificate> issueCertificate(CertificateOrder order, Duration within) {
        return reachable ? notary.issue(order) : new Answer.NotSent<>(LinkTrouble.NO_CONNECTION);
    }

    @Override
    public Answer<CertificateStanding> reportCertificate(CertificateId id, CertificateReport report, Duration within) {
        return reachable ? notary.hears(id, report) : new Answer.NotSent<>(LinkTrouble.NO_CONNECTION);
    }

    // ---- the shelf

    /** What was laid down, as it was received. */
    final Map<ShelfId, ParcelRequest> parcels = new LinkedHashMap<>();

    @Override
    public Answer<ParcelStanding> layParcel(ParcelRequest request, Duration within) {
        parcels.put(request.id(), request);
        return new Answer.Answered<>(standing(request.id(), ParcelState.LYING));
    }

    @Override
    public Answer<ClaimedParcel> claimParcel(ShelfId id, ClaimId claim, Duration within) {
        var parcel = parcels.get(id);
        return parcel == null
                ? new Answer.Refused<>(ProblemKind.PARCEL_UNKNOWN.problem())
                : new Answer.Answered<>(new ClaimedParcel(
                        id, parcel.box(), parcel.journeys(), parcel.assurance(), "一号机", clock.instant()));
    }

    @Override
    public Answer<ParcelStanding> confirmParcel(ShelfId id, ClaimId claim, Duration within) {
        parcels.remove(id);
        return new Answer.Answered<>(standing(id, ParcelState.TAKEN));
    }

    private ParcelStanding standing(ShelfId id, ParcelState state) {
        return new ParcelStanding(id, state, clock.instant().plusSeconds(1800));
    }

    // ---- moved by hand

    void owes(String id, BillKind kind, int version, long fen) {
        var bill = new Bill(
                new BillId(id),
                version,
                kind,
                "0387",
                new Period(Period.Unit.MONTH, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
                kind == BillKind.WATER
                        ? Optional.of(
                                new Usage(BigDecimal.valueOf(9), UsageUnit.TON, Optional.empty(), Optional.empty()))
                        : Optional.empty(),
                List.of(),
                Fen.of(fen),
                List.of(),
                BillState.OPEN,
                false,
                "和平社区收费处",
                Optional.empty(),
                Optional.empty());
        bills.put(bill.id(), bill);
        everyBill.put(bill.id(), bill);
    }

    /** As central masks it. */
    void livesAt(String masked) {
        address = masked;
    }

    void reachable(boolean now) {
        reachable = now;
    }

    void keepsReceiptsToItself() {
        tellsReceipts = false;
    }

    /** Asking for a receipt's content meets a bug. */
    void receiptsAreBroken(boolean now) {
        receiptsAreBroken = now;
    }

    void losesAnswersToCodes() {
        losesCodeAnswers = true;
    }

    void answersCodesAgain() {
        losesCodeAnswers = false;
    }

    /** PAID, PENDING, CLOSED … */
    void afterCode(PaymentState state) {
        afterCode = state;
    }

    void refusesCodes(ProblemKind problem) {
        codeProblem = Optional.of(problem);
    }

    void takesCodes() {
        codeProblem = Optional.empty();
    }

    void another(String bill) {
        locks.put(new BillId(bill), new PaymentId("another-terminals-payment"));
    }

    /** The resident entered the password. */
    void channelPays() {
        accounts.values().stream().filter(account -> account.state.isOpen()).forEach(this::pay);
    }

    void billersPost() {
        accounts.values().forEach(this::post);
    }

    int charges() {
        return charges;
    }

    List<ReceiptReport> receipts() {
        return List.copyOf(receipts);
    }

    List<PaymentView> payments() {
        return accounts.values().stream().map(this::view).toList();
    }

    private void pay(Account account) {
        if (account.state != PaymentState.PAID) {
            charges++;
            account.state = PaymentState.PAID;
            account.line = LineState.POSTING;
            account.paidAt = Optional.of(clock.instant());
            account.revision++;
        }
    }

    private void post(Account account) {
        if (account.line == LineState.POSTING) {
            account.line = LineState.POSTED;
            account.revision++;
            account.order.lines().forEach(line -> {
                bills.remove(line.billId());
                locks.remove(line.billId());
            });
        }
    }

    private void close(Account account, Code why) {
        account.state = PaymentState.CLOSED;
        account.reason = Optional.of(why);
        account.revision++;
        account.order.lines().forEach(line -> locks.remove(line.billId(), account.order.paymentId()));
    }

    // ---- the blocking client, for searches

    @Override
    public Answer<ServerTime> time(Duration within) {
        return reachable
                ? new Answer.Answered<>(new ServerTime(clock.instant().toEpochMilli()))
                : new Answer.NotSent<>(LinkTrouble.NO_CONNECTION);
    }

    @Override
    public Answer<FoundBills> searchBills(BillSearch search, Duration within) {
        if (!reachable) {
            return new Answer.NotSent<>(LinkTrouble.NO_CONNECTION);
        }
        var household = new Household(
                new HouseholdId("house-1"), "和平社区", address, "王*芳", HouseholdRole.OWNER, List.copyOf(bills.values()));
        return new Answer.Answered<>(new FoundBills(new Resident("王*芳"), List.of(household)));
    }

    @Override
    public Answer<Rating> rate(Rating rating, Duration within) {
        if (!reachable) {
            return new Answer.Unknown<>(LinkTrouble.LOST);
        }
        ratings.putIfAbsent(rating.subjectId(), rating);
        return new Answer.Answered<>(rating);
    }

    List<Rating> ratings() {
        return List.copyOf(ratings.values());
    }

    @Override
    public Answer<PaymentView> openPayment(PaymentOrder order, Duration within) {
        throw new UnsupportedOperationException("the desk asks through its own port");
    }

    @Override
    public Answer<PaymentView> handCode(PaymentId payment, CodeHandover code, Duration within) {
        throw new UnsupportedOperationException("the desk asks through its own port");
    }

    @Override
    public Answer<PaymentView> payment(PaymentId payment, Duration within) {
        throw new UnsupportedOperationException("the desk asks through its own port");
    }

    @Override
    public Answer<PaymentView> closePayment(PaymentId payment, ClosingRequest closing, Duration within) {
        throw new UnsupportedOperationException("the desk asks through its own port");
    }

    @Override
    public Answer<PaymentView> reportReceipt(PaymentId payment, ReceiptReport report, Duration within) {
        throw new UnsupportedOperationException("the desk asks through its own port");
    }

    @Override
    public Instant centralNow() {
        return clock.instant();
    }

    @Override
    public Answer<ReceiptSheet> receipt(PaymentId payment, Duration within) {
        if (receiptsAreBroken) {
            throw new IllegalStateException("a bug on the way to the receipt");
        }
        var account = account(payment);
        if (!reachable || !tellsReceipts) {
            return new Answer.NotSent<>(LinkTrouble.NO_CONNECTION);
        }
        var lines = account.order.lines().stream()
                .map(line -> new ReceiptLine(
                        line.billId(),
                        known(line.billId()).kind(),
                        known(line.billId()).period(),
                        known(line.billId()).usage(),
                        known(line.billId()).accountTail(),
                        Optional.empty(),
                        known(line.billId()).payeeName(),
                        line.amountFen(),
                        account.line))
                .toList();
        return new Answer.Answered<>(new ReceiptSheet(
                payment,
                account.order.outTradeNo(),
                "R-000042",
                url(payment),
                "沙箱支付",
                account.paidAt.orElseThrow(),
                account.order.totalFen(),
                List.of(new ReceiptHome("和平社区", address, "王*芳", lines))));
    }

    private Bill known(BillId id) {
        var bill = everyBill.get(id);
        if (bill == null) {
            throw new IllegalArgumentException("no such bill");
        }
        return bill;
    }

    @Override
    public Answer<PaymentHistory> history(HistoryQuery query, Duration within) {
        if (!reachable) {
            return new Answer.NotSent<>(LinkTrouble.NO_CONNECTION);
        }
        var past = accounts.keySet().stream()
                .flatMap(id -> receipt(id, within) instanceof Answer.Answered<ReceiptSheet>(var sheet)
                        ? Stream.of(sheet)
                        : Stream.empty())
                .map(sheet -> new PastPayment(
                        sheet.paymentId(),
                        PaymentState.PAID,
                        PaymentMethod.QR,
                        sheet.channelName(),
                        sheet.paidAt(),
                        sheet.totalFen(),
                        Optional.of(sheet.receiptNumber()),
                        Optional.of(sheet.eReceiptUrl()),
                        sheet.homes()))
                .toList();
        return new Answer.Answered<>(new PaymentHistory(past, false));
    }

    /** One number for each printing, and one that led to no paper once more. */
    @Override
    public Answer<PrintingGrant> grantPrinting(PaymentId payment, PrintingRequest request, Duration within) {
        if (!reachable) {
            return new Answer.NotSent<>(LinkTrouble.NO_CONNECTION);
        }
        int copy = papers.computeIfAbsent(request.id(), first -> nextPaper.merge(payment, 1, Integer::sum));
        if (losesGrants) {
            return new Answer.Unknown<>(LinkTrouble.LOST);
        }
        return receipt(payment, within) instanceof Answer.Answered<ReceiptSheet>(var sheet)
                ? new Answer.Answered<>(new PrintingGrant(request.id(), copy, sheet))
                : new Answer.NotSent<>(LinkTrouble.NO_CONNECTION);
    }

    @Override
    public Answer<NumberedPaper> reportPrinting(
            PaymentId payment, PrintingId printing, PrintingReport report, Duration within) {
        if (!reachable) {
            return new Answer.NotSent<>(LinkTrouble.NO_CONNECTION);
        }
        outcomes.add(report.state());
        int copy = papers.getOrDefault(printing, 0);
        if (report.state() == ReceiptState.NOT_PRINTED) {
            papers.remove(printing);
            nextPaper.merge(payment, -1, Integer::sum);
        }
        return new Answer.Answered<>(
                new NumberedPaper(copy, Optional.of(new TerminalId("kiosk-0001")), report.state()));
    }

    /** On a television that left the receipt electronic. */
    void paidElsewhere(String bill) {
        var known = known(new BillId(bill));
        var order = new PaymentOrder(
                new PaymentId("p-paid-on-a-television"),
                new TradeNumber("TV0001000001"),
                PaymentMethod.QR,
                List.of(new OrderLine(known.id(), known.version(), known.amountFen())),
                known.amountFen());
        var account = new Account(order);
        accounts.put(order.paymentId(), account);
        nextPaper.put(order.paymentId(), -1);
        pay(account);
        post(account);
    }

    /** Of papers of payments that began at another machine. */
    List<ReceiptState> outcomes() {
        return List.copyOf(outcomes);
    }

    void losesGrants(boolean now) {
        losesGrants = now;
    }

    private static URI url(PaymentId id) {
        return URI.create("https://central.example/r/" + id);
    }

    // ---- the desk's port, answered at once

    @Override
    public void open(PaymentOrder order, Consumer<Answer<PaymentView>> reply) {
        if (!reachable) {
            reply.accept(new Answer.NotSent<>(LinkTrouble.NO_CONNECTION));
            return;
        }
        for (var line : order.lines()) {
            var bill = bills.get(line.billId());
            var holder = locks.get(line.billId());
            if (bill == null) {
                reply.accept(new Answer.Refused<>(ProblemKind.BILL_SETTLED.problem()));
                return;
            }
            if (bill.version() != line.billVersion()) {
                reply.accept(new Answer.Refused<>(ProblemKind.BILL_CHANGED.problem()));
                return;
            }
            if (holder != null && !holder.equals(order.paymentId())) {
                reply.accept(new Answer.Refused<>(ProblemKind.BILL_LOCKED.problem()));
                return;
            }
        }
        order.lines().forEach(line -> locks.put(line.billId(), order.paymentId()));
        reply.accept(answer(accounts.computeIfAbsent(order.paymentId(), id -> new Account(order))));
    }

    @Override
    public void handCode(PaymentId payment, PaymentCode code, Consumer<Answer<PaymentView>> reply) {
        code.take();
        if (codeProblem.isPresent()) {
            reply.accept(new Answer.Refused<>(codeProblem.get().problem()));
            return;
        }
        var account = account(payment);
        account.revision++;
        switch (afterCode) {
            case PAID -> pay(account);
            case CLOSED -> close(account, Code.of("pay.declined"));
            default -> account.state = afterCode;
        }
        reply.accept(losesCodeAnswers ? new Answer.Unknown<>(LinkTrouble.LOST) : answer(account));
    }

    @Override
    public void query(PaymentId payment, Consumer<Answer<PaymentView>> reply) {
        if (!reachable) {
            reply.accept(new Answer.NotSent<>(LinkTrouble.NO_CONNECTION));
        } else if (!accounts.containsKey(payment)) {
            reply.accept(new Answer.Refused<>(ProblemKind.PAYMENT_UNKNOWN.problem()));
        } else {
            reply.accept(losesCodeAnswers ? new Answer.Unknown<>(LinkTrouble.LOST) : answer(account(payment)));
        }
    }

    @Override
    public void close(PaymentId payment, Code why, Consumer<Answer<PaymentView>> reply) {
        if (!reachable) {
            reply.accept(new Answer.NotSent<>(LinkTrouble.NO_CONNECTION));
            return;
        }
        var account = account(payment);
        if (account.state.isOpen()) {
            close(account, why);
        }
        reply.accept(answer(account));
    }

    @Override
    public void reportReceipt(PaymentId payment, ReceiptReport report, Consumer<Answer<PaymentView>> reply) {
        if (!reachable) {
            reply.accept(new Answer.NotSent<>(LinkTrouble.NO_CONNECTION));
            return;
        }
        receipts.add(report);
        reply.accept(answer(account(payment)));
    }

    private Account account(PaymentId payment) {
        var account = accounts.get(payment);
        if (account == null) {
            throw new IllegalArgumentException("no such payment");
        }
        return account;
    }

    private Answer<PaymentView> answer(Account account) {
        return new Answer.Answered<>(view(account));
    }

    private PaymentView view(Account account) {
        boolean posted = account.line == LineState.POSTED;
        var id = account.order.paymentId();
        return new PaymentView(
                id,
                account.order.outTradeNo(),
                account.order.method(),
                account.state,
                account.revision,
                account.order.lines().stream()
                        .map(line -> new LineView(line.billId(), line.billVersion(), line.amountFen(), account.line))
                        .toList(),
                account.order.totalFen(),
                NextStep.NOTHING,
                account.reason,
                posted ? Optional.of("R-000042") : Optional.empty(),
                posted ? Optional.of(url(id)) : Optional.empty(),
                Optional.of("沙箱支付"),
                account.paidAt,
                receipts.isEmpty() ? ReceiptState.NONE : receipts.getLast().state(),
                0);
    }
}
