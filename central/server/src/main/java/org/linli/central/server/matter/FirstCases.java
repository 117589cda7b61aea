package org.linli.central.server.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.matter.CaseState;
import org.linli.central.server.community.Dice;
import org.linli.central.server.community.Person;
import org.linli.central.server.receipt.ReceiptNumbers;

/**
 * What the offices' books hold on the day central is first told of them: many grown-ups have nothing under way, some one thing,
 * a few several. Made once; from then on the clock moves them. The same seed and day make the same. Pure.
 */
final class FirstCases {
    private static final int GROWN_UP = 18;

    /** None, one, two, three. */
    private static final int[] HOW_MANY = {45, 35, 15, 5};

    private final long seed;
    private final Matters matters;
    private final WorkingDays days;
    private final Hashes hashes;

    FirstCases(long seed, Matters matters, WorkingDays days, Hashes hashes) {
        this.seed = seed;
        this.matters = matters;
        this.days = days;
        this.hashes = hashes;
    }

    List<CaseFile> of(List<Person> people, Instant now) {
        var today = LocalDate.ofInstant(now, ReceiptNumbers.CHINA);
        var offices = matters.officesById();
        var files = new ArrayList<CaseFile>();
        int running = 0;
        for (var person : people) {
            if (person.diedOn().isPresent() || person.ageOn(today) < GROWN_UP) {
                continue;
            }
            var dice = Dice.of(seed, "cases/" + person.id());
            var items = new ArrayList<>(matters.items());
            for (int left = dice.weighted(HOW_MANY); left > 0; left--) {
                var item = items.remove(dice.below(items.size()));
                files.add(file(++running, person, item, offices, today, now));
            }
        }
        return files;
    }

    private CaseFile file(
            int running,
            Person person,
            Matters.Item item,
            Map<String, Matters.Office> offices,
            LocalDate today,
            Instant now) {
        var office = Optional.ofNullable(offices.get(item.office()))
                .orElseThrow(() -> new IllegalStateException("no office " + item.office()));
        // The plan hangs on the running number alone, and the number on the day the plan says it was taken in.
        var plan = Plan.of(seed, Plan.key(new CaseNumber(ReceiptNumbers.of(now, running))), office, item, days);
        var received = plan.receivedBefore(today);
        var number = new CaseNumber(ReceiptNumbers.of(received, running));
        var file = new CaseFile(
                number,
                Optional.of(hashes.holder(person.idNumber())),
                hashes.slip(hashes.slipOf(number)),
                office.id(),
                item.id(),
                received,
                new Progress(CaseState.UNDER_WAY, List.of(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                0);
        return file.saying(plan.progress(file, now));
    }
}
