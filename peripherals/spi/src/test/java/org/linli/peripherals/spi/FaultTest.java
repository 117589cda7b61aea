package org.linli.peripherals.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.spi.bankcard.BankCardFault;
import org.linli.peripherals.spi.idcard.IdCardFault;
import org.linli.peripherals.spi.receipt.ReceiptPrinterFault;
import org.linli.peripherals.spi.scan.ScannerFault;
import org.linli.peripherals.spi.smartcard.SocialSecurityCardFault;

class FaultTest {
    @Test
    void everyNamedFaultHasACodeOfItsOwn() {
        Set<String> codes = new HashSet<>();
        Stream.<NamedFault[]>of(
                        CallFault.values(),
                        IdCardFault.values(),
                        ReceiptPrinterFault.values(),
                        ScannerFault.values(),
                        SocialSecurityCardFault.values(),
                        BankCardFault.values())
                .flatMap(Stream::of)
                .forEach(named -> assertEquals(true, codes.add(named.fault().code()), named.code()));
    }

    @Test
    void aCodeHasAForm() {
        for (String wrong : List.of("", "paper", "Printer.out", "printer.纸", "printer out", "a".repeat(65) + ".b")) {
            assertThrows(IllegalArgumentException.class, () -> Fault.of(Remedy.RETRY, wrong), wrong);
        }
    }

    @Test
    void aVendorsDetailIsCutToPrintableAsciiOfOneLine() {
        var fault = new Fault(Remedy.REPLACE, "printer.broken", "E12\n王" + "x".repeat(300));
        assertEquals(Fault.LONGEST_DETAIL, fault.vendorDetail().length());
        assertEquals("E12??x", fault.vendorDetail().substring(0, 6));
    }

    @Test
    void aNumberOfACardOrAPersonInADetailIsMasked() {
        for (String detail : List.of(
                "PAN 6212345678901234567 declined",
                "PAN 6212 3456 7890 1234 declined",
                "id 99999919491231003X refused",
                "acct=622-123-456-789-012")) {
            String kept = new Fault(Remedy.RETRY, "bankcard.declined", detail).vendorDetail();
            assertFalse(LongNumber.isIn(kept), kept);
            assertTrue(kept.contains("****"), kept);
        }
        assertEquals(
                "code 51 at 12:30:05",
                new Fault(Remedy.RETRY, "bankcard.declined", "code 51 at 12:30:05").vendorDetail());
    }
}
