package org.linli.central.server.http;

import java.util.Optional;
import org.linli.central.api.id.ClaimId;
import org.linli.central.api.id.ShelfId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.parcel.ParcelRequest;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.ledger.Books;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.shelf.Claim;
import org.linli.central.server.shelf.Shelf;
import org.linli.central.server.shelf.ShelfClosedException;

/** Where a terminal lays a task down, and another takes it up. */
final class ParcelDoor implements Door {
    private final TerminalProof proof;
    private final Shelf shelf;
    private final Ledger ledger;

    ParcelDoor(TerminalProof proof, Shelf shelf, Ledger ledger) {
        this.proof = proof;
        this.shelf = shelf;
        this.ledger = ledger;
    }

    @Override
    public Optional<Reply> answer(Arrived request) throws BrokenContractException, LedgerUnavailableException {
        var path = PathWords.of(request.path());
        if (!request.method().equals("POST")) {
            return Optional.empty();
        }
        if (path.matches("v1", "parcels")) {
            return Optional.of(proof.asTerminal(request, terminal -> lay(request, terminal)));
        }
        var move = move(path);
        return move.isPresent() ? Optional.of(move(request, path, move.get())) : Optional.empty();
    }

    /** Without a number: terminals of releases before claims had one. They go with the second release after this one. */
    private Optional<Move> move(PathWords path) {
        if (path.matches("v1", "parcels", "*", "claims", "*") || path.matches("v1", "parcels", "*", "claim")) {
            return Optional.of(shelf::claim);
        }
        if (path.matches("v1", "parcels", "*", "claims", "*", "confirm")
                || path.matches("v1", "parcels", "*", "confirm")) {
            return Optional.of(shelf::confirm);
        }
        if (path.matches("v1", "parcels", "*", "claims", "*", "put-back")
                || path.matches("v1", "parcels", "*", "put-back")) {
            return Optional.of(shelf::putBack);
        }
        return Optional.empty();
    }

    private Reply lay(Arrived request, TerminalId terminal) throws BrokenContractException, LedgerUnavailableException {
        var asked = WireJson.read(request.body(), ParcelRequest.class);
        String name = ledger.ask(turn -> turn.books()
                .terminal(terminal)
                .map(Books.Enrolled::terminalName)
                .orElse(terminal.value()));
        try {
            return Reply.of(201, shelf.lay(asked, terminal, name));
        } catch (ShelfClosedException closed) {
            return Reply.problem(ProblemKind.SHELF_CLOSED);
        }
    }

    private interface Move {
        Decision<?> of(ShelfId id, Claim claim) throws ShelfClosedException;
    }

    private Reply move(Arrived request, PathWords path, Move move)
            throws BrokenContractException, LedgerUnavailableException {
        return proof.asTerminal(request, terminal -> {
            var id = path.id(2, ShelfId::new);
            boolean numbered = path.words().get(3).equals("claims");
            var number = numbered ? path.id(4, ClaimId::new) : Optional.<ClaimId>empty();
            if (id.isEmpty() || (numbered && number.isEmpty())) {
                return Reply.problem(ProblemKind.PARCEL_UNKNOWN);
            }
            try {
                return Reply.of(200, move.of(id.get(), new Claim(terminal, number)));
            } catch (ShelfClosedException closed) {
                return Reply.problem(ProblemKind.SHELF_CLOSED);
            }
        });
    }
}
