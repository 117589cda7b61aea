package org.linli.central.api.office;

import java.util.List;

/** Why a row stands on the persons' list, what to do about it, and which deeds can end it. */
public enum TaskKind {
    /** Taken by the channel, and a day later the biller has still not said whether it wrote the bill off. */
    POSTING_UNPROVEN(
            "请向缴费单位书面核实是否已销账:已销账的登记“已销账”,未销账的登记“未销账”,系统随即退款。",
            "Ask the biller in writing whether the bill was written off. Written off: record it. Not written off: record that,"
                    + " and the money goes back.",
            DeedKind.POSTING_PROVEN,
            DeedKind.POSTING_DISPROVEN),
    /** Asked back, and a day later the channel has still not said whether the money is back. */
    REFUND_UNPROVEN(
            "请在渠道商户平台按退款单号查询:已到账的登记“已退款”;渠道退款失败的,请在商户平台重新退款后再登记。",
            "Look the refund number up at the channel's merchant desk. Returned: record it. Failed there: return it there first,"
                    + " then record it.",
            DeedKind.REFUND_PROVEN),
    /** A day later nobody knows whether the channel took the money. */
    ATTEMPT_UNPROVEN(
            "请对照次日账单并向渠道书面核实:账单上没有且渠道确认未收款的,登记“未收款”;渠道已收款的,请渠道补发结果,系统会自动入账。",
            "Look at the next day's list and ask the channel in writing. Not listed and confirmed unpaid: record it. Paid: have"
                    + " the channel answer central's question, and it is written off by itself.",
            DeedKind.ATTEMPT_DISPROVEN),
    /** The channel's list of a day and the ledger disagree. */
    DIFFERENCE(
            "请核对渠道账单与本系统该笔记录,查明原因并处理后,登记处理凭证号。",
            "Compare the channel's row with ours, find the reason and put it right; then record the number of the paper that"
                    + " proves it.",
            DeedKind.DIFFERENCE_EXPLAINED);

    private final String zh;
    private final String en;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of; its type cannot say so
    private final List<DeedKind> deeds;

    TaskKind(String zh, String en, DeedKind... deeds) {
        this.zh = zh;
        this.en = en;
        this.deeds = List.of(deeds);
    }

    /** What to do, in Chinese. */
    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public List<DeedKind> deeds() {
        return deeds;
    }
}
