package org.linli.payments.machine;

import java.util.Optional;
import org.linli.central.api.client.Answer;
import org.linli.central.api.payment.PaymentView;
import org.linli.foundation.code.Code;
import org.linli.payments.card.CardOutcome;
import org.linli.payments.code.PaymentCode;

/** What can happen to an attempt. */
public sealed interface Event {
    /** Its start stands in the journal. */
    record Begun() implements Event {}

    /** The program found it in the journal while starting. */
    record Recovered() implements Event {}

    record CodePresented(PaymentCode code) implements Event {}

    record CancelAsked(Code why) implements Event {}

    record Answered(Call call, Answer<PaymentView> answer) implements Event {}

    record CardSaid(CardAsk asked, CardOutcome outcome) implements Event {}

    record Passed(Wait which) implements Event {}

    /** Central hinted at news; a hint proves nothing and only brings the next question forward. */
    record Hinted() implements Event {}

    /** @param given the number that central gave for it; empty for the receipt itself */
    record ReceiptWanted(Optional<Integer> given) implements Event {}

    record ReceiptCame(int copy, PaperOutcome outcome) implements Event {}
}
