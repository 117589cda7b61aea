package org.linli.central.server.community;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fills the homes that nobody told anything about, with families as the dice have them. */
final class Settlers {
    private static final int REFERENCE_YEAR = DemoCommunities.EARLIEST.getYear();
    private static final int LET_PER_MILLE = 110;
    private static final int VACANT_PER_MILLE = 35;

    private enum Shape {
        ELDER_ALONE,
        ELDERS,
        COUPLE,
        COUPLE_AND_CHILD,
        COUPLE_AND_TWO_CHILDREN,
        THREE_GENERATIONS,
        ALONE,
        MOTHER_AND_CHILD
    }

    private static final int[] SHAPE_WEIGHTS = {11, 15, 14, 27, 11, 10, 8, 4};

    private final long seed;
    private final TownPlan plan;
    private final Registry registry;
    private final Names names;

    Settlers(long seed, TownPlan plan, Registry registry, Names names) {
        this.seed = seed;
        this.plan = plan;
        this.registry = registry;
        this.names = names;
    }

    Home moveIn(TownPlan.Door door, int index) {
        Dice dice = Dice.of(seed, door.id() + "/family");
        Family family = new Family(door, dice);
        if (dice.chance(VACANT_PER_MILLE)) {
            Member owner = family.join(adult(dice, 45, 75), dice);
            return home(door, index, owner, Optional.empty(), List.of());
        }
        if (dice.chance(LET_PER_MILLE)) {
            Member owner = family.join(adult(dice, 40, 72), dice);
            List<Member> tenants = new ArrayList<>();
            Newly tenant = adult(dice, 22, 38);
            tenants.add(family.join(tenant, dice));
            if (dice.chance(450)) {
                tenants.add(family.join(partner(tenant, dice), dice));
            }
            return home(door, index, owner, Optional.of(tenants.getFirst()), tenants);
        }
        List<Member> members = settle(Shape.values()[dice.weighted(SHAPE_WEIGHTS)], family, dice);
        return home(door, index, members.getFirst(), Optional.empty(), members);
    }

    private List<Member> settle(Shape shape, Family family, Dice dice) {
        List<Newly> newly = new ArrayList<>();
        switch (shape) {
            case ELDER_ALONE -> newly.add(adult(dice, 65, 92));
            case ELDERS -> addCouple(newly, adult(dice, 60, 86), dice);
            case COUPLE -> addCouple(newly, adult(dice, 26, 58), dice);
            case COUPLE_AND_CHILD -> {
                addCouple(newly, adult(dice, 27, 52), dice);
                addChild(newly, dice);
            }
            case COUPLE_AND_TWO_CHILDREN -> {
                addCouple(newly, adult(dice, 30, 47), dice);
                addChild(newly, dice);
                addChild(newly, dice);
            }
            case THREE_GENERATIONS -> {
                addCouple(newly, adult(dice, 29, 45), dice);
                addChild(newly, dice);
                addElder(newly, dice);
            }
            case ALONE -> newly.add(adult(dice, 23, 60));
            case MOTHER_AND_CHILD -> {
                newly.add(new Newly(names.surname(dice), Sex.FEMALE, REFERENCE_YEAR - dice.between(28, 48)));
                addChild(newly, dice);
            }
        }
        return newly.stream().map(person -> family.join(person, dice)).toList();
    }

    private static Home home(
            TownPlan.Door door, int index, Member owner, Optional<Member> tenant, List<Member> residents) {
        return home(door, index, owner.person(), tenant.map(Member::person), residents, EnumSet.noneOf(Special.class));
    }

    static Home home(
            TownPlan.Door door,
            int index,
            Person owner,
            Optional<Person> tenant,
            List<Member> residents,
            Set<Special> shows) {
        Household household = new Household(
                door.id(),
                door.building().id().substring(0, door.building().id().lastIndexOf('-')),
                door.building().id(),
                door.entrance(),
                door.room(),
                door.squareMetres(),
                door.address(),
                owner.id(),
                tenant.map(Person::id),
                residents.stream().map(member -> member.person().id()).toList());
        return new Home(household, index, List.copyOf(residents), shows);
    }

    /** Someone about to be named and registered. */
    private record Newly(String surname, Sex sex, int bornIn) {
        int age() {
            return REFERENCE_YEAR - bornIn;
        }
    }

    private Newly adult(Dice dice, int youngest, int eldest) {
        return new Newly(
                names.surname(dice),
                dice.chance(640) ? Sex.MALE : Sex.FEMALE,
                REFERENCE_YEAR - dice.between(youngest, eldest));
    }

    private Newly partner(Newly of, Dice dice) {
        return new Newly(
                names.surname(dice),
                of.sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE,
                Math.min(of.bornIn() + dice.between(-3, 4), REFERENCE_YEAR - 21));
    }

    private void addCouple(List<Newly> newly, Newly first, Dice dice) {
        newly.add(first);
        newly.add(partner(first, dice));
    }

    /** Born when the younger of the parents was 22 to 36, two years or more from a sibling, and before this year. */
    private static void addChild(List<Newly> newly, Dice dice) {
        int youngestParent = newly.stream()
                .filter(person -> person.age() >= 21)
                .mapToInt(Newly::bornIn)
                .max()
                .orElseThrow();
        int lastBorn = newly.getLast().bornIn();
        int earliest = newly.getLast().age() < 21 ? lastBorn + 2 : youngestParent + 22;
        int bornIn = Math.min(earliest + dice.between(0, 7), REFERENCE_YEAR - 1);
        String surname = newly.stream()
                .filter(person -> person.sex() == Sex.MALE)
                .findFirst()
                .orElse(newly.getFirst())
                .surname();
        if (bornIn > lastBorn) {
            newly.add(new Newly(surname, dice.chance(520) ? Sex.MALE : Sex.FEMALE, bornIn));
        }
    }

    private void addElder(List<Newly> newly, Dice dice) {
        Newly child = newly.getFirst();
        boolean father = dice.chance(350);
        newly.add(new Newly(
                father ? child.surname() : names.surname(dice),
                father ? Sex.MALE : Sex.FEMALE,
                child.bornIn() - dice.between(23, 31)));
    }

    /** Names and registers the members of one home in turn. */
    private final class Family {
        private final TownPlan.Door door;
        private final String nation;
        private int slot;

        Family(TownPlan.Door door, Dice dice) {
            this.door = door;
            int[] weights =
                    plan.nations().stream().mapToInt(TownPlan.Nation::weight).toArray();
            this.nation = plan.nations().get(dice.weighted(weights)).code();
        }

        Member join(Newly newly, Dice dice) {
            LocalDate born = LocalDate.of(newly.bornIn(), 1, 1).plusDays(dice.below(365));
            String name = newly.surname() + names.given(newly.sex(), newly.bornIn(), dice);
            Person person = registry.register(new Registry.Newcomer(
                    door.id() + "-p" + slot, name, newly.sex(), Optional.of(nation), born, door.address()));
            return new Member(person, work(newly, dice), slot++);
        }

        private static Member.Work work(Newly newly, Dice dice) {
            if (newly.age() < 19) {
                return Member.Work.CHILD;
            }
            if (newly.age() >= (newly.sex() == Sex.MALE ? 61 : 56)) {
                return dice.chance(620) ? Member.Work.RETIRED_EMPLOYEE : Member.Work.RETIRED_RESIDENT;
            }
            return dice.chance(700) ? Member.Work.EMPLOYED : Member.Work.FLEXIBLE;
        }
    }
}
