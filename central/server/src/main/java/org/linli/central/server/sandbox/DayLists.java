package org.linli.central.server.sandbox;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.linli.central.server.wechat.MerchantFiles;
import org.linli.central.server.wechat.TradeBill;
import org.linli.central.server.wechat.Transaction.TradeState;

/**
 * The platform's lists of what was charged and given back in a day: there from ten o'clock of the next, as a file beside a
 * signed answer that has its hash. Safe from any thread.
 */
final class DayLists {
    static final String FILES = "/v3/billdownload/file";
    private static final ZoneOffset HERE = ZoneOffset.ofHours(8);
    private static final LocalTime READY = LocalTime.of(10, 0);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(HERE);
    private static final List<String> COLUMNS = List.of(
            "交易时间", "公众账号ID", "商户号", "特约商户号", "设备号", "微信订单号", "商户订单号", "用户标识", "交易类型", "交易状态", "付款银行", "货币种类", "应结订单金额",
            "代金券金额", "微信退款单号", "商户退款单号", "退款金额", "充值券退款金额", "退款类型", "退款状态", "商品名称", "商户数据包", "手续费", "费率", "订单金额",
            "申请退款金额", "费率备注");
    private static final List<String> SUMS =
            List.of("总交易单数", "应结订单总金额", "退款总金额", "充值券退款总金额", "手续费总金额", "订单总金额", "申请退款总金额");

    private final Books books;
    private final Lies lies;
    private final MerchantFiles merchant;
    private final InstantSource clock;
    private final Supplier<URI> address;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    /** @param address the platform's own */
    DayLists(Books books, Lies lies, MerchantFiles merchant, InstantSource clock, Supplier<URI> address) {
        this.books = books;
        this.lies = lies;
        this.merchant = merchant;
        this.clock = clock;
        this.address = address;
    }

    /** A line of a list, but for what is the same in all of them. */
    private record Row(Instant at, Trade trade, String state, long paid, String refund, long givenBack) {}

    Platform.Reply of(LocalDate day) {
        var readyAt = day.plusDays(1).atTime(READY).toInstant(HERE);
        if (clock.instant().isBefore(readyAt) || lies.due(Lie.LIST_LATE)) {
            return new Platform.Reply.Refused(Refusal.STATEMENT_CREATING);
        }
        var rows = rows(day);
        if (rows.isEmpty()) {
            return new Platform.Reply.Refused(Refusal.NO_STATEMENT_EXIST);
        }
        byte[] file = text(rows).getBytes(StandardCharsets.UTF_8);
        var bill = new TradeBill("SHA1", sha1(file), address.get() + FILES + "?token=" + day);
        if (lies.due(Lie.LIST_DAMAGED)) {
            file[file.length / 2] ^= 1;
        }
        files.put(day.toString(), file);
        return new Platform.Reply.Said(200, bill);
    }

    Optional<byte[]> file(String token) {
        return Optional.ofNullable(files.get(token));
    }

    private List<Row> rows(LocalDate day) {
        var rows = new ArrayList<Row>();
        for (var trade : books.trades()) {
            trade.chargedAt()
                    .filter(at -> isOn(day, at))
                    .ifPresent(at -> rows.add(new Row(at, trade, "SUCCESS", trade.totalFen(), "", 0)));
            trade.returnedAt().forEach((number, at) -> {
                if (isOn(day, at) && trade.chargedAt().isPresent()) {
                    rows.add(given(trade, number, at));
                }
            });
        }
        if (!rows.isEmpty() && lies.due(Lie.LIST_MISSES_A_ROW)) {
            rows.removeFirst();
        }
        if (lies.due(Lie.LIST_WITHOUT_RETURNS)) {
            rows.removeIf(row -> row.givenBack() > 0);
        }
        return rows;
    }

    private static Row given(Trade trade, String number, Instant at) {
        return trade.state() == TradeState.REVOKED
                ? new Row(at, trade, "REVOKED", 0, "", trade.capturedFen())
                : new Row(at, trade, "REFUND", 0, number, trade.refunds().getOrDefault(number, 0L));
    }

    private static boolean isOn(LocalDate day, Instant at) {
        return at.atOffset(HERE).toLocalDate().equals(day);
    }

    private String text(List<Row> rows) {
        long paid = rows.stream().mapToLong(Row::paid).sum();
        long givenBack = rows.stream().mapToLong(Row::givenBack).sum();
        var sums = List.of(
                String.valueOf(rows.size()),
                yuan(paid),
                yuan(givenBack),
                "0.00",
                "0.00000",
                yuan(paid),
                yuan(givenBack));
        return "\uFEFF" + String.join(",", COLUMNS) + "\r\n"
                + rows.stream().map(row -> line(values(row))).collect(Collectors.joining())
                + String.join(",", SUMS) + "\r\n" + line(sums);
    }

    private List<String> values(Row row) {
        var values = new String[COLUMNS.size()];
        Arrays.fill(values, "");
        var trade = row.trade();
        set(values, "交易时间", TIME.format(row.at()));
        set(values, "公众账号ID", merchant.appid());
        set(values, "商户号", merchant.mchid());
        set(values, "微信订单号", trade.transactionId());
        set(values, "商户订单号", trade.outTradeNo());
        set(values, "交易类型", trade.kind());
        set(values, "交易状态", row.state());
        set(values, "货币种类", "CNY");
        set(values, "应结订单金额", yuan(row.paid()));
        set(values, "代金券金额", "0.00");
        set(values, "微信退款单号", row.refund().isEmpty() ? "" : Books.refundId(row.refund()));
        set(values, "商户退款单号", row.refund());
        set(values, "退款金额", yuan(row.givenBack()));
        set(values, "充值券退款金额", "0.00");
        set(values, "退款状态", row.givenBack() > 0 ? "SUCCESS" : "");
        set(values, "商品名称", "社区缴费");
        set(values, "手续费", "0.00000");
        set(values, "费率", "0.00%");
        set(values, "订单金额", yuan(row.paid()));
        set(values, "申请退款金额", yuan(row.givenBack()));
        return List.of(values);
    }

    private static void set(String[] values, String column, String value) {
        values[COLUMNS.indexOf(column)] = value;
    }

    private static String line(List<String> values) {
        return values.stream().map(value -> "`" + value).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static String sha1(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(file));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has SHA-1", missing);
        }
    }
}
