package org.linli.terminal.core.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.terminal.core.json.TaskJson;
import org.linli.terminal.core.json.UnreadableJson;
import org.linli.terminal.core.session.Shown.Draft;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Screen;

/**
 * One journey at work: its state, the way back through it, and what its resident has half done on the question it shows.
 * The only place where a journey is called.
 */
final class Frame<S, A extends Args, R extends Result> {
    /** Deeper than any journey asks; what lies further back is dropped. */
    private static final int LONGEST_TRAIL = 32;

    private final Journey<S, A, R> journey;
    private final String path;
    private final Optional<Key> calledAs;
    private final Deque<Trailed<S>> trail = new ArrayDeque<>();
    private final Set<Key> awaited = new HashSet<>();
    private final List<Event> whileCovered = new ArrayList<>();
    private @Nullable S state;
    private @Nullable View view;
    private @Nullable Screen shown;
    private Draft draft = Draft.EMPTY;
    private int callsAfresh;

    private Frame(Journey<S, A, R> journey, String path, Optional<Key> calledAs) {
        this.journey = journey;
        this.path = path;
        this.calledAs = calledAs;
    }

    /** A question that Back returns to, as it was left. */
    private record Trailed<S>(S state, Screen shown, Draft draft) {}

    /** @param path names this frame within its task: {@code pay-bill-1/pay-3} */
    static <S, A extends Args, R extends Result> Frame<S, A, R> of(
            Journey<S, A, R> journey, String path, Optional<Key> calledAs) {
        return new Frame<>(journey, path, calledAs);
    }

    /** The how many-th it is that begins afresh, from 1. */
    int countCall() {
        return ++callsAfresh;
    }

    Step<?, ?> start(Args args, Scene scene) {
        return took(journey.start(journey.argsType().cast(args), scene));
    }

    Step<?, ?> tell(Event event, Scene scene) {
        return took(journey.on(state(), event, scene));
    }

    private Step<S, R> took(Step<S, R> step) {
        switch (step.trail()) {
            case PUSH -> {
                if (state != null && shown != null) {
                    trail.push(new Trailed<>(state, shown, draft));
                    if (trail.size() > LONGEST_TRAIL) {
                        trail.removeLast();
                    }
                }
            }
            case REPLACE -> {}
            case CLEAR -> trail.clear();
        }
        state = step.next();
        return step;
    }

    /** Goes back to the question before, as it was left. False when there is none: then the journey is told. */
    boolean goBack() {
        var before = trail.poll();
        if (before == null) {
            return false;
        }
        state = before.state();
        shown = before.shown();
        draft = before.draft();
        return true;
    }

    /** Looks again. True when what is asked is another question than before. */
    boolean look(Scene scene) {
        var fresh = journey.view(state(), scene);
        boolean another = !Questions.same(shown, fresh.screen());
        if (another) {
            draft = fresh.screen() instanceof Pick pick ? new Draft(pick.ticked(), java.util.Map.of(), 0) : Draft.EMPTY;
        }
        view = fresh;
        shown = fresh.screen();
        return another;
    }

    View view() {
        if (view == null) {
            throw new IllegalStateException("not looked at yet: " + name());
        }
        return view;
    }

    private S state() {
        if (state == null) {
            throw new IllegalStateException("not started: " + name());
        }
        return state;
    }

    Draft draft() {
        return draft;
    }

    void draft(Draft changed) {
        draft = changed;
    }

    String name() {
        return journey.id().name();
    }

    String path() {
        return path;
    }

    Optional<Key> calledAs() {
        return calledAs;
    }

    void awaits(Key key) {
        awaited.add(key);
    }

    /** The outcome of a command has come. False when nobody waits for it any more. */
    boolean receives(Key key) {
        return awaited.remove(key);
    }

    void keepForLater(Event event) {
        whileCovered.add(event);
    }

    /** What happened while another journey lay on top, in order. */
    List<Event> takeKept() {
        var kept = List.copyOf(whileCovered);
        whileCovered.clear();
        return kept;
    }

    // ---- on the way to another machine

    /** Whether this journey may go on elsewhere as it stands. */
    boolean travels() {
        return journey.travels(state());
    }

    Journey.Id id() {
        return journey.id();
    }

    /** Without what it waits for at devices, which is awaited anew, and with what it asked, which is asked anew. */
    Baggage.Load pack() {
        var lost = new HashSet<>(awaited);
        whileCovered.forEach(event -> {
            if (event instanceof Event.Happened news) {
                lost.add(news.key());
            }
        });
        return new Baggage.Load(
                name(),
                journey.id().version(),
                path,
                calledAs.map(Key::name).orElse(""),
                TaskJson.write(state(), journey.stateType()),
                Baggage.Half.of(draft),
                trail.stream()
                        .map(each -> new Baggage.Step(
                                TaskJson.write(each.state(), journey.stateType()), Baggage.Half.of(each.draft())))
                        .toList(),
                lost.stream().map(Key::name).sorted().toList());
    }

    /**
     * As it was packed, under the handles of this session.
     *
     * @throws UnreadableJson when this machine's journey cannot make it its own
     */
    static <S, A extends Args, R extends Result> Frame<S, A, R> unpack(
            Journey<S, A, R> journey, Baggage.Load load, Scene scene) throws UnreadableJson {
        var frame = new Frame<>(journey, load.path(), Optional.of(new Key(load.calledAs())));
        for (var step : load.trail()) {
            S state = read(journey, load.version(), step.state());
            frame.trail.addLast(new Trailed<>(
                    state, journey.view(state, scene).screen(), step.draft().draft()));
        }
        S state = read(journey, load.version(), load.state());
        frame.state = state;
        frame.view = journey.view(state, scene);
        frame.shown = frame.view().screen();
        frame.draft = load.draft().draft();
        return frame;
    }

    private static <S, A extends Args, R extends Result> S read(Journey<S, A, R> journey, int version, String json)
            throws UnreadableJson {
        if (version == journey.id().version()) {
            return TaskJson.read(json, journey.stateType());
        }
        return journey.upgrade(version, json).orElseThrow(() -> new UnreadableJson("another version"));
    }
}
