package org.linli.peripherals.spi.receipt;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptPaperTest {
    @Test
    void aTextCannotCarryACommandToThePrinter() {
        for (String wrong : List.of("a\u001bi", "a\nb", "\u0010\u0004", "\u0085", "\ud842")) {
            assertThrows(IllegalArgumentException.class, () -> ReceiptElement.Line.of(wrong));
            assertThrows(IllegalArgumentException.class, () -> ReceiptElement.Row.of(wrong, "1.00"));
            assertThrows(IllegalArgumentException.class, () -> ReceiptElement.Row.of("水费", wrong));
        }
    }

    @Test
    void aTextMayHoldCharactersBeyondTheBasicPlane() {
        assertDoesNotThrow(() -> ReceiptElement.Line.of("𠮷田·买买提 ¥1.00"));
    }

    @Test
    void hasBounds() {
        assertThrows(IllegalArgumentException.class, () -> new ReceiptPaper(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new ReceiptElement.Qr(""));
        assertThrows(IllegalArgumentException.class, () -> new ReceiptElement.Qr("字".repeat(334)));
        assertThrows(IllegalArgumentException.class, () -> new ReceiptElement.Barcode("票号"));
        assertThrows(IllegalArgumentException.class, () -> new ReceiptElement.Feed(21));
        assertThrows(IllegalArgumentException.class, () -> PrintId.of("王小明 1"));
    }

    @Test
    void showsNothingOfItsContent() {
        var paper = ReceiptPaper.of(ReceiptElement.Line.of("王小明"), new ReceiptElement.Cut());
        assertFalse(paper.toString().contains("王"));
        assertEquals("ReceiptPaper(2 elements)", paper.toString());
    }
}
