package org.linli.terminal.core.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.client.LinkTrouble;
import org.linli.foundation.file.FaultyDisk;
import org.linli.foundation.time.ManualTime;
import org.linli.terminal.core.certificate.PageBook;
import org.linli.terminal.core.rating.RatingBox;
import org.linli.terminal.core.receipt.PaperBook;

/** The files as versions before the outbox wrote them: all that stood in them is told, and what is not yet heard stays as it was. */
final class FilesOfEarlierVersionsTest {
    private static final String VISIT = "v-0123456789abcdef0123456789abcd";
    private static final String CERTIFICATE = "AAECAwQFBgcICQoLDA0ODw";
    private static final String OTHER = "BBECAwQFBgcICQoLDA0ODw";
    private static final String PAYMENT = "p-0123456789abcdef";
    private static final String PRINTING = "s-0123456789abcdef";

    private final FaultyDisk disk = new FaultyDisk();
    private final ManualTime time = new ManualTime();
    private final List<String> told = new ArrayList<>();
    private Answer<?> answer = new Answer.Answered<>("heard");

    private final Central central = (Central) Proxy.newProxyInstance(
            Central.class.getClassLoader(), new Class<?>[] {Central.class}, (self, method, arguments) -> {
                told.add(method.getName()
                        + Arrays.asList(arguments).subList(0, arguments.length - 1).stream()
                                .map(Objects::toString)
                                .toList());
                return answer;
            });

    private Outbox.Place lying(String name, String text) {
        var path = Path.of("/var/linli", name);
        disk.replace(path, text.getBytes(StandardCharsets.UTF_8));
        return new Outbox.Place(disk, path, Runnable::run, time);
    }

    private String onTheDisk(String name) {
        return new String(disk.content(Path.of("/var/linli", name)), StandardCharsets.UTF_8);
    }

    @Test
    void opinionsAreTold() {
        var box = new RatingBox(central, lying("ratings", VISIT + " 5\nsomething else\n"));
        box.centralIsThere();
        assertEquals(List.of("rate[Rating[subject=VISIT, subjectId=" + VISIT + ", stars=5, reasons=[]]]"), told);
        assertEquals("", onTheDisk("ratings"));
    }

    @Test
    void aPaperThatWasAtThePrinterMayHaveComeOut() {
        var book = new PaperBook(
                central,
                lying(
                        "papers",
                        PAYMENT + " " + PRINTING + "1 PRINT_SENT\n" + PAYMENT + " " + PRINTING + "2 NOT_PRINTED\n"));
        book.centralIsThere();
        assertEquals(
                List.of(
                        "reportPrinting[" + PAYMENT + ", " + PRINTING + "1, PrintingReport[state=PRINT_UNKNOWN]]",
                        "reportPrinting[" + PAYMENT + ", " + PRINTING + "2, PrintingReport[state=NOT_PRINTED]]"),
                told);
        assertEquals("", onTheDisk("papers"));
    }

    @Test
    void aCertificateAtThePrinterIsFollowedAndOneThatCameOutIsTold() {
        String atThePrinter = CERTIFICATE + " certificate-p-1 2 0 SENT\n";
        var book = new PageBook(central, lying("pages", atThePrinter + OTHER + " certificate-p-2 2 2 PRINTED\n"));
        book.centralIsThere();
        assertEquals(List.of("reportCertificate[" + OTHER + ", CertificateReport[outcome=PRINTED, pages=2]]"), told);
        assertEquals(atThePrinter, onTheDisk("pages"));
    }

    /** Whoever follows what is left has asked by then. */
    @Test
    void aCertificateAtThePrinterThatIsReadLateMayHaveComeOut() {
        var place = lying("pages", CERTIFICATE + " certificate-p-1 2 1 SENT\n");
        disk.failReading(place.path());
        var book = new PageBook(central, place);
        book.centralIsThere();
        assertEquals(List.of(), told);
        disk.healReading(place.path());
        book.centralIsThere();
        assertEquals(
                List.of("reportCertificate[" + CERTIFICATE + ", CertificateReport[outcome=PRINT_UNKNOWN, pages=1]]"),
                told);
        assertEquals("", onTheDisk("pages"));
    }

    @Test
    void withoutALineTheFileStaysAsItIs() {
        answer = new Answer.NotSent<>(LinkTrouble.NO_CONNECTION);
        String line = VISIT + " 2\n";
        var box = new RatingBox(central, lying("ratings", line));
        box.centralIsThere();
        assertEquals(line, onTheDisk("ratings"));
    }
}
