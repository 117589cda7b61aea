package org.linli.central.server.town;

import java.io.IOException;
import java.util.List;
import org.linli.central.api.bill.Bill;
import org.linli.central.api.bill.BillKind;
import org.linli.central.api.bill.BillLookup;
import org.linli.central.api.bill.BillSearch;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.bill.FoundBills;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.bill.LimitedBills;
import org.linli.central.api.bill.LookupBy;
import org.linli.central.api.bill.SocialCard;
import org.linli.central.api.bill.SocialCardSearch;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.HttpsCentral;
import org.linli.central.api.client.TerminalCredentials;
import org.linli.central.api.payment.CodeHandover;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;

/** An enrolled terminal with a resident before it. */
public final class Terminal implements AutoCloseable {
    private final TerminalCredentials credentials;
    private final Town town;
    private final HttpsCentral central;

    Terminal(Town town, TerminalCredentials credentials) throws IOException {
        this.town = town;
        this.credentials = credentials;
        this.central = new HttpsCentral(town.address(), town.anchor(), credentials, town.time(), town.time());
    }

    public HttpsCentral central() {
        return central;
    }

    public TerminalCredentials credentials() {
        return credentials;
    }

    public FoundBills search(Identity card) {
        return Town.answered(central.searchBills(new BillSearch(card), Town.WITHIN));
    }

    public FoundBills search(SocialCard card) {
        return Town.answered(central.searchBills(new SocialCardSearch(card), Town.WITHIN));
    }

    public Answer<LimitedBills> lookUp(LookupBy by, String text) {
        return central.lookUpBills(new BillLookup(by, text), Town.WITHIN);
    }

    /** What can be paid now, with an amount somebody billed. */
    public List<Bill> owed(Identity card) {
        return search(card).households().stream()
                .flatMap(home -> home.bills().stream())
                .filter(bill -> bill.state() == BillState.OPEN && bill.choices().isEmpty())
                .toList();
    }

    public Bill bill(Identity card, BillKind kind) {
        return search(card).households().stream()
                .flatMap(home -> home.bills().stream())
                .filter(bill -> bill.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** The bill as it is now. */
    public Bill again(Identity card, Bill bill) {
        return search(card).households().stream()
                .flatMap(home -> home.bills().stream())
                .filter(each -> each.id().equals(bill.id()))
                .findFirst()
                .orElseThrow();
    }

    public Answer<PaymentView> open(PaymentOrder order) {
        return central.openPayment(order, Town.WITHIN);
    }

    public Answer<PaymentView> give(PaymentOrder order, String code) {
        return central.handCode(order.paymentId(), new CodeHandover(code), Town.WITHIN);
    }

    /** Opens, hands over a fresh code of that phone, and waits for the channel's first word, however slow the machine. */
    public PaymentView pay(PaymentOrder order, String phone) {
        Town.answered(open(order));
        Town.answered(give(order, town.sandbox().showCode(phone)));
        return town.see(() -> view(order), view -> view.state() != PaymentState.SENT);
    }

    public PaymentView view(PaymentOrder order) {
        return Town.answered(central.payment(order.paymentId(), Town.WITHIN));
    }

    @Override
    public void close() {
        central.close();
    }
}
