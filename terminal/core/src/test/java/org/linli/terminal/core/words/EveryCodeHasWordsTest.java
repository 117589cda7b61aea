package org.linli.terminal.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.code.Code;
import org.linli.foundation.journal.Journal;
import org.linli.payments.code.PaymentCode;
import org.linli.payments.desk.PaymentDesk;
import org.linli.payments.machine.Reason;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.NamedFault;
import org.linli.peripherals.spi.bankcard.BankCardFault;
import org.linli.peripherals.spi.idcard.IdCardFault;
import org.linli.peripherals.spi.page.PagePrinterFault;
import org.linli.peripherals.spi.receipt.ReceiptPrinterFault;
import org.linli.peripherals.spi.scan.ScannerFault;
import org.linli.peripherals.spi.smartcard.SocialSecurityCardFault;
import org.linli.terminal.journey.text.Texts;

/** Whatever drivers, desk, central and the journeys themselves call a misfortune, a resident reads it in plain words. */
final class EveryCodeHasWordsTest {
    private static final Pattern CODE = Pattern.compile("Code\\.of\\(\\s*\"([a-z0-9.-]+)\"\\s*\\)");

    private static final Path REPOSITORY = Path.of("../..");

    /** What the operator, the office and enrolment are refused never reaches a resident. */
    private static final Set<String> NOT_FOR_RESIDENTS = Set.of("operator", "enrolment", "office");

    @Test
    void ofEveryDevice() {
        var codes = new TreeSet<String>();
        for (NamedFault[] faults : new NamedFault[][] {
            IdCardFault.values(),
            ScannerFault.values(),
            ReceiptPrinterFault.values(),
            SocialSecurityCardFault.values(),
            BankCardFault.values(),
            PagePrinterFault.values(),
            CallFault.values()
        }) {
            Arrays.stream(faults).map(NamedFault::code).forEach(codes::add);
        }
        assertEquals(Set.of(), withoutWords(codes));
    }

    @Test
    void ofCentral() {
        var codes = new TreeSet<String>();
        for (ProblemKind kind : ProblemKind.values()) {
            if (!NOT_FOR_RESIDENTS.contains(kind.code().area())) {
                codes.add(kind.code().value());
            }
        }
        assertEquals(Set.of(), withoutWords(codes));
    }

    /** Whatever is named in the sources: of the desk, the link, the journals, the session and the kiosk's own start. */
    @Test
    void ofEverythingElseThatIsNamed() throws IOException {
        var codes = new TreeSet<String>();
        for (String module : List.of(
                "foundation",
                "central/api",
                "payments",
                "terminal/journey",
                "terminal/core",
                "terminal/face",
                "kiosk-ui")) {
            codes.addAll(named(REPOSITORY.resolve(module, "src/main/java")));
        }
        codes.removeIf(code -> NOT_FOR_RESIDENTS.contains(Code.of(code).area()));
        var known =
                Set.of(Journal.LOCKED, Reason.CENTRAL_SILENT, LinkTrouble.FORGED, PaymentCode.LINK, PaymentDesk.BUSY);
        assertTrue(known.stream().map(Code::value).allMatch(codes::contains), () -> "the sources moved: " + codes);
        assertEquals(Set.of(), withoutWords(codes));
    }

    private static Set<String> named(Path sources) throws IOException {
        var codes = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        return codes;
    }

    private static Set<String> withoutWords(Set<String> codes) {
        var missing = new TreeSet<String>();
        for (String code : codes) {
            for (var language : Texts.LANGUAGES) {
                for (var reader : Texts.Reader.values()) {
                    if (!Texts.in(language).has(Code.of(code), reader)) {
                        missing.add(code);
                    }
                }
            }
        }
        return missing;
    }
}
