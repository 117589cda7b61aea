package org.linli.central.api.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.central.api.bill.BillSearch;
import org.linli.central.api.bill.Usage;
import org.linli.central.api.bill.UsageUnit;
import org.linli.central.api.contract.Samples;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentOrder;

class WireJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // unknown, missing, twice, null, after the end, not an object, not JSON, no text at all
                "{\"billId\":\"W-1234\",\"billVersion\":1,\"amountFen\":5,\"discount\":1}",
                "{\"billId\":\"W-1234\",\"amountFen\":5}",
                "{\"billId\":\"W-1234\",\"billVersion\":1,\"amountFen\":5,\"amountFen\":6}",
                "{\"billId\":null,\"billVersion\":1,\"amountFen\":5}",
                "{\"billId\":\"W-1234\",\"billVersion\":null,\"amountFen\":5}",
                "{\"billId\":\"W-1234\",\"billVersion\":1,\"amountFen\":null}",
                "{\"billId\":\"W-1234\",\"billVersion\":1,\"amountFen\":5} {}",
                "[]",
                "null",
                "{\"billId\":",
                "",
                // words for numbers, numbers for words, fractions of a fen, amounts nobody owes
                "{\"billId\":\"W-1234\",\"billVersion\":\"1\",\"amountFen\":5}",
                "{\"billId\":1234,\"billVersion\":1,\"amountFen\":5}",
                "{\"billId\":\"W-1234\",\"billVersion\":1,\"amountFen\":\"5\"}",
                "{\"billId\":\"W-1234\",\"billVersion\":1,\"amountFen\":5.0}",
                "{\"billId\":\"W-1234\",\"billVersion\":1.0,\"amountFen\":5}",
                "{\"billId\":\"W-1234\",\"billVersion\":1,\"amountFen\":100000000000001}",
                "{\"billId\":\"W-1234\",\"billVersion\":1,\"amountFen\":99999999999999999999}",
                "{\"billId\":\"W-1234\",\"billVersion\":1,\"amountFen\":0}",
                "{\"billId\":\"W 1234\",\"billVersion\":1,\"amountFen\":5}"
            })
    void refusesWhatIsNotExactlyTheRecord(String json) {
        assertThrows(
                BrokenContractException.class,
                () -> WireJson.read(json.getBytes(StandardCharsets.UTF_8), OrderLine.class));
    }

    @Test
    void refusesNullInAList() {
        var json = new String(WireJson.write(Samples.order()), StandardCharsets.UTF_8)
                .replaceAll("\"lines\":\\[.*]", "\"lines\":[null]");
        assertThrows(
                BrokenContractException.class,
                () -> WireJson.read(json.getBytes(StandardCharsets.UTF_8), PaymentOrder.class));
    }

    @Test
    void refusesNumbersForEnums() {
        assertThrows(
                BrokenContractException.class,
                () -> WireJson.read(
                        "{\"quantity\":9,\"unit\":0,\"previousReading\":null,\"currentReading\":null}"
                                .getBytes(StandardCharsets.UTF_8),
                        Usage.class));
    }

    @Test
    void aNestedBombStopsEarly() {
        assertThrows(
                BrokenContractException.class,
                () -> WireJson.read("{\"a\":".repeat(5_000).getBytes(StandardCharsets.UTF_8), OrderLine.class));
    }

    @Test
    void readsCharactersOfFourBytes() throws Exception {
        var search = new BillSearch(new org.linli.central.api.bill.Identity("999999195203070023", "𠮷小明"));
        assertEquals(search, WireJson.read(WireJson.write(search), BillSearch.class));
    }

    @Test
    void writesDecimalsPlainAndInOneForm() throws Exception {
        var hundred = new Usage(new BigDecimal("1E+2"), UsageUnit.SQUARE_METRE, Optional.empty(), Optional.empty());
        assertEquals(
                "{\"quantity\":100,\"unit\":\"SQUARE_METRE\",\"previousReading\":null,\"currentReading\":null}",
                new String(WireJson.write(hundred), StandardCharsets.UTF_8));
        assertEquals(area("86.50"), area("86.5"));
    }

    @Test
    void anEmptyOptionalIsAnExplicitNull() {
        var text = new String(WireJson.write(ProblemKind.BUSY.problem()), StandardCharsets.UTF_8);
        assertEquals(Optional.empty(), ProblemKind.BUSY.problem().detail());
        assertEquals(true, text.contains("\"detail\":null"));
    }

    @Test
    void theComplaintNamesTheMemberAndNeverTheValue() {
        var json = "{\"identity\":{\"idNumber\":\"99999919520307\",\"name\":\"王小明\"}}";
        var broken = assertThrows(
                BrokenContractException.class,
                () -> WireJson.read(json.getBytes(StandardCharsets.UTF_8), BillSearch.class));
        assertFalse(String.valueOf(broken.getMessage()).contains("9999"), broken.getMessage());
        assertFalse(String.valueOf(broken.getMessage()).contains("王"), broken.getMessage());
    }

    @Test
    void whatIsSecretDoesNotPrintItself() {
        assertFalse(Samples.identity().toString().contains("9999"));
        assertFalse(new BillSearch(Samples.identity()).toString().contains("9999"));
        assertFalse(new org.linli.central.api.payment.CodeHandover("134567890123456789")
                .toString()
                .contains("1345"));
    }

    private static Usage area(String squareMetres) {
        return new Usage(new BigDecimal(squareMetres), UsageUnit.SQUARE_METRE, Optional.empty(), Optional.empty());
    }
}
