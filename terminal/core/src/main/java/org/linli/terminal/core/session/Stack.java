package org.linli.terminal.core.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.terminal.core.session.Shown.Draft;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;

/** The journeys at work, each called by the one below it; the lowest is the front page. */
final class Stack {
    private final Map<String, Journey<?, ?, ?>> journeys;
    private final Deque<Frame<?, ?, ?>> frames = new ArrayDeque<>();
    private final Hooks hooks;

    /** What the stack does not do itself. */
    interface Hooks {
        Scene scene();

        void carryOut(Frame<?, ?, ?> frame, Command.Ask ask);

        void carryOut(Frame<?, ?, ?> frame, Command.Once once);

        /** The first journey above the front page begins. */
        void leavingHome();

        /**
         * The front page is on top again.
         *
         * @return whether its resident still stands there; if not, the front page is not told how it went
         */
        boolean backHome();
    }

    Stack(List<Journey<?, ?, ?>> journeys, Hooks hooks) {
        this.journeys = journeys.stream()
                .collect(Collectors.toMap(journey -> journey.id().name(), Function.identity()));
        this.hooks = hooks;
    }

    Optional<Frame<?, ?, ?>> top() {
        return Optional.ofNullable(frames.peek());
    }

    boolean isAtHome() {
        return frames.size() <= 1;
    }

    boolean holds(Frame<?, ?, ?> frame) {
        return frames.contains(frame);
    }

    /** Whether a journey of this name is at work, on top or below. */
    boolean isAtWork(String journey) {
        return frames.stream().anyMatch(frame -> frame.name().equals(journey));
    }

    void clear() {
        frames.clear();
    }

    /** The front page, or whatever shall lie at the bottom. */
    void lay(Journey<?, ?, ?> journey, Args args) {
        start(Frame.of(journey, journey.id().name(), Optional.empty()), args);
    }

    void call(Frame<?, ?, ?> caller, Command.Call call) {
        var journey = journeys.get(call.journey());
        if (journey == null) {
            throw new IllegalStateException(caller.name() + " calls an unknown journey " + call.journey());
        }
        callAs(caller, call, journey);
    }

    private void callAs(Frame<?, ?, ?> caller, Command.Call call, Journey<?, ?, ?> journey) {
        if (isAtHome()) {
            hooks.leavingHome();
        }
        String name = call.afresh()
                ? Key.of(call.key().name() + "-call", caller.countCall()).name()
                : call.key().name();
        String path = isAtHome() ? name : caller.path() + "/" + name;
        start(Frame.of(journey, path, Optional.of(call.key())), call.args());
    }

    private void start(Frame<?, ?, ?> frame, Args args) {
        frames.push(frame);
        took(frame, frame.start(args, hooks.scene()));
    }

    /** Tells the frame, or keeps it for when the frame is on top again. */
    void tell(Frame<?, ?, ?> frame, Event event) {
        if (!frames.contains(frame)) {
            return;
        }
        if (frames.peek() == frame) {
            took(frame, frame.tell(event, hooks.scene()));
        } else {
            frame.keepForLater(event);
        }
    }

    private void took(Frame<?, ?, ?> frame, Step<?, ?> step) {
        for (var command : step.commands()) {
            switch (command) {
                case Command.Ask ask -> hooks.carryOut(frame, ask);
                case Command.Once once -> hooks.carryOut(frame, once);
                case Command.Call call -> {
                    if (step.done().isEmpty()) {
                        call(frame, call);
                    }
                }
            }
        }
        step.done().ifPresent(result -> finished(frame, result));
    }

    private void finished(Frame<?, ?, ?> frame, Result result) {
        if (frames.size() == 1) {
            throw new IllegalStateException(frame.name() + " is the front page and cannot be done");
        }
        frames.pop();
        if (isAtHome()) {
            // Whoever comes next begins on its first page.
            frames.element().draft(Draft.EMPTY);
        }
        boolean somebody = !isAtHome() || hooks.backHome();
        var caller = frames.element();
        if (!somebody) {
            caller.takeKept();
            return;
        }
        frame.calledAs().ifPresent(key -> tell(caller, new Event.Returned(key, result)));
        caller.takeKept().forEach(event -> tell(caller, event));
    }

    // ---- on the way to another machine

    /** The journeys above the front page, from the lowest to the one on top. */
    List<Frame<?, ?, ?>> task() {
        var above = new ArrayList<>(frames);
        above.removeLast();
        Collections.reverse(above);
        return above;
    }

    /** A journey of this name that can make such a state its own, or one of its own version. */
    Optional<Journey<?, ?, ?>> named(String journey) {
        return Optional.ofNullable(journeys.get(journey));
    }

    /** On the front page alone lies this task, as it was packed. */
    void replaceTask(List<Frame<?, ?, ?>> task) {
        while (frames.size() > 1) {
            frames.pop();
        }
        task.forEach(frames::push);
    }
}
