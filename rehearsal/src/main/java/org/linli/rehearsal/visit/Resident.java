package org.linli.rehearsal.visit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
                        owed.subList(0, count).stream()
                                .filter(bill -> bill.decisionNumber().isEmpty())
                                .findFirst()
                                .map(bill ->
                                        PaperBills.barcode(communities, bill).content())
                                .orElse(""));
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
        var first = bills.getFirst();
        return switch (route) {
            case IDCARD, SSC -> this;
            case BARCODE -> meaning(List.of(onPaper().orElseThrow()));
            case ACCOUNT ->
                meaning(
                        first.decisionNumber().isPresent()
                                ? List.of(first)
                                : bills.stream()
                                        .filter(bill -> bill.accountNumber().equals(first.accountNumber()))
                                        .toList());
        };
    }

    /** Whether this resident has what this way in needs: a fine comes without a paper bill. */
    public boolean canCome(Route route) {
        return route != Route.BARCODE || onPaper().isPresent();
    }

    private Optional<Bill> onPaper() {
        return bills.stream().filter(bill -> bill.decisionNumber().isEmpty()).findFirst();
    }

    private Resident meaning(List<Bill> fewer) {
        return new Resident(community, household, person, fewer, paperBarcode);
    }

    /** What this resident types: the number of the first bill's account, or of a fine's decision. */
    public String accountNumber() {
        var first = bills.getFirst();
        return first.decisionNumber().orElse(first.accountNumber());
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
