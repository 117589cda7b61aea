package org.linli.central.api.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BillBarcodeTest {
    private static final BillBarcode WATER = new BillBarcode("0101", "310100387", LocalDate.of(2026, 10, 1));

    @Test
    void thirteenPairsOfDigitsSayBillerAccountAndPeriod() {
        assertEquals("9" + "0101" + "000310100387" + "20261001" + "0", WATER.content());
        assertEquals(BillBarcode.LENGTH, WATER.content().length());
        assertEquals(Optional.of(WATER), BillBarcode.read(WATER.content()));
    }

    @Test
    void everySingleMisreadDigitIsFound() {
        String content = WATER.content();
        for (int place = 0; place < content.length(); place++) {
            for (char other = '0'; other <= '9'; other++) {
                if (other != content.charAt(place)) {
                    String misread = content.substring(0, place) + other + content.substring(place + 1);
                    assertEquals(Optional.empty(), BillBarcode.read(misread), misread);
                }
            }
        }
    }

    @Test
    void whatIsNoSuchBarcodeIsReadAsNone() {
        assertEquals(Optional.empty(), BillBarcode.read(""));
        assertEquals(Optional.empty(), BillBarcode.read("134567890123456789"), "a payment code");
        assertEquals(Optional.empty(), BillBarcode.read("9".repeat(26)));
        assertEquals(Optional.empty(), BillBarcode.read(withCheck("9" + "0101" + "000310100387" + "20260230")));
        assertEquals(Optional.empty(), BillBarcode.read(withCheck("9" + "0101" + "000000000000" + "20261001")));
        assertEquals(Optional.empty(), BillBarcode.read(WATER.content().replace('1', '١')));
        assertThrows(IllegalArgumentException.class, () -> new BillBarcode("0101", "0310", LocalDate.of(2026, 10, 1)));
    }

    private static String withCheck(String body) {
        return body + org.linli.central.api.form.CheckDigit.of(body);
    }
}
