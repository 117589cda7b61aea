package org.linli.terminal.core.session;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.json.PersonalHandles;
import org.linli.terminal.core.json.TaskJson;
import org.linli.terminal.core.json.UnreadableJson;
import org.linli.terminal.core.outside.Shelf;
import org.linli.terminal.core.vault.TypedText;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.handover.GoOn;
import org.linli.terminal.journey.handover.TakeAlong;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Scene.Assurance;

/**
 * Packs the task of this session for another machine, and unpacks one that comes from there. What its owner showed does not
 * travel: only a digest of whose task it is, and whoever goes on shows it again. Belongs to the turn's thread.
 */
final class HandOver {
    static final Code NOT_HERE = Code.of("handover.not-here");

    private static final Code NOT_YOURS = Code.of("handover.not-yours");
    private static final Code OTHER_VERSION = Code.of("handover.other-version");
    private static final Code DAMAGED = Code.of("handover.damaged");

    /** Whoever brought the task has not gone on with it here. */
    private static final Code LEFT = Code.of("handover.left");

    /** What names a person: it is shown again, and never sent. */
    private static final Set<Personal.Kind> IDENTITIES = Set.of(
            Personal.Kind.ID_CARD,
            Personal.Kind.SOCIAL_CARD,
            Personal.Kind.PHONE_PASS,
            Personal.Kind.HOUSEHOLD,
            Personal.Kind.NAME,
            Personal.Kind.ID_NUMBER);

    private final Supplier<Shelf> shelf;
    private final Known known;
    private final Vault vault;
    private final Stack stack;
    private Optional<Shelf.Parcel> packed = Optional.empty();

    /** What was last fetched, arrived or not: to be put back unless it goes on here. */
    private Optional<String> reachedFor = Optional.empty();

    private Optional<InHand> inHand = Optional.empty();
    private Consumer<Counter.Answer> toldOfBringing = became -> {};
    private Code whyNot = LEFT;

    /** A task that this machine has fetched and that has not begun to go on here. */
    private record InHand(String token, Shelf.Parcel parcel, Optional<Personal> proof) {}

    HandOver(Supplier<Shelf> shelf, Known known, Vault vault, Stack stack) {
        this.shelf = shelf;
        this.known = known;
        this.vault = vault;
        this.stack = stack;
    }

    // ---- taking along

    /** Packs the task as it stands; false when something in it cannot leave. */
    boolean pack() {
        var frames = stack.task();
        if (frames.isEmpty() || !frames.stream().allMatch(Frame::travels)) {
            return false;
        }
        var loads = new ArrayList<Baggage.Load>();
        for (var frame : frames) {
            var load = frame.pack();
            if (namesSomebodyElse(load.state())) {
                return false;
            }
            loads.add(withoutOthers(load));
        }
        var digest = known.by().flatMap(by -> Persons.digest(by, vault));
        if (known.by().isPresent() && digest.isEmpty()) {
            return false;
        }
        var baggage = new Baggage(
                Baggage.FORMAT,
                Base64.getUrlEncoder().withoutPadding().encodeToString(vault.salt()),
                digest,
                known.by(),
                values(loads),
                loads);
        packed = Optional.of(new Shelf.Parcel(
                TaskJson.write(baggage, Baggage.class),
                frames.stream().map(Frame::id).toList(),
                needed(known.assurance())));
        return true;
    }

    private static Shelf.Needed needed(Assurance proven) {
        return switch (proven) {
            case NOBODY -> Shelf.Needed.NOBODY;
            case HOUSEHOLD -> Shelf.Needed.HOUSEHOLD;
            case PHONE_CODE, CARD_PRESENTED -> Shelf.Needed.PERSON;
        };
    }

    /** A card that was laid before the one that counts: what it led to is nobody's to be taken along. */
    private boolean namesSomebodyElse(String state) {
        return PersonalHandles.in(state).stream()
                .anyMatch(handle ->
                        IDENTITIES.contains(handle.kind()) && !known.by().equals(Optional.of(handle)));
    }

    private Baggage.Load withoutOthers(Baggage.Load load) {
        var trail = new ArrayList<Baggage.Step>();
        for (var step : load.trail()) {
            if (namesSomebodyElse(step.state())) {
                break;
            }
            trail.add(step);
        }
        return new Baggage.Load(
                load.journey(),
                load.version(),
                load.path(),
                load.calledAs(),
                load.state(),
                load.draft(),
                trail,
                load.lost());
    }

    private List<Baggage.Value> values(List<Baggage.Load> loads) {
        var handles = new LinkedHashSet<Personal>();
        for (var load : loads) {
            handles.addAll(PersonalHandles.in(load.state()));
            load.trail().forEach(step -> handles.addAll(PersonalHandles.in(step.state())));
        }
        return handles.stream()
                .flatMap(handle ->
                        vault
                                .open(handle, TypedText.class)
                                .map(typed -> new Baggage.Value(handle, typed.text()))
                                .stream())
                .toList();
    }

    // ---- what the two journeys ask

    /** True when it was a question of a hand-over: then the reply comes. */
    boolean answers(Query query, Consumer<Outcome> reply) {
        switch (query) {
            case TakeAlong.Lay lay -> lay(reply);
            case GoOn.Fetch fetch -> fetch(fetch, reply);
            case GoOn.Open open -> reply.accept(open(open));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void lay(Consumer<Outcome> reply) {
        var parcel = packed;
        packed = Optional.empty();
        if (parcel.isEmpty()) {
            reply.accept(new Outcome.NotDone(NOT_HERE));
            return;
        }
        shelf.get()
                .lay(
                        parcel.get(),
                        laid -> reply.accept(
                                switch (laid) {
                                    case Shelf.Laid.Done done ->
                                        new Outcome.Done(new TakeAlong.Laid(done.token(), done.until()));
                                    case Shelf.Laid.NotDone refused -> failed(refused.why(), refused.proven());
                                }));
    }

    private static Outcome failed(Code why, boolean proven) {
        return proven ? new Outcome.NotDone(why) : new Outcome.Unknown(why);
    }

    private void fetch(GoOn.Fetch fetch, Consumer<Outcome> reply) {
        var token = vault.open(fetch.token(), TypedText.class).map(TypedText::text);
        if (token.isEmpty()) {
            reply.accept(new Outcome.NotDone(DAMAGED));
            return;
        }
        if (!reachedFor.equals(token)) {
            putBack();
        }
        reachedFor = token;
        shelf.get().fetch(token.get(), fetched -> {
            switch (fetched) {
                case Shelf.Fetched.Done done -> reply.accept(new Outcome.Done(new Arrived(token.get(), done)));
                case Shelf.Fetched.NotDone refused -> reply.accept(failed(refused.why(), refused.proven()));
            }
        });
    }

    /** On its way from the shelf's thread to the session's; no journey ever sees it. */
    record Arrived(String token, Shelf.Fetched.Done fetched) implements org.linli.terminal.journey.kernel.Fact {
        @Override
        public String toString() {
            return "Arrived[hidden]";
        }
    }

    /** The task is in this machine's hands. What the journey is told names nobody. */
    Outcome arrived(Arrived arrived) {
        var parcel = arrived.fetched().parcel();
        inHand = Optional.of(new InHand(arrived.token(), parcel, Optional.empty()));
        if (parcel.journeys().isEmpty() || !parcel.journeys().stream().allMatch(this::mayBeKnown)) {
            putBack();
            return new Outcome.NotDone(OTHER_VERSION);
        }
        return read(parcel)
                .<Outcome>map(baggage -> {
                    vault.salt(Base64.getUrlDecoder().decode(baggage.salt()));
                    return new Outcome.Done(new GoOn.Fetched(
                            parcel.journeys().getFirst().name(),
                            arrived.fetched().from(),
                            switch (parcel.needed()) {
                                case NOBODY -> Optional.empty();
                                case HOUSEHOLD -> Optional.of(Identify.Proof.HOUSEHOLD);
                                case PERSON -> Optional.of(Identify.Proof.PERSON);
                            }));
                })
                .orElseGet(() -> {
                    putBack();
                    return new Outcome.NotDone(DAMAGED);
                });
    }

    /** A newer one than ours is nothing we can read; an older one may be. */
    private boolean mayBeKnown(Journey.Id id) {
        return stack.named(id.name())
                .filter(ours -> id.version() <= ours.id().version())
                .isPresent();
    }

    private static Optional<Baggage> read(Shelf.Parcel parcel) {
        try {
            var baggage = TaskJson.read(parcel.content(), Baggage.class);
            boolean whole = baggage.format() == Baggage.FORMAT
                    && !baggage.frames().isEmpty()
                    && (parcel.needed() == Shelf.Needed.NOBODY)
                            == baggage.digest().isEmpty();
            return whole ? Optional.of(baggage) : Optional.empty();
        } catch (UnreadableJson damaged) {
            return Optional.empty();
        }
    }

    private Outcome open(GoOn.Open open) {
        var baggage = inHand.flatMap(task -> read(task.parcel()));
        if (inHand.isEmpty() || baggage.isEmpty()) {
            return new Outcome.NotDone(DAMAGED);
        }
        boolean theirs = baggage.get()
                .digest()
                .map(owner -> open.who()
                        .flatMap(who -> Persons.digest(who, vault))
                        .filter(shown -> Persons.same(owner, shown))
                        .isPresent())
                .orElse(true);
        if (!theirs) {
            return new Outcome.NotDone(NOT_YOURS);
        }
        inHand = inHand.map(task -> new InHand(task.token(), task.parcel(), open.who()));
        return new Outcome.Done(new GoOn.Opened());
    }

    /** The journeys of the task, under this session's handles; or why it cannot go on here. */
    sealed interface Unpacked {
        record Task(List<Frame<?, ?, ?>> frames, List<Set<String>> lost) implements Unpacked {}

        record Refused(Code why) implements Unpacked {}
    }

    Unpacked unpack(Scene scene) {
        var task = inHand.orElseThrow();
        var baggage = read(task.parcel()).orElseThrow();
        var handles = new HashMap<Personal, Personal>();
        baggage.values()
                .forEach(value ->
                        handles.put(value.handle(), vault.put(value.handle().kind(), new TypedText(value.text()))));
        baggage.proof().ifPresent(before -> task.proof().ifPresent(now -> handles.put(before, now)));
        var frames = new ArrayList<Frame<?, ?, ?>>();
        try {
            for (var load : baggage.frames()) {
                var journey = stack.named(load.journey()).orElseThrow(() -> new UnreadableJson("no such journey"));
                frames.add(Frame.unpack(journey, under(load, handles), scene));
            }
        } catch (UnreadableJson | RuntimeException other) {
            putBack();
            return new Unpacked.Refused(OTHER_VERSION);
        }
        return new Unpacked.Task(
                frames,
                baggage.frames().stream()
                        .<Set<String>>map(load -> Set.copyOf(load.lost()))
                        .toList());
    }

    private static Baggage.Load under(Baggage.Load load, Map<Personal, Personal> handles) {
        return new Baggage.Load(
                load.journey(),
                load.version(),
                load.path(),
                load.calledAs(),
                PersonalHandles.replaced(load.state(), handle -> handles.getOrDefault(handle, handle)),
                load.draft(),
                load.trail().stream()
                        .map(step -> new Baggage.Step(
                                PersonalHandles.replaced(step.state(), handle -> handles.getOrDefault(handle, handle)),
                                step.draft()))
                        .toList(),
                load.lost());
    }

    /** A task is brought by somebody who wants to hear what became of it. */
    void brought(Consumer<Counter.Answer> told) {
        became(new Counter.Answer.Refused(whyNot));
        toldOfBringing = told;
    }

    /** Until it is tried again, that is why. */
    void hasFailed(Code why) {
        whyNot = why;
    }

    private void became(Counter.Answer answer) {
        var told = toldOfBringing;
        toldOfBringing = became -> {};
        whyNot = LEFT;
        told.accept(answer);
    }

    /** It is on this machine's screen. */
    void confirm() {
        inHand.ifPresent(task -> shelf.get().confirm(task.token()));
        reachedFor = Optional.empty();
        inHand = Optional.empty();
        became(new Counter.Answer.Taken());
    }

    /** Whatever was fetched and does not go on here is the next one's. */
    void putBack() {
        reachedFor.ifPresent(shelf.get()::putBack);
        reachedFor = Optional.empty();
        inHand = Optional.empty();
    }

    void forget() {
        putBack();
        packed = Optional.empty();
        became(new Counter.Answer.Refused(whyNot));
    }
}
