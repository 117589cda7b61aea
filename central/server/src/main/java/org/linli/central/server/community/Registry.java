package org.linli.central.server.community;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Registers people: gives them numbers nobody else has, cards that hold today, and a phone. One for each community. */
final class Registry {
    /** The numbering plan's 154 has been given to no operator; no public list of mobile prefixes has it. */
    private static final String UNASSIGNED_MOBILE = "154";

    /** Cards of the second generation came in 2004. */
    private static final LocalDate FIRST_CARDS = LocalDate.of(2004, 6, 1);

    private static final int ELDEST_PHONE_AGE = 88;
    private static final int YOUNGEST_PHONE_AGE = 14;

    private final long seed;
    private final LocalDate today;
    private final TownPlan plan;
    private final List<Person> people = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();

    Registry(long seed, LocalDate today, TownPlan plan) {
        this.seed = seed;
        this.today = today;
        this.plan = plan;
    }

    /** Who is to be registered. The address is where the register has them, which need not be where they live. */
    record Newcomer(String id, String name, Sex sex, Optional<String> nation, LocalDate born, String address) {}

    Person register(Newcomer newcomer) {
        return register(newcomer, Map.of());
    }

    /** @param told what a data file says of this person instead of the dice: died, latin, address, layout, from … */
    Person register(Newcomer newcomer, Map<String, String> told) {
        CardLayout layout =
                Optional.ofNullable(told.get("layout")).map(CardLayout::valueOf).orElse(CardLayout.CITIZEN);
        String number = number(newcomer, layout);
        Person person = new Person(
                newcomer.id(),
                newcomer.name(),
                Optional.ofNullable(told.get("latin")),
                newcomer.sex(),
                newcomer.nation(),
                newcomer.born(),
                Optional.ofNullable(told.get("died")).map(LocalDate::parse),
                number,
                card(newcomer, layout, told),
                socialCard(newcomer),
                mobile(newcomer));
        people.add(person);
        return person;
    }

    List<Person> people() {
        return people;
    }

    /** The two communities take different halves of the sequence, so that no number stands twice. */
    private String number(Newcomer newcomer, CardLayout layout) {
        Dice dice = Dice.of(seed, newcomer.id() + "/number");
        int half = plan.region() == Region.NORTH ? 0 : 500;
        for (int attempt = 0; attempt < 500; attempt++) {
            int sequence = half + 2 * dice.below(249) + (newcomer.sex() == Sex.MALE ? 1 : 2);
            String number = layout == CardLayout.FOREIGNER_2017
                    ? IdNumber.ofForeignerBefore2023(newcomer.born(), sequence % 10)
                    : IdNumber.of(newcomer.born(), sequence);
            if (numbers.add(number)) {
                return number;
            }
        }
        throw new IllegalStateException("too many births on one day: " + newcomer.born());
    }

    private IdCard card(Newcomer newcomer, CardLayout layout, Map<String, String> told) {
        LocalDate from =
                Optional.ofNullable(told.get("from")).map(LocalDate::parse).orElseGet(() -> firstIssue(newcomer));
        Optional<LocalDate> until =
                Optional.ofNullable(told.get("until")).map(LocalDate::parse).or(() -> expiry(newcomer.born(), from));
        boolean foreigner = layout == CardLayout.FOREIGNER_2017 || layout == CardLayout.FOREIGNER_2023;
        String address = told.getOrDefault("address", newcomer.address());
        var card = new IdCard(
                layout,
                foreigner ? Optional.empty() : Optional.of(address),
                plan.police(),
                from,
                until,
                1,
                Optional.ofNullable(told.get("pass")),
                foreigner ? Optional.of("UTO") : Optional.empty());
        return told.containsKey("until") ? card : renewed(newcomer.born(), card);
    }

    private LocalDate firstIssue(Newcomer newcomer) {
        Dice dice = Dice.of(seed, newcomer.id() + "/card");
        LocalDate asAChild = newcomer.born().plusDays(dice.between(20, 3000));
        LocalDate inTheFirstYears = FIRST_CARDS.plusDays(dice.below(1600));
        LocalDate issued = newcomer.born().isBefore(FIRST_CARDS) ? inTheFirstYears : asAChild;
        return issued.isAfter(today) ? newcomer.born() : issued;
    }

    /** People have their card renewed in the weeks before it ends. */
    private IdCard renewed(LocalDate born, IdCard card) {
        IdCard held = card;
        LocalDate end = held.validUntil().orElse(LocalDate.MAX);
        while (end.isBefore(today)) {
            LocalDate from = end.minusDays(end.getDayOfMonth());
            Optional<LocalDate> until = expiry(born, from);
            held = new IdCard(
                    held.layout(),
                    held.address(),
                    held.issuer(),
                    from,
                    until,
                    held.issueCount() + 1,
                    held.passNumber(),
                    held.nationality());
            end = until.orElse(LocalDate.MAX);
        }
        return held;
    }

    /** Law on Resident Identity Cards, article 5: under 16 five years, to 25 ten, to 45 twenty, then 长期. */
    private static Optional<LocalDate> expiry(LocalDate born, LocalDate issued) {
        int age = born.until(issued).getYears();
        if (age >= 46) {
            return Optional.empty();
        }
        return Optional.of(issued.plusYears(age < 16 ? 5 : age < 26 ? 10 : 20));
    }

    /** Of its own dice, so that nobody else's numbers change with it. */
    private String socialCard(Newcomer newcomer) {
        Dice dice = Dice.of(seed, newcomer.id() + "/social-card");
        String area = plan.region() == Region.NORTH ? "0" : "5";
        while (true) {
            String card = "Z" + area + IdNumber.digits(dice.below(10_000_000), 7);
            if (numbers.add(card)) {
                return card;
            }
        }
    }

    private Optional<String> mobile(Newcomer newcomer) {
        int age = newcomer.born().until(DemoCommunities.EARLIEST).getYears();
        if (age < YOUNGEST_PHONE_AGE || age > ELDEST_PHONE_AGE) {
            return Optional.empty();
        }
        Dice dice = Dice.of(seed, newcomer.id() + "/mobile");
        String area = plan.region() == Region.NORTH ? "0" : "5";
        while (true) {
            String mobile = UNASSIGNED_MOBILE + area + IdNumber.digits(dice.below(10_000_000), 7);
            if (numbers.add(mobile)) {
                return Optional.of(mobile);
            }
        }
    }
}
