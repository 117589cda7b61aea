package org.linli.central.server.matter;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.server.community.Dice;

/**
 * An office of the sandbox: its cases move along by the clock, each by its {@link Plan}. One that is slow answers late, and in
 * every third ten minutes not at all. Keeps nothing; safe from any thread.
 */
final class SandboxOffice implements Office {
    /** How a wait is spent; a test spends none. */
    interface Pause {
        void spend(Duration wait) throws InterruptedException;
    }

    private static final long SLOT_SECONDS = 600;
    private static final int AWAY_PER_MILLE = 340;
    private static final int SLOWEST_MILLIS = 2600;

    private final long seed;
    private final Matters.Office office;
    private final Map<String, Matters.Item> items;
    private final WorkingDays days;
    private final Pause pause;

    SandboxOffice(long seed, Matters.Office office, Matters matters, WorkingDays days, Pause pause) {
        this.seed = seed;
        this.office = office;
        this.items = matters.itemsById();
        this.days = days;
        this.pause = pause;
    }

    @Override
    public Optional<Map<CaseNumber, Progress>> ask(List<CaseFile> files, Instant now, Duration within)
            throws InterruptedException {
        if (office.manner() == Matters.Manner.SLOW) {
            var takes = isAway(now) ? within : Duration.ofMillis(dice(now).at(1).below(SLOWEST_MILLIS));
            pause.spend(takes.compareTo(within) < 0 ? takes : within);
            if (takes.compareTo(within) >= 0) {
                return Optional.empty();
            }
        }
        // A reminder that comes with the question is taken now.
        var said = new HashMap<CaseNumber, Progress>();
        for (var file : files) {
            var item = Optional.ofNullable(items.get(file.item()));
            item.ifPresent(
                    each -> said.put(file.number(), plan(file.number(), each).progress(file.taken(now), now)));
        }
        return Optional.of(said);
    }

    Plan plan(CaseNumber number, Matters.Item item) {
        return Plan.of(seed, Plan.key(number), office, item, days);
    }

    /** By ten minutes. */
    boolean isAway(Instant now) {
        return office.manner() == Matters.Manner.SLOW && dice(now).at(0).chance(AWAY_PER_MILLE);
    }

    private Dice dice(Instant now) {
        return Dice.of(seed, "office/" + office.id()).at(Math.floorDiv(now.getEpochSecond(), SLOT_SECONDS));
    }
}
