package org.linli.central.server.matter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.matter.CaseView;
import org.linli.central.api.matter.FoundCases;
import org.linli.central.api.matter.ReminderOrder;
import org.linli.central.api.matter.ReportMenu;
import org.linli.central.api.matter.ReportOrder;
import org.linli.central.api.matter.SlipNumber;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.community.Community;
import org.linli.central.server.community.Person;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.photo.PhotoBoxes;
import org.linli.foundation.time.Scheduler;

/**
 * Follows cases for residents: asks the offices, keeps what each said last, and brings them reminders. Where an office does not
 * answer, what it said last is told with the time of it; nothing is made up. Safe from any thread.
 */
public final class Cases implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.central.case");

    /** A resident stands there; the rest of it is central's own. */
    static final Duration OFFICE_PATIENCE = Duration.ofMillis(1500);

    /** A visit that is under way and the one after it, and a little. */
    private static final Duration TURN_PATIENCE =
            OFFICE_PATIENCE.multipliedBy(2).plusMillis(500);

    /** How often offices are asked though nobody stands there: reminders that did not arrive are brought again. */
    private static final Duration ROUND = Duration.ofMinutes(1);

    private final Path folder;
    private final FirstCases first;
    private final Hashes hashes;
    private final Wording wording;
    private final Reports reports;
    private final Map<String, Office> offices;
    private final Turns<Wording.Known> turns = new Turns<>(TURN_PATIENCE);
    private final Supplier<List<Community>> communities;
    private final InstantSource clock;
    private final Scheduler scheduler;
    private Scheduler.Pending round = () -> false;
    private @Nullable CaseBook book;
    private boolean closed;

    private Cases(Parts parts, Matters matters, Map<String, Office> offices, WorkingDays days) {
        this.folder = parts.folder();
        this.hashes = new Hashes(parts.secret());
        this.first = new FirstCases(parts.seed(), matters, days, hashes);
        this.wording = new Wording(matters, days);
        this.reports = new Reports(matters, hashes, parts.communities(), parts.photos(), parts.clock());
        this.offices = Map.copyOf(offices);
        this.communities = parts.communities();
        this.clock = parts.clock();
        this.scheduler = parts.scheduler();
    }

    /**
     * @param folder for the book
     * @param secret at least 16 random bytes, kept in central's data folder
     * @param seed of the sandbox's offices
     * @param communities whose residents may have something under way
     * @param photos those that phones brought for reports that are not handed in yet
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    public record Parts(
            Path folder,
            byte[] secret,
            long seed,
            Supplier<List<Community>> communities,
            PhotoBoxes photos,
            InstantSource clock,
            Scheduler scheduler) {}

    /** Returns at once; the book is opened when somebody first asks, or beside all else when there is one already. */
    public static Cases in(Parts parts) {
        return in(parts, Thread::sleep);
    }

    static Cases in(Parts parts, SandboxOffice.Pause pause) {
        var matters = Matters.sample();
        var days = WorkingDays.standard();
        var offices = new HashMap<String, Office>();
        matters.offices()
                .forEach(office ->
                        offices.put(office.id(), new SandboxOffice(parts.seed(), office, matters, days, pause)));
        return in(parts, matters, offices, days);
    }

    static Cases in(Parts parts, Matters matters, Map<String, Office> offices, WorkingDays days) {
        var cases = new Cases(parts, matters, offices, days);
        if (Files.isDirectory(parts.folder())) {
            Thread.ofPlatform().daemon().name("cases").start(cases::goRound);
        }
        return cases;
    }

    private synchronized CaseBook book() throws CasesClosedException {
        var open = book;
        if (open == null) {
            try {
                if (closed) {
                    throw new IOException("central ends");
                }
                open = CaseBook.open(folder);
                if (open.isEmpty()) {
                    var now = clock.instant();
                    var files = first.of(people(), now);
                    open.enter(offices.keySet(), now, files);
                    LOG.log(System.Logger.Level.INFO, "case.book-begun {0} cases", files.size());
                }
            } catch (IOException unusable) {
                LOG.log(System.Logger.Level.ERROR, "case.closed {0}", unusable.getMessage());
                throw new CasesClosedException(unusable);
            }
            book = open;
            again();
        }
        return open;
    }

    private List<Person> people() {
        return communities.get().stream()
                .flatMap(each -> each.people().stream())
                .distinct()
                .toList();
    }

    private synchronized boolean isOpen() {
        return book != null;
    }

    private synchronized void again() {
        if (!closed) {
            round = scheduler.after(
                    ROUND,
                    "case-round",
                    () -> Thread.ofVirtual().name("case-round").start(this::goRound));
        }
    }

    /**
     * Asks every office. What happens then happens although nobody stands there, and one of them that cannot be asked keeps
     * nobody from the others, nor from the next round.
     */
    void goRound() {
        boolean begun = isOpen();
        try {
            var open = book();
            for (String office : offices.keySet()) {
                visitInTurn(open, office);
            }
        } catch (CasesClosedException unusable) {
            LOG.log(System.Logger.Level.WARNING, ProblemKind.CASES_CLOSED.code().value());
        } finally {
            if (begun) {
                again();
            }
        }
    }

    private void visitInTurn(CaseBook open, String office) {
        try {
            visit(open, office);
        } catch (CasesClosedException | RuntimeException failed) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "case.visit-failed {0}: {1}",
                    office,
                    failed.getClass().getName());
        }
    }

    /**
     * What one office says now; what it says is in the book before this returns. One asks after the other, or older words
     * would replace newer ones, and all who came meanwhile are told by one visit.
     */
    private Wording.Known visit(CaseBook open, String office) throws CasesClosedException {
        var asked = Optional.ofNullable(offices.get(office));
        Optional<Wording.Known> news = Optional.empty();
        if (asked.isPresent()) {
            try {
                news = turns.take(office, () -> visitAlone(open, office, asked.get()));
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        }
        return news.isPresent() ? news.get() : silent(open, office, clock.instant());
    }

    private Wording.Known silent(CaseBook open, String office, Instant otherwise) throws CasesClosedException {
        LOG.log(System.Logger.Level.INFO, "case.office-silent {0}", office);
        return new Wording.Known(open.heardAt(office).orElse(otherwise), false);
    }

    private Wording.Known visitAlone(CaseBook open, String office, Office asked)
            throws CasesClosedException, InterruptedException {
        var now = clock.instant();
        var files = open.openAt(office);
        var said = asked.ask(files, now, OFFICE_PATIENCE);
        if (said.isEmpty()) {
            return silent(open, office, now);
        }
        var changed = new HashMap<CaseNumber, Progress>();
        var taken = new HashSet<CaseNumber>();
        for (var file : files) {
            var progress = said.get().get(file.number());
            if (progress != null && !progress.equals(file.progress())) {
                changed.put(file.number(), progress);
            }
            if (progress != null && file.hasReminderOnTheWay()) {
                taken.add(file.number());
            }
        }
        open.heard(office, now, changed, taken);
        return new Wording.Known(now, true);
    }

    private Map<String, Wording.Known> visit(CaseBook open, Collection<CaseFile> files) throws CasesClosedException {
        var known = new HashMap<String, Wording.Known>();
        for (var file : files) {
            if (!known.containsKey(file.office())) {
                known.put(file.office(), visit(open, file.office()));
            }
        }
        return known;
    }

    /** All of this person's. */
    public FoundCases of(Person who) throws CasesClosedException {
        var open = book();
        String holder = hashes.holder(who.idNumber());
        var known = visit(open, open.of(holder, FoundCases.MOST));
        var views = new ArrayList<CaseView>();
        for (var file : open.of(holder, FoundCases.MOST)) {
            views.add(view(open, file, known.getOrDefault(file.office(), silent(open, file)), true));
        }
        return new FoundCases(who.maskedName(), views);
    }

    private Wording.Known silent(CaseBook open, CaseFile file) throws CasesClosedException {
        return new Wording.Known(open.heardAt(file.office()).orElse(file.receivedAt()), false);
    }

    /** Whoever holds the slip sees how it stands, without names. Empty where no slip says this. */
    public Optional<CaseView> bySlip(SlipNumber slip) throws CasesClosedException {
        var open = book();
        var found = open.bySlip(hashes.slip(slip));
        return found.isEmpty() ? Optional.empty() : Optional.of(asked(open, found.get(), false));
    }

    private CaseView asked(CaseBook open, CaseFile file, boolean isOwner) throws CasesClosedException {
        var known = visit(open, file.office());
        return view(open, open.byNumber(file.number()).orElse(file), known, isOwner);
    }

    private CaseView view(CaseBook open, CaseFile file, Wording.Known known, boolean isOwner)
            throws CasesClosedException {
        var now = clock.instant();
        return wording.view(
                file,
                known,
                open.isReminded(file.number(), wording.workingDay(now)),
                now,
                isOwner ? Optional.of(hashes.slipOf(file.number())) : Optional.empty());
    }

    /** Whether this person has such a case; whoever has not hears no more than that there is none. */
    public boolean isOf(CaseNumber number, Person who) throws CasesClosedException {
        return own(book(), number, who).isPresent();
    }

    private Optional<CaseFile> own(CaseBook open, CaseNumber number, Person who) throws CasesClosedException {
        String holder = hashes.holder(who.idNumber());
        return open.byNumber(number).filter(file -> file.holder().equals(Optional.of(holder)));
    }

    /**
     * Writes the reminder down and brings it to the office. Recorded before it is brought: what the office does not take now
     * it gets with a later round.
     */
    public Decision<CaseView> remind(ReminderOrder order, Person who) throws CasesClosedException {
        var open = book();
        var file = own(open, order.number(), who);
        if (file.isEmpty()) {
            return Decision.denied(ProblemKind.CASE_UNKNOWN);
        }
        var refused = record(open, order, file.get());
        return refused.isPresent()
                ? Decision.<CaseView>denied(refused.get())
                : Decision.granted(asked(open, file.get(), true));
    }

    private synchronized Optional<ProblemKind> record(CaseBook open, ReminderOrder order, CaseFile file)
            throws CasesClosedException {
        var before = open.reminded(order.id());
        if (before.isPresent()) {
            return before.get().equals(order.number()) ? Optional.empty() : Optional.of(ProblemKind.CASE_UNKNOWN);
        }
        Instant now = clock.instant();
        if (!wording.isOverdue(file, now)) {
            return Optional.of(ProblemKind.CASE_NOT_OVERDUE);
        }
        var day = wording.workingDay(now);
        if (open.isReminded(order.number(), day)) {
            return Optional.of(ProblemKind.CASE_REMINDED);
        }
        open.remind(order.id(), order.number(), file.holder().orElseThrow(), day, now);
        LOG.log(System.Logger.Level.INFO, "case.reminded office {0}", file.office());
        return Optional.empty();
    }

    /** What can be reported, and where. */
    public ReportMenu reportMenu() {
        return reports.menu();
    }

    /** @param who empty where nobody has said who they are; then the slip alone follows it */
    public Decision<CaseView> report(ReportOrder order, Optional<Person> who, TerminalId terminal)
            throws CasesClosedException {
        var open = book();
        return switch (taken(open, order, who, terminal)) {
            case Decision.Granted<CaseNumber>(var number) ->
                Decision.granted(asked(open, open.byNumber(number).orElseThrow(), true));
            case Decision.Denied<CaseNumber>(var problem) -> new Decision.Denied<>(problem);
        };
    }

    private synchronized Decision<CaseNumber> taken(
            CaseBook open, ReportOrder order, Optional<Person> who, TerminalId terminal) throws CasesClosedException {
        return reports.take(open, order, who, terminal);
    }

    /** @param photo from 1. Empty where no such photo was handed in */
    public Optional<byte[]> photo(CaseNumber report, int photo) throws CasesClosedException {
        return book().photo(report, photo).flatMap(hashes::open);
    }

    @Override
    public synchronized void close() {
        closed = true;
        round.cancel();
        if (book != null) {
            book.close();
        }
    }
}
