package org.linli.central.server.matter;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.matter.CaseView;
import org.linli.central.api.matter.ReminderId;
import org.linli.central.api.matter.ReminderOrder;
import org.linli.central.server.community.DemoCommunities;
import org.linli.central.server.community.Person;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.photo.PhotoBoxes;
import org.linli.foundation.time.ManualTime;

/** The cases of the demo communities without a central around them; offices can be told not to answer. */
final class Hall implements AutoCloseable {
    static final long SEED = DemoCommunities.DEFAULT_SEED;

    private final Path folder;
    private final ManualTime time;
    private final Set<String> silent = new TreeSet<>();
    private final Set<String> broken = new TreeSet<>();
    private final List<Person> people;
    private final DemoCommunities communities;
    private final PhotoBoxes photos;
    private Cases cases;
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final Map<String, Runnable> whileAsked = new ConcurrentHashMap<>();

    Hall(Path folder) {
        this.folder = folder;
        this.time = new ManualTime();
        this.communities =
                DemoCommunities.of(SEED, LocalDate.ofInstant(time.instant(), java.time.ZoneId.of("Asia/Shanghai")));
        this.people = communities.communities().stream()
                .flatMap(each -> each.people().stream())
                .distinct()
                .toList();
        this.photos = new PhotoBoxes(URI.create("https://central.example"), time, time);
        this.cases = open();
    }

    private Cases open() {
        var matters = Matters.sample();
        var days = WorkingDays.standard();
        var offices = new HashMap<String, Office>();
        for (var office : matters.offices()) {
            var real = new SandboxOffice(SEED, office, matters, days, wait -> {});
            offices.put(office.id(), (files, now, within) -> office(office.id(), real, files, now, within));
        }
        return Cases.in(
                new Cases.Parts(
                        folder.resolve("cases"),
                        "sixteen bytes..!".getBytes(StandardCharsets.US_ASCII),
                        SEED,
                        communities::communities,
                        photos,
                        time,
                        time),
                matters,
                offices,
                days);
    }

    private Optional<Map<CaseNumber, Progress>> office(
            String id, Office real, List<CaseFile> files, Instant now, Duration within) throws InterruptedException {
        asked.add(id);
        boolean answers = !silent.contains(id);
        Optional.ofNullable(whileAsked.remove(id)).ifPresent(Runnable::run);
        if (broken.contains(id)) {
            throw new IllegalStateException(id + " is broken");
        }
        return answers ? real.ask(files, now, within) : Optional.empty();
    }

    PhotoBoxes photos() {
        return photos;
    }

    /** A new process's worth of forgetting. */
    void restart() {
        cases.close();
        cases = open();
    }

    void falls(String office) {
        silent.add(office);
    }

    /** It fails whoever asks it. */
    void breaks(String office) {
        broken.add(office);
    }

    void answersAgain(String office) {
        broken.remove(office);
        silent.remove(office);
    }

    /** Happens once, while this office thinks about what it is asked next. */
    void whileAsked(String office, Runnable meanwhile) {
        whileAsked.put(office, meanwhile);
    }

    int timesAsked() {
        return asked.size();
    }

    int timesAsked(String office) {
        return (int) asked.stream().filter(office::equals).count();
    }

    Cases cases() {
        return cases;
    }

    ManualTime time() {
        return time;
    }

    List<Person> people() {
        return people;
    }

    /** Somebody and the first case of theirs that is so. */
    record Whose(Person person, CaseView view) {}

    Whose somebodyWith(Predicate<CaseView> so) throws CasesClosedException {
        for (var person : people) {
            for (var view : cases.of(person).cases()) {
                if (so.test(view)) {
                    return new Whose(person, view);
                }
            }
        }
        throw new AssertionError("nobody has such a case");
    }

    CaseView now(Whose whose) throws CasesClosedException {
        return cases.of(whose.person()).cases().stream()
                .filter(each -> each.number().equals(whose.view().number()))
                .findFirst()
                .orElseThrow();
    }

    Decision<CaseView> reminds(int id, Whose whose) throws CasesClosedException {
        return cases.remind(order(id, whose.person(), whose.view().number()), whose.person());
    }

    static ReminderOrder order(int id, Person person, CaseNumber number) {
        return new ReminderOrder(
                new ReminderId(String.format(Locale.ROOT, "%022d", id)),
                number,
                CertificateApplicant.of(CardShown.of(new Identity(person.idNumber(), person.name()))));
    }

    static String officeOf(CaseView view) {
        return Matters.sample().offices().stream()
                .filter(each -> each.name().equals(view.office()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Override
    public void close() {
        cases.close();
    }
}
