package org.linli.central.server.http;

import java.util.Optional;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.signing.ContentDigest;
import org.linli.central.api.signing.MessageSignature;
import org.linli.central.api.signing.RequestSignature;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.terminal.RequestGate;

/** Whether a request comes from an enrolled terminal. Safe from any thread. */
final class TerminalProof {
    private final RequestGate gate;

    TerminalProof(RequestGate gate) {
        this.gate = gate;
    }

    /** What is done for a terminal that is one. */
    interface AsTerminal {
        Reply answer(TerminalId terminal) throws BrokenContractException, LedgerUnavailableException;
    }

    /** Does it when the request is signed by an enrolled terminal, fresh and once. */
    Reply asTerminal(Arrived request, AsTerminal work) throws BrokenContractException, LedgerUnavailableException {
        return switch (terminal(request)) {
            case Decision.Granted<TerminalId>(var terminal) -> work.answer(terminal);
            case Decision.Denied<TerminalId>(var problem) -> Reply.problem(problem);
        };
    }

    /** Who sent it, if it may pass. */
    Decision<TerminalId> terminal(Arrived request) throws LedgerUnavailableException {
        var signed = signed(request);
        return signed.isPresent() ? gate.pass(signed.get()) : Decision.denied(ProblemKind.SIGN_MISSING);
    }

    private static Optional<RequestGate.Signed> signed(Arrived request) {
        var digest = request.field().apply(ContentDigest.FIELD);
        var counter = request.field()
                .apply(RequestSignature.COUNTER_FIELD)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::parseLong);
        var input = request.field().apply(MessageSignature.INPUT_FIELD);
        var signature = request.field().apply(MessageSignature.FIELD);
        if (digest.isEmpty() || counter.isEmpty() || input.isEmpty() || signature.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RequestGate.Signed(
                new RequestSignature.Request(
                        request.method(),
                        request.authority(),
                        request.path(),
                        request.query(),
                        digest.get(),
                        counter.get()),
                request.body(),
                input.get(),
                signature.get()));
    }

    /** For machines that are not terminals yet: the key that signed. */
    Decision<String> ownKey(Arrived request) {
        return signed(request).map(gate::passOwnKey).orElseGet(() -> Decision.denied(ProblemKind.SIGN_MISSING));
    }
}
