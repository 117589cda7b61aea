package org.linli.central.server.biller;

import java.util.List;
import java.util.Optional;
import org.linli.central.api.bill.BillBarcode;
import org.linli.central.api.bill.BillLookup;
import org.linli.central.server.community.Account;
import org.linli.central.server.community.Bill;
import org.linli.central.server.community.Biller;
import org.linli.central.server.community.DemoCommunities;

/** Finds an account by what is printed on paper. Pure. */
final class PaperLookup {
    private final DemoCommunities communities;

    PaperLookup(DemoCommunities communities) {
        this.communities = communities;
    }

    /** @param bills of this account alone, newest first */
    record Found(Account account, List<Bill> bills) {}

    Optional<Found> find(BillLookup lookup) {
        return switch (lookup.by()) {
            case ACCOUNT -> byAccount(lookup.text()).or(() -> byDecision(lookup.text()));
            case BARCODE -> BillBarcode.read(lookup.text()).flatMap(this::byBarcode);
            case SLIP -> communities.bill(lookup.text()).flatMap(this::alone);
        };
    }

    private Optional<Found> byAccount(String number) {
        return communities.account(number).map(account -> new Found(account, communities.billsOfAccount(account)));
    }

    /** That fine alone: who has one decision in hand need not know of another. */
    private Optional<Found> byDecision(String number) {
        return communities.billByDecision(number).flatMap(this::alone);
    }

    private Optional<Found> alone(Bill bill) {
        return communities.account(bill.accountNumber()).map(account -> new Found(account, List.of(bill)));
    }

    /** Of a period that is long over, what the account has now: somebody paid, or the paper is old. */
    private Optional<Found> byBarcode(BillBarcode barcode) {
        return communities
                .account(barcode.account())
                .filter(account -> communities
                        .biller(account.billerId())
                        .map(Biller::number)
                        .filter(barcode.biller()::equals)
                        .isPresent())
                .map(account -> {
                    var all = communities.billsOfAccount(account);
                    var printed = all.stream()
                            .filter(bill -> bill.period().first().equals(barcode.from()))
                            .toList();
                    return new Found(account, printed.isEmpty() ? all : printed);
                });
    }
}
