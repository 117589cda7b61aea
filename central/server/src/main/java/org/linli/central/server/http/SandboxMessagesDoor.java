package org.linli.central.server.http;

import java.util.Optional;
import java.util.function.Predicate;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.known.SandboxOutbox;

/** What would have arrived on phones, for whoever rehearses with the operator's token. */
final class SandboxMessagesDoor implements Door {
    private final Predicate<String> isOperator;
    private final SandboxOutbox outbox;

    SandboxMessagesDoor(Predicate<String> isOperator, SandboxOutbox outbox) {
        this.isOperator = isOperator;
        this.outbox = outbox;
    }

    @Override
    public Optional<Reply> answer(Arrived request) {
        boolean asked = request.method().equals("GET")
                && PathWords.of(request.path()).matches("v1", "operator", "sandbox-messages");
        if (!asked) {
            return Optional.empty();
        }
        return Optional.of(
                OperatorDesk.isStaff(request, isOperator)
                        ? Reply.json(200, outbox.messages())
                        : Reply.problem(ProblemKind.OPERATOR_TOKEN));
    }
}
