package org.linli.peripherals.drivers.pageprinter.ipp;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Types;
import org.linli.peripherals.spi.page.JobName;

/** What is asked of a printer, as IPP has it (RFC 8011, 4). Safe from any thread. */
final class Requests {
    static final String PDF = "application/pdf";

    /** IPP/1.1, which every printer with IPP understands, those of version 2 included (RFC 8011, 4.1.8). */
    private static final int VERSION = 0x0101;

    /** A queue's list is not read further back than this. */
    private static final int MOST_JOBS = 200;

    /** Longer than any document takes; events are kept no longer for a terminal that was switched off. */
    private static final int LEASE_SECONDS = 3_600;

    private final IppSettings settings;

    Requests(IppSettings settings) {
        this.settings = settings;
    }

    IppPacket.Builder printer() {
        return mine(IppPacket.getPrinterAttributes(
                settings.printer(),
                Types.printerState,
                Types.printerStateReasons,
                Types.printerIsAcceptingJobs,
                Types.documentFormatSupported,
                Types.operationsSupported,
                Types.notifyPullMethodSupported,
                Types.colorSupported,
                Types.sidesSupported));
    }

    /** Whether the printer would take such a job; nothing is kept of it. */
    IppPacket.Builder validate(JobName name) {
        return described(IppPacket.validateJob(settings.printer()), name);
    }

    /** A job without a document: as long as it has none, nothing is printed. */
    IppPacket.Builder create(JobName name) {
        var packet = mine(IppPacket.createJob(settings.printer()));
        packet.putOperationAttributes(Types.jobName.of(name.value()));
        return onPaper(packet);
    }

    IppPacket.Builder send(int job) {
        return mine(IppPacket.sendDocument(settings.printer(), job))
                .putOperationAttributes(Types.documentFormat.of(PDF), Types.lastDocument.of(true));
    }

    IppPacket.Builder job(int job) {
        return mine(IppPacket.getJobAttributes(
                settings.printer(),
                job,
                Types.jobId,
                Types.jobName,
                Types.jobState,
                Types.jobStateReasons,
                Types.jobOriginatingUserName,
                Types.jobImpressionsCompleted,
                Types.jobMediaSheetsCompleted,
                Types.numberOfDocuments,
                Types.timeAtProcessing));
    }

    /** @param over those that have ended; the others otherwise */
    IppPacket.Builder jobs(boolean over) {
        return mine(IppPacket.getJobs(
                        settings.printer(),
                        Types.jobId,
                        Types.jobName,
                        Types.jobState,
                        Types.jobStateReasons,
                        Types.jobOriginatingUserName,
                        Types.jobImpressionsCompleted,
                        Types.jobMediaSheetsCompleted,
                        Types.numberOfDocuments,
                        Types.timeAtProcessing))
                .putOperationAttributes(
                        Types.whichJobs.of(over ? "completed" : "not-completed"),
                        Types.myJobs.of(true),
                        Types.limit.of(MOST_JOBS));
    }

    IppPacket.Builder cancel(int job) {
        return mine(IppPacket.cancelJob(settings.printer(), job));
    }

    /** Events of the printer are kept there from now on, until the lease ends or it is cancelled (RFC 3995, 3996). */
    IppPacket.Builder subscribe() {
        return plain(Operation.createPrinterSubscriptions)
                .putSubscriptionAttributes(
                        Types.notifyPullMethod.of("ippget"),
                        Types.notifyEvents.of("printer-state-changed"),
                        Types.notifyLeaseDuration.of(LEASE_SECONDS));
    }

    /** @param from the sequence number of the first event that is wanted */
    IppPacket.Builder events(int subscription, int from) {
        return plain(Operation.getNotifications)
                .putOperationAttributes(
                        Types.notifySubscriptionIds.of(subscription), Types.notifySequenceNumbers.of(from));
    }

    IppPacket.Builder unsubscribe(int subscription) {
        return plain(Operation.cancelSubscription).putOperationAttributes(Types.notifySubscriptionId.of(subscription));
    }

    private IppPacket.Builder plain(Operation operation) {
        return mine(new IppPacket.Builder(operation)
                .putOperationAttributes(
                        Types.attributesCharset.of("utf-8"),
                        Types.attributesNaturalLanguage.of("en"),
                        Types.printerUri.of(settings.printer())));
    }

    private IppPacket.Builder described(IppPacket.Builder packet, JobName name) {
        mine(packet).putOperationAttributes(Types.jobName.of(name.value()), Types.documentFormat.of(PDF));
        return onPaper(packet);
    }

    /** What a printer does not know of this it leaves out and prints all the same (RFC 8011, 4.1.7). */
    private IppPacket.Builder onPaper(IppPacket.Builder packet) {
        packet.putJobAttributes(Types.copies.of(1), Types.sides.of("one-sided"));
        if (!settings.media().isEmpty()) {
            packet.putJobAttributes(Types.media.of(settings.media()));
        }
        return packet;
    }

    private IppPacket.Builder mine(IppPacket.Builder packet) {
        return packet.setVersionNumber(VERSION).putOperationAttributes(Types.requestingUserName.of(settings.user()));
    }

    static boolean offeredIn(Iterable<Operation> offered, Operation wanted) {
        for (Operation operation : offered) {
            if (operation.getCode() == wanted.getCode()) {
                return true;
            }
        }
        return false;
    }
}
