package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.server.payment.Payment;

/**
 * What follows a seed's day: money that the channel takes for what it called closed and tells nobody of; a morning on which
 * the list is late, lost or short, and machines fail; then a day and a morning on which all is well.
 */
final class Night {
    private static final Duration BEFORE_THE_LIST = Duration.ofHours(14);
    private static final Duration SHORTLY_BEFORE = Duration.ofMinutes(10);
    private static final Duration FAILING = Duration.ofMinutes(150);
    private static final Duration SOMEBODY_LOOKS = Duration.ofHours(3);

    /** By then everything of the day is a day old. */
    private static final Duration A_DAY_LATER = Duration.ofHours(14);

    private static final Duration NEXT_NOON = Duration.ofHours(27);
    private static final int MOST_MISFORTUNES = 6;

    private final Dice dice;
    private final CentralSite central;
    private final CentralProof proof;
    private final ChannelBooks books;
    private final ModelChannel channel;
    private final DayProof days;
    private final Misfortunes misfortunes;

    /**
     * @param dice its own, so that the day before plays as it would without a night
     * @param misfortunes which take their chances from the same
     */
    Night(
            Dice dice,
            CentralSite central,
            CentralProof proof,
            ChannelBooks books,
            ModelChannel channel,
            DayProof days,
            Misfortunes misfortunes) {
        this.dice = dice;
        this.central = central;
        this.proof = proof;
        this.books = books;
        this.channel = channel;
        this.days = days;
        this.misfortunes = misfortunes;
    }

    /** @param until lets everything happen until then */
    void pass(LocalDate day, Consumer<Instant> until) {
        var listed = ModelDayBills.readyAt(day);
        until.accept(listed.minus(BEFORE_THE_LIST));
        takenLate();
        until.accept(listed.minus(SHORTLY_BEFORE));
        misfortunes.some(1 + dice.below(MOST_MISFORTUNES), FAILING);
        until.accept(listed.plus(FAILING));
        misfortunes.stop();
        until.accept(listed.plus(SOMEBODY_LOOKS));
        if (!central.tasks().isEmpty()) {
            central.goThrough(day);
        }
        until.accept(listed.plus(A_DAY_LATER));
        days.nothingIsForgotten(central.tasks());
        until.accept(listed.plus(NEXT_NOON));
        days.isClosed(day);
        days.isClosed(day.plusDays(1));
        days.nothingIsLeftToDo(central.tasks());
    }

    /** Once in a while, and nothing but the list says so. */
    private void takenLate() {
        var closed = proof.payments().stream()
                .filter(payment -> payment.state() == PaymentState.CLOSED)
                .filter(this::isKnownAsUnpaid)
                .toList();
        if (!closed.isEmpty() && dice.chance(500)) {
            var payment = dice.any(closed);
            channel.takesLateAndSaysNothing(
                    payment.tradeNumber(),
                    payment.order().method(),
                    payment.order().totalFen());
        }
    }

    private boolean isKnownAsUnpaid(Payment payment) {
        var trade = books.find(payment.tradeNumber());
        return trade != null && trade.stage() != Trade.Stage.PAID;
    }
}
