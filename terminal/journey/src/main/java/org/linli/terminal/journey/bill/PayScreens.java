package org.linli.terminal.journey.bill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.bill.Business.PaymentSeen;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Offer;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Qr;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** What {@link Pay} shows. */
final class PayScreens {
    private static final Code SCANNER_LOST = Code.of("scanner.line-lost");
    private static final Code BILL_LOCKED = Code.of("pay.bill-locked");

    private PayScreens() {}

    static View view(PayState state, Scene scene) {
        return switch (state) {
            case PayState.NotBegun unbegun -> View.of(notBegun(unbegun, scene));
            case PayState.Opening opening -> View.pinned(opening(opening));
            case PayState.Unsure unsure -> View.pinned(opening(unsure), new Want.Timer(Pay.AGAIN, Pay.ASK_AGAIN, true));
            case PayState.Opened opened -> View.pinned(opening(opened), watch(opened.payment()));
            case PayState.AwaitingCode awaiting ->
                View.pinned(
                                code(awaiting, scene),
                                watch(awaiting.seen().paymentId()),
                                new Want.Device(Pay.CODE, Want.Port.PAYMENT_CODE))
                        .withBack();
            case PayState.OnOffer offer ->
                View.pinned(
                                offer(offer, scene),
                                watch(offer.seen().paymentId()),
                                new Want.Timer(offer.lookKey(), Pay.LOOKING, true))
                        .withBack();
            case PayState.AwaitingCard awaiting ->
                View.pinned(card(awaiting, scene), watch(awaiting.seen().paymentId()))
                        .withBack();
            case PayState.Sending sending ->
                View.pinned(
                        working("pay.sending", sending, sending.seen(), List.of()),
                        watch(sending.seen().paymentId()));
            case PayState.AwaitingPassword awaiting ->
                View.pinned(
                        working("pay.pending", awaiting, awaiting.seen(), List.of(cancel("pay.pending.cancel"))),
                        watch(awaiting.seen().paymentId()));
            case PayState.Confirming confirming ->
                confirming.mayBeLeft().isPresent()
                        ? View.of(withdrawn(confirming), watch(confirming.payment()))
                                .withoutBack()
                                .whereAllIsDone()
                        : View.pinned(confirming(confirming), watch(confirming.payment()));
            case PayState.HandedOff left ->
                View.of(handedOff(left), watch(left.seen().paymentId()))
                        .withoutBack()
                        .whereAllIsDone();
            case PayState.Posting posting -> posting(posting);
            case PayState.Refused refused -> View.of(refused(refused, scene));
            case PayState.Returning returning ->
                View.of(returning(returning), watch(returning.seen().paymentId()))
                        .withoutBack()
                        .whereAllIsDone();
        };
    }

    private static Want watch(String paymentId) {
        return new Want.Watch(Pay.PAYMENT, new Business.PaymentOf(paymentId));
    }

    private static Action cancel(String label) {
        return Action.quiet("cancel", Text.of(label));
    }

    private static Optional<Screen.Steps> steps(PayState state) {
        return state.attempt().order().steps();
    }

    private static Labelled amount(PayState state) {
        return BillScreens.amount("fact.amount", state.attempt().order().total());
    }

    static Labelled order(String orderNumber) {
        return new Labelled(Text.of("fact.order"), Text.of("value.digits", new Gap.Digits(orderNumber)));
    }

    private static List<Labelled> facts(PayState state, Optional<PaymentSeen> seen) {
        var facts = new ArrayList<Labelled>();
        facts.add(amount(state));
        seen.ifPresent(known -> facts.add(order(known.orderNumber())));
        return facts;
    }

    private static Screen notBegun(PayState.NotBegun unbegun, Scene scene) {
        return Notice.of(
                        "pay.not-begun",
                        Notice.Tone.WARNING,
                        Text.of("pay.not-open.question"),
                        Action.primary("again", Text.of("action.again")).onlyAtTheTerminal(),
                        Action.quiet("stop", Text.of("pay.refused.stop")))
                .at(steps(unbegun))
                .saying(Text.why(unbegun.why()))
                .listing(scene.here().windowFacts(Text.of("window.bring.id-card")))
                .because(Optional.of(unbegun.why()));
    }

    private static Screen opening(PayState state) {
        return new Progress(
                "pay.opening",
                Text.of("pay.opening"),
                steps(state),
                Text.of("pay.opening.support"),
                List.of(amount(state)),
                List.of());
    }

    private static Screen code(PayState.AwaitingCode awaiting, Scene scene) {
        var place = DevicePrompt.Place.CODE_SCANNER;
        return DevicePrompt.at(
                        "pay.code",
                        place,
                        Text.of("pay.code.question", new Gap.Words(scene.here().whereIs(place))),
                        Text.of("pay.code.support"),
                        Text.of("pay.code.waiting"),
                        cancel("pay.code.cancel"))
                .at(steps(awaiting))
                .about(awaiting.attempt().order().total())
                .after(trouble(awaiting, scene).map(Text::why));
    }

    /** Before the code has come, and after it has run out, the machine is at work and says at what. */
    private static Screen offer(PayState.OnOffer offer, Scene scene) {
        var offered = offer.seen().offer().filter(known -> known.until().isAfter(scene.now()));
        if (offered.isEmpty()) {
            return working("pay.qr.coming", offer, offer.seen(), List.of(cancel("pay.code.cancel")));
        }
        return new Offer(
                "pay.qr",
                Text.of("pay.qr.question"),
                steps(offer),
                Text.of("pay.qr.support"),
                new Qr(Text.of("pay.qr.caption"), offered.get().content()),
                offer.attempt().order().total(),
                Optional.of(Duration.between(scene.now(), offered.get().until())),
                Text.of("pay.qr.waiting"),
                Optional.empty(),
                List.of(order(offer.seen().orderNumber())),
                List.of(cancel("pay.code.cancel")));
    }

    private static Screen card(PayState.AwaitingCard awaiting, Scene scene) {
        var place = DevicePrompt.Place.CARD_TERMINAL;
        return DevicePrompt.at(
                        "pay.card",
                        place,
                        Text.of("pay.card.question", new Gap.Words(scene.here().whereIs(place))),
                        Text.of("pay.card.support"),
                        Text.of("pay.card.waiting"),
                        cancel("pay.code.cancel"))
                .at(steps(awaiting))
                .about(awaiting.attempt().order().total())
                .listing(List.of(order(awaiting.seen().orderNumber())));
    }

    private static Optional<Code> trouble(PayState.AwaitingCode awaiting, Scene scene) {
        if (!scene.has(Scene.Facility.CODE_SCANNER)) {
            return Optional.of(SCANNER_LOST);
        }
        return awaiting.trouble().filter(code -> !code.equals(SCANNER_LOST));
    }

    private static Screen working(String key, PayState state, PaymentSeen seen, List<Action> actions) {
        return new Progress(
                key, Text.of(key), steps(state), Text.of(key + ".support"), facts(state, Optional.of(seen)), actions);
    }

    private static Screen confirming(PayState.Confirming confirming) {
        return Notice.of("pay.confirming", Notice.Tone.UNDECIDED, Text.of("pay.confirming"))
                .at(steps(confirming))
                .saying(Text.of(confirming.cancelled() ? "pay.confirming.closing" : "pay.confirming.paragraph"))
                .listing(facts(confirming, confirming.seen()));
    }

    private static Screen withdrawn(PayState.Confirming withdrawn) {
        return Notice.of(
                        "pay.withdrawn",
                        Notice.Tone.UNDECIDED,
                        Text.of("pay.withdrawn.question"),
                        Action.primary("leave", Text.of("pay.withdrawn.leave")))
                .at(steps(withdrawn))
                .saying(Text.of("pay.withdrawn.paragraph"), Text.of("pay.withdrawn.note"))
                .listing(facts(withdrawn, withdrawn.seen()));
    }

    private static Screen handedOff(PayState.HandedOff left) {
        return Notice.of(
                        "pay.handed-off",
                        Notice.Tone.UNDECIDED,
                        Text.of("pay.confirming"),
                        Action.primary("leave", Text.of("pay.handed-off.leave")))
                .at(steps(left))
                .saying(Text.of("pay.handed-off.paragraph"), Text.of("pay.handed-off.note"))
                .listing(facts(left, Optional.of(left.seen())));
    }

    private static View posting(PayState.Posting posting) {
        var watch = watch(posting.seen().paymentId());
        if (!posting.slow()) {
            return View.pinned(
                            working("pay.paid", posting, posting.seen(), List.of()),
                            watch,
                            new Want.Timer(Pay.LONG, Pay.POSTING_PATIENCE, true))
                    .whereAllIsDone();
        }
        var notice = Notice.of(
                        "pay.posting",
                        Notice.Tone.PLAIN,
                        Text.of("pay.posting.question"),
                        Action.primary("leave", Text.of("pay.handed-off.leave")))
                .at(steps(posting))
                .saying(Text.of("pay.posting.paragraph"))
                .listing(facts(posting, Optional.of(posting.seen())));
        return View.of(notice, watch).withoutBack().whereAllIsDone();
    }

    private static Screen refused(PayState.Refused refused, Scene scene) {
        boolean cancelled = Pay.cancelledByResident(refused.why());
        boolean locked = refused.why().equals(BILL_LOCKED);
        if (cancelled) {
            return Notice.of(
                            "pay.cancelled",
                            Notice.Tone.PLAIN,
                            Text.of("pay.cancelled.question"),
                            Action.primary("stop", Text.of("pay.cancelled.back")))
                    .at(steps(refused))
                    .listing(List.of(amount(refused)));
        }
        return Notice.of(
                        locked ? "pay.locked" : "pay.refused",
                        Notice.Tone.WARNING,
                        Text.of(locked ? "pay.locked.question" : "pay.refused.question"),
                        Action.primary("again", Text.of("pay.refused.again")).onlyAtTheTerminal(),
                        Action.quiet("stop", Text.of("pay.refused.stop")))
                .at(steps(refused))
                .saying(Text.why(refused.why()))
                .listing(List.of(
                        amount(refused),
                        new Labelled(Text.of("fact.window"), scene.here().window())))
                .because(Optional.of(refused.why()));
    }

    private static Screen returning(PayState.Returning returning) {
        boolean done = returning.seen().stage() == Business.Stage.REFUNDED;
        return Notice.of(
                        "pay.refunded",
                        Notice.Tone.WARNING,
                        Text.of(done ? "pay.refunded.done.question" : "pay.refunded.question"),
                        Action.primary("leave", Text.of("pay.handed-off.leave")))
                .at(steps(returning))
                .saying(Text.of("pay.refunded.paragraph"), Text.of("pay.handed-off.note"))
                .listing(facts(returning, Optional.of(returning.seen())))
                .because(returning.seen().why());
    }
}
