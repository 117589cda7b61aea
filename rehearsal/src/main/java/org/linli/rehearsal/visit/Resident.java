package org.linli.rehearsal.visit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.linli.central.server.biller.PaperBills;
import org.linli.central.server.community.Bill;
import org.linli.central.server.community.Community;
import org.linli.central.server.community.DemoCommunities;
import org.linli.central.server.community.Household;
import org.linli.central.server.community.Person;
import org.linli.foundation.money.Fen;
import org.linli.peripherals.virtual.idcard.CardLayout;

/**
 * Who comes to the kiosk, and what they mean to pay: chosen by a seed alone.
 *
 * @param bills at least one, each owed today
 * @param paperBarcode what is printed on the first paper bill; empty where there is none
 */
public record Resident(Community community, Household household, Person person, List<Bill> bills, String paperBarcode) {
    private static final int MOST_BILLS = 4;
    private static final int OF_AGE = 18;
    private static final Pattern ACCOUNT = Pattern.compile("[1-9][0-9]{5,11}");

    public static Resident ofSeed(DemoCommunities communities, long seed) {
        var dice = new Random(seed);
        var community = communities
                .communities()
                .get(Math.floorMod(seed, communities.communities().size()));
        List<Household> homes = new ArrayList<>(community.households());
        Collections.shuffle(homes, dice);
        for (Household home : homes) {
            var payer = payer(communities, home);
            List<Bill> owed = new ArrayList<>(
                    communities.billsOf(home.id()).stream().filter(Bill::isOwed).toList());
            if (payer.isPresent() && !owed.isEmpty()) {
                Collections.shuffle(owed, dice);
                int count = 1 + dice.nextInt(Math.min(MOST_BILLS, owed.size()));
                return new Resident(
                        community,
                        home,
                        payer.get(),
                        List.copyOf(owed.subList(0, count)),
                        paperOf(communities, owed.subList(0, count)).orElse(""));
            }
        }
        throw new IllegalStateException("nobody owes anything in " + community.id());
    }

    /** Whoever rents it, else whoever owns it, if they can come and lay a card. */
    private static Optional<Person> payer(DemoCommunities communities, Household home) {
        return communities
                .person(home.tenantId().orElse(home.ownerId()))
                .filter(person -> person.diedOn().isEmpty())
                .filter(person -> person.ageOn(communities.today()) >= OF_AGE)
                .filter(person -> person.card().isValidOn(communities.today()));
    }

    /** The same person, meaning to pay no more than this way in shows: everything, one paper bill, or one account. */
    public Resident coming(Route route) {
        return switch (route) {
            case IDCARD, SSC -> this;
            case BARCODE -> meaning(List.of(onPaper(bills).orElseThrow()));
            case ACCOUNT -> {
                var typed = typed(bills).orElseThrow();
                yield meaning(
                        typed.decisionNumber().isPresent()
                                ? List.of(typed)
                                : bills.stream()
                                        .filter(bill -> bill.accountNumber().equals(typed.accountNumber()))
                                        .toList());
            }
        };
    }

    /** Whether this resident has what this way in needs: not every bill has a paper, or a number of digits alone. */
    public boolean canCome(Route route) {
        return switch (route) {
            case IDCARD, SSC -> true;
            case BARCODE -> onPaper(bills).isPresent();
            case ACCOUNT -> typed(bills).isPresent();
        };
    }

    /** What is printed on the first of these bills that comes on paper. */
    public static Optional<String> paperOf(DemoCommunities communities, List<Bill> bills) {
        return onPaper(bills).map(bill -> PaperBills.barcode(communities, bill).content());
    }

    private static Optional<Bill> onPaper(List<Bill> bills) {
        return bills.stream()
                .filter(bill -> bill.decisionNumber().isEmpty() && hasDigitsAlone(bill))
                .findFirst();
    }

    private static Optional<Bill> typed(List<Bill> bills) {
        return bills.stream()
                .filter(bill -> bill.decisionNumber().isPresent() || hasDigitsAlone(bill))
                .findFirst();
    }

    private static boolean hasDigitsAlone(Bill bill) {
        return ACCOUNT.matcher(bill.accountNumber()).matches();
    }

    private Resident meaning(List<Bill> fewer) {
        return new Resident(community, household, person, fewer, paperBarcode);
    }

    /** What this resident types: the number of an account, or of a fine's decision. */
    public String accountNumber() {
        var typed = typed(bills).orElseThrow();
        return typed.decisionNumber().orElse(typed.accountNumber());
    }

    public Fen total() {
        return Fen.sum(bills.stream().map(Bill::amount));
    }

    public CardLayout layout() {
        return new ResidentCard(person).layout();
    }

    /** What the chip of this person's card holds. */
    public Map<String, String> cardFields() {
        return new ResidentCard(person).fields();
    }
}
