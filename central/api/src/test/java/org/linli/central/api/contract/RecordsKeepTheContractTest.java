package org.linli.central.api.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.central.api.wire.WireJson;
import org.linli.foundation.money.Fen;
import tools.jackson.databind.JsonNode;

/** The records and openapi.yaml say the same, in both directions. */
class RecordsKeepTheContractTest {
    private static final Contract CONTRACT = Contract.read();
    private static final List<String> PACKAGES = List.of(
            "bill",
            "payment",
            "help",
            "rating",
            "enrolment",
            "operator",
            "wire",
            "id",
            "known",
            "parcel",
            "certificate",
            "record",
            "matter",
            "notice");

    /** Schemas for texts whose Java type lies elsewhere. */
    private static final Set<String> TEXTS = Set.of("Code", "Fen", "PublicKey");

    static Stream<Map.Entry<String, JsonNode>> schemas() {
        return CONTRACT.schemas().entrySet().stream().filter(schema -> !TEXTS.contains(schema.getKey()));
    }

    static Stream<Record> messages() {
        return Samples.messages().stream();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everySchemaIsARecordOrAnEnumWithTheSameMembers(Map.Entry<String, JsonNode> schema) {
        var type = typeNamed(schema.getKey());
        var body = schema.getValue();
        if (type.isEnum()) {
            assertEquals(
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList(),
                    texts(body.path("enum")),
                    schema.getKey());
        } else if (body.path("type").asString().equals("object")) {
            var members = Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getName())
                    .toList();
            assertEquals(members, List.copyOf(body.path("properties").propertyNames()), schema.getKey());
            assertEquals(members, texts(body.path("required")), "all members are required: " + schema.getKey());
            assertTrue(!body.path("additionalProperties").asBoolean(true), "closed: " + schema.getKey());
            for (var component : type.getRecordComponents()) {
                boolean mayBeNull = body.path("properties")
                        .path(component.getName())
                        .toString()
                        .contains("\"null\"");
                assertEquals(
                        component.getType() == Optional.class, mayBeNull, schema.getKey() + "." + component.getName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageIsWrittenAsItsSchemaSaysAndReadBackTheSame(Record message) throws Exception {
        byte[] json = WireJson.write(message);
        assertEquals(List.of(), CONTRACT.complaints(message.getClass().getSimpleName(), json));
        assertEquals(message, WireJson.read(json, message.getClass()));
        assertArrayEquals(json, WireJson.write(WireJson.read(json, message.getClass())));
    }

    @Test
    void everySchemaOfAnOperationHasASample() {
        var sampled = new HashSet<String>();
        Samples.messages().forEach(message -> sampled.add(message.getClass().getSimpleName()));
        var named = new TreeSet<String>();
        collectRefs(CONTRACT.document().path("paths"), named);
        collectRefs(CONTRACT.document().path("components").path("responses"), named);
        named.removeAll(Set.of(
                "PaymentId",
                "EnrolmentId",
                "BillId",
                "HelpCallId",
                "PhoneCodeId",
                "PrintingId",
                "ShelfId",
                "ClaimId",
                "CertificateId",
                "CaseNumber"));
        named.removeAll(sampled);
        assertEquals(Set.of(), named);
    }

    @Test
    void theSchemaRefusesWhatTheRecordsRefuse() {
        var complaints = CONTRACT.complaints(
                "OrderLine",
                "{\"billId\":\"W-1234\",\"billVersion\":1,\"amountFen\":0,\"extra\":1}"
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(2, complaints.size(), complaints.toString());
        assertEquals(
                1,
                CONTRACT.complaints("AmountChange", "{\"amountFen\":1.5}".getBytes(StandardCharsets.UTF_8))
                        .size());
    }

    @Test
    void theBoundsOfAmountsAreTheSame() {
        var fen = CONTRACT.document().path("components").path("schemas").path("Fen");
        assertEquals(Fen.LARGEST, fen.path("maximum").asLong());
        assertEquals(-Fen.LARGEST, fen.path("minimum").asLong());
    }

    private static void collectRefs(JsonNode node, Set<String> into) {
        node.findValuesAsString("$ref").stream()
                .filter(ref -> ref.startsWith("#/components/schemas/"))
                .forEach(ref -> into.add(ref.substring(ref.lastIndexOf('/') + 1)));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static Class<?> typeNamed(String schema) {
        if (schema.equals("PeriodUnit")) {
            return org.linli.central.api.bill.Period.Unit.class;
        }
        return PACKAGES.stream()
                .flatMap(subject -> typeIn(subject, schema).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no type for schema " + schema));
    }

    private static Optional<Class<?>> typeIn(String subject, String schema) {
        try {
            return Optional.of(Class.forName("org.linli.central.api." + subject + "." + schema));
        } catch (ClassNotFoundException elsewhere) {
            return Optional.empty();
        }
    }
}
