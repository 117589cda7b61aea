package org.linli.central.server.receipt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.ReceiptHome;
import org.linli.central.api.payment.ReceiptLine;
import org.linli.central.api.payment.ReceiptNote;
import org.linli.central.api.payment.ReceiptSheet;

/**
 * The electronic receipt as a page: paper and ink, no script, nothing loaded. Says what was posted and what was returned,
 * line by line, and never more than that. Name and address are masked. Immutable.
 */
public final class ReceiptPage {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy年M月d日 EEEE HH:mm:ss", Locale.SIMPLIFIED_CHINESE);

    private final String style;

    private ReceiptPage(String style) {
        this.style = style;
    }

    public static ReceiptPage load() {
        try (var in = ReceiptPage.class.getResourceAsStream("receipt.css")) {
            if (in == null) {
                throw new IllegalStateException("receipt.css is not in the jar");
            }
            return new ReceiptPage(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new IllegalStateException("receipt.css", unreadable);
        }
    }

    /** What a content security policy must allow, and nothing else: {@code sha256-…}. */
    public String styleHash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    public String of(ReceiptSheet sheet) {
        var lines =
                sheet.homes().stream().flatMap(home -> home.lines().stream()).toList();
        var body = new StringBuilder();
        body.append("<header><h1>缴费凭条</h1><p>电子件</p></header><div class=\"sheet\">");
        body.append(state(lines));
        sheet.homes().forEach(home -> body.append(home(home, sheet.notes())));
        body.append(sum(sheet, lines.size()));
        body.append("<dl>");
        body.append(fact("凭条号", sheet.receiptNumber()));
        body.append(fact("订单号", sheet.outTradeNo().value()));
        body.append(fact("支付方式", sheet.channelName()));
        body.append(fact("付款时间", when(sheet.paidAt())));
        body.append("</dl></div>");
        // Paper that is out says that it was paid; this page says how it stands now.
        body.append("<footer><p>")
                .append(
                        isAny(lines, LineState.POSTED)
                                ? "本凭条证明已缴费,不作发票使用。需要发票,请凭凭条号向收费单位索取。"
                                : "此单款项不再由收费单位收取,本凭条不再证明已缴费。")
                .append("</p><p>此页链接等同凭条,请勿转给他人。</p></footer>");
        return page("缴费凭条", body.toString());
    }

    /** For an address that names no receipt; does not say which part of it was wrong. */
    public String missing() {
        return page(
                "没有这张凭条",
                "<header><h1>没有这张凭条</h1></header><div class=\"sheet\"><b class=\"state warn\">请重新扫描纸质凭条上的二维码</b>"
                        + "<footer><p>付款后刚过几秒,可稍后再试。仍打不开,请带上付款记录到社区服务窗口查询。</p></footer></div>");
    }

    private static String state(List<ReceiptLine> lines) {
        if (isAll(lines, LineState.POSTED)) {
            return "<b class=\"state\">已缴清,收费单位已入账</b>";
        }
        String how = isAny(lines, LineState.REFUNDING) ? "正在退回原付款账户" : "已退回原付款账户";
        String what = isAny(lines, LineState.POSTED) ? "部分项目未入账或已退款,其款项" : "款项";
        return "<b class=\"state warn\">" + what + how + "</b>";
    }

    private static boolean isAll(List<ReceiptLine> lines, LineState state) {
        return lines.stream().allMatch(line -> line.state() == state);
    }

    private static boolean isAny(List<ReceiptLine> lines, LineState state) {
        return lines.stream().anyMatch(line -> line.state() == state);
    }

    private static String home(ReceiptHome home, List<ReceiptNote> notes) {
        var rows = new StringBuilder("<p class=\"home\">")
                .append(Html.text(home.community()))
                .append(" · ")
                .append(Html.text(home.maskedAddress()))
                .append(" · ")
                .append(Html.text(home.maskedHolder()))
                .append("</p><ul>");
        home.lines().forEach(line -> rows.append(row(line, notes)));
        return rows.append("</ul>").toString();
    }

    private static String row(ReceiptLine line, List<ReceiptNote> notes) {
        var small = new StringBuilder();
        small.append("<small>").append(Html.text(BillWords.detail(line))).append("</small>");
        small.append("<small>").append(Html.text(line.payeeName())).append("</small>");
        line.decisionNumber()
                .ifPresent(number ->
                        small.append("<small>决定书号 ").append(Html.text(number)).append("</small>"));
        notes.stream().filter(note -> note.billId().equals(line.billId())).forEach(note -> small.append(note(note)));
        if (line.state() != LineState.POSTED) {
            small.append("<small class=\"warn\">")
                    .append(line.state() == LineState.REFUNDED ? "已退款" : "正在退款")
                    .append("</small>");
        }
        return "<li><div><strong>" + BillWords.kind(line.kind()) + "</strong>" + small + "</div><b>"
                + line.amountFen().digits() + " 元</b></li>";
    }

    private static String note(ReceiptNote note) {
        String label = switch (note.kind()) {
            case CHOICE -> "";
            case METER_TOKEN -> "充值码 ";
            case INSTRUCTION -> "请注意:";
        };
        return "<small>" + label + Html.text(note.text()) + "</small>";
    }

    private static String sum(ReceiptSheet sheet, int lines) {
        return "<p class=\"sum\"><span>合计 " + lines + " 项</span><b>"
                + sheet.totalFen().digits() + "<i>元</i></b></p><p class=\"capitals\">"
                + sheet.totalFen().capitals() + "</p>";
    }

    private static String fact(String name, String value) {
        return "<dt>" + name + "</dt><dd>" + Html.text(value) + "</dd>";
    }

    private static String when(Instant at) {
        return WHEN.format(ZonedDateTime.ofInstant(at, ReceiptNumbers.CHINA));
    }

    private String page(String title, String body) {
        return "<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                + "<meta name=\"robots\" content=\"noindex\"><title>" + title + "</title><style>" + style
                + "</style></head><body><main>" + body + "</main></body></html>";
    }
}
