package org.linli.central.api.contract;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** openapi.yaml, read once: its operations and its schemas, which it also enforces. Safe from any thread. */
public final class Contract {
    private static final String BASE = "https://linli.invalid/contract";

    private final JsonNode document;
    private final SchemaRegistry registry;

    private Contract(JsonNode document) {
        this.document = document;
        // The whole file is one schema document whose definitions are the components; formats are enforced.
        var asSchema = JsonMapper.shared().createObjectNode();
        asSchema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        asSchema.put("$id", BASE);
        asSchema.set("components", document.path("components"));
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemas(Map.of(BASE, asSchema.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    public static Contract read() {
        try (var in = Contract.class.getResourceAsStream("/org/linli/central/api/openapi.yaml")) {
            if (in == null) {
                throw new IllegalStateException("openapi.yaml is not in the jar");
            }
            return new Contract(new YAMLMapper().readTree(in));
        } catch (IOException unreadable) {
            throw new IllegalStateException("openapi.yaml", unreadable);
        }
    }

    public JsonNode document() {
        return document;
    }

    public Map<String, JsonNode> schemas() {
        var named = new TreeMap<String, JsonNode>();
        ((ObjectNode) document.path("components").path("schemas"))
                .properties()
                .forEach(entry -> named.put(entry.getKey(), entry.getValue()));
        return named;
    }

    /** What is wrong with these bytes as that schema; empty when nothing is. */
    public List<String> complaints(String schema, byte[] json) {
        Schema validator = registry.getSchema(SchemaLocation.of(BASE + "#/components/schemas/" + schema));
        return validator.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /**
     * The schema an operation answers with under this status.
     *
     * @param operationId as in the file
     */
    public String answerSchema(String operationId, int status) {
        for (var path : document.path("paths").values()) {
            for (var operation : path.properties()) {
                if (operation.getValue().path("operationId").asString("").equals(operationId)) {
                    return schemaOf(operation.getValue().path("responses"), status);
                }
            }
        }
        throw new IllegalArgumentException("no operation " + operationId);
    }

    private String schemaOf(JsonNode responses, int status) {
        var response = responses.has(Integer.toString(status))
                ? responses.path(Integer.toString(status))
                : responses.path("default");
        if (response.has("$ref")) {
            response = document.at(response.path("$ref").asString().substring(1));
        }
        for (var content : response.path("content").values()) {
            String ref = content.path("schema").path("$ref").asString("");
            return ref.substring(ref.lastIndexOf('/') + 1);
        }
        throw new IllegalStateException("no schema for " + status);
    }
}
