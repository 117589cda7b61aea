package org.linli.rehearsal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.server.community.DemoCommunities;
import org.linli.central.server.community.Person;
import org.linli.central.server.matter.ToldCases;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.Program;
import org.linli.rehearsal.phone.BrowserPhone;
import org.linli.rehearsal.visit.Album;
import org.linli.rehearsal.visit.Counter;
import org.linli.rehearsal.visit.FindingService;
import org.linli.rehearsal.visit.FollowingCase;
import org.linli.rehearsal.visit.Joining;
import org.linli.rehearsal.visit.LookingBack;
import org.linli.rehearsal.visit.LookingUp;
import org.linli.rehearsal.visit.Means;
import org.linli.rehearsal.visit.ReadingNotices;
import org.linli.rehearsal.visit.ReportingProblem;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.Route;
import org.linli.rehearsal.visit.Sofa;
import org.linli.rehearsal.visit.TakingCertificate;
import org.linli.rehearsal.visit.Visit;

/**
 * After a resident has left the kiosk or the television, whole name, id number and phone are nowhere in the live heap of that program,
 * in no file a terminal keeps and in no program's log, whatever they came for; and the pages and the disk of a phone that was beside it hold
 * nothing of what was typed on it. Left out are the paper in the trays and the devices that play the world outside, and what central keeps
 * as its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NothingIsLeftBehindTest {
    /** The longest that a terminal waits for an office, and a little. */
    private static final Duration AN_OFFICE_ANSWERS = Duration.ofSeconds(20);

    private static final Duration SOON = Duration.ofSeconds(60);

    private static final String COMMUNITY = "fenghe";

    private final DemoCommunities communities = DemoCommunities.of(
            DemoCommunities.DEFAULT_SEED,
            LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Asia/Shanghai")));
    private final Set<String> homesSeen = new HashSet<>();
    private final Set<Person> holdersSeen = new HashSet<>();
    private long seed;
    private Path data = Path.of("target");
    private Path scratch = Path.of("target");
    private Sofa sofa;
    private Display display;
    private House house;
    private Counter hall;
    private Counter home;

    @BeforeAll
    void theHouseStands(@TempDir Path folder) throws Exception {
        data = folder.resolve("house");
        scratch = folder;
        sofa = Sofa.setUp(Monotonic.system());
        display = Display.virtual(folder.resolve("xvfb.log"));
        var plan = new Plan(data, 0, DemoCommunities.DEFAULT_SEED, COMMUNITY, true).with(sofa.television());
        house = House.open(Launch.ofThisCheckout(), plan, display, told -> {});
        hall = Counter.of(house);
        home = sofa.sitDown(house);
    }

    @AfterAll
    void theHouseIsLeft() {
        home.close();
        hall.close();
        house.close();
        display.close();
        sofa.close();
    }

    @Test
    @Order(1)
    void atTheKiosk() throws Exception {
        var resident = next(Route.IDCARD, person -> true);
        var marks = Marks.of(resident.person());
        assertEquals(Set.of(), marks.inHeapOf(house.kiosk(), scratch), "before anybody has come");

        var visit = new Visit(hall, resident, Album.none()).tryingAgain();
        visit.goUntil("bills.review");
        assertFalse(marks.inHeapOf(house.kiosk(), scratch).isEmpty(), "the search finds nobody who stands there");
        visit.goUntil(Visit.FRONT_PAGE);
        nothingIsLeft(house.kiosk(), marks, "paying");

        new LookingBack(hall, resident, Album.none()).takesThePaper();
        nothingIsLeft(house.kiosk(), marks, "looking back");
        looksUp(hall, resident.person());
        nothingIsLeft(house.kiosk(), marks, "looking up");
        takesACertificate(resident);
        nothingIsLeft(house.kiosk(), marks, "a certificate");

        var holder = holderOfALateCase();
        var following = follows(hall, holder);
        following.takesThePaper();
        following.leaves();
        nothingIsLeft(house.kiosk(), Marks.of(holder), "following a case");
    }

    /** Nothing of a television's is proven by a card: whoever sits there types the number of a phone. */
    @Test
    @Order(2)
    void onTheTelevision() throws Exception {
        var payer = next(Route.ACCOUNT, person -> person.mobile().isPresent());
        new Visit(home, payer, Album.none())
                .by(Route.ACCOUNT)
                .paying(Means.QR)
                .tryingAgain()
                .goUntil(Visit.FRONT_PAGE);
        nothingIsLeft(house.television(), Marks.of(payer.person()), "paying");

        looksUp(home, payer.person());
        nothingIsLeft(house.television(), Marks.of(payer.person()), "looking up");

        var holder = holderOfALateCase();
        follows(home, holder).leaves();
        assertFalse(
                Marks.of("the place", "枫禾社区")
                        .inHeapOf(house.television(), scratch)
                        .isEmpty(),
                "the search does not find what is there for everybody");
        nothingIsLeft(house.television(), Marks.of(holder), "following a case");
    }

    /** What troubles somebody is written on a phone, with their name and their number in it; then they leave. */
    @Test
    @Order(3)
    void onThePhone() throws Exception {
        var resident = next(Route.IDCARD, person -> person.mobile().isPresent());
        var marks = Marks.of(resident.person());
        Path profile = scratch.resolve("phone");
        try (var phone = BrowserPhone.inDailyUse(profile)) {
            new ReportingProblem(hall, Album.none()).comesToTheWords(1, 1, 1);
            writes(phone, hall, resident.person());
            assertEquals(Set.of("the name", "the phone"), heldBy(phone, marks), "the search finds what is written");
            hall.givesUp();
            isGoneFrom(phone, marks);
        }
        nothingIsIn(profile, marks);
        nothingIsLeft(house.kiosk(), marks, "writing on a phone");
    }

    /** The phone is there before the card: the glass asks whose it is, and goes on with the answer. */
    @Test
    @Order(4)
    void afterAProblemWasReportedWithAName() throws Exception {
        var resident = next(Route.IDCARD, person -> person.mobile().isPresent());
        var marks = Marks.of(resident.person());
        Path profile = scratch.resolve("another phone");
        try (var phone = BrowserPhone.inDailyUse(profile)) {
            var reporting = new ReportingProblem(hall, Album.none());
            reporting.comesToTheWords(1, 1, 1);
            var joining = writes(phone, hall, resident.person());
            reporting.keepsTheWordsAndSaysWhoTheyAre(house, resident.person());
            joining.saysItIsTheirs();
            reporting.handsIn();
            reporting.leaves();
            isGoneFrom(phone, marks);
        }
        nothingIsIn(profile, marks);
        nothingIsLeft(house.kiosk(), marks, "reporting a problem");

        var reading = new ReadingNotices(hall, Album.none());
        reading.opensTheFirst();
        reading.takesThePaper();
        reading.leaves();
        nothingIsLeft(house.kiosk(), marks, "reading a notice");
    }

    /** What is for everybody as well: a phone can write whatever it likes where one searches. */
    @Test
    @Order(5)
    void onTheTelevisionWithAPhone() throws Exception {
        var resident = next(Route.ACCOUNT, person -> person.mobile().isPresent());
        var marks = Marks.of(resident.person());
        var reporting = new ReportingProblem(home, Album.none());
        reporting.comesToTheWords(1, 1, 1);
        reporting.saysWhoTheyAre(house, resident.person());
        reporting.handsIn();
        reporting.leaves();
        nothingIsLeft(house.television(), marks, "reporting a problem");

        Path profile = scratch.resolve("phone on the sofa");
        try (var phone = BrowserPhone.inDailyUse(profile)) {
            new FindingService(home, Album.none()).comesToTheSearch();
            writes(phone, home, resident.person());
            home.givesUp();
            isGoneFrom(phone, marks);
        }
        nothingIsIn(profile, marks);
        nothingIsLeft(house.television(), marks, "searching for a service");

        var reading = new ReadingNotices(home, Album.none());
        reading.opensTheFirst();
        reading.leaves();
        new TakingCertificate(house, home, resident, Album.none()).leavesItToTheKiosk();
        nothingIsLeft(house.television(), marks, "a notice, and a certificate that the kiosk is to print");
    }

    private Joining writes(BrowserPhone phone, Counter counter, Person person) throws Exception {
        var joining = new Joining(counter, Album.none());
        joining.join(phone);
        phone.types("我是" + person.name() + "，请打" + person.mobile().orElseThrow());
        counter.eye().until(seen -> seen.says(person.name()), SOON);
        return joining;
    }

    private static void isGoneFrom(BrowserPhone phone, Marks marks) throws Exception {
        phone.awaitsWords("已经断开");
        assertEquals(Set.of(), heldBy(phone, marks), "in the phone's pages after the session");
        assertEquals(List.of(), phone.complaints());
    }

    /** What a closed browser has on its disk: where it was is there, what was typed is not. */
    private static void nothingIsIn(Path profile, Marks marks) throws Exception {
        assertFalse(
                Marks.of("where it was", "127.0.0.1")
                        .inFilesOf(profile, file -> true)
                        .isEmpty(),
                "the browser keeps nothing at all");
        assertEquals(Set.of(), marks.inFilesOf(profile, file -> true), "on the phone's disk");
    }

    private static Set<String> heldBy(BrowserPhone phone, Marks marks) throws Exception {
        var found = new TreeSet<String>();
        for (String held : phone.holds()) {
            found.addAll(marks.in(held));
        }
        return found;
    }

    /** Somebody who owes something and has not been here before. */
    private Resident next(Route route, Predicate<Person> wanted) {
        while (true) {
            var resident = Resident.ofSeed(communities, seed++);
            if (resident.community().id().equals(COMMUNITY)
                    && resident.canCome(route)
                    && wanted.test(resident.person())
                    && homesSeen.add(resident.household().id())) {
                return resident.coming(route);
            }
        }
    }

    private void looksUp(Counter counter, Person person) throws Exception {
        var looking = new LookingUp(house, counter, person, Album.none());
        looking.identifies();
        looking.opens("open-medical");
        looking.goesBackToTheList();
        looking.leaves();
    }

    private void takesACertificate(Resident resident) throws Exception {
        var taking = new TakingCertificate(house, hall, resident, Album.none());
        taking.opens();
        taking.chooses(0);
        taking.readsAll();
        taking.prints();
        taking.takesThePaper();
        taking.leaves();
    }

    private FollowingCase follows(Counter counter, Person holder) throws Exception {
        var following = new FollowingCase(house, counter, holder, Album.none());
        following.opens("open-1");
        following.reminds();
        return following;
    }

    /** Somebody who has one case and no other, overdue, and comes with a card or a phone. */
    private Person holderOfALateCase() {
        Instant now = InstantSource.system().instant();
        var everybody = communities.communities().stream()
                .flatMap(each -> each.people().stream())
                .distinct()
                .toList();
        var cases = ToldCases.of(DemoCommunities.DEFAULT_SEED, everybody, now);
        var holders = cases.stream().map(each -> each.holder()).toList();
        return cases.stream()
                .filter(each -> each.view().mayRemind())
                .map(each -> each.holder())
                .filter(holder -> holder.card().isValidOn(communities.today()))
                .filter(holder -> holder.mobile().isPresent())
                .filter(holder -> Collections.frequency(holders, holder) == 1)
                .filter(holdersSeen::add)
                .findFirst()
                .orElseThrow();
    }

    private void nothingIsLeft(Program program, Marks marks, String after) throws Exception {
        var clock = Monotonic.system();
        long left = clock.nanos();
        var found = marks.inHeapOf(program, scratch);
        // An office that was asked may not have answered yet; what it was asked goes with its answer.
        while (!found.isEmpty() && clock.since(left).compareTo(AN_OFFICE_ANSWERS) < 0) {
            found = marks.inHeapOf(program, scratch);
        }
        assertEquals(Set.of(), found, "in the heap of " + program.name() + " after " + after);
        assertEquals(Set.of(), marks.inFilesOf(data, NothingIsLeftBehindTest::isOurs), "in a file after " + after);
    }

    /** Central's store is its own. */
    private static boolean isOurs(Path file) {
        return !file.toString().contains("/central/") && !file.toString().contains("/sandbox/");
    }
}
