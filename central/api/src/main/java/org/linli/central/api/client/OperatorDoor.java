package org.linli.central.api.client;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.linli.central.api.enrolment.EnrolmentView;
import org.linli.central.api.help.Answerer;
import org.linli.central.api.help.HelpCall;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.EnrolmentId;
import org.linli.central.api.id.HelpCallId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.known.SandboxMessages;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.office.ClerkList;
import org.linli.central.api.office.ClerkName;
import org.linli.central.api.office.ClerkToken;
import org.linli.central.api.office.NewClerk;
import org.linli.central.api.operator.AmountChange;
import org.linli.central.api.operator.BillDossier;
import org.linli.central.api.operator.EnrolmentCode;
import org.linli.central.api.operator.EnrolmentDecision;
import org.linli.central.api.operator.EnrolmentList;
import org.linli.central.api.operator.HelpCallList;
import org.linli.central.api.operator.PaymentDossier;
import org.linli.central.api.operator.PaymentList;
import org.linli.central.api.operator.RatingCounts;
import org.linli.central.api.operator.ReportPhoto;

/**
 * The operator door: for staff and for tests, never for a terminal. TLS proves central; a bearer token proves the
 * operator. Safe from any thread; calls block for at most {@code within}.
 */
public final class OperatorDoor implements AutoCloseable {
    private final BearerCalls calls;

    /**
     * @param central {@code https://host[:port]}
     * @param tokenFile {@code operator.token} in central's data folder
     */
    public static OperatorDoor open(URI central, TrustAnchor anchor, Path tokenFile) throws IOException {
        return new OperatorDoor(new BearerCalls(
                new Courier(central, anchor), Files.readString(tokenFile).strip()));
    }

    private OperatorDoor(BearerCalls calls) {
        this.calls = calls;
    }

    /** A fresh one-time code for one terminal. */
    public Answer<EnrolmentCode> makeEnrolmentCode(Duration within) {
        return calls.post("/v1/operator/enrolment-codes", EnrolmentCode.class, within);
    }

    public Answer<EnrolmentList> enrolments(Duration within) {
        return calls.get("/v1/operator/enrolments", EnrolmentList.class, within);
    }

    public Answer<EnrolmentView> decide(EnrolmentId enrolment, EnrolmentDecision decision, Duration within) {
        return calls.post("/v1/operator/enrolments/" + enrolment + "/decision", decision, EnrolmentView.class, within);
    }

    public Answer<PaymentList> payments(Duration within) {
        return calls.get("/v1/operator/payments", PaymentList.class, within);
    }

    public Answer<PaymentDossier> payment(PaymentId payment, Duration within) {
        return calls.get("/v1/operator/payments/" + payment, PaymentDossier.class, within);
    }

    public Answer<BillDossier> bill(BillId bill, Duration within) {
        return calls.get("/v1/operator/bills/" + bill, BillDossier.class, within);
    }

    /** Changes what a bill says, as its biller would; the version rises. */
    public Answer<BillDossier> changeAmount(BillId bill, AmountChange change, Duration within) {
        return calls.post("/v1/operator/bills/" + bill + "/amount", change, BillDossier.class, within);
    }

    /** Calls that have not ended, the most urgent first. */
    public Answer<HelpCallList> helpCalls(Duration within) {
        return calls.get("/v1/operator/help-calls", HelpCallList.class, within);
    }

    /** Takes a call; the resident reads who it is. The same person again is answered the same. */
    public Answer<HelpCall> answerHelpCall(HelpCallId call, Answerer by, Duration within) {
        return calls.post("/v1/operator/help-calls/" + call + "/answer", by, HelpCall.class, within);
    }

    public Answer<HelpCall> endHelpCall(HelpCallId call, Duration within) {
        return calls.post("/v1/operator/help-calls/" + call + "/end", HelpCall.class, within);
    }

    public Answer<RatingCounts> ratings(Duration within) {
        return calls.get("/v1/operator/ratings", RatingCounts.class, within);
    }

    /** @param number of the photo, from 1. Refused with {@code photo.unknown} */
    public Answer<ReportPhoto> reportPhoto(CaseNumber report, int number, Duration within) {
        return calls.get("/v1/operator/reports/" + report + "/photos/" + number, ReportPhoto.class, within);
    }

    /** What the sandbox sent to phones, the newest first. */
    public Answer<SandboxMessages> sandboxMessages(Duration within) {
        return calls.get("/v1/operator/sandbox-messages", SandboxMessages.class, within);
    }

    /** Somebody begins to work in the office; the token in the answer is told this once. */
    public Answer<ClerkToken> beginClerk(ClerkName name, Duration within) {
        return calls.post("/v1/operator/clerks", new NewClerk(name), ClerkToken.class, within);
    }

    /** Somebody no longer works there: their token is worth nothing from now on, and nobody else gets their name. */
    public Answer<ClerkList> endClerk(ClerkName name, Duration within) {
        return calls.post("/v1/operator/clerks/" + name + "/end", ClerkList.class, within);
    }

    public Answer<ClerkList> clerks(Duration within) {
        return calls.get("/v1/operator/clerks", ClerkList.class, within);
    }

    @Override
    public void close() {
        calls.close();
    }
}
