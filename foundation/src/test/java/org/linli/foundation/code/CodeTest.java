package org.linli.foundation.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
    @Test
    void saysWhoSpeaks() {
        assertEquals("printer", Code.of("printer.paper-out").area());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "printer", "Printer.out", "printer.", ".out", "pay.张三", "pay.bill changed", "a.b.c.d.e"})
    void hasNoRoomForFreeText(String text) {
        assertThrows(IllegalArgumentException.class, () -> Code.of(text));
    }
}
