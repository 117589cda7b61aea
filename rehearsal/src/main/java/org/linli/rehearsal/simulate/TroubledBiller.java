package org.linli.rehearsal.simulate;

import java.util.Optional;
import java.util.function.Supplier;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.server.biller.Biller;
import org.linli.central.server.biller.PostingAnswer;
import org.linli.foundation.code.Code;

/** The way from central to the billers, on which the faults of a script lie in wait. */
final class TroubledBiller implements Biller {
    private static final Code TROUBLE = Code.of("sim.way-to-the-biller");

    private final Biller biller;
    private final SimTime time;
    private final Mail mail;
    private final Moments moments;
    private final TroubledChannel way;
    private final Supplier<Site> central;

    TroubledBiller(
            Biller biller, SimTime time, Mail mail, Moments moments, TroubledChannel way, Supplier<Site> central) {
        this.biller = biller;
        this.time = time;
        this.mail = mail;
        this.moments = moments;
        this.way = way;
        this.central = central;
    }

    @Override
    public Optional<BilledHome> find(BillId bill) {
        return biller.find(bill);
    }

    @Override
    public PostingAnswer post(PaymentId payment, OrderLine line) {
        moments.at(Step.POST, true, central.get());
        var answer = told("post", () -> biller.post(payment, line));
        moments.at(Step.POST, false, central.get());
        return answer;
    }

    @Override
    public PostingAnswer lookUp(PaymentId payment, BillId bill) {
        return told("look-up", () -> biller.lookUp(payment, bill));
    }

    private PostingAnswer told(String call, TroubledChannel.Question<PostingAnswer> question) {
        var befallen = mail.next("biller " + call);
        if (befallen.isEmpty()) {
            int form = way.lies(call);
            boolean acts = form != 0;
            var answer = acts ? question.ask() : new PostingAnswer.Unclear(TROUBLE);
            return form == TroubledChannel.TRUE ? answer : new PostingAnswer.Unclear(TROUBLE);
        }
        switch (befallen.get()) {
            case RESPONSE_LOST, FORGED -> question.ask();
            case DELAY -> time.after(TroubledChannel.TOO_LATE, question::ask);
            case REORDER -> time.after(TroubledChannel.OVERTAKEN, question::ask);
            case DUPLICATE -> {
                var first = question.ask();
                time.after(TroubledChannel.OVERTAKEN, question::ask);
                return first;
            }
            default -> {
                // Lost on the way there.
            }
        }
        return new PostingAnswer.Unclear(TROUBLE);
    }
}
