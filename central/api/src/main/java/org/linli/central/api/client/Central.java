package org.linli.central.api.client;

import java.time.Duration;
import java.time.Instant;
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

/**
 * Central, as an enrolled terminal sees it. Safe from any thread; every call blocks for at most {@code within} and a
 * few milliseconds, so call from virtual threads. Every payment call may be repeated: it is idempotent by the
 * payment's id, except {@link #handCode}, which is refused the second time ({@code pay.code-already-given}) and
 * changes nothing then.
 */
public interface Central {
    Answer<ServerTime> time(Duration within);

    Answer<FoundBills> searchBills(BillSearch search, Duration within);

    /** As {@link #searchBills}, for the holder of a social-security card. */
    default Answer<FoundBills> searchBills(SocialCardSearch search, Duration within) {
        return notAsked();
    }

    /**
     * The bills of one account, by what is printed on paper. Refused with {@code bill.account-unknown}, with {@code
     * bill.barcode-form}, and after five unknown numbers within ten minutes with {@code bill.too-many-unknown}, whose
     * {@code until} says when to come again.
     */
    default Answer<LimitedBills> lookUpBills(BillLookup lookup, Duration within) {
        return notAsked();
    }

    /** As {@link #searchBills}, for whoever proved to hold a phone. Refused with {@code phone.pass-over}. */
    default Answer<FoundBills> searchBills(PassSearch search, Duration within) {
        return notAsked();
    }

    /**
     * The bills of the household this terminal is bound to; those of its own accounts alone, none of a person's. Refused with {@code
     * binding.none}.
     */
    default Answer<HouseholdBills> householdBills(Duration within) {
        return notAsked();
    }

    /** Whether this terminal is bound to a household. */
    default Answer<OwnBinding> ownBinding(Duration within) {
        return notAsked();
    }

    /** Eight digits to show on this terminal; those shown before are good no more. */
    default Answer<BindingCode> makeBindingCode(Duration within) {
        return notAsked();
    }

    /**
     * Binds the terminal that shows the code. Refused with {@code binding.code-unknown}, {@code binding.not-your-home}, and
     * after five wrong codes within ten minutes with {@code binding.too-many-wrong}.
     */
    default Answer<BoundTelevision> bind(BindingRequest request, Duration within) {
        return notAsked();
    }

    /** What is bound to the homes of whoever showed the card. */
    default Answer<BoundTelevisions> boundTelevisions(CardShown who, Duration within) {
        return notAsked();
    }

    /** Undoes a binding; answers with those that are left. */
    default Answer<BoundTelevisions> release(ReleaseRequest request, Duration within) {
        return notAsked();
    }

    /**
     * Sends a code to a phone. Says the same whether anybody has that phone or not. Refused with {@code phone.too-often},
     * whose {@code until} says when to come again.
     */
    default Answer<PhoneCode> sendPhoneCode(PhoneCodeRequest request, Duration within) {
        return notAsked();
    }

    /** Refused with {@code phone.code-wrong}, and with {@code phone.code-over} after three wrong ones or five minutes. */
    default Answer<PhonePass> provePhone(PhoneCodeId id, PhoneCodeProof proof, Duration within) {
        return notAsked();
    }

    /** Lays a sealed task on the shelf. The same again is answered the same. */
    default Answer<ParcelStanding> layParcel(ParcelRequest request, Duration within) {
        return notAsked();
    }

    /**
     * Takes it off the shelf: exactly one terminal gets it, and gets it again until it confirms or puts it back. The same
     * claim again is answered the same; another claim of the same terminal takes the place of its earlier one. Refused with
     * {@code parcel.taken}, also when this claim is over, and with {@code parcel.unknown}; one that is over was never there.
     *
     * @param claim made by the caller, new for each time it reaches for a task
     */
    default Answer<ClaimedParcel> claimParcel(ShelfId id, ClaimId claim, Duration within) {
        return notAsked();
    }

    /**
     * It goes on here; nothing of it is left at central. Idempotent. Refused with {@code parcel.taken} when this claim does
     * not hold it.
     */
    default Answer<ParcelStanding> confirmParcel(ShelfId id, ClaimId claim, Duration within) {
        return notAsked();
    }

    /**
     * It does not go on here: whoever comes next with the token gets it. Idempotent. From now on this claim holds nothing,
     * should it arrive only now; what another claim holds stays held, and the refusal is {@code parcel.taken}.
     */
    default Answer<ParcelStanding> putBackParcel(ShelfId id, ClaimId claim, Duration within) {
        return notAsked();
    }

    /**
     * Takes the bills' locks. With method QR the answer carries the offer as soon as the channel has made it, else the same
     * order again does; with method CARD the card terminal may charge once the answer says SENT.
     */
    Answer<PaymentView> openPayment(PaymentOrder order, Duration within);

    /** Central hands the code to the channel and answers with the view of the moment, within about two seconds. */
    Answer<PaymentView> handCode(PaymentId payment, CodeHandover code, Duration within);

    /**
     * Tells what the card terminal said. The answer is the view of the moment: PAID only once the acquirer has confirmed it
     * to central. May be repeated.
     */
    default Answer<PaymentView> reportCard(PaymentId payment, CardReport report, Duration within) {
        return notAsked();
    }

    Answer<PaymentView> payment(PaymentId payment, Duration within);

    Answer<PaymentView> closePayment(PaymentId payment, ClosingRequest closing, Duration within);

    /**
     * What was paid for the person's homes within the last twelve months, newest first, a page at a time. Refused with
     * {@code bill.resident-unknown}.
     */
    default Answer<PaymentHistory> history(HistoryQuery query, Duration within) {
        return notAsked();
    }

    /** Calls a person. The same call again answers how it stands. */
    default Answer<HelpCall> callHelp(HelpCallRequest call, Duration within) {
        return notAsked();
    }

    /** How a call of this terminal stands; ask every two seconds while somebody waits. */
    default Answer<HelpCall> helpCall(HelpCallId call, Duration within) {
        return notAsked();
    }

    /** Nobody needs help any more. Idempotent. */
    default Answer<HelpCall> endHelpCall(HelpCallId call, Duration within) {
        return notAsked();
    }

    /** Once for a subject; the same again is answered the same, another is refused with {@code rating.given}. */
    default Answer<Rating> rate(Rating rating, Duration within) {
        return notAsked();
    }

    /**
     * What stands on the receipt, for the terminal that opened the payment; refused with {@code pay.receipt-early} until it
     * has its number.
     */
    Answer<ReceiptSheet> receipt(PaymentId payment, Duration within);

    Answer<PaymentView> reportReceipt(PaymentId payment, ReceiptReport report, Duration within);

    /**
     * The number of one more paper of a receipt, and what stands on it. Any terminal may ask with the card of somebody the
     * payment concerns; the one that opened it needs none. The same printing again is answered the same until it has ended
     * ({@code pay.receipt-printing-over}). Refused with {@code pay.unknown}, {@code bill.resident-unknown}, {@code
     * pay.receipt-early} and {@code pay.receipt-copies}.
     */
    default Answer<PrintingGrant> grantPrinting(PaymentId payment, PrintingRequest request, Duration within) {
        return notAsked();
    }

    /** What came out. Idempotent; refused with {@code pay.receipt-printing-unknown} where no number was given. */
    default Answer<NumberedPaper> reportPrinting(
            PaymentId payment, PrintingId printing, PrintingReport report, Duration within) {
        return notAsked();
    }

    /** Which certificates a proven person may have. Refused with {@code bill.resident-unknown} and {@code phone.pass-over}. */
    default Answer<CertificateChoices> certificates(CertificateApplicant who, Duration within) {
        return notAsked();
    }

    /**
     * Issues one certificate. The same order again is answered the same, byte for byte, for as long as central keeps it;
     * then {@code certificate.over}. Refused like {@link #certificates}, and with {@code certificate.differs}, {@code
     * certificate.no-record}, {@code certificate.character} and {@code certificate.too-often}. Takes up to three seconds.
     */
    default Answer<IssuedCertificate> issueCertificate(CertificateOrder order, Duration within) {
        return notAsked();
    }

    /**
     * The document again, for the terminal it was issued at and the person it is about. Refused with {@code
     * certificate.unknown} and {@code certificate.over}; issues nothing.
     */
    default Answer<IssuedCertificate> fetchCertificate(CertificateId id, CertificateFetch fetch, Duration within) {
        return notAsked();
    }

    /**
     * What came out. The same again is answered the same; once it is told that all was printed, nothing else is taken
     * ({@code certificate.reported}). Refused with {@code certificate.unknown}.
     */
    default Answer<CertificateStanding> reportCertificate(CertificateId id, CertificateReport report, Duration within) {
        return notAsked();
    }

    /** What the registers say of whoever was proven here. */
    default RecordsWindow records() {
        return RecordsWindow.CLOSED;
    }

    /** Finds out whether a document is central's, as its authority alone can prove. */
    default DocumentCheck documents() {
        return DocumentCheck.NONE;
    }

    /** What residents have under way at an office. */
    default CasesWindow cases() {
        return CasesWindow.NONE;
    }

    /** What the place makes known to everybody. */
    default NoticesWindow notices() {
        return NoticesWindow.CLOSED;
    }

    /** The way to the relay, for phones that join this terminal; empty where there is none. */
    default Optional<CompanionLine> companion() {
        return Optional.empty();
    }

    /**
     * Central's time by the newest verified answer and this machine's monotonic clock; the wall clock before the first
     * one. Never asks the network.
     */
    Instant centralNow();

    /** What a model of central answers to a question it does not have: nothing was sent, so nothing was done. */
    private static <T> Answer<T> notAsked() {
        return new Answer.NotSent<>(LinkTrouble.NOT_SPOKEN);
    }
}
