package org.linli.central.api.client;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.linli.central.api.bill.BillLookup;
import org.linli.central.api.bill.BillSearch;
import org.linli.central.api.bill.FoundBills;
import org.linli.central.api.bill.LimitedBills;
import org.linli.central.api.bill.SocialCardSearch;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.certificate.CertificateChoices;
import org.linli.central.api.certificate.CertificateFetch;
import org.linli.central.api.certificate.CertificateOrder;
import org.linli.central.api.certificate.CertificateReport;
import org.linli.central.api.certificate.CertificateStanding;
import org.linli.central.api.certificate.IssuedCertificate;
import org.linli.central.api.client.Courier.Heard;
import org.linli.central.api.client.RequestSeal.Ask;
import org.linli.central.api.document.DocumentCheck;
import org.linli.central.api.help.HelpCall;
import org.linli.central.api.help.HelpCallRequest;
import org.linli.central.api.id.CertificateId;
import org.linli.central.api.id.ClaimId;
import org.linli.central.api.id.HelpCallId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.PhoneCodeId;
import org.linli.central.api.id.PrintingId;
import org.linli.central.api.id.ShelfId;
import org.linli.central.api.known.BindingCode;
import org.linli.central.api.known.BindingRequest;
import org.linli.central.api.known.BoundTelevision;
import org.linli.central.api.known.BoundTelevisions;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.known.HouseholdBills;
import org.linli.central.api.known.OwnBinding;
import org.linli.central.api.known.PassSearch;
import org.linli.central.api.known.PhoneCode;
import org.linli.central.api.known.PhoneCodeProof;
import org.linli.central.api.known.PhoneCodeRequest;
import org.linli.central.api.known.PhonePass;
import org.linli.central.api.known.ReleaseRequest;
import org.linli.central.api.notice.NoticesNow;
import org.linli.central.api.parcel.ClaimedParcel;
import org.linli.central.api.parcel.ParcelRequest;
import org.linli.central.api.parcel.ParcelStanding;
import org.linli.central.api.payment.CardReport;
import org.linli.central.api.payment.ClosingRequest;
import org.linli.central.api.payment.CodeHandover;
import org.linli.central.api.payment.HistoryQuery;
import org.linli.central.api.payment.NumberedPaper;
import org.linli.central.api.payment.PaymentHistory;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.payment.PrintingGrant;
import org.linli.central.api.payment.PrintingReport;
import org.linli.central.api.payment.PrintingRequest;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.central.api.payment.ReceiptSheet;
import org.linli.central.api.rating.Rating;
import org.linli.central.api.wire.ServerTime;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Monotonic;

/**
 * Central over HTTPS. Signs every request; believes only answers signed for that very request.
 *
 * <p>When central says that the request was signed at another time than its own, or with a counter that is not above
 * the highest, the client takes central's word (it is signed), corrects itself and sends once more within the same
 * deadline. So neither a wrong wall clock nor a lost counter stops a terminal.
 */
public final class HttpsCentral implements Central, AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.central.client");

    private final TerminalCredentials who;
    private final TrustAnchor anchor;
    private final Courier courier;
    private final CentralTime time;
    private final RequestSeal seal;
    private final Correcting correcting;
    private final CompanionLine companion;

    /**
     * @param central {@code https://host[:port]}
     * @param wall only believed until the first answer
     */
    public HttpsCentral(
            URI central, TrustAnchor anchor, TerminalCredentials who, InstantSource wall, Monotonic monotonic) {
        this.who = who;
        this.anchor = anchor;
        this.courier = new Courier(central, anchor);
        this.time = new CentralTime(wall, monotonic);
        this.seal = new RequestSeal(who.key(), who.terminalId().value(), time, wall);
        this.correcting = new Correcting(monotonic, seal);
        this.companion = new CompanionSocket(central, courier, seal);
    }

    @Override
    public Answer<ServerTime> time(Duration within) {
        return call(Ask.get("/v1/time"), ServerTime.class, within);
    }

    @Override
    public Answer<FoundBills> searchBills(BillSearch search, Duration within) {
        return call(Ask.post("/v1/bills/search", search), FoundBills.class, within);
    }

    @Override
    public Answer<FoundBills> searchBills(SocialCardSearch search, Duration within) {
        return call(Ask.post("/v1/bills/social-card-search", search), FoundBills.class, within);
    }

    @Override
    public Answer<LimitedBills> lookUpBills(BillLookup lookup, Duration within) {
        return call(Ask.post("/v1/bills/lookup", lookup), LimitedBills.class, within);
    }

    @Override
    public Answer<FoundBills> searchBills(PassSearch search, Duration within) {
        return call(Ask.post("/v1/bills/pass-search", search), FoundBills.class, within);
    }

    @Override
    public Answer<HouseholdBills> householdBills(Duration within) {
        return call(Ask.get("/v1/bills/household"), HouseholdBills.class, within);
    }

    @Override
    public Answer<OwnBinding> ownBinding(Duration within) {
        return call(Ask.get("/v1/bindings/own"), OwnBinding.class, within);
    }

    @Override
    public Answer<BindingCode> makeBindingCode(Duration within) {
        return call(Ask.post("/v1/binding-codes"), BindingCode.class, within);
    }

    @Override
    public Answer<BoundTelevision> bind(BindingRequest request, Duration within) {
        return call(Ask.post("/v1/bindings", request), BoundTelevision.class, within);
    }

    @Override
    public Answer<BoundTelevisions> boundTelevisions(CardShown who, Duration within) {
        return call(Ask.post("/v1/bindings/search", who), BoundTelevisions.class, within);
    }

    @Override
    public Answer<BoundTelevisions> release(ReleaseRequest request, Duration within) {
        return call(Ask.post("/v1/bindings/release", request), BoundTelevisions.class, within);
    }

    @Override
    public Answer<PhoneCode> sendPhoneCode(PhoneCodeRequest request, Duration within) {
        return call(Ask.post("/v1/phone-codes", request), PhoneCode.class, within);
    }

    @Override
    public Answer<PhonePass> provePhone(PhoneCodeId id, PhoneCodeProof proof, Duration within) {
        return call(Ask.post("/v1/phone-codes/" + id + "/proof", proof), PhonePass.class, within);
    }

    @Override
    public Answer<ParcelStanding> layParcel(ParcelRequest request, Duration within) {
        return call(Ask.post("/v1/parcels", request), ParcelStanding.class, within);
    }

    @Override
    public Answer<ClaimedParcel> claimParcel(ShelfId id, ClaimId claim, Duration within) {
        return call(Ask.post(claimed(id, claim)), ClaimedParcel.class, within);
    }

    @Override
    public Answer<ParcelStanding> confirmParcel(ShelfId id, ClaimId claim, Duration within) {
        return call(Ask.post(claimed(id, claim) + "/confirm"), ParcelStanding.class, within);
    }

    @Override
    public Answer<ParcelStanding> putBackParcel(ShelfId id, ClaimId claim, Duration within) {
        return call(Ask.post(claimed(id, claim) + "/put-back"), ParcelStanding.class, within);
    }

    private static String claimed(ShelfId id, ClaimId claim) {
        return "/v1/parcels/" + id + "/claims/" + claim;
    }

    @Override
    public DocumentCheck documents() {
        return anchor.documents();
    }

    @Override
    public Answer<CertificateChoices> certificates(CertificateApplicant who, Duration within) {
        return call(Ask.post("/v1/certificates/search", who), CertificateChoices.class, within);
    }

    @Override
    public Answer<IssuedCertificate> issueCertificate(CertificateOrder order, Duration within) {
        return call(Ask.post("/v1/certificates", order), IssuedCertificate.class, within);
    }

    @Override
    public Answer<IssuedCertificate> fetchCertificate(CertificateId id, CertificateFetch fetch, Duration within) {
        return call(Ask.post("/v1/certificates/" + id + "/document", fetch), IssuedCertificate.class, within);
    }

    @Override
    public Answer<CertificateStanding> reportCertificate(CertificateId id, CertificateReport report, Duration within) {
        return call(Ask.post("/v1/certificates/" + id + "/outcome", report), CertificateStanding.class, within);
    }

    @Override
    public Answer<PaymentView> openPayment(PaymentOrder order, Duration within) {
        return call(Ask.post("/v1/payments", order), PaymentView.class, within);
    }

    @Override
    public Answer<PaymentView> handCode(PaymentId payment, CodeHandover code, Duration within) {
        return call(Ask.post("/v1/payments/" + payment + "/code", code), PaymentView.class, within);
    }

    @Override
    public Answer<PaymentView> reportCard(PaymentId payment, CardReport report, Duration within) {
        return call(Ask.post("/v1/payments/" + payment + "/card", report), PaymentView.class, within);
    }

    @Override
    public Answer<PaymentView> payment(PaymentId payment, Duration within) {
        return call(Ask.get("/v1/payments/" + payment), PaymentView.class, within);
    }

    @Override
    public Answer<PaymentView> closePayment(PaymentId payment, ClosingRequest closing, Duration within) {
        return call(Ask.post("/v1/payments/" + payment + "/closing", closing), PaymentView.class, within);
    }

    @Override
    public Answer<ReceiptSheet> receipt(PaymentId payment, Duration within) {
        return call(Ask.get("/v1/payments/" + payment + "/receipt"), ReceiptSheet.class, within);
    }

    @Override
    public Answer<PaymentView> reportReceipt(PaymentId payment, ReceiptReport report, Duration within) {
        return call(Ask.post("/v1/payments/" + payment + "/receipt", report), PaymentView.class, within);
    }

    @Override
    public Answer<PrintingGrant> grantPrinting(PaymentId payment, PrintingRequest request, Duration within) {
        return call(Ask.post("/v1/payments/" + payment + "/printings", request), PrintingGrant.class, within);
    }

    @Override
    public Answer<NumberedPaper> reportPrinting(
            PaymentId payment, PrintingId printing, PrintingReport report, Duration within) {
        return call(
                Ask.post("/v1/payments/" + payment + "/printings/" + printing + "/outcome", report),
                NumberedPaper.class,
                within);
    }

    @Override
    public Answer<PaymentHistory> history(HistoryQuery query, Duration within) {
        return call(Ask.post("/v1/payments/history", query), PaymentHistory.class, within);
    }

    @Override
    public Answer<HelpCall> callHelp(HelpCallRequest call, Duration within) {
        return call(Ask.post("/v1/help-calls", call), HelpCall.class, within);
    }

    @Override
    public Answer<HelpCall> helpCall(HelpCallId call, Duration within) {
        return call(Ask.get("/v1/help-calls/" + call), HelpCall.class, within);
    }

    @Override
    public Answer<HelpCall> endHelpCall(HelpCallId call, Duration within) {
        return call(Ask.post("/v1/help-calls/" + call + "/end"), HelpCall.class, within);
    }

    @Override
    public Answer<Rating> rate(Rating rating, Duration within) {
        return call(Ask.post("/v1/ratings", rating), Rating.class, within);
    }

    @Override
    public RecordsWindow records() {
        return new HttpsRecords(this::call);
    }

    @Override
    public CasesWindow cases() {
        return new HttpsCases(this);
    }

    @Override
    public NoticesWindow notices() {
        return (query, within) -> call(Ask.post("/v1/notices", query), NoticesNow.class, within);
    }

    @Override
    public Optional<CompanionLine> companion() {
        return Optional.of(companion);
    }

    @Override
    public Instant centralNow() {
        return time.now();
    }

    /** Ends open calls; they come back Unknown. */
    @Override
    public void close() {
        courier.close();
    }

    /** For the windows that have a class of their own. */
    <T> Answer<T> call(Ask ask, Class<T> type, Duration within) {
        return correcting.call(within, left -> once(ask, type, left));
    }

    private <T> Answer<T> once(Ask ask, Class<T> type, Duration within) {
        var sealed = seal.seal(ask, courier);
        try {
            return switch (courier.send(sealed.request(), within)) {
                case Heard.NotSent unsent -> new Answer.NotSent<>(unsent.why());
                case Heard.Lost lost -> new Answer.Unknown<>(lost.why());
                case Heard.Reply reply -> believe(reply, sealed.signature(), type);
            };
        } finally {
            sealed.body().erase();
        }
    }

    private <T> Answer<T> believe(Heard.Reply reply, String requestSignature, Class<T> type) {
        var millis = AnswerProof.centralMillis(reply, requestSignature, who.answerKey(), who.answerKeyId());
        if (millis.isEmpty()) {
            Code why = reply.status() >= 500 ? LinkTrouble.SERVER_ERROR : LinkTrouble.FORGED;
            LOG.log(System.Logger.Level.WARNING, "{0} status {1}", why, reply.status());
            return new Answer.Unknown<>(why);
        }
        time.learn(millis.getAsLong());
        return Reading.of(reply, type);
    }
}
