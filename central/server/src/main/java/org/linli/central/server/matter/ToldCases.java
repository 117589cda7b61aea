package org.linli.central.server.matter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.matter.CaseView;
import org.linli.central.server.community.Person;

/**
 * What the first book of cases holds for somebody, for whoever rehearses: the same as central's own, as long as that was begun
 * on the same day from the same seed. Knows no slips: those are central's secret. Pure.
 */
public final class ToldCases {
    private static final byte[] NOBODYS_SECRET = "no secret at all".getBytes(StandardCharsets.US_ASCII);

    private ToldCases() {}

    /** @param holder in {@code people} */
    public record Told(Person holder, CaseNumber number, CaseView view) {}

    /** Everything of these people, in the order in which each of them is shown it. */
    public static List<Told> of(long seed, List<Person> people, Instant now) {
        var matters = Matters.sample();
        var days = WorkingDays.standard();
        var hashes = new Hashes(NOBODYS_SECRET);
        var wording = new Wording(matters, days);
        var known = new Wording.Known(now, true);
        var files = new FirstCases(seed, matters, days, hashes).of(people, now);
        return people.stream()
                .flatMap(person -> files.stream()
                        .filter(file -> file.holder().equals(Optional.of(hashes.holder(person.idNumber()))))
                        .map(file -> new Told(
                                person,
                                file.number(),
                                wording.view(file, known, false, now, Optional.of(hashes.slipOf(file.number()))))))
                .toList();
    }
}
