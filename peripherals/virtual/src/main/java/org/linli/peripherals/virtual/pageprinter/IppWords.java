package org.linli.peripherals.virtual.pageprinter;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IntType;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the printer answers, in IPP (RFC 8011). Safe from any thread. */
final class IppWords {
    private static final String PDF = "application/pdf";
    private static final List<Operation> OPERATIONS = List.of(
            Operation.validateJob,
            Operation.createJob,
            Operation.sendDocument,
            Operation.cancelJob,
            Operation.getJobAttributes,
            Operation.getJobs,
            Operation.getPrinterAttributes);

    private final PaperPath path;

    IppWords(PaperPath path) {
        this.path = path;
    }

    /** @param document what came behind the attributes */
    IppPacket.Builder answer(IppPacket question, byte[] document, URI self) {
        int code = question.getCode();
        if (code == Operation.getPrinterAttributes.getCode()) {
            return ok().putPrinterAttributes(printer(self));
        }
        if (code == Operation.validateJob.getCode()) {
            return IppPacket.response(formatOf(question));
        }
        if (code == Operation.createJob.getCode()) {
            var job = path.create(text(question, "job-name"), text(question, "requesting-user-name"));
            return ok().addGroup(describe(job, self));
        }
        if (code == Operation.getJobs.getCode()) {
            return jobs(question, self);
        }
        Integer id = question.getValue(Tag.operationAttributes, Types.jobId);
        Optional<VirtualJob> job = id == null ? Optional.empty() : path.job(id);
        if (job.isEmpty() && OPERATIONS.stream().anyMatch(operation -> operation.getCode() == code)) {
            return IppPacket.response(Status.clientErrorNotFound);
        }
        if (code == Operation.getJobAttributes.getCode()) {
            return ok().addGroup(describe(job.orElseThrow(), self));
        }
        if (code == Operation.cancelJob.getCode()) {
            return cancel(job.orElseThrow());
        }
        if (code == Operation.sendDocument.getCode()) {
            return take(job.orElseThrow(), question, document, self);
        }
        return IppPacket.response(Status.serverErrorOperationNotSupported);
    }

    private static IppPacket.Builder ok() {
        return IppPacket.response(Status.successfulOk);
    }

    private static Status formatOf(IppPacket question) {
        String format = question.getValue(Tag.operationAttributes, Types.documentFormat);
        return format == null || format.equals(PDF)
                ? Status.successfulOk
                : Status.clientErrorDocumentFormatNotSupported;
    }

    private IppPacket.Builder take(VirtualJob job, IppPacket question, byte[] document, URI self) {
        var format = formatOf(question);
        if (!format.equals(Status.successfulOk)) {
            return IppPacket.response(format);
        }
        return path.give(job, document)
                ? ok().addGroup(describe(job, self))
                : IppPacket.response(Status.clientErrorNotPossible);
    }

    private IppPacket.Builder cancel(VirtualJob job) {
        if (path.look(job::over)) {
            return IppPacket.response(Status.clientErrorNotPossible);
        }
        path.cancel(job);
        return ok();
    }

    private IppPacket.Builder jobs(IppPacket question, URI self) {
        boolean over = "completed".equals(question.getValue(Tag.operationAttributes, Types.whichJobs));
        boolean mine = Boolean.TRUE.equals(question.getValue(Tag.operationAttributes, Types.myJobs));
        Integer limit = question.getValue(Tag.operationAttributes, Types.limit);
        String user = text(question, "requesting-user-name");
        var answer = ok();
        path.jobs().stream()
                .filter(job -> path.look(job::over) == over)
                .filter(job -> !mine || job.user.equals(user))
                .limit(limit == null ? Integer.MAX_VALUE : limit)
                .forEach(job -> answer.addGroup(describe(job, self)));
        return answer;
    }

    private AttributeGroup describe(VirtualJob job, URI self) {
        return path.look(() -> AttributeGroup.groupOf(
                Tag.jobAttributes,
                Types.jobId.of(job.id),
                Types.jobUri.of(URI.create(self + "/" + job.id)),
                Types.jobPrinterUri.of(self),
                Types.jobName.of(job.name),
                Types.jobOriginatingUserName.of(job.user),
                Types.jobState.of(job.state),
                Types.jobStateReasons.of(job.reason()),
                Types.numberOfDocuments.of(job.document == null ? 0 : 1),
                Types.jobImpressionsCompleted.of(job.impressions),
                Types.jobPrinterUpTime.of(path.upTime()),
                Types.timeAtCreation.of(job.createdAt),
                since(Types.timeAtProcessing, job.begunAt),
                since(Types.timeAtCompleted, job.endedAt)));
    }

    private static Attribute<Integer> since(IntType type, int second) {
        return second < 0 ? type.noValue() : type.of(second);
    }

    private List<Attribute<?>> printer(URI self) {
        return path.look(() -> Stream.<Attribute<?>>of(
                        Types.printerUriSupported.of(self),
                        Types.uriAuthenticationSupported.of("requesting-user-name"),
                        Types.uriSecuritySupported.of("none"),
                        Types.printerName.of("Linli virtual page printer"),
                        Types.printerMakeAndModel.of("Linli Virtual A4"),
                        Types.printerState.of(
                                path.stands()
                                        ? PrinterState.stopped
                                        : path.atWork() ? PrinterState.processing : PrinterState.idle),
                        Types.printerStateReasons.of(path.reasons()),
                        Types.printerIsAcceptingJobs.of(true),
                        Types.printerUpTime.of(path.upTime()),
                        Types.queuedJobCount.of((int)
                                path.jobs().stream().filter(job -> !job.over()).count()),
                        Types.ippVersionsSupported.of("1.1", "2.0"),
                        Types.operationsSupported.of(OPERATIONS),
                        Types.charsetConfigured.of("utf-8"),
                        Types.charsetSupported.of("utf-8"),
                        Types.naturalLanguageConfigured.of("en"),
                        Types.generatedNaturalLanguageSupported.of("en"),
                        Types.documentFormatDefault.of(PDF),
                        Types.documentFormatSupported.of(PDF),
                        Types.compressionSupported.of("none"),
                        Types.pdlOverrideSupported.of("not-attempted"),
                        Types.colorSupported.of(false),
                        Types.sidesSupported.of("one-sided"))
                .toList());
    }

    private static String text(IppPacket packet, String name) {
        return packet.getAttributeGroups().stream()
                .filter(group -> Tag.operationAttributes.equals(group.getTag()))
                .map(group -> group.get(name))
                .filter(attribute -> attribute != null && !attribute.isEmpty())
                .map(attribute -> attribute.strings().getFirst())
                .findFirst()
                .orElse("");
    }
}
