package org.linli.central.api.wire;

import org.linli.foundation.code.Code;

/**
 * Every refusal central words itself: stable code, HTTP status, a title for people who read logs.
 *
 * <p>What the resident reads comes from the text catalogue under the code, never from here. A released code keeps its
 * meaning.
 */
public enum ProblemKind {
    REQUEST_MALFORMED("request.malformed", 400, "The request is not what the contract says"),
    REQUEST_TOO_LARGE("request.too-large", 413, "The request is larger than any the contract knows"),
    REQUEST_TYPE("request.media-type", 415, "Only application/json is taken here"),
    NOT_FOUND("request.not-found", 404, "There is nothing at this address"),
    METHOD("request.method", 405, "This address does not know that method"),
    /** Terminals know this answer; central itself limits only lookups, with a code of their own. */
    TOO_MANY("request.too-many", 429, "Too many requests; wait and ask again"),

    /** A line for phones is opened by central's own page. */
    FOREIGN_PAGE("companion.foreign-page", 403, "This is not central's own page"),

    SIGN_MISSING("sign.missing", 401, "The request carries no signature"),
    SIGN_INVALID("sign.invalid", 401, "The signature does not match the request"),
    SIGN_UNKNOWN_KEY("sign.unknown-key", 401, "No enrolled terminal has this key"),
    SIGN_REPLAYED("sign.replayed", 401, "This very request was taken before"),
    SIGN_COUNTER_STALE("sign.counter-stale", 401, "The counter is not above the highest one taken"),
    SIGN_CLOCK_SKEWED("sign.clock-skewed", 401, "The request was signed at another time than central's"),
    OPERATOR_TOKEN("operator.token", 401, "The operator door needs its token"),
    LISTS_NOT_READY("operator.lists-not-ready", 503, "Central's lists are still being made; nothing was done"),
    LISTS_UNUSABLE("operator.lists-unusable", 503, "Central has no lists until its disk is mended; payments go on"),

    CLERK_TOKEN("office.token", 401, "The office's door needs the token of somebody who works there"),
    CLERK_KNOWN("office.clerk-known", 409, "Somebody works, or worked, here under this name"),
    CLERK_UNKNOWN("office.clerk-unknown", 404, "Nobody works here under this name"),
    DEED_UNKNOWN("office.deed-unknown", 404, "Nobody asked for such a deed"),
    DEED_DIFFERS("office.deed-differs", 409, "Something else was asked for under this id"),
    DEED_DECIDED("office.deed-decided", 409, "This was decided before"),
    DEED_SAME_PERSON("office.deed-same-person", 403, "Whoever asks for it cannot agree to it; another person has to"),
    DEED_NOT_FITTING("office.deed-not-fitting", 409, "This cannot be done to the payment as it stands now"),
    DAY_UNKNOWN("office.day-unknown", 404, "That day has not been gone through"),
    DAY_NOT_LISTED(
            "office.day-not-listed", 409, "The channel has no list of that day that could be believed; ask later"),

    ENROLMENT_CODE("enrolment.code", 403, "The enrolment code is unknown, used or expired"),
    ENROLMENT_UNKNOWN("enrolment.unknown", 404, "There is no such enrolment"),
    ENROLMENT_DECIDED("enrolment.decided", 409, "This enrolment was decided before"),

    RESIDENT_UNKNOWN("bill.resident-unknown", 404, "Nobody with this name and number lives in these communities"),
    BILL_UNKNOWN("bill.unknown", 404, "There is no such bill"),
    ACCOUNT_UNKNOWN("bill.account-unknown", 404, "No biller has this number"),
    BARCODE_FORM("bill.barcode-form", 422, "This is not the barcode of a bill of any known biller"),
    LOOKUPS_USED_UP("bill.too-many-unknown", 429, "Too many unknown numbers from this terminal; wait and ask again"),

    BINDING_NONE("binding.none", 404, "This terminal is bound to no household"),
    BINDING_CODE("binding.code-unknown", 404, "No television shows this code now"),
    BINDING_HOME("binding.not-your-home", 403, "The holder of this card does not belong to that home"),
    BINDING_UNKNOWN("binding.unknown", 404, "No home of this person has that television"),
    BINDING_GUESSED("binding.too-many-wrong", 429, "Too many wrong codes from this terminal; wait and ask again"),
    PHONE_TOO_OFTEN("phone.too-often", 429, "Too many codes were sent; wait and ask again"),
    PHONE_CODE_WRONG("phone.code-wrong", 403, "This is not the code that was sent"),
    PHONE_CODE_OVER("phone.code-over", 404, "This code was used, tried too often, or is too old"),
    PHONE_PASS_OVER("phone.pass-over", 404, "Too long ago; the phone must be proven again"),
    PARCEL_UNKNOWN("parcel.unknown", 404, "Nothing lies here: never did, was taken, or is over"),
    PARCEL_TAKEN("parcel.taken", 409, "Another terminal has taken it"),
    PARCEL_DIFFERS("parcel.differs", 409, "Something else lies here already"),
    PARCEL_TOO_MANY("parcel.too-many", 429, "The shelf is full"),
    SHELF_CLOSED("parcel.shelf-closed", 503, "Central keeps no tasks until its disk is looked after"),

    CERTIFICATE_UNKNOWN("certificate.unknown", 404, "This person has no such certificate at this terminal"),
    CERTIFICATE_OVER("certificate.over", 404, "It was issued too long ago; another id makes another one"),
    CERTIFICATE_DIFFERS("certificate.differs", 409, "A certificate with this id was asked for otherwise"),
    CERTIFICATE_NO_RECORD("certificate.no-record", 404, "There is nothing on record that could be certified"),
    CERTIFICATE_CHARACTER("certificate.character", 422, "No font that may be embedded has a character of this text"),
    CERTIFICATE_TOO_OFTEN("certificate.too-often", 429, "Too many certificates for one person; wait and ask again"),
    CERTIFICATE_REPORTED("certificate.reported", 409, "What became of this paper was told before, otherwise"),
    CERTIFICATES_CLOSED("certificate.closed", 503, "Central issues none until its disk and fonts are looked after"),

    NOTICE_NONE("notice.none", 404, "Nobody has published anything here"),

    RECORD_NONE("record.none", 404, "This register has nothing under this name"),
    RECORD_SOURCE_SLOW("record.source-slow", 504, "The office that keeps this record does not answer in time"),
    RECORD_SOURCE_DOWN("record.source-down", 503, "The office that keeps this record cannot be asked now"),

    CASE_UNKNOWN("case.unknown", 404, "There is no such case, or it is somebody else's"),
    CASE_NOT_OVERDUE("case.not-overdue", 409, "The office still has time, or has ended it"),
    CASE_REMINDED("case.reminded-today", 409, "This office was reminded of this case today"),
    REPORT_NOT_SO("report.not-so", 422, "The menu has no such category, trouble or place"),
    REPORT_NAME("report.name-wanted", 422, "Whoever reports this has to say who they are"),
    REPORT_DIFFERS("report.differs", 409, "Something else was reported under this id"),
    REPORT_TOO_OFTEN("report.too-often", 429, "Too many reports from one terminal; wait and hand in again"),
    PHOTO_GONE("photo.gone", 409, "The photos for this report are not, or no longer, here"),
    PHOTO_TOO_OFTEN("photo.too-often", 429, "Too many codes for photos from one terminal; wait and ask again"),
    PHOTO_UNKNOWN("photo.unknown", 404, "No such photo was handed in"),
    CASES_CLOSED("case.closed", 503, "Central follows no cases until its disk is looked after"),

    PAYMENT_UNKNOWN("pay.unknown", 404, "There is no such payment"),
    PAYMENT_DIFFERS("pay.differs", 409, "A payment with this id was opened with other content"),
    PAYMENT_METHOD("pay.method-not-offered", 422, "Central has no channel for this method"),
    PAYMENT_TOTAL("pay.total-wrong", 422, "The total is not the sum of the lines"),
    PAYMENT_TRADE_NUMBER("pay.trade-number-used", 409, "This order number belongs to another payment"),
    BILL_CHANGED("pay.bill-changed", 409, "A bill's amount changed since it was shown"),
    BILL_LOCKED("pay.bill-locked", 409, "A bill is being paid at this moment"),
    BILL_SETTLED("pay.bill-settled", 409, "A bill is settled already"),
    CHOICE_UNKNOWN("pay.choice-not-offered", 422, "The amount is none of those a bill lets the resident choose"),
    BILL_NOT_PAYABLE("pay.bill-not-payable", 409, "A bill is disputed or has nothing due"),
    CODE_FORM("pay.code-form", 422, "This is not a payment code of any known wallet"),
    CODE_GIVEN("pay.code-already-given", 409, "A code was handed over for this payment before"),
    PAYMENT_FINAL("pay.final", 409, "This payment has ended"),
    RECEIPT_EARLY("pay.receipt-early", 409, "There is no receipt before the money is posted"),
    RECEIPT_COPIES("pay.receipt-copies", 409, "This receipt has as many copies as it may have"),
    PRINTING_OVER("pay.receipt-printing-over", 409, "This printing has ended; another one has another id"),
    PRINTING_UNKNOWN("pay.receipt-printing-unknown", 404, "No number was given for this printing"),
    PAPER_TAKEN("pay.receipt-paper-taken", 409, "Another terminal has this paper"),

    HELP_UNKNOWN("help.unknown", 404, "There is no such call for help"),
    HELP_DIFFERS("help.differs", 409, "A call with this id was made with other content"),
    HELP_TAKEN("help.taken", 409, "Somebody else has taken this call, or it has ended"),
    RATING_SUBJECT("rating.subject-unknown", 404, "There is nothing to rate under this id"),
    RATING_GIVEN("rating.given", 409, "This was rated before, otherwise"),

    BUSY("central.busy", 503, "Central is busy; nothing was done"),
    STOPPED("central.journal-stopped", 503, "Central takes no payments until its journal is looked after"),
    BUG("central.bug", 500, "Central failed; nobody knows what was done");

    @SuppressWarnings("ImmutableEnumChecker") // a Code is an immutable record; its type cannot say so
    private final Code code;

    private final int status;
    private final String title;

    ProblemKind(String code, int status, String title) {
        this.code = Code.of(code);
        this.status = status;
        this.title = title;
    }

    public Code code() {
        return code;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public boolean is(Code other) {
        return code.equals(other);
    }

    /**
     * Whether this refusal is about the moment and not about what was asked: the same request may be taken later.
     *
     * @param why a refusal's code, known here or not
     */
    public static boolean isPassing(Code why) {
        return why.area().equals("sign") || why.area().equals("central") || TOO_MANY.is(why);
    }

    public Problem problem() {
        return Problem.of(this);
    }
}
