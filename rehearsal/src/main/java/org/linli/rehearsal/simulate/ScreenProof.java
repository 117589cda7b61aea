package org.linli.rehearsal.simulate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.LineState;
import org.linli.payments.desk.AttemptView;
import org.linli.payments.machine.Attempt;
import org.linli.payments.machine.AttemptState;
import org.linli.terminal.core.payment.Stages;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bill.Pay;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/** What a resident reads: the journey's own screens, held against the journal (I8). */
final class ScreenProof {
    private static final Scene SCENE = Samples.scene();

    /** Screens that say, in whatever words, that nothing was charged. */
    private static final Set<String> UNPAID = Set.of("pay.refused", "pay.cancelled", "pay.locked", "pay.not-begun");

    private static final Set<String> PAID = Set.of("pay.paid", "pay.posting");
    private static final String RETURNED = "pay.refunded";

    /** 正在确认，请勿重复支付. */
    private static final Set<String> UNSURE = Set.of("pay.confirming", "pay.handed-off", "pay.withdrawn");

    private final String terminal;
    private final Findings findings;
    private final Map<PaymentId, Standing<?>> standing = new HashMap<>();

    ScreenProof(String terminal, Findings findings) {
        this.terminal = terminal;
        this.findings = findings;
    }

    /** A journey, and how far it is. Whoever has gone looks at it no more. */
    private static final class Standing<S> {
        private final Journey<S, ?, ?> journey;
        private S state;
        private boolean over;

        private Standing(Journey<S, ?, ?> journey, S state) {
            this.journey = journey;
            this.state = state;
        }

        static <S, A extends Args, R extends Result> Standing<S> before(Journey<S, A, R> journey, A args) {
            return new Standing<>(journey, journey.start(args, SCENE).next());
        }

        void hear(String key, Fact fact) {
            var step = journey.on(state, new Event.Happened(Key.of(key), new Outcome.Done(fact)), SCENE);
            state = step.next();
            over = step.done().isPresent();
        }

        /** A screen that watches the payment no more hears nothing of it: whoever stands there presses a key, or has gone. */
        Screen screen() {
            var view = journey.view(state, SCENE);
            over |= view.wants().stream().noneMatch(Want.Watch.class::isInstance);
            return view.screen();
        }
    }

    /** @param attempt as the journal has it */
    void shown(Attempt attempt, AttemptView view) {
        var before = standing.computeIfAbsent(view.id(), id -> begun(attempt));
        if (before.over) {
            return;
        }
        before.hear("payment", Stages.seen(view));
        claims(attempt, before.screen());
    }

    private static Standing<?> begun(Attempt attempt) {
        var lines = attempt.lines().stream()
                .map(line -> new Business.Line(
                        line.billId().value(),
                        line.billVersion(),
                        Text.verbatim("水费"),
                        Text.verbatim("2026年10月"),
                        "凤合自来水",
                        line.amountFen()))
                .toList();
        var order = new Pay.Order(method(attempt), List.copyOf(lines), attempt.total(), Optional.empty());
        var standing = Standing.before(new Pay(), order);
        standing.hear("start-1", new Business.PaymentStarted(attempt.id().value()));
        return standing;
    }

    private static Business.Method method(Attempt attempt) {
        return switch (attempt.method()) {
            case CODE -> Business.Method.CODE;
            case QR, LINK -> Business.Method.QR;
            case CARD -> Business.Method.CARD;
        };
    }

    private void claims(Attempt attempt, Screen screen) {
        String what = terminal + " shows the screen " + screen.id() + " for " + attempt.id() + ", its journal has "
                + attempt.state();
        boolean again =
                screen.actions().stream().anyMatch(action -> action.id().name().equals("again"));
        findings.require(
                !(again || UNPAID.contains(screen.id())) || attempt.state() == AttemptState.CLOSED, "I8", what);
        findings.require(!PAID.contains(screen.id()) || attempt.state() == AttemptState.PAID, "I8", what);
        findings.require(
                !screen.id().equals(RETURNED)
                        || attempt.lines().stream()
                                .allMatch(line ->
                                        line.state() == LineState.REFUNDING || line.state() == LineState.REFUNDED),
                "I8",
                what);
        boolean nobodyKnows = attempt.state() == AttemptState.UNKNOWN || attempt.state() == AttemptState.HANDED_OFF;
        findings.rule(!nobodyKnows || saysThatNobodyKnows(screen, attempt), "rule 8: " + what);
    }

    private static boolean saysThatNobodyKnows(@Nullable Screen screen, Attempt attempt) {
        return screen instanceof Notice notice
                && UNSURE.contains(notice.id())
                && notice.facts().toString().contains(attempt.outTradeNo().value());
    }
}
