package org.linli.central.server.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.wechat.Transaction.TradeState;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.journal.Appending;
import org.linli.foundation.journal.Entry;
import org.linli.foundation.journal.Journal;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.journal.Opening;

/**
 * The sandbox's books: codes and trades, folded from a journal that is synced before any answer is given. Safe from any
 * thread; one monitor.
 */
final class Books implements AutoCloseable {
    /** As long as the app of a phone shows one code. */
    static final Duration CODE_LIFE = Duration.ofMinutes(2);

    private final Journal journal;
    private final Map<String, BookEntry.CodeShown> codes = new LinkedHashMap<>();
    private final Map<String, String> usedFor = new LinkedHashMap<>();
    private final Map<String, BookEntry.Offered> offers = new LinkedHashMap<>();
    private final Map<String, Trade> trades = new LinkedHashMap<>();

    private Books(Journal journal) {
        this.journal = journal;
    }

    static Books open(FilePort files, Path folder) throws IOException {
        var before = new ArrayList<Entry>();
        return switch (Journal.open(files, folder, JournalSettings.standard(), before::add)) {
            case Opening.Refused refused -> throw new IOException(refused.sentence());
            case Opening.Opened opened -> {
                var books = new Books(opened.journal());
                before.forEach(books::replay);
                yield books;
            }
        };
    }

    /** Remembers that a phone shows this code. */
    synchronized void showCode(String code, String phone, Instant now) {
        write(new BookEntry.CodeShown(digest(code), phone, now.plus(CODE_LIFE)));
    }

    /**
     * Takes an order in: from here on the code is used up.
     *
     * @return the reason it is refused, as the platform names it; empty when it is taken in
     */
    synchronized Optional<Refusal> order(NewOrder order, Instant now) {
        var known = trades.get(order.outTradeNo());
        if (known != null) {
            return Optional.of(known.chargedAt().isPresent() ? Refusal.ORDERPAID : Refusal.OUT_TRADE_NO_USED);
        }
        String digest = digest(order.authCode());
        var shown = codes.get(digest);
        if (shown == null) {
            return Optional.of(Refusal.AUTH_CODE_INVALID);
        }
        if (usedFor.containsKey(digest) || now.isAfter(shown.until())) {
            return Optional.of(Refusal.AUTHCODEEXPIRE);
        }
        write(new BookEntry.Ordered(
                order.outTradeNo(), nextTransaction(), digest, shown.phone(), order.totalFen(), order.notifyUrl()));
        return Optional.empty();
    }

    /**
     * Makes an offer, or gives the same one again.
     *
     * @param content what the QR code is to say
     * @return the reason it is refused; empty when it stands
     */
    synchronized Optional<Refusal> offer(NewOffer offer, String content) {
        if (trades.containsKey(offer.outTradeNo()) || offers.containsKey(offer.outTradeNo())) {
            return Optional.of(Refusal.OUT_TRADE_NO_USED);
        }
        write(new BookEntry.Offered(
                offer.outTradeNo(),
                nextTransaction(),
                digest(content),
                offer.totalFen(),
                offer.notifyUrl(),
                offer.until()));
        return Optional.empty();
    }

    /** The offer a scanned code stands for, with its trade if there is one. */
    synchronized Optional<BookEntry.Offered> offerOf(String content) {
        String digest = digest(content);
        return offers.values().stream()
                .filter(offer -> offer.digest().equals(digest))
                .findFirst();
    }

    /** From here on there is a trade, and it waits for this phone's password. Empty when nothing can be paid here. */
    synchronized Optional<Trade> scan(String content, String phone, Instant now) {
        var offer = offerOf(content);
        if (offer.isEmpty() || now.isAfter(offer.get().until())) {
            return Optional.empty();
        }
        String number = offer.get().outTradeNo();
        if (!trades.containsKey(number)) {
            write(new BookEntry.Scanned(number, phone));
        }
        return trade(number).filter(trade -> trade.phone().equals(phone));
    }

    /** Both in one go: nothing is closed between the two. Empty when nothing was charged. */
    synchronized Optional<Trade> scanAndCharge(String content, String phone, Instant now) {
        return scan(content, phone, now)
                .filter(trade -> trade.state() == TradeState.USERPAYING)
                .map(trade -> charge(trade.outTradeNo(), now));
    }

    /** Charges whatever the trade's state is: what a platform does whose right hand does not know its left. */
    synchronized Trade chargeRegardless(String outTradeNo, Instant now) {
        return writeFor(outTradeNo, new BookEntry.Charged(outTradeNo, now));
    }

    /** Charges a card once; the same order again is left as it is. Empty when the order can never be charged. */
    synchronized Optional<Trade> chargeCard(CardOrder order, Optional<String> declined, Instant now) {
        var known = trades.get(order.outTradeNo());
        if (known != null) {
            return Optional.of(known).filter(trade -> trade.state() != TradeState.REVOKED);
        }
        // Twelve figures, as acquirers' references have.
        String reference = "%012d".formatted(journal.head().sequence() + 1);
        return Optional.of(writeFor(
                order.outTradeNo(),
                new BookEntry.CardCharged(
                        order.outTradeNo(), reference, order.brand(), order.totalFen(), declined, now)));
    }

    /** Takes a card order back that nobody has heard of. */
    synchronized void blockCard(String outTradeNo, long totalFen) {
        write(new BookEntry.CardBlocked(outTradeNo, totalFen));
    }

    private String nextTransaction() {
        return "42%020d".formatted(journal.head().sequence() + 1);
    }

    synchronized Optional<Trade> trade(String outTradeNo) {
        return Optional.ofNullable(trades.get(outTradeNo));
    }

    synchronized Collection<Trade> trades() {
        return List.copyOf(trades.values());
    }

    /** The trade that waits for this phone's password, the latest first. */
    synchronized Optional<Trade> waitingForPassword(String phone) {
        return trades.values().stream()
                .filter(trade ->
                        trade.state() == TradeState.USERPAYING && trade.phone().equals(phone))
                .reduce((earlier, later) -> later);
    }

    synchronized Trade askPassword(String outTradeNo) {
        return writeFor(outTradeNo, new BookEntry.PasswordAsked(outTradeNo));
    }

    /** Charges a trade that is still open; any other is left as it is. */
    synchronized Trade charge(String outTradeNo, Instant now) {
        var trade = need(outTradeNo);
        return trade.state() == TradeState.NOTPAY || trade.state() == TradeState.USERPAYING
                ? writeFor(outTradeNo, new BookEntry.Charged(outTradeNo, now))
                : trade;
    }

    synchronized Trade decline(String outTradeNo, Refusal why) {
        return writeFor(outTradeNo, new BookEntry.Declined(outTradeNo, why.name()));
    }

    /** @return false when it is paid: nothing was closed */
    synchronized boolean close(String outTradeNo) {
        var trade = need(outTradeNo);
        if (trade.chargedAt().isPresent()) {
            return false;
        }
        if (trade.state() == TradeState.NOTPAY || trade.state() == TradeState.USERPAYING) {
            write(new BookEntry.Closed(outTradeNo));
        }
        return true;
    }

    synchronized void revoke(String outTradeNo, Instant now) {
        var trade = need(outTradeNo);
        if (trade.state() != TradeState.REVOKED && trade.state() != TradeState.REFUND) {
            write(new BookEntry.Reversed(outTradeNo, now));
        }
    }

    /**
     * Gives money back; the same refund number again is the same refund.
     *
     * @return empty when there is not that much to give back
     */
    synchronized Optional<Trade> refund(String outTradeNo, String outRefundNo, long fen, Instant now) {
        var trade = need(outTradeNo);
        if (trade.refunds().containsKey(outRefundNo)) {
            return Optional.of(trade);
        }
        if (trade.capturedFen() - trade.refundedFen() < fen) {
            return Optional.empty();
        }
        return Optional.of(writeFor(
                outTradeNo, new BookEntry.GivenBack(outTradeNo, outRefundNo, refundId(outRefundNo), fen, now)));
    }

    /** The platform's own number for a merchant's refund. */
    static String refundId(String outRefundNo) {
        return "50" + digest(outRefundNo).substring(0, 18);
    }

    private Trade writeFor(String outTradeNo, BookEntry entry) {
        write(entry);
        return need(outTradeNo);
    }

    private Trade need(String outTradeNo) {
        var trade = trades.get(outTradeNo);
        if (trade == null) {
            throw new IllegalStateException("no trade " + outTradeNo);
        }
        return trade;
    }

    private void write(BookEntry entry) {
        var appended = journal.append(WireJson.write(new Written(entry)));
        if (appended instanceof Appending.NotWritten notWritten) {
            // Without its books a platform must not answer; the caller sees a 500 and knows nothing, as in life.
            throw new IllegalStateException(notWritten.sentence());
        }
        fold(entry);
    }

    private void replay(Entry entry) {
        try {
            fold(WireJson.read(entry.payload(), Written.class).entry());
        } catch (BrokenContractException broken) {
            throw new IllegalStateException(
                    "the sandbox's journal holds something else at " + entry.sequence(), broken);
        }
    }

    private void fold(BookEntry entry) {
        switch (entry) {
            case BookEntry.CodeShown shown -> codes.put(shown.digest(), shown);
            case BookEntry.Ordered ordered -> {
                usedFor.put(ordered.digest(), ordered.outTradeNo());
                trades.put(ordered.outTradeNo(), Trade.ordered(ordered));
            }
            case BookEntry.Offered offered -> offers.put(offered.outTradeNo(), offered);
            case BookEntry.Scanned scanned -> {
                var offer = offers.get(scanned.outTradeNo());
                if (offer == null) {
                    throw new IllegalStateException("scanned and never offered: " + scanned.outTradeNo());
                }
                var trade = Trade.fresh(
                        offer.outTradeNo(),
                        offer.transactionId(),
                        scanned.phone(),
                        offer.totalFen(),
                        offer.notifyUrl(),
                        Trade.QR);
                trades.put(offer.outTradeNo(), trade.in(TradeState.USERPAYING));
            }
            case BookEntry.CardCharged card -> {
                var trade = Trade.fresh(
                        card.outTradeNo(), card.transactionId(), card.brand(), card.totalFen(), "", Trade.CARD);
                trades.put(
                        card.outTradeNo(),
                        card.declined().map(trade::declined).orElseGet(() -> trade.charged(card.at())));
            }
            case BookEntry.CardBlocked blocked ->
                trades.put(
                        blocked.outTradeNo(),
                        Trade.fresh(blocked.outTradeNo(), "", "", blocked.totalFen(), "", Trade.CARD)
                                .in(TradeState.REVOKED));
            case BookEntry.PasswordAsked asked -> change(asked.outTradeNo(), TradeState.USERPAYING);
            case BookEntry.Charged charged ->
                trades.computeIfPresent(charged.outTradeNo(), (no, trade) -> trade.charged(charged.at()));
            case BookEntry.Declined declined ->
                trades.computeIfPresent(declined.outTradeNo(), (no, trade) -> trade.declined(declined.code()));
            case BookEntry.Closed closed -> change(closed.outTradeNo(), TradeState.CLOSED);
            case BookEntry.Revoked revoked -> change(revoked.outTradeNo(), TradeState.REVOKED);
            case BookEntry.Reversed reversed ->
                trades.computeIfPresent(
                        reversed.outTradeNo(),
                        (no, trade) -> trade.in(TradeState.REVOKED).returnedAt(no, reversed.at()));
            case BookEntry.GivenBack given ->
                trades.computeIfPresent(
                        given.outTradeNo(),
                        (no, trade) -> trade.refunded(given.outRefundNo(), given.fen())
                                .returnedAt(given.outRefundNo(), given.at()));
            case BookEntry.Refunded refunded ->
                trades.computeIfPresent(
                        refunded.outTradeNo(), (no, trade) -> trade.refunded(refunded.outRefundNo(), refunded.fen()));
        }
    }

    private void change(String outTradeNo, TradeState state) {
        trades.computeIfPresent(outTradeNo, (no, trade) -> trade.in(state));
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    @Override
    public synchronized void close() {
        journal.close();
    }

    /** Gives the entry its type name, which a bare list or root would lose. */
    record Written(BookEntry entry) {}

    record NewOffer(String outTradeNo, long totalFen, String notifyUrl, Instant until) {}

    record CardOrder(String outTradeNo, String brand, long totalFen) {}

    record NewOrder(String outTradeNo, String authCode, long totalFen, String notifyUrl) {
        @Override
        public String toString() {
            return "NewOrder[" + outTradeNo + "]";
        }
    }
}
