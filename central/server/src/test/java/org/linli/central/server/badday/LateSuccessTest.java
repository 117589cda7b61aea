package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.server.channel.Channel;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.central.server.channel.OfferAnswer;
import org.linli.central.server.channel.RefundAnswer;
import org.linli.central.server.payment.PaymentMachine;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** The channel said no, and yes afterwards. */
class LateSuccessTest {
    @TempDir
    private Path folder;

    private Town town;
    private Terminal terminal;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        terminal = town.terminal("一号机");
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @Test
    void isReturnedAndTheBillStaysOpen() throws Exception {
        // The answer is turned around on its way: the wallet is charged and central hears a refusal.
        town.replaceChannel(TurnedAround::new);
        town.restartCentral();
        var card = town.cardOfSomebodyOwing(1);
        var bill = terminal.owed(card).getFirst();
        var order = town.order(bill);
        Town.answered(terminal.open(order));
        Town.answered(terminal.give(order, town.sandbox().showCode("grandma")));
        var end = town.passUntil(terminal, order, view -> view.state() == PaymentState.REFUNDED);
        assertEquals(PaymentMachine.LATE_SUCCESS, end.reason().orElseThrow());
        assertEquals(Fen.ZERO, town.kept(order));
        assertEquals(BillState.OPEN, terminal.again(card, bill).state());
        assertTrue(end.receiptNumber().isEmpty());
        var dossier = town.listed(() -> town.operator().payment(order.paymentId(), Town.WITHIN));
        assertEquals(order.totalFen(), dossier.capturedFen());
        assertEquals(order.totalFen(), dossier.refundedFen());
    }

    private record TurnedAround(Channel channel) implements Channel {
        @Override
        public String name() {
            return channel.name();
        }

        @Override
        public ChannelAnswer pay(TradeNumber order, Fen amount, String authCode) {
            channel.pay(order, amount, authCode);
            return new ChannelAnswer.Declined(Code.of("channel.declined"));
        }

        @Override
        public OfferAnswer offer(TradeNumber order, Fen amount) {
            return channel.offer(order, amount);
        }

        @Override
        public ChannelAnswer close(TradeNumber order, Fen amount) {
            return channel.close(order, amount);
        }

        @Override
        public ChannelAnswer reverseCard(TradeNumber order, Fen amount) {
            return channel.reverseCard(order, amount);
        }

        @Override
        public ChannelAnswer query(TradeNumber order, Fen amount) {
            return channel.query(order, amount);
        }

        @Override
        public ChannelAnswer reverse(TradeNumber order, Fen amount) {
            return channel.reverse(order, amount);
        }

        @Override
        public RefundAnswer refund(TradeNumber order, Fen total, String outRefundNo, Fen amount) {
            return channel.refund(order, total, outRefundNo, amount);
        }
    }
}
