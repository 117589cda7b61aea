package org.linli.terminal.core.session;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.linli.terminal.core.vault.TypedText;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.handover.GoOn;
import org.linli.terminal.journey.handover.TakeAlong;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Scene;

/** A task that leaves this screen or comes to it: when it may, and what becomes of the session. Belongs to the turn's thread. */
final class Moving {
    private final HandOver handOver;
    private final Stack stack;
    private final Vault vault;
    private final Place place;
    private int times;
    private boolean leavesByPhone;
    private Consumer<Runner.Parking> toldOfParking = parking -> {};
    private boolean broughtByPhone;
    private boolean doubted;
    private boolean unconfirmed;

    /** The session it leaves or comes to. */
    interface Place {
        /** Whether what is on the screen could be left as it stands. */
        boolean mayLeave();

        /** Only the front page takes a task in. */
        boolean mayComeHere();

        /** Central can be reached. */
        boolean isReached();

        /** Runs journeys, and shows what they ask. */
        void guarded(Runnable work);

        Scene scene();

        void endSession();

        /** Asks whose the phone beside the screen is, if there is one. */
        void doubtThePhone();
    }

    Moving(HandOver handOver, Stack stack, Vault vault, Place place) {
        this.handOver = handOver;
        this.stack = stack;
        this.vault = vault;
        this.place = place;
    }

    Shown.Moving now() {
        if (place.mayComeHere()) {
            return Shown.Moving.HERE;
        }
        boolean along =
                place.isReached() && place.mayLeave() && stack.task().stream().allMatch(Frame::travels);
        return along ? Shown.Moving.ALONG : Shown.Moving.NEITHER;
    }

    /**
     * @param byPhone the token goes to a phone and not onto the screen
     * @param told what became of it, once
     */
    void takeAlong(boolean byPhone, Consumer<Runner.Parking> told) {
        if (!place.mayLeave() || !handOver.pack()) {
            told.accept(new Runner.Parking.Refused(HandOver.NOT_HERE));
            return;
        }
        toldOfParking = told;
        leavesByPhone = byPhone;
        place.guarded(() -> call(TakeAlong.NAME, new TakeAlong.Args.Packed()));
    }

    /** @param token as it came from another screen */
    boolean goOn(String token) {
        return goOn(token, false, became -> {});
    }

    /**
     * @param byPhone a phone beside the screen has brought it
     * @param told what became of it, once: it goes on here, or whoever brought it still has it
     */
    boolean goOn(String token, boolean byPhone, Consumer<Counter.Answer> told) {
        if (!place.mayComeHere()) {
            return false;
        }
        broughtByPhone = byPhone;
        handOver.brought(told);
        place.guarded(() -> {
            var held = vault.put(Personal.Kind.TASK_TOKEN, new TypedText(token));
            call(GoOn.NAME, new GoOn.Begun(held));
        });
        return true;
    }

    private void call(String journey, Args args) {
        stack.call(stack.top().orElseThrow(), new Command.Call(Key.of(journey, times++), journey, args));
    }

    /**
     * Somebody has shown who they are while a phone was here. If it holds what opens this person's task, it is this
     * person's; until that is known it waits.
     *
     * @return false when nothing that a phone brought is under way
     */
    boolean waitsForThePhonesTask() {
        doubted = broughtByPhone && stack.isAtWork(GoOn.NAME);
        return doubted;
    }

    /** What the runner does itself: a task that was laid down ends here, one that was opened begins here. */
    boolean moved(Frame<?, ?, ?> frame, Key key, Outcome outcome) {
        if (frame.name().equals(TakeAlong.NAME) && !(outcome instanceof Outcome.Done)) {
            toldOfParking.accept(new Runner.Parking.Refused(
                    outcome instanceof Outcome.NotDone refused ? refused.why() : Errands.LATE));
            toldOfParking = parking -> {};
            return false;
        }
        if (frame.name().equals(GoOn.NAME) && outcome instanceof Outcome.NotDone refused) {
            handOver.hasFailed(refused.why());
            isNotTheirs();
        }
        if (!(outcome instanceof Outcome.Done done)) {
            return false;
        }
        switch (done.fact()) {
            case TakeAlong.Laid laid -> laidDown(laid);
            case HandOver.Arrived arrived -> stack.tell(frame, new Event.Happened(key, handOver.arrived(arrived)));
            case GoOn.Opened opened -> goOnHere(frame, key);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Nothing of the task is left on this machine but what opens it elsewhere, and that for as long as it is shown. */
    private void laidDown(TakeAlong.Laid laid) {
        boolean byPhone = leavesByPhone;
        var told = toldOfParking;
        toldOfParking = parking -> {};
        // Before the session ends: a phone that asked is sent away with it, and must have it by then.
        told.accept(new Runner.Parking.Parked(laid.token(), laid.until()));
        place.endSession();
        var code = byPhone ? Optional.<String>empty() : Optional.of(Runner.TASK_CODE + laid.token());
        call(TakeAlong.NAME, new TakeAlong.Args.LaidDown(code));
    }

    /** The task stands as it stood; what was awaited is awaited anew, what was asked is asked anew. */
    private void goOnHere(Frame<?, ?, ?> frame, Key key) {
        switch (handOver.unpack(place.scene())) {
            case HandOver.Unpacked.Refused refused -> {
                isNotTheirs();
                stack.tell(frame, new Event.Happened(key, new Outcome.NotDone(refused.why())));
            }
            case HandOver.Unpacked.Task unpacked -> {
                doubted = false;
                stack.replaceTask(unpacked.frames());
                for (int i = 0; i < unpacked.frames().size(); i++) {
                    var lost = unpacked.lost().get(i).stream().map(Key::new).collect(Collectors.toSet());
                    stack.tell(unpacked.frames().get(i), new Event.Resumed(lost));
                }
                unconfirmed = true;
            }
        }
    }

    /** What the phone brought is not this person's, so it may not be this person's either. */
    private void isNotTheirs() {
        if (doubted) {
            place.doubtThePhone();
        }
        doubted = false;
    }

    /** The screen is on the glass. What could not be shown goes back to where another machine finds it. */
    void shown() {
        if (unconfirmed) {
            unconfirmed = false;
            handOver.confirm();
        }
    }

    void forget() {
        handOver.forget();
        broughtByPhone = false;
        doubted = false;
        unconfirmed = false;
    }
}
