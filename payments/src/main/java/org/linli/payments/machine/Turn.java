package org.linli.payments.machine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.payments.code.PaymentCode;

/** Collects one step. The attempt only ever moves by a change, so that replaying the journal gives the same attempt. */
final class Turn {
    private final List<Change> changes = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private Attempt attempt;
    private Chase chase;

    Turn(Attempt attempt, Chase chase) {
        this.attempt = attempt;
        this.chase = chase;
    }

    Attempt attempt() {
        return attempt;
    }

    AttemptState state() {
        return attempt.state();
    }

    Chase chase() {
        return chase;
    }

    void chase(Chase next) {
        chase = next;
    }

    void change(Change change) {
        changes.add(change);
        attempt = attempt.after(change);
    }

    boolean calling() {
        return chase.calling().isPresent();
    }

    void await(Wait wait, Duration delay) {
        effects.add(new Effect.Await(wait, delay));
    }

    void forget(Wait wait) {
        effects.add(new Effect.Forget(wait));
    }

    void open() {
        call(Call.OPEN, new Effect.AskToOpen());
    }

    void handCode(PaymentCode code) {
        call(Call.HAND_CODE, new Effect.HandCode(code));
    }

    void query() {
        call(Call.QUERY, new Effect.AskHowItStands());
    }

    void close(Code why) {
        call(Call.CLOSE, new Effect.AskToClose(why));
    }

    void charge(Duration within) {
        effects.add(new Effect.ChargeCard(within));
    }

    void askCardTerminal() {
        chase = chase.askedTheCardTerminal();
        effects.add(new Effect.AskCardTerminal());
    }

    void cancelCard() {
        effects.add(new Effect.CancelCard());
    }

    void takeBackCard() {
        chase = chase.askedTheCardTerminal();
        effects.add(new Effect.ReverseCard());
    }

    void tell(Errand errand) {
        chase = chase.telling(true);
        effects.add(new Effect.Tell(errand));
    }

    private void call(Call call, Effect ask) {
        forget(Wait.NEXT_CALL);
        chase = chase.calling(call);
        effects.add(ask);
    }

    Step taken() {
        return new Step(attempt, chase, List.copyOf(changes), List.copyOf(effects), Optional.empty());
    }

    Step refused(Code why) {
        return new Step(attempt, chase, List.copyOf(changes), List.copyOf(effects), Optional.of(why));
    }
}
