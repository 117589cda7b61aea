package org.linli.central.server.http;

import java.time.InstantSource;
import java.util.Optional;
import org.linli.central.api.notice.NoticesNow;
import org.linli.central.api.notice.NoticesQuery;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.notice.Notices;

/** The notices, for enrolled terminals. */
final class NoticeDoor implements Door {
    private final TerminalProof proof;
    private final Notices notices;
    private final InstantSource clock;

    NoticeDoor(TerminalProof proof, Notices notices, InstantSource clock) {
        this.proof = proof;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public Optional<Reply> answer(Arrived request) throws BrokenContractException, LedgerUnavailableException {
        var path = PathWords.of(request.path());
        return request.method().equals("POST") && path.matches("v1", "notices")
                ? Optional.of(proof.asTerminal(request, terminal -> notices(request)))
                : Optional.empty();
    }

    private Reply notices(Arrived request) throws BrokenContractException {
        return switch (notices.answer(WireJson.read(request.body(), NoticesQuery.class))) {
            case Decision.Granted<NoticesNow>(var now) -> Reply.json(200, now);
            case Decision.Denied<NoticesNow>(var problem) -> Reply.problem(problem, clock.instant());
        };
    }
}
