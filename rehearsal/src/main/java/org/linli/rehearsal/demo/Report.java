package org.linli.rehearsal.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.rehearsal.visit.Resident;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a rehearsed resident did and what it came to; its schema: docs/schema/demo-report.schema.json.
 *
 * @param faces in front of which the journey was done, in order
 */
record Report(
        String journey,
        List<String> faces,
        String outcome,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String failure,
        long seed,
        @Nullable String route,
        @Nullable String pay,
        String community,
        @Nullable String household,
        List<PaidBill> bills,
        @Nullable Payment payment,
        @Nullable Receipt receipt,
        @Nullable Slip slip,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Service service,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Certificate certificate,

        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("case") @Nullable
        Case followed,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Read read,
        List<Step> steps,
        long startToHomeMs) {
    Report {
        faces = List.copyOf(faces);
        bills = List.copyOf(bills);
        steps = List.copyOf(steps);
    }

    record PaidBill(String id, String kind, long amountFen) {}

    record Payment(String id, String outTradeNo, String state, long amountFen) {}

    record Receipt(String number, String png, String qrText) {}

    /** @param barcodes as decoded from the picture by zbarimg */
    record Slip(String png, List<String> barcodes) {
        Slip {
            barcodes = List.copyOf(barcodes);
        }
    }

    /**
     * @param query what was typed
     * @param png of the paper, beside this report; null where nothing prints
     */
    record Service(String id, String query, @Nullable String png) {}

    /** @param pdf as it was printed, beside this report */
    record Certificate(String pdf, String code) {}

    record Case(String id) {}

    /**
     * @param what which register or notice
     * @param png of the paper, beside this report; null where nothing prints
     */
    record Read(String what, @Nullable String png) {}

    /** @param face whose picture it is */
    record Step(long atMs, String face, String screen, String input, String screenshot) {}

    /** Of an errand on one glass, before it says what it was about. */
    static Report ofErrand(
            String journey,
            Screen screen,
            String outcome,
            @Nullable String failure,
            long seed,
            String community,
            List<Step> steps,
            Duration start) {
        return new Report(
                journey,
                List.of(screen.word()),
                outcome,
                failure,
                seed,
                null,
                null,
                community,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                steps,
                start.toMillis());
    }

    Report about(Service found) {
        return about(found, certificate, followed, read);
    }

    Report about(Certificate printed) {
        return about(service, printed, followed, read);
    }

    Report about(Case asked) {
        return about(service, certificate, asked, read);
    }

    Report about(Read told) {
        return about(service, certificate, followed, told);
    }

    private Report about(
            @Nullable Service found, @Nullable Certificate printed, @Nullable Case asked, @Nullable Read told) {
        return new Report(
                journey,
                faces,
                outcome,
                failure,
                seed,
                route,
                pay,
                community,
                household,
                bills,
                payment,
                receipt,
                slip,
                found,
                printed,
                asked,
                told,
                steps,
                startToHomeMs);
    }

    void write(Path file) throws IOException {
        var json = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
        Files.writeString(file, json.writeValueAsString(this) + "\n");
    }

    static List<PaidBill> bills(Resident resident) {
        List<PaidBill> bills = new ArrayList<>();
        resident.bills()
                .forEach(bill -> bills.add(new PaidBill(
                        bill.id(), bill.kind().name(), bill.amount().value())));
        return bills;
    }
}
