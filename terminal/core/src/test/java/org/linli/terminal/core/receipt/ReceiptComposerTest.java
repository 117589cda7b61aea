package org.linli.terminal.core.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linli.central.api.payment.LineState;
import org.linli.foundation.money.Fen;
import org.linli.peripherals.spi.receipt.ReceiptElement;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Text;

final class ReceiptComposerTest {
    private static final Instant PAID = Instant.parse("2026-11-21T16:05:00Z");

    private final ReceiptComposer composer =
            new ReceiptComposer(Samples.premises(), () -> PAID.plusSeconds(5), ZoneId.of("Asia/Shanghai"));

    @Test
    void aLineWhoseMoneyGoesBackIsSaidToAndNotCounted() {
        var paper = words(content(LineState.POSTED, LineState.REFUNDING), 0);
        assertTrue(paper.contains("正在退回"), paper);
        assertTrue(paper.contains("合计|31.50 元"), paper);
        assertTrue(paper.contains("叁拾壹元伍角整"), paper);
        assertTrue(words(content(LineState.POSTED, LineState.REFUNDED), 0).contains("已退回"));
    }

    @Test
    void theTimeIsTheCommunitysOwnWithItsWeekday() {
        assertTrue(words(content(LineState.POSTED, LineState.POSTED), 0).contains("缴费时间|2026年11月22日(周日) 00:05"));
    }

    @Test
    void thePlaceAndTheMachineStandOnLinesOfTheirOwn() {
        var lines =
                words(content(LineState.POSTED, LineState.POSTED), 0).lines().toList();
        int title = lines.indexOf("缴费凭条");
        assertEquals(List.of("本凭条不是发票", "和平社区 · 体验中心", "1 号机", "Rule"), lines.subList(title + 1, title + 5));
    }

    @Test
    void aCopyIsMarkedAndKeepsItsNumber() {
        var paper = words(content(LineState.POSTED, LineState.POSTED), 3);
        assertTrue(paper.contains("补打 3"), paper);
        assertTrue(paper.contains("凭条号|R-1"), paper);
    }

    @Test
    void aControlCharacterInANameIsNoCommandToThePrinter() {
        var content = new ReceiptContent(
                Optional.of("R-1"),
                "T01-1",
                Optional.of(PAID),
                Optional.of("沙箱\u001bi支付"),
                Optional.empty(),
                List.of(new ReceiptContent.Home(
                        Optional.of(new ReceiptContent.About("和平社区\n3 号楼", "王\u0000𠮷")), List.of())));
        String paper = words(content, 0);
        assertTrue(paper.contains("付款方式|沙箱i支付"), paper);
        assertTrue(paper.contains("户址|和平社区3 号楼"), paper);
        assertTrue(paper.contains("户主|王𠮷"), paper);
        assertEquals(
                1,
                composer.compose(content, 0).elements().stream()
                        .filter(ReceiptElement.Cut.class::isInstance)
                        .count());
    }

    private String words(ReceiptContent content, int copy) {
        return composer.compose(content, copy).elements().stream()
                .map(element -> switch (element) {
                    case ReceiptElement.Line line -> line.text();
                    case ReceiptElement.Row row -> row.left() + "|" + row.right();
                    default -> element.getClass().getSimpleName();
                })
                .collect(Collectors.joining("\n"));
    }

    private static ReceiptContent content(LineState first, LineState second) {
        return new ReceiptContent(
                Optional.of("R-1"),
                "T01-1",
                Optional.of(PAID),
                Optional.of("沙箱支付"),
                Optional.of("https://central.example/r/1"),
                List.of(new ReceiptContent.Home(
                        Optional.of(new ReceiptContent.About("和平社区 3 号楼", "王*芳")),
                        List.of(entry("bill.water", 3150, first), entry("bill.power", 9672, second)))));
    }

    private static ReceiptContent.Entry entry(String title, long fen, LineState state) {
        return new ReceiptContent.Entry(Text.of(title), Optional.empty(), Optional.of("收费处"), Fen.of(fen), state);
    }
}
