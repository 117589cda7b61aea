package org.linli.central.server.biller;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.bill.Bill;
import org.linli.central.api.bill.BillLookup;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.bill.FoundBills;
import org.linli.central.api.bill.Household;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.bill.LimitedBills;
import org.linli.central.api.bill.PriceItem;
import org.linli.central.api.bill.Resident;
import org.linli.central.api.bill.SocialCard;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.known.HouseholdBills;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.community.Account;
import org.linli.central.server.community.Community;
import org.linli.central.server.community.DemoCommunities;
import org.linli.central.server.community.Dossier;
import org.linli.central.server.community.Person;
import org.linli.central.server.community.PersonalBooks;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.journal.Appending;
import org.linli.foundation.journal.Journal;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.journal.Opening;
import org.linli.foundation.money.Fen;

/**
 * All billers of the demo communities, and the register of residents, in one. What was posted and corrected stands on a
 * journal of its own, as a real biller's books are not central's. Safe from any thread: one lock, the sync included.
 */
public final class DemoBillers implements Biller, Residents, AutoCloseable {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Code AMOUNT_CHANGED = Code.of("biller.amount-changed");
    private static final Code SETTLED_BY_ANOTHER = Code.of("biller.settled-before");
    private static final Code NO_SUCH_BILL = Code.of("biller.no-such-bill");
    private static final Code BOOKS_CLOSED = Code.of("biller.books-closed");

    private final Journal journal;
    private final long seed;
    private final InstantSource clock;
    private final Map<BillId, Posting> postings = new HashMap<>();
    private final Map<BillId, List<Fen>> corrections = new LinkedHashMap<>();

    /** Made when they are first asked for: nothing in a start takes longer. */
    private @Nullable DemoCommunities communities;

    private record Posting(PaymentId payment, Fen amount) {}

    private DemoBillers(Journal journal, long seed, InstantSource clock) {
        this.journal = journal;
        this.seed = seed;
        this.clock = clock;
    }

    /**
     * @param seed of the communities
     * @throws IOException when the books do not open; the message says what to do
     */
    public static DemoBillers open(FilePort files, Path folder, long seed, InstantSource clock) throws IOException {
        var before = new ArrayList<DemoEntry>();
        return switch (Journal.open(
                files, folder, JournalSettings.standard(), entry -> before.add(read(entry.payload())))) {
            case Opening.Refused refused -> throw new IOException(refused.sentence());
            case Opening.Opened opened -> {
                var billers = new DemoBillers(opened.journal(), seed, clock);
                before.forEach(billers::apply);
                yield billers;
            }
        };
    }

    private static DemoEntry read(byte[] payload) {
        try {
            return WireJson.read(payload, DemoEntry.class);
        } catch (BrokenContractException unknown) {
            throw new IllegalStateException("not an entry of the demo billers", unknown);
        }
    }

    private static LocalDate today(InstantSource clock) {
        var today = LocalDate.ofInstant(clock.instant(), CHINA);
        if (today.isBefore(DemoCommunities.EARLIEST)) {
            return DemoCommunities.EARLIEST;
        }
        return today.isAfter(DemoCommunities.LATEST) ? DemoCommunities.LATEST : today;
    }

    private void apply(DemoEntry entry) {
        switch (entry) {
            case DemoEntry.Posted posted ->
                postings.put(posted.bill(), new Posting(posted.payment(), posted.amountFen()));
            case DemoEntry.Corrected corrected ->
                corrections
                        .computeIfAbsent(corrected.bill(), bill -> new ArrayList<>())
                        .add(corrected.amountFen());
        }
    }

    private boolean record(DemoEntry entry) {
        if (journal.append(WireJson.write(entry)) instanceof Appending.NotWritten) {
            return false;
        }
        apply(entry);
        return true;
    }

    /** Bills come and go with the days. */
    private DemoCommunities now() {
        var today = today(clock);
        var made = communities;
        if (made == null || !made.today().equals(today)) {
            made = DemoCommunities.of(seed, today);
            communities = made;
        }
        return made;
    }

    /** As they are today. */
    public synchronized List<Community> communities() {
        return now().communities();
    }

    /** So that the first who asks need not wait; others wait meanwhile. */
    public synchronized void makeReady() {
        now();
    }

    @Override
    public synchronized Optional<BilledHome> find(BillId id) {
        return now().bill(id.value()).map(bill -> {
            var home = now().household(bill.householdId())
                    .orElseThrow(() -> new IllegalStateException("a bill without its home: " + bill.id()));
            var community = communityOf(home);
            return new BilledHome(
                    asBilled(bill),
                    new HouseholdId(home.id()),
                    community.name(),
                    BillWording.maskedAddress(community, home),
                    maskedHolder(home));
        });
    }

    private Community communityOf(org.linli.central.server.community.Household home) {
        return now().community(home.communityId())
                .orElseThrow(() -> new IllegalStateException("a home without its community: " + home.id()));
    }

    private String maskedHolder(org.linli.central.server.community.Household home) {
        return now().person(home.ownerId()).map(Person::maskedName).orElse("*");
    }

    private Bill asBilled(org.linli.central.server.community.Bill bill) {
        var account = now().account(bill.accountNumber())
                .orElseThrow(() -> new IllegalStateException("a bill without its account: " + bill.id()));
        var worded = BillWording.bill(bill, account);
        var corrected = corrections.getOrDefault(worded.id(), List.of());
        if (!corrected.isEmpty()) {
            worded = corrected(worded, corrected);
        }
        return postings.containsKey(worded.id()) ? worded.inState(BillState.SETTLED) : worded;
    }

    private static Bill corrected(Bill bill, List<Fen> amounts) {
        var amount = amounts.getLast();
        var items = new ArrayList<>(bill.items());
        items.add(new PriceItem(
                "更正", Optional.empty(), Optional.empty(), Optional.empty(), amount.minus(bill.amountFen())));
        var state =
                amount.isPositive() ? BillState.OPEN : amount.isNegative() ? BillState.CREDIT : BillState.NOTHING_DUE;
        return new Bill(
                bill.id(),
                bill.version() + amounts.size(),
                bill.kind(),
                bill.accountTail(),
                bill.period(),
                bill.usage(),
                items,
                amount,
                List.of(),
                state,
                bill.arrears(),
                bill.payeeName(),
                bill.dueDate(),
                bill.decisionNumber());
    }

    /** A corrected reading, as a biller would send it. False when there is no such bill, or the books cannot be written. */
    public synchronized boolean correct(BillId bill, Fen amount) {
        return now().bill(bill.value()).isPresent() && record(new DemoEntry.Corrected(clock.instant(), bill, amount));
    }

    @Override
    public synchronized PostingAnswer post(PaymentId payment, OrderLine line) {
        var before = postings.get(line.billId());
        if (before != null) {
            return before.payment().equals(payment)
                    ? posted(payment, line.billId())
                    : new PostingAnswer.Refused(SETTLED_BY_ANOTHER);
        }
        var found = find(line.billId());
        if (found.isEmpty()) {
            return new PostingAnswer.Refused(NO_SUCH_BILL);
        }
        if (found.get().bill().version() != line.billVersion()
                || !found.get().bill().takes(line.amountFen())) {
            return new PostingAnswer.Refused(AMOUNT_CHANGED);
        }
        return record(new DemoEntry.Posted(clock.instant(), payment, line.billId(), line.amountFen()))
                ? posted(payment, line.billId())
                : new PostingAnswer.Unclear(BOOKS_CLOSED);
    }

    @Override
    public synchronized PostingAnswer lookUp(PaymentId payment, BillId bill) {
        var posting = postings.get(bill);
        return posting != null && posting.payment().equals(payment)
                ? posted(payment, bill)
                : new PostingAnswer.NotPosted();
    }

    /** The same note each time it is asked for. */
    private PostingAnswer posted(PaymentId payment, BillId bill) {
        return new PostingAnswer.Posted(now().bill(bill.value())
                .flatMap(each -> now().account(each.accountNumber()))
                .filter(Account::prepaid)
                .flatMap(account -> MeterNotes.of(payment, bill, account.kind())));
    }

    /** What was written off for this bill, in all. */
    public synchronized Fen posted(BillId bill) {
        var posting = postings.get(bill);
        return posting == null ? Fen.ZERO : posting.amount();
    }

    @Override
    public synchronized Optional<FoundBills> search(Identity identity) {
        return billsOf(now().personByIdNumber(identity.idNumber()), identity.name());
    }

    @Override
    public synchronized Optional<FoundBills> search(SocialCard card) {
        return billsOf(now().personBySocialCard(card.number()), card.name());
    }

    @Override
    public synchronized Optional<LimitedBills> lookUp(BillLookup lookup) {
        return new PaperLookup(now()).find(lookup).map(found -> limited(found.account(), found.bills()));
    }

    @Override
    public synchronized Optional<HouseholdBills> household(HouseholdId id) {
        return now().household(id.value()).map(home -> {
            var community = communityOf(home);
            var bills = now().billsOf(home.id()).stream()
                    .filter(bill -> now().account(bill.accountNumber())
                            .filter(account -> account.personId().isEmpty())
                            .isPresent())
                    .map(this::asBilled)
                    .map(BillWording::limited)
                    .toList();
            return new HouseholdBills(id, community.name(), BillWording.maskedAddress(community, home), bills);
        });
    }

    @Override
    public synchronized Optional<Owner> ownerOf(String phone) {
        return now().personByMobile(phone)
                .map(person -> new Owner(new Identity(person.idNumber(), person.name()), person.maskedName()));
    }

    /** What can be certified of the holder of this card. Empty when nobody has it, or the name on it is another. */
    public synchronized Optional<Dossier> dossier(CardShown who) {
        return holder(who).flatMap(person -> now().dossier(person));
    }

    /** What the registers say of the holder of this card. Empty as {@link #dossier} is. */
    public synchronized Optional<PersonalBooks> books(CardShown who) {
        return holder(who).flatMap(person -> now().books(person));
    }

    private Optional<Person> holder(CardShown who) {
        return who.identity()
                .flatMap(identity -> named(now().personByIdNumber(identity.idNumber()), identity.name()))
                .or(() -> who.card().flatMap(card -> named(now().personBySocialCard(card.number()), card.name())));
    }

    private static Optional<Person> named(Optional<Person> known, String name) {
        return known.filter(person -> person.name().equals(name)
                || person.latinName().filter(name::equals).isPresent());
    }

    private LimitedBills limited(Account account, List<org.linli.central.server.community.Bill> bills) {
        var home = now().household(account.householdId())
                .orElseThrow(() -> new IllegalStateException("an account without its home"));
        var community = communityOf(home);
        return new LimitedBills(
                community.name(),
                account.personId().isPresent() ? "***" : BillWording.maskedBuilding(community, home),
                account.tail(),
                bills.stream().map(this::asBilled).map(BillWording::limited).toList());
    }

    private Optional<FoundBills> billsOf(Optional<Person> known, String name) {
        return named(known, name)
                .filter(person -> !now().homesOf(person.id()).isEmpty())
                .map(this::billsOf);
    }

    private FoundBills billsOf(Person person) {
        var homes = now().homesOf(person.id()).stream()
                .map(home -> household(home, person))
                .toList();
        return new FoundBills(new Resident(person.maskedName()), homes);
    }

    private Household household(org.linli.central.server.community.Household home, Person person) {
        var community = communityOf(home);
        var bills = now().billsOf(home.id()).stream().map(this::asBilled).toList();
        return new Household(
                new HouseholdId(home.id()),
                community.name(),
                BillWording.maskedAddress(community, home),
                maskedHolder(home),
                BillWording.role(home, person.id()),
                bills);
    }

    @Override
    public synchronized void close() {
        journal.close();
    }
}
