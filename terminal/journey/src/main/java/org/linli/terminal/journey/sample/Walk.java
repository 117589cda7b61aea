package org.linli.terminal.journey.sample;

import java.util.List;
import java.util.Map;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Values;
import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Screen;

/** Leads one journey to a state by telling it what happened. */
final class Walk<S, A extends Args, R extends Result> {
    private final Journey<S, A, R> journey;
    private Scene scene;
    private S state;

    private Walk(Journey<S, A, R> journey, A args, Scene scene) {
        this.journey = journey;
        this.scene = scene;
        this.state = journey.start(args, scene).next();
    }

    static <S, A extends Args, R extends Result> Walk<S, A, R> of(Journey<S, A, R> journey, A args, Scene scene) {
        return new Walk<>(journey, args, scene);
    }

    Walk<S, A, R> told(String key, Fact fact) {
        return give(new Event.Happened(Key.of(key), new Outcome.Done(fact)));
    }

    Walk<S, A, R> refused(String key, String why) {
        return give(new Event.Happened(Key.of(key), new Outcome.NotDone(Code.of(why))));
    }

    Walk<S, A, R> unsure(String key, String why) {
        return give(new Event.Happened(Key.of(key), new Outcome.Unknown(Code.of(why))));
    }

    Walk<S, A, R> returned(String key, Result result) {
        return give(new Event.Returned(Key.of(key), result));
    }

    Walk<S, A, R> seen(Business.PaymentSeen seen) {
        return told("payment", seen);
    }

    Walk<S, A, R> acts(String action, String... ticked) {
        return give(new Event.Acted(ActionId.of(action), Values.ticked(List.of(ticked)), Origin.TERMINAL));
    }

    /** With this field typed. */
    Walk<S, A, R> types(String action, String field) {
        var values = new Values(List.of(), Map.of(field, new Personal(Personal.Kind.TYPED, 1)));
        return give(new Event.Acted(ActionId.of(action), values, Origin.TERMINAL));
    }

    /** Something breaks meanwhile, or is mended. */
    Walk<S, A, R> goesOnIn(Scene other) {
        scene = other;
        return this;
    }

    Screen screen() {
        return journey.view(state, scene).screen();
    }

    private Walk<S, A, R> give(Event event) {
        state = journey.on(state, event, scene).next();
        return this;
    }
}
