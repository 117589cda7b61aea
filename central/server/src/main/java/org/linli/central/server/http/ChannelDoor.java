package org.linli.central.server.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.cashier.Cashier;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.wechat.WeChatCodePay;
import org.linli.foundation.money.Fen;

/**
 * Where the channel tells of successes. What is not the channel's, not fresh, or about nothing of ours changes nothing
 * and is told so; what was heard before is thanked for again.
 */
final class ChannelDoor implements Door {
    static final String PATH = "/channel/wechat/notifications";

    private final Optional<WeChatCodePay> channel;
    private final Cashier cashier;

    ChannelDoor(Optional<WeChatCodePay> channel, Cashier cashier) {
        this.channel = channel;
        this.cashier = cashier;
    }

    @Override
    public Optional<Reply> answer(Arrived request) throws LedgerUnavailableException {
        if (channel.isEmpty()
                || !request.path().equals(PATH)
                || !request.method().equals("POST")) {
            return Optional.empty();
        }
        var amounts = new Amounts();
        var notified = channel.get().read(request.field(), new String(request.body(), StandardCharsets.UTF_8), amounts);
        amounts.rethrow();
        if (notified.isEmpty()) {
            return Optional.of(Reply.problem(ProblemKind.SIGN_INVALID));
        }
        if (!cashier.notified(notified.get().order(), notified.get().answer())) {
            // To be told again, until it is written down.
            return Optional.of(Reply.problem(ProblemKind.BUSY));
        }
        return Optional.of(new Reply(204, "application/json", new byte[0], Map.of()));
    }

    /** Carries a ledger that is not to be had out of the reading. */
    private final class Amounts implements Function<TradeNumber, Optional<Fen>> {
        private Optional<LedgerUnavailableException> unavailable = Optional.empty();

        @Override
        public Optional<Fen> apply(TradeNumber order) {
            try {
                return cashier.amountOf(order);
            } catch (LedgerUnavailableException failed) {
                unavailable = Optional.of(failed);
                return Optional.empty();
            }
        }

        void rethrow() throws LedgerUnavailableException {
            if (unavailable.isPresent()) {
                throw unavailable.get();
            }
        }
    }
}
