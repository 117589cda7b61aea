package org.linli.payments.machine;

import java.time.Duration;
import org.linli.foundation.code.Code;
import org.linli.payments.code.PaymentCode;

/** What the desk does after the step's changes are durable. */
public sealed interface Effect {
    record AskToOpen() implements Effect {}

    record HandCode(PaymentCode code) implements Effect {}

    record AskHowItStands() implements Effect {}

    record AskToClose(Code why) implements Effect {}

    /** @param within the search for the card included */
    record ChargeCard(Duration within) implements Effect {}

    record AskCardTerminal() implements Effect {}

    record CancelCard() implements Effect {}

    record ReverseCard() implements Effect {}

    record Tell(Errand errand) implements Effect {}

    /** Starts this wait anew. */
    record Await(Wait which, Duration delay) implements Effect {}

    record Forget(Wait which) implements Effect {}
}
