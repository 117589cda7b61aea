package org.linli.central.server.receipt;

import java.time.LocalDate;
import org.linli.central.api.bill.BillKind;
import org.linli.central.api.bill.Period;
import org.linli.central.api.bill.UsageUnit;
import org.linli.central.api.payment.ReceiptLine;

/** The words of a bill on a receipt: 水费, 2026年10月, 9 吨. Pure. */
final class BillWords {
    private static final String[] QUARTERS = {"一", "二", "三", "四"};

    private BillWords() {}

    static String kind(BillKind kind) {
        return switch (kind) {
            case WATER -> "水费";
            case POWER -> "电费";
            case GAS -> "燃气费";
            case HEATING -> "供暖费";
            case PROPERTY -> "物业费";
            case PARKING -> "停车费";
            case WASTE -> "垃圾处理费";
            case CABLE_TV -> "有线电视";
            case BROADBAND -> "宽带";
            case PHONE -> "话费";
            case MEDICAL_INSURANCE -> "城乡居民医保";
            case PENSION_INSURANCE -> "城乡居民养老保险";
            case HOSPITAL -> "医院";
            case KINDERGARTEN -> "保教费";
            case TUITION -> "学费";
            case FINE -> "罚款";
            case DOCUMENT_FEE -> "证件工本费";
        };
    }

    static String period(Period period) {
        var from = period.from();
        var to = period.to();
        return switch (period.unit()) {
            case DAY -> from.getYear() + "年" + from.getMonthValue() + "月" + from.getDayOfMonth() + "日";
            case MONTH -> month(from);
            case MONTHS ->
                from.getYear() == to.getYear()
                        ? month(from).replace("月", "") + "–" + to.getMonthValue() + "月"
                        : month(from) + "–" + month(to);
            case QUARTER -> from.getYear() + "年第" + QUARTERS[(from.getMonthValue() - 1) / 3] + "季度";
            case HALF_YEAR -> from.getYear() + (from.getMonthValue() <= 6 ? "年上半年" : "年下半年");
            case YEAR -> from.getYear() + "年度";
            case SEASON -> from.getYear() + "–" + to.getYear() + "年采暖季";
            case TERM -> month(from) + "–" + month(to);
        };
    }

    private static String month(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月";
    }

    static String unit(UsageUnit unit) {
        return switch (unit) {
            case TON -> "吨";
            case KILOWATT_HOUR -> "度";
            case CUBIC_METRE -> "立方米";
            case SQUARE_METRE -> "平方米";
            case SQUARE_METRE_MONTH -> "平方米·月";
            case MONTH -> "月";
            case YEAR -> "年";
            case TERM -> "学期";
            case DAY -> "天";
            case ITEM -> "项";
        };
    }

    /** Period, usage and the account's tail, as far as there are any. */
    static String detail(ReceiptLine bill) {
        var words = new StringBuilder(period(bill.period()));
        bill.usage()
                .ifPresent(usage -> words.append(" · ")
                        .append(usage.quantity().toPlainString())
                        .append(' ')
                        .append(unit(usage.unit())));
        return words.append(" · 尾号 ").append(bill.accountTail()).toString();
    }
}
