package org.linli.central.server.community;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Days and communities the tests look at, made once. */
final class Communities {
    static final LocalDate AUTUMN = LocalDate.of(2026, 11, 21);

    /** Seasons, month ends, a leap day, the first and the last day there is. */
    static final List<LocalDate> DAYS = List.of(
            DemoCommunities.EARLIEST,
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 7, 14),
            LocalDate.of(2026, 9, 1),
            AUTUMN,
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2028, 2, 29),
            DemoCommunities.LATEST);

    static final DemoCommunities DEMO = DemoCommunities.of(DemoCommunities.DEFAULT_SEED, AUTUMN);

    private static final List<DemoCommunities> MANY = Stream.concat(
                    DAYS.stream().map(day -> DemoCommunities.of(DemoCommunities.DEFAULT_SEED, day)),
                    Stream.of(1L, -77L, Long.MAX_VALUE).map(seed -> DemoCommunities.of(seed, AUTUMN)))
            .toList();

    private Communities() {}

    /** The default seed on every day, and other seeds in autumn. */
    static Stream<DemoCommunities> many() {
        return MANY.stream();
    }

    static Stream<Bill> bills(DemoCommunities demo) {
        return demo.communities().stream().flatMap(community -> community.bills().stream());
    }

    static Stream<Person> people(DemoCommunities demo) {
        return demo.communities().stream().flatMap(community -> community.people().stream());
    }

    static Stream<Account> accounts(DemoCommunities demo) {
        return demo.communities().stream().flatMap(community -> community.accounts().stream());
    }

    /** The bills of the special case's home. */
    static List<Bill> billsOf(SpecialCase found, Kind kind) {
        return DEMO.billsOf(found.householdId()).stream()
                .filter(bill -> bill.kind() == kind)
                .toList();
    }
}
