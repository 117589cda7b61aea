package org.linli.terminal.core.session;

import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.outside.Phones;
import org.linli.terminal.core.outside.Surroundings;
import org.linli.terminal.core.turn.InTurn;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/**
 * What lies over the journeys, and when: a call for a person, the question whether anybody is there or wants to leave, a
 * card left behind. Belongs to the turn's thread.
 */
final class Above {
    private final Below below;
    private final Consumer<Boolean> suspend;
    private final Covers covers = new Covers();
    private final Patience patience;
    private final CardAlarm cardAlarm;
    private final Calls calls;
    private final Phones phones;
    private final Outside outside;
    private long invitations;
    private boolean inviting;
    /** How often in a row the question was put off for somebody who is busy with a phone. */
    private int putOff;

    /** What it lies over. */
    interface Below {
        OnTop onTop();

        boolean isAtHome();

        /** A phone has joined: it must not stay when its owner has gone, on the front page either. */
        boolean isAccompanied();

        /** The attendant is at the machine. */
        boolean isAttended();

        Surroundings surroundings();

        /** The resident wants to go, and the journey has not let go yet. */
        boolean isGoing();

        /** Tells the journey once more that its resident is gone. */
        void urge();

        void leave();

        /** Nobody has touched the front page for a while. */
        void restFrontPage(boolean uncovered);

        /** Nothing lies over the journey any more. */
        void inSightAgain();

        void showNow();
    }

    /** @param suspend whether the journeys' own timers shall stand still */
    Above(RunnerParts parts, InTurn turn, Below below, Consumer<Boolean> suspend) {
        this.below = below;
        this.suspend = suspend;
        patience = new Patience(parts.scheduler(), turn, this::quiet, this::longest, this::countedDown);
        cardAlarm = new CardAlarm(parts.scheduler(), turn, call -> put(Covers.Kind.CARD, call));
        phones = parts.phones();
        outside = parts.outside();
        calls = new Calls(
                parts.outside(), parts.scheduler(), turn, parts.taskIds(), call -> put(Covers.Kind.CALL, call));
    }

    Optional<Shown.Over> top() {
        return covers.top();
    }

    /** Whether the resident can put away what lies on top. A card that lies in the machine cannot be put away by a key. */
    boolean canBeLifted() {
        return covers.topKind().filter(kind -> kind != Covers.Kind.CARD).isPresent();
    }

    /** Whether the question that lies over the screen is whether anybody is there. */
    boolean isAskingForSomebody() {
        return covers.of(Covers.Kind.QUESTION).orElse(null) instanceof Shown.Over.IdleWarning;
    }

    Shown.Bar over(Shown.Bar bar) {
        boolean back = covers.isAny() ? canBeLifted() : bar.back();
        return new Shown.Bar(back, bar.repeat(), bar.help(), bar.leaving());
    }

    void askWhetherToLeave() {
        lay(Covers.Kind.QUESTION, Overlays.leaving(stakes()));
    }

    void help() {
        calls.help(below.surroundings().here(), below.onTop().screen());
    }

    void emergency() {
        calls.emergency(below.surroundings().here());
    }

    void emergencyIsMeant() {
        calls.emergencyIsMeant(below.onTop().screen());
    }

    void callOff() {
        calls.callOff();
    }

    /** 用手机接着办. What follows lies over the screen as the link tells it. */
    void invite(Locale language) {
        inviting = true;
        invitations++;
        phones.invite(invitations, language);
        lay(Covers.Kind.PAIRING, PairingScreens.of(new Phones.Door.Opening(), false));
    }

    /** The link has news; what it tells of an invitation that is over is not shown. */
    void accompanied(Phones.Company company) {
        if (!company.isAnybody() && covers.lift(Covers.Kind.COMPANY)) {
            uncovered();
        }
        if (!inviting || company.invited() < invitations) {
            return;
        }
        boolean family = company.phone() == Phones.Presence.HERE;
        company.door().ifPresentOrElse(door -> lay(Covers.Kind.PAIRING, PairingScreens.of(door, family)), () -> {
            inviting = false;
            lift(Covers.Kind.PAIRING);
            patience.touched();
        });
    }

    /** Somebody has shown who they are with a phone beside the screen: nobody's phone sees it before it is known whose. */
    void askWhosePhone() {
        lay(Covers.Kind.COMPANY, PairingScreens.whose());
    }

    void phoneIsOurs() {
        lift(Covers.Kind.COMPANY);
        patience.touched();
    }

    /** Somebody is there. */
    void touched() {
        putOff = 0;
        patience.signOfSomebody();
    }

    /** A hand at a device answers the question whether anybody is there. */
    void somebodyIsThere() {
        if (isAskingForSomebody()) {
            lift(Covers.Kind.QUESTION);
        }
        touched();
    }

    /** Puts away what lies on top; does nothing when that is not for a key to do. */
    void liftTop() {
        if (canBeLifted()) {
            covers.topKind().ifPresent(kind -> {
                if (kind == Covers.Kind.PAIRING) {
                    inviteNobody();
                }
                if (kind == Covers.Kind.COMPANY) {
                    phones.part();
                }
                lift(kind);
            });
        }
        patience.touched();
    }

    /** Without a word to the journey: it ends, or is told something else. An emergency stays in sight. */
    void clear() {
        calls.residentLeft();
        if (!calls.isEmergency()) {
            covers.lift(Covers.Kind.CALL);
        }
        covers.lift(Covers.Kind.QUESTION);
        covers.lift(Covers.Kind.COMPANY);
        covers.lift(Covers.Kind.PAIRING);
        inviteNobody();
        holdTimers();
    }

    /** Whoever is being compared leaves with the code: the next resident must not find somebody else's phone waiting. */
    private void inviteNobody() {
        if (inviting) {
            inviting = false;
            phones.stop();
        }
    }

    void stop() {
        patience.stop();
        cardAlarm.end();
        calls.end();
    }

    /** While the machine speaks, no time of the resident's runs. */
    void speaking(boolean now) {
        patience.speaking(now);
        holdTimers();
    }

    /** Looks whether a card lies where nobody needs it: money or paper is under way, or nobody's business is. */
    void lookForCards() {
        var onTop = below.onTop();
        boolean needless = below.isAtHome() || onTop.isPinned() || onTop.isFinished();
        Optional<Place> left = below.surroundings().cards().stream()
                .filter(place -> !onTop.wantsCardAt(place) && !below.isAttended())
                .filter(place -> needless || cardAlarm.place().equals(Optional.of(place)))
                .min(Comparator.naturalOrder());
        cardAlarm.look(left, below.isAtHome(), below.surroundings().here());
    }

    /** Somebody says so; then the tray is looked at anew. */
    void paperTaken() {
        patience.touched();
        outside.paperTaken();
    }

    private void put(Covers.Kind kind, Optional<Shown.Over> over) {
        if (over.isPresent()) {
            lay(kind, over.get());
        } else {
            lift(kind);
            patience.touched();
            below.showNow();
        }
    }

    private void lay(Covers.Kind kind, Shown.Over notice) {
        covers.lay(kind, notice);
        holdTimers();
        below.showNow();
    }

    /** The journey is told when it is in sight again. */
    private void lift(Covers.Kind kind) {
        if (covers.lift(kind)) {
            uncovered();
        }
    }

    private void uncovered() {
        holdTimers();
        if (!covers.isAny()) {
            below.inSightAgain();
        }
    }

    private void holdTimers() {
        suspend.accept(covers.isAny() || patience.isSpeaking());
    }

    private Overlays.Stakes stakes() {
        var onTop = below.onTop();
        if (!onTop.isPinned()) {
            return Overlays.Stakes.NOTHING;
        }
        if (onTop.isOnlyPrinting()) {
            return Overlays.Stakes.PRINTING;
        }
        return onTop.isFinished() ? Overlays.Stakes.RECEIPT : Overlays.Stakes.MONEY;
    }

    private void quiet() {
        if (calls.isSomebodyAwaited()) {
            patience.touched();
            return;
        }
        if (below.isAtHome() && !below.isAccompanied()) {
            boolean covered = canBeLifted();
            clear();
            patience.touched();
            below.restFrontPage(covered);
            return;
        }
        if (below.isGoing()) {
            // Whatever kept it from letting go the last time may be over.
            below.urge();
        }
        if (below.isGoing() || below.onTop().isMachineAtWork()) {
            patience.touched();
            return;
        }
        if (below.onTop().isInHandsElsewhere() && putOff < Patience.TIMES_WITH_A_PHONE - 1) {
            putOff++;
            patience.touched();
            return;
        }
        if (!calls.isEmergency()) {
            // Nobody has come so far; who is still there sees the question, and the call goes on beneath it.
            covers.lift(Covers.Kind.CALL);
        }
        lay(Covers.Kind.QUESTION, Overlays.idle(Patience.COUNTDOWN, stakes(), below.isAtHome()));
        patience.countDown();
    }

    /** A voice that speaks again and again puts the question off each time; not for ever. */
    private void longest() {
        if (below.onTop().isInHandsElsewhere() && !isAskingForSomebody()) {
            putOff = Patience.TIMES_WITH_A_PHONE;
            quiet();
        }
    }

    private void countedDown(Duration left) {
        if (!isAskingForSomebody()) {
            return;
        }
        if (left.isPositive()) {
            lay(Covers.Kind.QUESTION, Overlays.idle(left, stakes(), below.isAtHome()));
        } else {
            below.leave();
            patience.touched();
        }
    }
}
