package org.linli.peripherals.drivers.pageprinter.ipp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody does not want it any more: at the printer, or here. */
class CancelledTest {
    @TempDir
    Path folder;

    @Test
    void atThePrinterInTheMiddle() throws Exception {
        try (var printer = EvePrinter.start(folder);
                var office = Office.with(printer.address())) {
            var call = office.print(2, "cert-1");
            printer.takesUp();
            printer.counts(1);
            office.hears(news -> news.impressions() == 1);
            Path question = Files.writeString(folder.resolve("cancel.test"), """
                    {
                      OPERATION Cancel-Job
                      GROUP operation-attributes-tag
                      ATTR charset attributes-charset utf-8
                      ATTR naturalLanguage attributes-natural-language en
                      ATTR uri printer-uri $uri
                      ATTR integer job-id 1
                      ATTR name requesting-user-name somebody
                      STATUS successful-ok
                    }
                    """);
            Running.start(
                            folder,
                            "ipptool",
                            List.of("ipptool", printer.address().toString(), question.toString()))
                    .awaitSuccess();
            printer.ends();
            assertEquals("page-printer.cancelled-there", Office.unknown(call).code());
        }
    }

    @Test
    void hereWhileItPrints() throws Exception {
        try (var printer = EvePrinter.start(folder);
                var office = Office.with(printer.address())) {
            var call = office.print(2, "cert-1");
            printer.takesUp();
            printer.counts(1);
            office.hears(news -> news.impressions() == 1);
            call.cancel();
            printer.says("Cancel-Job successful-ok");
            printer.ends();
            assertEquals("call.cancelled", Office.unknown(call).code(), "a page is on paper");
        }
    }

    @Test
    void hereBeforeItWasSent() throws Exception {
        try (var printer = EvePrinter.start(folder);
                var office = Office.with(printer.address())) {
            var first = office.print(1, "cert-1");
            printer.takesUp();
            var second = office.print(1, "cert-2");
            second.cancel();
            assertEquals("call.cancelled", Office.notDone(second).code());
            printer.counts(1);
            printer.ends();
            Office.done(first);
            assertEquals(1, printer.received().size());
        }
    }
}
