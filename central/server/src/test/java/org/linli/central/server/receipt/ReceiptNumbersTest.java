package org.linli.central.server.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.linli.central.api.form.CheckDigit;
import org.linli.central.api.id.PaymentId;

class ReceiptNumbersTest {
    @Test
    void carryTheDayInChinaARunningNumberAndACheckDigit() {
        assertEquals("20261122-000042-6", ReceiptNumbers.of(Instant.parse("2026-11-21T16:30:00Z"), 42));
    }

    /** The example of ISO/IEC 7812-1: 7992739871 has the check digit 3. */
    @Test
    void haveTheStandardsCheckDigit() {
        assertEquals(3, CheckDigit.of("7992739871"));
    }

    @Test
    void aWrongDigitIsAlwaysFound() {
        String digits = "20261121000042";
        for (int place = 0; place < digits.length(); place++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                if (wrong != digits.charAt(place)) {
                    var changed = new StringBuilder(digits);
                    changed.setCharAt(place, wrong);
                    assertNotEquals(CheckDigit.of(digits), CheckDigit.of(changed.toString()));
                }
            }
        }
    }

    @Test
    void aReceiptsAddressNamesThePaymentAndCannotBeGuessed() {
        var payment = new PaymentId("p-00000000000000000001");
        var links = new ReceiptLinks(URI.create("https://central.example"), new byte[32]);
        var address = links.of(payment);
        assertTrue(address.toString().startsWith("https://central.example/e/p-00000000000000000001?k="));
        String key = address.getQuery().substring(2);
        assertTrue(links.opens(payment, key));
        assertTrue(!links.opens(new PaymentId("p-00000000000000000002"), key));
        var elsewhere = new ReceiptLinks(URI.create("https://central.example"), new byte[] {1, 2, 3});
        assertTrue(!elsewhere.opens(payment, key));
    }

    @Test
    void textCannotBecomeMarkup() {
        assertEquals("&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;𠮷", Html.text("<b a=\"1\" c='2'>&𠮷"));
    }
}
