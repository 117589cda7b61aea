package org.linli.terminal.face.focus;

import java.util.List;
import java.util.Optional;

/**
 * Who owns the focus, and who will after the next key. A value: each event gives the next one.
 *
 * <ul>
 *   <li>While something can own the focus exactly one target does. While a dialog stands in front that is one of its own,
 *       and nobody when it has none.
 *   <li>An arrow leads straight to the nearest target that way, or nowhere; it leads askance only where a target could
 *       not be reached otherwise. From every target every other is reached with the four arrows.
 *   <li>The opposite arrow comes back.
 *   <li>Whoever enters a scope again finds the focus where it was; a dialog that closes gives it back to what it was
 *       taken from.
 *   <li>After a change of the page the focus is on the target of the same id; when that has gone, on its nearest in
 *       reading order, in the same scope if there is one.
 * </ul>
 *
 * A key costs a few microseconds; a page well below a millisecond, and a few where much has to be mended.
 */
public final class Focus {
    private final Page page;
    private final Plan plan;
    private final Optional<String> owner;
    private final Optional<Walk> walk;
    private final Memory memory;

    private Focus(Page page, Plan plan, Optional<String> owner, Optional<Walk> walk, Memory memory) {
        this.page = page;
        this.plan = plan;
        this.owner = owner;
        this.walk = walk;
        this.memory = memory;
    }

    /** Nothing is shown and nothing is remembered: where a session begins and ends. */
    public static Focus none() {
        return new Focus(Page.EMPTY, new Plan(Page.EMPTY), Optional.empty(), Optional.empty(), Memory.NONE);
    }

    public Optional<String> owner() {
        return owner;
    }

    /** What can own the focus now, in reading order. */
    public List<String> all() {
        return plan.reachable().stream().map(Target::id).toList();
    }

    /** Whither an arrow would lead now; empty when nothing lies that way. */
    public Optional<String> next(Arrow arrow) {
        var after = pressed(arrow).owner;
        return after.equals(owner) ? Optional.empty() : after;
    }

    /** An arrow that leads nowhere leaves the focus where it is. */
    public Focus pressed(Arrow arrow) {
        if (owner.isEmpty()) {
            return this;
        }
        String from = owner.get();
        var back = walk.flatMap(made -> made.back(arrow));
        if (back.isPresent()) {
            return moved(back.get(), walk.map(Walk::oneBack));
        }
        var made =
                walk.filter(known -> known.arrow() == arrow).orElseGet(() -> Walk.begun(arrow, plan.lane(from, arrow)));
        var next = plan.next(from, arrow, made.lane(), memory.places());
        if (next.isEmpty()) {
            // Whoever pressed it has seen where the focus is: what it stood in for is not wished for any more.
            return memory.isAt(from) ? this : moved(from, walk);
        }
        return moved(next.get(), made.steppedBack() ? Optional.empty() : Optional.of(made.oneOn(from)));
    }

    /** Onto the target with this digit; changes nothing when there is none. */
    public Focus jumped(int digit) {
        return plan.reachable().stream()
                .filter(target -> target.number().isPresent() && target.number().getAsInt() == digit)
                .findFirst()
                .map(target -> moved(target.id(), Optional.empty()))
                .orElse(this);
    }

    /** Onto this target, because something else than a key says so; changes nothing when it cannot own the focus. */
    public Focus taken(String id) {
        return plan.reaches(id) ? moved(id, Optional.empty()) : this;
    }

    /**
     * The page as it is now. Under the name it had, it has changed: its size, its language, its targets, a dialog.
     * Under another name it is another page, and focus begins at its first target.
     */
    public Focus shown(Page now) {
        if (now.equals(page)) {
            return this;
        }
        return now.name().equals(page.name()) ? changed(now) : begun(now, Optional.empty());
    }

    /** Another page that was shown before, at the target where its focus was; as {@link #shown} where that has gone. */
    public Focus returned(Page now) {
        return now.name().equals(page.name()) ? shown(now) : begun(now, memory.onPage(now.name()));
    }

    @Override
    public String toString() {
        return "focus on " + owner.orElse("nothing") + " of " + page;
    }

    Page page() {
        return page;
    }

    /** Two that are equal in this behave alike. */
    Object state() {
        return List.of(page.name(), owner, walk, memory);
    }

    private Focus begun(Page now, Optional<String> where) {
        return drawn(now, where, memory.leaving(page));
    }

    private Focus changed(Page now) {
        var kept = memory.changed(page, now);
        return drawn(now, kept.last().flatMap(was -> was.in(now)), kept);
    }

    private static Focus drawn(Page now, Optional<String> where, Memory kept) {
        var plan = new Plan(now);
        var owner = where.filter(plan::reaches).or(plan::first);
        var memory =
                owner.map(id -> kept.standingIn(now, id, plan.scopesAround(id))).orElse(kept);
        return new Focus(now, plan, owner, Optional.empty(), memory);
    }

    private Focus moved(String to, Optional<Walk> made) {
        return new Focus(page, plan, Optional.of(to), made, memory.at(page, to, plan.scopesAround(to)));
    }
}
