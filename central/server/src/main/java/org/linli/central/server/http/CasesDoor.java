package org.linli.central.server.http;

import java.time.InstantSource;
import java.util.Optional;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.matter.CaseView;
import org.linli.central.api.matter.ReminderOrder;
import org.linli.central.api.matter.ReportOrder;
import org.linli.central.api.matter.SlipSearch;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.community.Dossier;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.matter.Cases;
import org.linli.central.server.matter.CasesClosedException;
import org.linli.central.server.terminal.LookupLimit;

/** What terminals ask and tell of cases. */
final class CasesDoor implements Door {
    private static final System.Logger LOG = System.getLogger("linli.central.http");

    private final TerminalProof proof;
    private final ProvenPersons persons;
    private final Cases cases;
    private final LookupLimit lookups;
    private final InstantSource clock;

    CasesDoor(TerminalProof proof, ProvenPersons persons, Cases cases, LookupLimit lookups, InstantSource clock) {
        this.proof = proof;
        this.persons = persons;
        this.cases = cases;
        this.lookups = lookups;
        this.clock = clock;
    }

    @Override
    public Optional<Reply> answer(Arrived request) throws BrokenContractException, LedgerUnavailableException {
        var path = PathWords.of(request.path());
        if (request.method().equals("GET") && path.matches("v1", "reports", "menu")) {
            return Optional.of(asTerminal(request, (asked, terminal) -> Reply.json(200, cases.reportMenu())));
        }
        if (!request.method().equals("POST")) {
            return Optional.empty();
        }
        if (path.matches("v1", "cases", "search")) {
            return Optional.of(asTerminal(request, this::search));
        }
        if (path.matches("v1", "cases", "by-slip")) {
            return Optional.of(asTerminal(request, this::bySlip));
        }
        if (path.matches("v1", "cases", "reminders")) {
            return Optional.of(asTerminal(request, this::remind));
        }
        if (path.matches("v1", "reports")) {
            return Optional.of(asTerminal(request, this::report));
        }
        return Optional.empty();
    }

    private interface Work {
        Reply answer(Arrived request, TerminalId terminal)
                throws BrokenContractException, LedgerUnavailableException, CasesClosedException;
    }

    private Reply asTerminal(Arrived request, Work work) throws BrokenContractException, LedgerUnavailableException {
        return proof.asTerminal(request, terminal -> {
            try {
                return work.answer(request, terminal);
            } catch (CasesClosedException closed) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        ProblemKind.CASES_CLOSED.code().value());
                return Reply.problem(ProblemKind.CASES_CLOSED);
            }
        });
    }

    private Reply search(Arrived request, TerminalId terminal) throws BrokenContractException, CasesClosedException {
        var asked = WireJson.read(request.body(), CertificateApplicant.class);
        return switch (persons.dossier(asked, terminal)) {
            case Decision.Granted<Dossier>(var who) -> Reply.json(200, cases.of(who.person()));
            case Decision.Denied<Dossier>(var problem) -> Reply.problem(problem);
        };
    }

    private Reply bySlip(Arrived request, TerminalId terminal)
            throws BrokenContractException, LedgerUnavailableException, CasesClosedException {
        var slip = WireJson.read(request.body(), SlipSearch.class).slip();
        var refused = lookups.refused(terminal);
        if (refused.isPresent()) {
            return told(new Decision.Denied<CaseView>(refused.get()));
        }
        var found = cases.bySlip(slip);
        return told(lookups.tell(terminal, found, ProblemKind.CASE_UNKNOWN));
    }

    /** A number that is not this person's counts as a guess, whether or not somebody else has such a case. */
    private Reply remind(Arrived request, TerminalId terminal)
            throws BrokenContractException, LedgerUnavailableException, CasesClosedException {
        var order = WireJson.read(request.body(), ReminderOrder.class);
        var applicant = order.applicant();
        if (!(persons.dossier(applicant, terminal) instanceof Decision.Granted<Dossier>(var who))) {
            return Reply.problem(
                    applicant.pass().isPresent() ? ProblemKind.PHONE_PASS_OVER : ProblemKind.RESIDENT_UNKNOWN);
        }
        return cases.isOf(order.number(), who.person())
                ? told(cases.remind(order, who.person()))
                : told(lookups.tell(terminal, Optional.<CaseView>empty(), ProblemKind.CASE_UNKNOWN));
    }

    /** Who reports is asked for only where they say so. */
    private Reply report(Arrived request, TerminalId terminal) throws BrokenContractException, CasesClosedException {
        var order = WireJson.read(request.body(), ReportOrder.class);
        if (order.applicant().isEmpty()) {
            return told(201, cases.report(order, Optional.empty(), terminal));
        }
        var applicant = order.applicant().get();
        return switch (persons.dossier(applicant, terminal)) {
            case Decision.Granted<Dossier>(var who) ->
                told(201, cases.report(order, Optional.of(who.person()), terminal));
            case Decision.Denied<Dossier>(var problem) -> Reply.problem(problem);
        };
    }

    private Reply told(Decision<CaseView> decision) {
        return told(200, decision);
    }

    private Reply told(int status, Decision<CaseView> decision) {
        return switch (decision) {
            case Decision.Granted<CaseView>(var view) -> Reply.json(status, view);
            case Decision.Denied<CaseView>(var problem) -> Reply.problem(problem, clock.instant());
        };
    }
}
