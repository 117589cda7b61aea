package org.linli.peripherals.drivers.pageprinter.ipp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.page.JobName;
import org.linli.peripherals.spi.page.JobState;

/** The printer's power goes in the middle of a document and comes back. */
class PrinterRestartedMidJobTest {
    @TempDir
    Path folder;

    @Test
    void whatItHasForgottenIsUnknownAndNotSentAgain() throws Exception {
        try (var printer = EvePrinter.start(folder);
                var office = Office.with(printer.address())) {
            var call = office.print(2, "cert-1");
            printer.takesUp();
            printer.counts(1);
            office.hears(news -> news.impressions() == 1);
            printer.losesPower();
            office.hears(news -> news.state() == JobState.UNKNOWN);
            printer.returns();
            assertEquals("page-printer.job-gone", Office.unknown(call).code());
            assertEquals(
                    "page-printer.job-gone",
                    Office.unknown(office.print(2, "cert-1")).code());
            assertEquals(1, printer.received().size());
            office.becomes(condition -> condition.availability() == Availability.ONLINE);
        }
    }

    @Test
    void anotherTerminalsJobUnderTheSameNumberIsNotTakenForIt() throws Exception {
        try (var printer = EvePrinter.start(folder);
                var ours = Office.with(printer.address())) {
            var call = ours.print(1, "cert-1");
            printer.takesUp();
            printer.losesPower();
            ours.hears(news -> news.state() == JobState.UNKNOWN);
            ours.printer.close();
            Office.unknown(call);
            printer.returns();
            try (var other = new Office(Office.at(printer.address(), "terminal-2"));
                    var again = Office.with(printer.address())) {
                other.becomes(condition -> condition.availability() == Availability.ONLINE);
                var theirs = other.print(1, "cert-1");
                printer.takesUp();
                assertEquals(
                        "page-printer.job-gone",
                        Office.unknown(again.printer.follow(JobName.of("cert-1"), 1, Office.WITHIN))
                                .code(),
                        "of the same name even, and not ours");
                printer.counts(1);
                printer.ends();
                Office.done(theirs);
            }
        }
    }
}
