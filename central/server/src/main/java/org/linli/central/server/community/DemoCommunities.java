package org.linli.central.server.community;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The door: both demo communities as they stand on one day.
 *
 * <p>A pure function. The same seed and day give the same values on every JVM. The seed decides who lives where, what they
 * use and how they pay; the homes of docs/demo-communities.md are the same with every seed. People, homes, account numbers
 * and meters do not change from day to day; bills come and go as billers send them and residents pay them, and a bill keeps
 * its id and its amount as long as it is there (a fine's amount grows, and its version with it).
 *
 * <p>Immutable, free of threads. Made in some tens of milliseconds; hold on to it rather than make it again.
 */
public final class DemoCommunities {
    public static final long DEFAULT_SEED = 20_260_101L;

    /** Who lives here was written down that day; before it there is nothing to show. */
    public static final LocalDate EARLIEST = LocalDate.of(2026, 1, 1);

    /** The children of 2026 have then left school, and some kinds of bills have run out. */
    public static final LocalDate LATEST = LocalDate.of(2035, 12, 31);

    private final long seed;
    private final LocalDate today;
    private final List<Community> communities;
    private final List<SpecialCase> specials;
    private final Map<String, Household> households = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Person> byIdNumber = new HashMap<>();
    private final Map<String, Person> bySocialCard = new HashMap<>();
    private final Map<String, Person> byMobile = new HashMap<>();
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, Bill> bills = new HashMap<>();
    private final Map<String, List<Account>> accountsOfHome = new HashMap<>();
    private final Map<String, List<Bill>> billsOfHome = new HashMap<>();
    private final Map<String, List<Household>> homesOfPerson = new HashMap<>();
    private final Map<String, Member.Work> works;
    private final RecordKeeper records;

    private DemoCommunities(
            long seed,
            LocalDate today,
            List<Community> communities,
            List<SpecialCase> specials,
            Map<String, Member.Work> works) {
        this.seed = seed;
        this.today = today;
        this.works = Map.copyOf(works);
        this.records = new RecordKeeper(seed, today);
        this.communities = List.copyOf(communities);
        this.specials = specials.stream()
                .sorted(Comparator.comparing(SpecialCase::special))
                .toList();
        communities.forEach(this::index);
    }

    /** @throws IllegalArgumentException when today is before {@link #EARLIEST} or after {@link #LATEST} */
    public static DemoCommunities of(long seed, LocalDate today) {
        if (today.isBefore(EARLIEST) || today.isAfter(LATEST)) {
            throw new IllegalArgumentException(
                    "the demo communities stand from " + EARLIEST + " to " + LATEST + ", not on " + today);
        }
        ToldHomes told = new ToldHomes();
        Names names = new Names();
        List<Community> communities = new ArrayList<>();
        Map<String, Member.Work> works = new HashMap<>();
        for (String file : List.of("fenghe.txt", "qingrong.txt")) {
            communities.add(community(new Setting(seed, today, new TownPlan(file)), told, names, works));
        }
        return new DemoCommunities(seed, today, communities, told.cases(), works);
    }

    private static Community community(Setting setting, ToldHomes told, Names names, Map<String, Member.Work> works) {
        TownPlan plan = setting.plan();
        Registry registry = new Registry(setting.seed(), setting.today(), plan);
        List<Home> homes = moveIn(setting, told, registry, names);
        OneOffs oneOffs = new OneOffs(setting);
        Accounts opening = new Accounts(setting, oneOffs);
        Billing billing = new Billing(setting, oneOffs);
        List<Account> accounts = new ArrayList<>();
        List<Bill> bills = new ArrayList<>();
        for (Home home : homes) {
            home.residents().forEach(member -> works.put(member.person().id(), member.work()));
            for (Account account : opening.open(home)) {
                accounts.add(account);
                bills.addAll(billing.bills(home, account));
            }
        }
        return new Community(
                plan.id(),
                plan.region(),
                plan.name(),
                plan.city(),
                plan.district(),
                plan.street(),
                plan.hotline(),
                plan.buildings(),
                homes.stream().map(Home::household).toList(),
                registry.people(),
                plan.billers(),
                plan.prices().lists(),
                accounts,
                bills);
    }

    /** In the order of the doors. Further homes come last, when their owners have moved in. */
    private static List<Home> moveIn(Setting setting, ToldHomes told, Registry registry, Names names) {
        Settlers settlers = new Settlers(setting.seed(), setting.plan(), registry, names);
        List<TownPlan.Door> doors = setting.plan().doors();
        List<Home> homes = new ArrayList<>();
        List<Integer> further = new ArrayList<>();
        for (int i = 0; i < doors.size(); i++) {
            TownPlan.Door door = doors.get(i);
            if (told.isFurtherHome(door.id())) {
                further.add(i);
            } else if (told.tells(door.id())) {
                homes.add(told.moveIn(door, i, registry));
            } else {
                homes.add(settlers.moveIn(door, i));
            }
        }
        further.forEach(i -> homes.add(told.openFurtherHome(doors.get(i), i)));
        homes.sort(Comparator.comparingInt(Home::index));
        return homes;
    }

    private void index(Community community) {
        community.people().forEach(person -> {
            people.put(person.id(), person);
            byIdNumber.put(person.idNumber(), person);
            bySocialCard.put(person.socialCard(), person);
            // A number of somebody who died is answered by whoever has it now, and that is nobody here.
            person.mobile()
                    .filter(mobile -> person.diedOn().isEmpty())
                    .ifPresent(mobile -> byMobile.put(mobile, person));
        });
        for (Household household : community.households()) {
            households.put(household.id(), household);
            List<String> concerned = new ArrayList<>(household.memberIds());
            concerned.add(household.ownerId());
            household.tenantId().ifPresent(concerned::add);
            concerned.stream().distinct().forEach(person -> add(homesOfPerson, person, household));
        }
        for (Account account : community.accounts()) {
            accounts.put(account.number(), account);
            add(accountsOfHome, account.householdId(), account);
        }
        for (Bill bill : community.bills()) {
            bills.put(bill.id(), bill);
            add(billsOfHome, bill.householdId(), bill);
        }
    }

    private static <V> void add(Map<String, List<V>> lists, String key, V value) {
        List<V> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>();
            lists.put(key, list);
        }
        list.add(value);
    }

    public LocalDate today() {
        return today;
    }

    /** The northern one first. */
    public List<Community> communities() {
        return communities;
    }

    public Community north() {
        return communities.getFirst();
    }

    public Community south() {
        return communities.getLast();
    }

    public Optional<Community> community(String id) {
        return communities.stream()
                .filter(community -> community.id().equals(id))
                .findFirst();
    }

    public Optional<Household> household(String id) {
        return Optional.ofNullable(households.get(id));
    }

    public Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    /** By the number a card or a resident gives, exactly as the card has it. */
    public Optional<Person> personByIdNumber(String idNumber) {
        return Optional.ofNullable(byIdNumber.get(idNumber));
    }

    /** By the number of the card itself (卡号), or by the number of its holder, which is the id card's. */
    public Optional<Person> personBySocialCard(String number) {
        return Optional.ofNullable(bySocialCard.get(number)).or(() -> personByIdNumber(number));
    }

    /** Whose phone it is; each has one of its own. */
    public Optional<Person> personByMobile(String mobile) {
        return Optional.ofNullable(byMobile.get(mobile));
    }

    /** What can be certified of somebody; empty for who has died, or belongs to no home here. */
    public Optional<Dossier> dossier(Person person) {
        if (person.diedOn().isPresent()) {
            return Optional.empty();
        }
        var homes = homesOf(person.id());
        return homes.stream()
                .findFirst()
                .flatMap(any -> community(any.communityId()))
                .map(community -> records.dossier(
                        person,
                        community,
                        homes.stream()
                                .filter(home -> home.memberIds().contains(person.id()))
                                .findFirst(),
                        Optional.ofNullable(works.get(person.id()))));
    }

    /** What the registers say of somebody; empty as {@link #dossier} is. */
    public Optional<PersonalBooks> books(Person person) {
        return dossier(person).map(dossier -> {
            var work = records.earns(person, Optional.ofNullable(works.get(person.id())));
            var community = dossier.community();
            var payouts = new PayoutKeeper(seed, today);
            var accounts = new AccountKeeper(seed, today);
            var scheme = work == Member.Work.RETIRED_EMPLOYEE
                    ? PensionRecord.Scheme.EMPLOYEES
                    : PensionRecord.Scheme.RESIDENTS;
            return new PersonalBooks(
                    today,
                    dossier,
                    RecordKeeper.retired(person, work).map(from -> payouts.pension(person, scheme, from)),
                    dossier.medical().map(record -> accounts.medical(person, community, record, dossier.pension())),
                    accounts.fund(person, community, work, dossier.pension()),
                    payouts.grants(person, work));
        });
    }

    public Optional<Biller> biller(String id) {
        return communities.stream()
                .flatMap(community -> community.billers().stream())
                .filter(biller -> biller.id().equals(id))
                .findFirst();
    }

    public Optional<Account> account(String number) {
        return Optional.ofNullable(accounts.get(number));
    }

    public Optional<Bill> bill(String id) {
        return Optional.ofNullable(bills.get(id));
    }

    /** A fine's bill by the number on the decision. */
    public Optional<Bill> billByDecision(String decisionNumber) {
        return communities.stream()
                .flatMap(community -> community.bills().stream())
                .filter(bill ->
                        bill.decisionNumber().filter(decisionNumber::equals).isPresent())
                .findFirst();
    }

    /** The homes a person owns, rents or lives in, in the order of the doors. */
    public List<Household> homesOf(String personId) {
        return List.copyOf(homesOfPerson.getOrDefault(personId, List.of()));
    }

    /** The newest first. */
    public List<Bill> billsOfAccount(Account account) {
        return billsOf(account.householdId()).stream()
                .filter(bill -> bill.accountNumber().equals(account.number()))
                .toList();
    }

    public List<Account> accountsOf(String householdId) {
        return List.copyOf(accountsOfHome.getOrDefault(householdId, List.of()));
    }

    /** In the order of the accounts, the newest first within each. */
    public List<Bill> billsOf(String householdId) {
        return List.copyOf(billsOfHome.getOrDefault(householdId, List.of()));
    }

    /** The first that shows it; the north before the south. */
    public SpecialCase special(Special special) {
        return specials.stream()
                .filter(found -> found.special() == special)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody shows " + special));
    }

    /** All, in the order of {@link Special}. */
    public List<SpecialCase> specials() {
        return specials;
    }
}
