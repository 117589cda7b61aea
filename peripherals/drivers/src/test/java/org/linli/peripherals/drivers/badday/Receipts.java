package org.linli.peripherals.drivers.badday;

import java.util.List;
import org.linli.peripherals.spi.receipt.ReceiptElement;
import org.linli.peripherals.spi.receipt.ReceiptElement.Cut;
import org.linli.peripherals.spi.receipt.ReceiptElement.Feed;
import org.linli.peripherals.spi.receipt.ReceiptElement.Line;
import org.linli.peripherals.spi.receipt.ReceiptElement.Qr;
import org.linli.peripherals.spi.receipt.ReceiptElement.Row;
import org.linli.peripherals.spi.receipt.ReceiptElement.Rule;
import org.linli.peripherals.spi.receipt.ReceiptPaper;
import org.linli.peripherals.spi.receipt.TextSize;

/** Receipts as a terminal composes them. */
final class Receipts {
    static final String QR = "https://linli.example/r/01JD8Q6Z7K3M5N9P2R4T6V8X0Y?c=9f3a";

    private Receipts() {}

    static ReceiptPaper waterBill() {
        return ReceiptPaper.of(
                Line.of("幸福里社区便民服务站").sized(TextSize.DOUBLE).bold().centred(),
                Line.of("缴费凭证").sized(TextSize.TALL).centred(),
                new Rule(),
                Row.of("户　　号", "0102 3304 5567"),
                Row.of("户　　名", "𠮷*民"),
                Row.of("地　　址", "幸福里 3 号楼 2 单元 401"),
                new Rule(),
                Row.of("项目", "金额").bold(),
                Row.of("自来水费 2026年9–10月 用水 21 吨 (一阶 18 吨 × ¥2.07,二阶 3 吨 × ¥4.07)", "¥49.47"),
                Row.of("污水处理费", "¥19.95"),
                Row.of("水资源费", "¥33.18"),
                new Rule(),
                Row.of("合计", "¥102.60").sized(TextSize.DOUBLE).bold(),
                Line.of("人民币壹佰零贰元陆角整").right(),
                new Feed(1),
                Row.of("支付方式", "微信付款码"),
                Row.of("交易单号", "LL20261121102400013377"),
                Row.of("支付时间", "2026-11-21 10:24:07"),
                Row.of("终　　端", "XFL-01"),
                new Feed(1),
                new Qr(QR),
                Line.of("扫码核验本凭证").centred(),
                new Feed(1),
                Line.of("本凭证不作报销使用,需要发票请到缴费单位开具。服务热线 12345").centred(),
                new Feed(1),
                new Cut());
    }

    static ReceiptPaper lines(String... texts) {
        List<ReceiptElement> elements = new java.util.ArrayList<>();
        for (String text : texts) {
            elements.add(Line.of(text));
        }
        elements.add(new Cut());
        return new ReceiptPaper(elements);
    }
}
