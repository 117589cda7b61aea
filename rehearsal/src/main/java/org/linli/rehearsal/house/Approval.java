package org.linli.rehearsal.house;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.OperatorDoor;
import org.linli.central.api.enrolment.EnrolmentState;
import org.linli.central.api.operator.EnrolmentDecision;

/** The member of staff who lets a new terminal in. */
final class Approval {
    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final int TRIES = 3;

    private final OperatorDoor operator;

    Approval(OperatorDoor operator) {
        this.operator = operator;
    }

    String freshCode() throws ProgramFailed {
        // A code that was made and never arrived is used by nobody and runs out.
        var made = operator.makeEnrolmentCode(WITHIN);
        for (int again = 0; again < TRIES && !(made instanceof Answer.Answered); again++) {
            made = operator.makeEnrolmentCode(WITHIN);
        }
        return answered(made).code();
    }

    /** Approves whoever asks, until the terminal that is starting has started or failed. */
    void approveUntil(CompletableFuture<Void> started) throws ProgramFailed {
        while (!started.isDone()) {
            // On a machine that does ten things at once central may not be reached once; whoever looks again asks
            // again.
            var asked = operator.enrolments(WITHIN);
            if (!(asked instanceof Answer.NotSent) && !(asked instanceof Answer.Unknown)) {
                for (var enrolment : answered(asked).enrolments()) {
                    if (enrolment.state() == EnrolmentState.PENDING) {
                        answered(operator.decide(enrolment.id(), new EnrolmentDecision(true), WITHIN));
                    }
                }
            }
            glance(started);
        }
    }

    private static void glance(CompletableFuture<Void> started) {
        try {
            started.get(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException lookAgain) {
            // Whoever joins the start afterwards hears of its failure.
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T answered(Answer<T> answer) throws ProgramFailed {
        return switch (answer) {
            case Answer.Answered<T>(T value) -> value;
            case Answer.Refused<T>(var problem) ->
                throw new ProgramFailed("central refused the operator: " + problem.type());
            case Answer.Unknown<T>(var why) -> throw new ProgramFailed("central did not answer the operator: " + why);
            case Answer.NotSent<T>(var why) -> throw new ProgramFailed("central was not reached: " + why);
        };
    }
}
