package org.linli.central.server.http;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Predicate;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.matter.PhotoBoxOrder;
import org.linli.central.api.matter.PhotoCount;
import org.linli.central.api.matter.PhotoKeeping;
import org.linli.central.api.operator.ReportPhoto;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.matter.Cases;
import org.linli.central.server.matter.CasesClosedException;
import org.linli.central.server.photo.PhotoBoxes;

/** What terminals ask and tell of photos for a report, and where staff look at those that were handed in. */
final class PhotoBoxDoor implements Door {
    private static final System.Logger LOG = System.getLogger("linli.central.http");

    private final TerminalProof proof;
    private final Predicate<String> isOperator;
    private final PhotoBoxes boxes;
    private final Cases cases;
    private final InstantSource clock;

    PhotoBoxDoor(
            TerminalProof proof, Predicate<String> isOperator, PhotoBoxes boxes, Cases cases, InstantSource clock) {
        this.proof = proof;
        this.isOperator = isOperator;
        this.boxes = boxes;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public Optional<Reply> answer(Arrived request) throws BrokenContractException, LedgerUnavailableException {
        var path = PathWords.of(request.path());
        if (request.method().equals("GET") && path.matches("v1", "operator", "reports", "*", "photos", "*")) {
            return Optional.of(
                    OperatorDesk.isStaff(request, isOperator)
                            ? handedIn(path)
                            : Reply.problem(ProblemKind.OPERATOR_TOKEN));
        }
        if (!request.method().equals("POST")) {
            return Optional.empty();
        }
        if (path.matches("v1", "reports", "photos")) {
            return Optional.of(proof.asTerminal(
                    request, terminal -> told(boxes.open(order(request).id(), terminal))));
        }
        if (path.matches("v1", "reports", "photos", "look")) {
            return Optional.of(proof.asTerminal(
                    request, terminal -> told(boxes.look(order(request).id(), terminal))));
        }
        if (path.matches("v1", "reports", "photos", "keep")) {
            return Optional.of(proof.asTerminal(request, terminal -> keep(request, terminal)));
        }
        if (path.matches("v1", "reports", "photos", "erase")) {
            return Optional.of(proof.asTerminal(request, terminal -> erase(request, terminal)));
        }
        return Optional.empty();
    }

    private static PhotoBoxOrder order(Arrived request) throws BrokenContractException {
        return WireJson.read(request.body(), PhotoBoxOrder.class);
    }

    private Reply keep(Arrived request, TerminalId terminal) throws BrokenContractException {
        var keeping = WireJson.read(request.body(), PhotoKeeping.class);
        return told(boxes.keep(keeping.id(), terminal, keeping.photos()));
    }

    private Reply erase(Arrived request, TerminalId terminal) throws BrokenContractException {
        boxes.erase(order(request).id(), terminal);
        return Reply.json(200, new PhotoCount(0));
    }

    private <T> Reply told(Decision<T> decision) {
        return switch (decision) {
            case Decision.Granted<T>(var value) -> Reply.json(200, value);
            case Decision.Denied<T>(var problem) -> Reply.problem(problem, clock.instant());
        };
    }

    private Reply handedIn(PathWords path) {
        var report = path.id(3, CaseNumber::new);
        var number = path.id(5, Integer::parseInt);
        if (report.isEmpty() || number.isEmpty()) {
            return Reply.problem(ProblemKind.PHOTO_UNKNOWN);
        }
        try {
            return cases.photo(report.get(), number.get())
                    .map(jpeg -> Reply.json(200, ReportPhoto.of(jpeg)))
                    .orElseGet(() -> Reply.problem(ProblemKind.PHOTO_UNKNOWN));
        } catch (CasesClosedException closed) {
            LOG.log(System.Logger.Level.WARNING, ProblemKind.CASES_CLOSED.code().value());
            return Reply.problem(ProblemKind.CASES_CLOSED);
        }
    }
}
