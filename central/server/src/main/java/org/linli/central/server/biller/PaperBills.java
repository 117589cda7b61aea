package org.linli.central.server.biller;

import org.linli.central.api.bill.BillBarcode;
import org.linli.central.server.community.Bill;
import org.linli.central.server.community.Biller;
import org.linli.central.server.community.DemoCommunities;

/** What the demo billers print on paper. Pure. */
public final class PaperBills {
    private PaperBills() {}

    /** The barcode on the paper of this bill. */
    public static BillBarcode barcode(DemoCommunities communities, Bill bill) {
        var number = communities
                .account(bill.accountNumber())
                .flatMap(account -> communities.biller(account.billerId()))
                .map(Biller::number)
                .orElseThrow(() -> new IllegalArgumentException("a bill of other communities: " + bill.id()));
        return new BillBarcode(number, bill.accountNumber(), bill.period().first());
    }
}
