package org.linli.central.server.http;

import java.util.Map;
import java.util.Optional;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.record.Records;
import org.linli.central.server.record.Records.RecordKind;

/** What terminals ask of the registers, for whoever was proven there and for nobody else. */
final class RecordDoor implements Door {
    private static final System.Logger LOG = System.getLogger("linli.central.http");

    private static final Map<String, RecordKind> KINDS = Map.of(
            "pension", RecordKind.PENSION,
            "medical", RecordKind.MEDICAL,
            "housing-fund", RecordKind.HOUSING_FUND,
            "subsidies", RecordKind.SUBSIDIES,
            "insurance", RecordKind.INSURANCE);

    private final TerminalProof proof;
    private final ProvenPersons persons;
    private final Records records;

    RecordDoor(TerminalProof proof, ProvenPersons persons, Records records) {
        this.proof = proof;
        this.persons = persons;
        this.records = records;
    }

    @Override
    public Optional<Reply> answer(Arrived request) throws BrokenContractException, LedgerUnavailableException {
        var path = PathWords.of(request.path());
        if (!request.method().equals("POST") || !path.matches("v1", "records", "*")) {
            return Optional.empty();
        }
        var kind = Optional.ofNullable(KINDS.get(path.words().get(2)));
        return kind.isEmpty()
                ? Optional.empty()
                : Optional.of(proof.asTerminal(request, terminal -> ask(kind.get(), request, terminal)));
    }

    private Reply ask(RecordKind kind, Arrived request, TerminalId terminal) throws BrokenContractException {
        var who = persons.shown(WireJson.read(request.body(), CertificateApplicant.class), terminal);
        if (who.isEmpty()) {
            return refused(kind, ProblemKind.PHONE_PASS_OVER);
        }
        if (persons.dossier(who.get()).isEmpty()) {
            return refused(kind, ProblemKind.RESIDENT_UNKNOWN);
        }
        return switch (records.ask(kind, who.get())) {
            case Decision.Granted<? extends Record>(var statement) -> Reply.json(200, statement);
            case Decision.Denied<? extends Record>(var problem) -> Reply.problem(problem);
        };
    }

    private static Reply refused(RecordKind kind, ProblemKind why) {
        LOG.log(System.Logger.Level.WARNING, "{0} {1}", why.code(), kind);
        return Reply.problem(why);
    }
}
