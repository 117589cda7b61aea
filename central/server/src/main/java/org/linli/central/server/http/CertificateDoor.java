package org.linli.central.server.http;

import java.time.InstantSource;
import java.util.Optional;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.certificate.CertificateFetch;
import org.linli.central.api.certificate.CertificateOrder;
import org.linli.central.api.certificate.CertificateReport;
import org.linli.central.api.id.CertificateId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.certificate.BookClosedException;
import org.linli.central.server.certificate.Certificates;
import org.linli.central.server.community.Dossier;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.LedgerUnavailableException;

/** What terminals ask and tell of certificates, for whoever was proven there. */
final class CertificateDoor implements Door {
    private static final System.Logger LOG = System.getLogger("linli.central.http");

    private final TerminalProof proof;
    private final ProvenPersons persons;
    private final Certificates certificates;
    private final InstantSource clock;

    CertificateDoor(TerminalProof proof, ProvenPersons persons, Certificates certificates, InstantSource clock) {
        this.proof = proof;
        this.persons = persons;
        this.certificates = certificates;
        this.clock = clock;
    }

    @Override
    public Optional<Reply> answer(Arrived request) throws BrokenContractException, LedgerUnavailableException {
        var path = PathWords.of(request.path());
        if (!request.method().equals("POST")) {
            return Optional.empty();
        }
        if (path.matches("v1", "certificates", "search")) {
            return Optional.of(asTerminal(request, this::choices));
        }
        if (path.matches("v1", "certificates")) {
            return Optional.of(asTerminal(request, this::issue));
        }
        if (path.matches("v1", "certificates", "*", "document")) {
            return Optional.of(asTerminal(request, this::fetch));
        }
        if (path.matches("v1", "certificates", "*", "outcome")) {
            return Optional.of(asTerminal(request, this::report));
        }
        return Optional.empty();
    }

    private interface Work {
        Reply answer(Arrived request, TerminalId terminal) throws BrokenContractException, BookClosedException;
    }

    private Reply asTerminal(Arrived request, Work work) throws BrokenContractException, LedgerUnavailableException {
        return proof.asTerminal(request, terminal -> {
            try {
                return work.answer(request, terminal);
            } catch (BookClosedException closed) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        ProblemKind.CERTIFICATES_CLOSED.code().value());
                return Reply.problem(ProblemKind.CERTIFICATES_CLOSED);
            }
        });
    }

    private Reply choices(Arrived request, TerminalId terminal) throws BrokenContractException, BookClosedException {
        return switch (persons.dossier(WireJson.read(request.body(), CertificateApplicant.class), terminal)) {
            case Decision.Granted<Dossier>(var of) -> Reply.json(200, certificates.choices(of));
            case Decision.Denied<Dossier>(var problem) -> Reply.problem(problem);
        };
    }

    private Reply issue(Arrived request, TerminalId terminal) throws BrokenContractException, BookClosedException {
        var order = WireJson.read(request.body(), CertificateOrder.class);
        return switch (persons.dossier(order.applicant(), terminal)) {
            case Decision.Granted<Dossier>(var of) ->
                passing(201, certificates.issue(order.id(), order.kind(), of, terminal));
            case Decision.Denied<Dossier>(var problem) -> Reply.problem(problem);
        };
    }

    private Reply fetch(Arrived request, TerminalId terminal) throws BrokenContractException, BookClosedException {
        var id = PathWords.of(request.path()).id(2, CertificateId::new);
        var asked = WireJson.read(request.body(), CertificateFetch.class);
        if (id.isEmpty()) {
            return Reply.problem(ProblemKind.CERTIFICATE_UNKNOWN);
        }
        return switch (persons.dossier(asked.applicant(), terminal)) {
            case Decision.Granted<Dossier>(var of) -> Reply.of(200, certificates.fetch(id.get(), of, terminal));
            case Decision.Denied<Dossier>(var problem) -> Reply.problem(problem);
        };
    }

    private Reply report(Arrived request, TerminalId terminal) throws BrokenContractException, BookClosedException {
        var id = PathWords.of(request.path()).id(2, CertificateId::new);
        var told = WireJson.read(request.body(), CertificateReport.class);
        return id.isPresent()
                ? Reply.of(200, certificates.report(id.get(), told, terminal))
                : Reply.problem(ProblemKind.CERTIFICATE_UNKNOWN);
    }

    private <T> Reply passing(int status, Decision<T> decision) {
        return switch (decision) {
            case Decision.Granted<T>(var value) -> Reply.json(status, value);
            case Decision.Denied<T>(var problem) -> Reply.problem(problem, clock.instant());
        };
    }
}
