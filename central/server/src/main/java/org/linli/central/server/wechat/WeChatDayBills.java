package org.linli.central.server.wechat;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.central.server.channel.DayBill;
import org.linli.central.server.channel.DayBillAnswer;
import org.linli.central.server.channel.DayBills;

/**
 * The platform's lists: an address and a hash, both signed, then the file they are of. What the file's hash does not prove is
 * not read.
 */
final class WeChatDayBills implements DayBills {
    private static final System.Logger LOG = System.getLogger("linli.central.channel");
    private static final Duration ASK_PATIENCE = Duration.ofSeconds(10);
    private static final Duration DOWNLOAD_PATIENCE = Duration.ofMinutes(2);

    /** A hundred thousand trades. */
    private static final long LARGEST_LIST = 64L << 20;

    private final SignedCalls calls;

    WeChatDayBills(SignedCalls calls) {
        this.calls = calls;
    }

    @Override
    public DayBillAnswer of(LocalDate day) {
        return switch (calls.send("GET", "/v3/bill/tradebill?bill_date=" + day + "&bill_type=ALL", "", ASK_PATIENCE)) {
            case Heard.NeverLeft() -> new DayBillAnswer.Unclear(ChannelTrouble.NO_CONNECTION);
            case Heard.Nothing(var why) -> new DayBillAnswer.Unclear(why);
            case Heard.Proven(var status, var body)
            when status == 200 ->
                WeChatJson.read(body, TradeBill.class)
                        .map(bill -> fetched(day, bill))
                        .orElseGet(() -> new DayBillAnswer.Unclear(ChannelTrouble.BROKEN_CONTRACT));
            case Heard.Proven(var status, var body) ->
                WeChatJson.read(body, ChannelError.class)
                        .map(error -> none(day, error))
                        .orElseGet(() -> new DayBillAnswer.Unclear(ChannelTrouble.UNEXPECTED));
        };
    }

    /** A day on which nobody paid has no list, and that is an answer. */
    private static DayBillAnswer none(LocalDate day, ChannelError error) {
        return switch (error.code()) {
            case "NO_STATEMENT_EXIST" ->
                new DayBillAnswer.Listed(new DayBill(day, hex("SHA-256", new byte[0]), List.of(), List.of()));
            case "STATEMENT_CREATING" -> new DayBillAnswer.NotYet();
            default -> new DayBillAnswer.Unclear(ChannelTrouble.UNEXPECTED);
        };
    }

    private DayBillAnswer fetched(LocalDate day, TradeBill bill) {
        var address = address(bill.downloadUrl());
        if (address.isEmpty() || !bill.hashType().equals("SHA1")) {
            return new DayBillAnswer.Unclear(ChannelTrouble.BROKEN_CONTRACT);
        }
        try {
            byte[] file = calls.download(address.get(), LARGEST_LIST, DOWNLOAD_PATIENCE);
            if (!hex("SHA-1", file).equals(bill.hashValue().toLowerCase(Locale.ROOT))) {
                LOG.log(System.Logger.Level.WARNING, "{0} list of {1}", ChannelTrouble.MISMATCH, day);
                return new DayBillAnswer.Unclear(ChannelTrouble.MISMATCH);
            }
            return new DayBillAnswer.Listed(BillFile.read(day, text(file), hex("SHA-256", file)));
        } catch (BillFile.UnreadableException | CharacterCodingException unreadable) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} list of {1}: {2}",
                    ChannelTrouble.BROKEN_CONTRACT,
                    day,
                    unreadable.getMessage());
            return new DayBillAnswer.Unclear(ChannelTrouble.BROKEN_CONTRACT);
        } catch (IOException lost) {
            return new DayBillAnswer.Unclear(ChannelTrouble.CONNECTION_LOST);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new DayBillAnswer.Unclear(ChannelTrouble.TIMED_OUT);
        }
    }

    /** Empty when it leads anywhere but to the platform: our signature is for nobody else. */
    private Optional<String> address(String url) {
        try {
            var address = URI.create(url);
            return Optional.of(address)
                    .filter(calls::isOurs)
                    .map(ours -> ours.getRawQuery() == null
                            ? ours.getRawPath()
                            : ours.getRawPath() + "?" + ours.getRawQuery());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String text(byte[] file) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    }

    private static String hex(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + algorithm, missing);
        }
    }
}
