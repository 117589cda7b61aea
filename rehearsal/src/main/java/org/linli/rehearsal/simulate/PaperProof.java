package org.linli.rehearsal.simulate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.linli.central.api.payment.LineState;
import org.linli.payments.desk.AttemptView;

/** What lies in printers' trays: no two papers of one receipt with one number (I7), none that claims too much (I8). */
final class PaperProof {
    private final Findings findings;
    private final Trace trace;
    private final CentralProof central;
    private final CentralProof.PostedBy biller;
    private final Set<String> papers = new HashSet<>();

    PaperProof(Findings findings, Trace trace, CentralProof central, CentralProof.PostedBy biller) {
        this.findings = findings;
        this.trace = trace;
        this.central = central;
        this.biller = biller;
    }

    /** A paper comes out. */
    void cameOut(AttemptView printed, int copy) {
        trace.say("paper " + printed.id() + " no " + copy);
        findings.require(
                papers.add(printed.id() + " " + copy), "I7", "two papers are no " + copy + " of " + printed.id());
        Optional<String> number = central.payment(printed.id()).flatMap(payment -> payment.receiptNumber());
        findings.require(
                number.isPresent() && number.equals(printed.receiptNumber()),
                "I7",
                "the paper of " + printed.id() + " bears " + printed.receiptNumber() + ", central gave " + number);
        for (var line : printed.lines()) {
            findings.require(
                    line.state() != LineState.POSTED || biller.isPosted(printed.id(), line.billId()),
                    "I8",
                    "a paper says that " + line.billId() + " is posted");
        }
    }
}
