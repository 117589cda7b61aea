package org.linli.terminal.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.central.api.bill.BillKind;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.bill.Period;
import org.linli.central.api.bill.SocialCard;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.HistoryQuery;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.PastPayment;
import org.linli.central.api.payment.PaymentHistory;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.ReceiptHome;
import org.linli.central.api.payment.ReceiptLine;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.foundation.time.ManualTime;
import org.linli.terminal.core.vault.IdentityOnCard;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.history.LookBack.PastFound;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.screen.Text;

/** What somebody has paid, as central tells it page by page. */
final class PastSourceTest {
    private static final Duration WITHIN = Duration.ofSeconds(12);
    private static final String NUMBER = "999999194910010010";
    /** After midnight in China, before it in Greenwich. */
    private static final Instant LATE = Instant.parse("2026-11-21T17:30:00Z");

    private final Vault vault = new Vault();
    private final Deque<Answer<PaymentHistory>> pages = new ArrayDeque<>();
    private final List<HistoryQuery> asked = new ArrayList<>();
    private final List<Outcome> told = new ArrayList<>();
    private final PastSource source =
            new PastSource(central(), Runnable::run, new ManualTime(), ZoneId.of("Asia/Shanghai"));

    @Test
    void everyPageIsAskedForAndAPaymentIsNamedByWhatItWasFor() {
        pages.add(page(0, 20, true));
        pages.add(page(20, 3, false));
        source.find(card(Personal.Kind.ID_CARD), vault, WITHIN, told::add);
        var found = found();
        assertEquals(23, found.payments().size());
        assertEquals(Optional.of(new Identity(NUMBER, "王小芳")), asked.getFirst().identity());
        assertEquals(Optional.of(id(19)), asked.get(1).after());
        var first = found.payments().getFirst();
        assertEquals(LocalDate.of(2026, 11, 22), first.day(), "the day is that of the community");
        assertEquals(Text.joined(List.of(Text.of("bill.water"), Text.of("bill.power"))), first.title());
        assertEquals(Optional.of("https://central.example/r/p-0"), first.receiptUrl());
    }

    @Test
    void aSocialSecurityCardIsAskedForAsWhatItIs() {
        pages.add(page(0, 0, false));
        source.find(card(Personal.Kind.SOCIAL_CARD), vault, WITHIN, told::add);
        assertEquals(
                Optional.of(new SocialCard(NUMBER, "王小芳")), asked.getFirst().card());
        assertEquals(List.of(), found().payments());
    }

    /** Three names and the whole sum would say that the three alone came to it. */
    @Test
    void moreKindsThanAreNamedAreCounted() {
        var lines = Stream.of(BillKind.WATER, BillKind.POWER, BillKind.HEATING, BillKind.GAS, BillKind.GAS)
                .map(kind -> line(kind, LineState.POSTED))
                .toArray(ReceiptLine[]::new);
        pages.add(new Answer.Answered<>(new PaymentHistory(List.of(payment(1, lines)), false)));
        source.find(card(Personal.Kind.ID_CARD), vault, WITHIN, told::add);
        assertEquals(
                Text.joined(List.of(
                        Text.of("bill.water"),
                        Text.of("bill.power"),
                        Text.of("bill.heating"),
                        Text.of("history.kinds-in-all", new Text.Gap.Count(4)))),
                found().payments().getFirst().title());
    }

    @Test
    void whatWasGivenBackIsMarked() {
        pages.add(new Answer.Answered<>(new PaymentHistory(List.of(payment(1, LineState.REFUNDED)), false)));
        source.find(card(Personal.Kind.ID_CARD), vault, WITHIN, told::add);
        assertEquals(true, found().payments().getFirst().returned());
    }

    @Test
    void halfAListIsNotShownAsAWholeOne() {
        pages.add(page(0, 20, true));
        pages.add(new Answer.Unknown<>(LinkTrouble.TIMED_OUT));
        source.find(card(Personal.Kind.ID_CARD), vault, WITHIN, told::add);
        assertEquals(List.of(new Outcome.Unknown(LinkTrouble.TIMED_OUT)), told);
    }

    @Test
    void aRefusalIsToldWithCentralsReason() {
        pages.add(new Answer.Refused<>(ProblemKind.RESIDENT_UNKNOWN.problem()));
        source.find(card(Personal.Kind.ID_CARD), vault, WITHIN, told::add);
        assertEquals(List.of(new Outcome.NotDone(Code.of("bill.resident-unknown"))), told);
    }

    @Test
    void aCardThatWasErasedMeanwhileIsNotAskedFor() {
        var card = card(Personal.Kind.ID_CARD);
        source.find(card, new Vault(), WITHIN, told::add);
        assertEquals(List.of(new Outcome.NotDone(Code.of("session.late"))), told);
        assertEquals(List.of(), asked);
    }

    private PastFound found() {
        return assertInstanceOf(
                PastFound.class,
                assertInstanceOf(Outcome.Done.class, told.getFirst()).fact());
    }

    private Personal card(Personal.Kind kind) {
        return vault.put(kind, new IdentityOnCard("王小芳", NUMBER));
    }

    private static PaymentId id(int number) {
        return new PaymentId("p-0123456789abcdef-" + number);
    }

    private static Answer<PaymentHistory> page(int from, int count, boolean more) {
        return new Answer.Answered<>(new PaymentHistory(
                IntStream.range(from, from + count)
                        .mapToObj(number -> payment(number, LineState.POSTED))
                        .toList(),
                more));
    }

    private static PastPayment payment(int number, LineState state) {
        return payment(
                number,
                line(BillKind.WATER, state),
                line(BillKind.POWER, LineState.POSTED),
                line(BillKind.WATER, LineState.POSTED));
    }

    private static PastPayment payment(int number, ReceiptLine... lines) {
        return new PastPayment(
                id(number),
                PaymentState.PAID,
                PaymentMethod.CODE,
                "微信支付",
                LATE,
                Fen.of(12_822),
                Optional.of("R-" + number),
                Optional.of(URI.create("https://central.example/r/p-" + number)),
                List.of(new ReceiptHome("枫禾社区", "3 号楼 **室", "王*芳", List.of(lines))));
    }

    private static ReceiptLine line(BillKind kind, LineState state) {
        return new ReceiptLine(
                new BillId("bill-" + kind.name().toLowerCase(java.util.Locale.ROOT)),
                kind,
                new Period(Period.Unit.MONTH, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
                Optional.empty(),
                "0387",
                Optional.empty(),
                "和平社区收费处",
                Fen.of(4_274),
                state);
    }

    private Central central() {
        return (Central) Proxy.newProxyInstance(
                Central.class.getClassLoader(), new Class<?>[] {Central.class}, (self, method, arguments) -> {
                    asked.add(assertInstanceOf(HistoryQuery.class, arguments[0]));
                    return pages.remove();
                });
    }
}
