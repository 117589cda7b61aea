package org.linli.peripherals.drivers.pageprinter.ipp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.PagePrinterReason;
import org.linli.peripherals.spi.PaperSupply;
import org.linli.peripherals.spi.page.JobState;

/** A print queue of a real CUPS, which others use too. */
class ThroughCupsTest {
    @TempDir
    Path folder;

    @Test
    void paperRunsOutAndIsLoadedAgain() throws Exception {
        try (var queue = CupsQueue.start(folder);
                var office = Office.with(queue.address())) {
            assertTrue(office.printer.capabilities().notifies());
            var call = office.print(2, "cert-1");
            queue.mechanism.takesUp();
            queue.counts(1);
            office.hears(news -> news.impressions() == 1);
            queue.mechanism.complainsOf("media-empty-error");
            office.hears(news -> news.reasons().contains(PagePrinterReason.MEDIA_EMPTY));
            office.becomes(condition -> condition.paper() == PaperSupply.OUT);
            queue.mechanism.isRelievedOf("media-empty-error");
            office.becomes(condition -> condition.paper() == PaperSupply.FULL);
            queue.counts(2);
            queue.mechanism.ends();
            assertEquals(2, Office.done(call).impressions());
            assertArrayEquals(
                    Documents.of(2).pdf(), Files.readAllBytes(queue.received().getFirst()));
        }
    }

    @Test
    void whatCameAndWentBetweenTwoQuestionsIsToldByEvents() throws Exception {
        var usual = Office.TIMES;
        var seldom = new IppTimes(
                usual.connect(),
                usual.answer(),
                usual.sending(),
                usual.idle(),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                usual.counting(),
                usual.patience());
        try (var queue = CupsQueue.start(folder);
                var witness = new Office(Office.at(queue.address(), "terminal-2"));
                var office = new Office(Office.at(queue.address()).with(seldom))) {
            office.becomes(condition -> condition.availability() == Availability.ONLINE);
            var call = office.print(1, "cert-1");
            queue.mechanism.takesUp();
            office.hears(news -> news.state() == JobState.PROCESSING);
            queue.mechanism.complainsOf("media-jam-error");
            witness.becomes(condition -> condition.paper() == PaperSupply.JAMMED);
            queue.mechanism.isRelievedOf("media-jam-error");
            witness.becomes(condition -> condition.paper() == PaperSupply.FULL);
            office.hears(news -> news.reasons().contains(PagePrinterReason.MEDIA_JAM));
            queue.counts(1);
            queue.mechanism.ends();
            Office.done(call);
            queue.says("Cancel-Subscription successful-ok");
        }
    }

    @Test
    void twoTerminalsOnOneQueueFollowTheirOwnJobsOfTheSameName() throws Exception {
        try (var queue = CupsQueue.start(folder);
                var one = Office.with(queue.address());
                var two = new Office(Office.at(queue.address(), "terminal-2"))) {
            two.becomes(condition -> condition.availability() == Availability.ONLINE);
            var first = one.print(1, "cert-1");
            queue.mechanism.takesUp();
            var second = two.print(2, "cert-1");
            two.hears(news -> news.job().value().equals("cert-1"));
            queue.counts(1);
            queue.mechanism.ends();
            assertEquals(1, Office.done(first).impressions());
            queue.mechanism.takesUp();
            queue.counts(1);
            queue.counts(2);
            queue.mechanism.ends();
            assertEquals(2, Office.done(second).impressions());
            assertEquals(2, queue.received().size());
        }
    }

    @Test
    void aJobThatIsCancelledInTheQueueBeforeItsTurnLeftNothingOnPaper() throws Exception {
        try (var queue = CupsQueue.start(folder);
                var one = Office.with(queue.address());
                var two = new Office(Office.at(queue.address(), "terminal-2"))) {
            two.becomes(condition -> condition.availability() == Availability.ONLINE);
            var first = one.print(1, "cert-1");
            queue.mechanism.takesUp();
            var second = two.print(1, "cert-2");
            two.hears(news -> news.job().value().equals("cert-2"));
            queue.cancel(2);
            assertEquals("page-printer.cancelled-there", Office.notDone(second).code());
            queue.counts(1);
            queue.mechanism.ends();
            Office.done(first);
        }
    }

    @Test
    void aQueueThatSomebodyPausedIsToldBeforeAnythingIsSent() throws Exception {
        try (var queue = CupsQueue.start(folder);
                var office = Office.with(queue.address())) {
            queue.pause();
            office.becomes(condition -> condition.reasons().contains(PagePrinterReason.PAUSED));
            assertEquals(
                    "page-printer.stopped",
                    Office.notDone(office.print(1, "cert-1")).code());
        }
    }
}
