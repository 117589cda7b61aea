package org.linli.terminal.core.session;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Values;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Screen;

/** Which inputs are taken in, and what they do. What is refused is told so, with a code. */
final class Inputs {
    static final Code STALE = Code.of("input.stale-question");

    private static final Code NOT_ALLOWED = Code.of("input.not-allowed");
    private static final Code NOT_OFFERED = Code.of("input.not-offered");
    private static final Code TOO_FEW = Code.of("input.too-few-ticked");
    private static final Code PHONES_FULL = Code.of("companion.full");
    private static final Code ROW_CLOSED = Code.of("input.row-closed");

    /** Family may prepare; only somebody who may also act may go back or leave. */
    private static final Set<Origin> PREPARING = Set.of(Origin.TERMINAL, Origin.PHONE, Origin.FAMILY);

    private static final Set<Origin> RESIDENT = Set.of(Origin.TERMINAL, Origin.PHONE);

    private final Session session;

    Inputs(Session session) {
        this.session = session;
    }

    Counter.Answer take(Input input) {
        if (session.above().isAskingForSomebody() && !isGoing(input) && session.saysThatSomebodyIsThere(input.by())) {
            // Any key says that somebody is there; the one that says only that has done its work.
            // Family far from the machine does not know it.
            session.answeredThere();
            if (input instanceof Input.Back
                    || (input instanceof Input.Act act && act.action().name().equals(Overlays.STAY))) {
                return new Counter.Answer.Taken();
            }
        }
        return switch (input) {
            // These ask nothing of the journey, so it does not matter which question they were pressed at.
            case Input.Larger larger -> {
                var manner = session.glass().manner();
                yield manner(larger.by(), manner.at(manner.size().next()));
            }
            case Input.Change change -> manner(change.by(), change.manner());
            case Input.Repeat repeat -> taken(session::showNow);
            case Input.Help help -> taken(session.above()::help);
            case Input.Emergency emergency -> emergency(emergency);
            case Input.Attend attend -> attend(attend);
            case Input.Phone phone -> phone(phone.by());
            case Input.Disconnect disconnect ->
                disconnect.by() == Origin.TERMINAL
                        ? taken(session.beside()::sendAway)
                        : new Counter.Answer.Refused(NOT_ALLOWED);
            default ->
                input.question() == session.glass().question() ? answer(input) : new Counter.Answer.Refused(STALE);
        };
    }

    private static boolean isGoing(Input input) {
        return input instanceof Input.Act act && act.action().name().equals(Overlays.GO);
    }

    private Counter.Answer answer(Input input) {
        return switch (input) {
            case Input.Act act -> session.above().top().isPresent() ? actOver(act) : act(act);
            case Input.Tick tick -> tick(tick);
            case Input.Type type -> type(type);
            case Input.Turn turn -> turn(turn);
            case Input.Back back -> back(back);
            case Input.Leave leave -> leave(leave);
            case Input.TakeAlong along -> takeAlong(along.by());
            case Input.Resume resume -> resume(resume);
            case Input.Larger larger -> new Counter.Answer.Refused(NOT_OFFERED);
            case Input.Change change -> new Counter.Answer.Refused(NOT_OFFERED);
            case Input.Repeat repeat -> new Counter.Answer.Refused(NOT_OFFERED);
            case Input.Help help -> new Counter.Answer.Refused(NOT_OFFERED);
            case Input.Emergency emergency -> new Counter.Answer.Refused(NOT_OFFERED);
            case Input.Attend attend -> new Counter.Answer.Refused(NOT_OFFERED);
            case Input.Phone phone -> new Counter.Answer.Refused(NOT_OFFERED);
            case Input.Disconnect disconnect -> new Counter.Answer.Refused(NOT_OFFERED);
        };
    }

    private Counter.Answer takeAlong(Origin by) {
        if (!RESIDENT.contains(by)) {
            return new Counter.Answer.Refused(NOT_ALLOWED);
        }
        var answer = new Counter.Answer[] {new Counter.Answer.Taken()};
        session.moving().takeAlong(false, parking -> {
            if (parking instanceof Runner.Parking.Refused refused) {
                answer[0] = new Counter.Answer.Refused(refused.why());
            }
        });
        return answer[0];
    }

    private Counter.Answer resume(Input.Resume resume) {
        if (!RESIDENT.contains(resume.by())) {
            return new Counter.Answer.Refused(NOT_ALLOWED);
        }
        return session.moving().goOn(resume.token())
                ? new Counter.Answer.Taken()
                : new Counter.Answer.Refused(NOT_OFFERED);
    }

    private Counter.Answer phone(Origin by) {
        if (by != Origin.TERMINAL) {
            return new Counter.Answer.Refused(NOT_ALLOWED);
        }
        return session.beside().isFull()
                ? new Counter.Answer.Refused(PHONES_FULL)
                : session.beside().mayInvite()
                        ? taken(() ->
                                session.beside().invite(session.glass().manner().language()))
                        : new Counter.Answer.Refused(NOT_OFFERED);
    }

    private Counter.Answer attend(Input.Attend attend) {
        if (attend.by() != Origin.TERMINAL) {
            return new Counter.Answer.Refused(NOT_ALLOWED);
        }
        return session.isAtHome() ? taken(session::attend) : new Counter.Answer.Refused(NOT_OFFERED);
    }

    /** Who is in need stands here, or holds the phone that was paired here. */
    private Counter.Answer emergency(Input.Emergency emergency) {
        return RESIDENT.contains(emergency.by())
                ? taken(session.above()::emergency)
                : new Counter.Answer.Refused(NOT_ALLOWED);
    }

    private Counter.Answer manner(Origin by, Manner manner) {
        return RESIDENT.contains(by) ? taken(() -> session.manner(manner)) : new Counter.Answer.Refused(NOT_ALLOWED);
    }

    private Counter.Answer actOver(Input.Act act) {
        var over = session.above().top().orElseThrow();
        var notice = over.notice();
        return checked(notice.actions(), act)
                .orElseGet(() -> taken(() -> {
                    switch (act.action().name()) {
                        case Overlays.GO -> session.leave();
                        case Overlays.HELP -> session.above().help();
                        case Overlays.TAKEN -> session.above().paperTaken();
                        case PairingScreens.MINE -> mine(over);
                        case PairingScreens.OURS -> session.beside().isOurs();
                        case PairingScreens.DIFFERENT -> session.beside().isDifferent();
                        case CallScreens.EMERGENCY -> session.above().emergencyIsMeant();
                        case CallScreens.CALL_OFF -> session.above().callOff();
                        default -> session.liftOver();
                    }
                }));
    }

    private void mine(Shown.Over over) {
        if (over instanceof Shown.Over.Comparing comparing) {
            session.beside().isMine(comparing.likeness());
        }
    }

    private Counter.Answer act(Input.Act act) {
        if (session.isRehearsing() && act.action().name().equals(Worlds.PRETEND)) {
            return taken(session::pretend);
        }
        var screen = session.top().view().screen();
        var draft = session.top().draft();
        if (act.action().equals(Action.TAKE_ALONG)) {
            return checked(screen.actions(), act).orElseGet(() -> takeAlong(act.by()));
        }
        if (act.action().equals(Action.PHONE)) {
            return checked(screen.actions(), act).orElseGet(() -> phone(act.by()));
        }
        if (act.action().equals(Action.HELP)) {
            return checked(screen.actions(), act).orElseGet(() -> taken(session.above()::help));
        }
        return checked(screen.choices(), act)
                .or(() -> tooFew(screen, act.action()))
                .or(() -> Typists.notWhole(screen, act.action(), draft).map(Counter.Answer.Refused::new))
                .orElseGet(() -> {
                    var typed = Typists.carried(screen, act.action(), draft, session.vault());
                    session.top().draft(Typists.afterwards(screen, draft));
                    var values = new Values(ticked(screen), typed);
                    return taken(() -> session.tellTop(new Event.Acted(act.action(), values, act.by())));
                });
    }

    private Counter.Answer type(Input.Type type) {
        if (session.above().top().isPresent()) {
            return new Counter.Answer.Refused(NOT_OFFERED);
        }
        return Typists.refusal(session.top().view().screen(), type)
                .<Counter.Answer>map(Counter.Answer.Refused::new)
                .orElseGet(() -> {
                    var answer = drafted(Typists.typed(session.top().draft(), type));
                    session.hasTyped();
                    return answer;
                });
    }

    private static Optional<Counter.Answer> checked(List<Action> offered, Input.Act act) {
        var action = offered.stream()
                .filter(candidate -> candidate.id().equals(act.action()))
                .findFirst();
        if (action.isEmpty()) {
            return Optional.of(new Counter.Answer.Refused(NOT_OFFERED));
        }
        return action.get().allowed().contains(act.by())
                ? Optional.empty()
                : Optional.of(new Counter.Answer.Refused(NOT_ALLOWED));
    }

    /** What leads on needs its ticks; what leads elsewhere does not. */
    private Optional<Counter.Answer> tooFew(Screen screen, ActionId chosen) {
        boolean leadsOn = screen.actions().stream()
                .anyMatch(action -> action.id().equals(chosen) && action.emphasis() == Action.Emphasis.PRIMARY);
        return leadsOn && screen instanceof Pick pick && ticked(pick).size() < pick.least()
                ? Optional.of(new Counter.Answer.Refused(TOO_FEW))
                : Optional.empty();
    }

    private List<String> ticked(Screen screen) {
        return screen instanceof Pick pick
                ? pick.rows().stream()
                        .map(Pick.Row::id)
                        .filter(session.top().draft().ticked()::contains)
                        .toList()
                : List.of();
    }

    private Counter.Answer tick(Input.Tick tick) {
        if (!PREPARING.contains(tick.by())) {
            return new Counter.Answer.Refused(NOT_ALLOWED);
        }
        if (session.above().top().isPresent() || !(session.top().view().screen() instanceof Pick pick)) {
            return new Counter.Answer.Refused(NOT_OFFERED);
        }
        var row = pick.rows().stream()
                .filter(candidate -> candidate.id().equals(tick.row()))
                .findFirst();
        if (row.isEmpty()) {
            return new Counter.Answer.Refused(NOT_OFFERED);
        }
        if (!row.get().open()) {
            return new Counter.Answer.Refused(ROW_CLOSED);
        }
        var draft = session.top().draft();
        var ticked = new HashSet<>(draft.ticked());
        if (tick.ticked()) {
            ticked.add(tick.row());
        } else {
            ticked.remove(tick.row());
        }
        return drafted(new Shown.Draft(ticked, draft.typed(), draft.page()));
    }

    private Counter.Answer turn(Input.Turn turn) {
        if (!PREPARING.contains(turn.by())) {
            return new Counter.Answer.Refused(NOT_ALLOWED);
        }
        if (turn.page() < 0) {
            return new Counter.Answer.Refused(NOT_OFFERED);
        }
        var draft = session.top().draft();
        return drafted(new Shown.Draft(draft.ticked(), Map.copyOf(draft.typed()), turn.page()));
    }

    private Counter.Answer drafted(Shown.Draft draft) {
        return taken(() -> {
            session.top().draft(draft);
            session.showNow();
        });
    }

    private Counter.Answer back(Input.Back back) {
        if (!RESIDENT.contains(back.by())) {
            return new Counter.Answer.Refused(NOT_ALLOWED);
        }
        var over = session.above().top();
        if (over.isPresent()) {
            return !session.above().canBeLifted()
                    ? new Counter.Answer.Refused(NOT_OFFERED)
                    : over.get().yieldsTo(back.by())
                            ? taken(session::liftOver)
                            : new Counter.Answer.Refused(NOT_ALLOWED);
        }
        return session.top().view().back() && !session.isAtHome()
                ? taken(session::goBack)
                : new Counter.Answer.Refused(NOT_OFFERED);
    }

    private Counter.Answer leave(Input.Leave leave) {
        if (!RESIDENT.contains(leave.by())) {
            return new Counter.Answer.Refused(NOT_ALLOWED);
        }
        boolean covered = leave.by() != Origin.TERMINAL && session.above().top().isPresent();
        if (session.isAtHome() || covered) {
            return new Counter.Answer.Refused(NOT_OFFERED);
        }
        return taken(() -> {
            if (session.isPinned()) {
                session.above().askWhetherToLeave();
            } else {
                session.leave();
            }
        });
    }

    private static Counter.Answer taken(Runnable deed) {
        deed.run();
        return new Counter.Answer.Taken();
    }
}
