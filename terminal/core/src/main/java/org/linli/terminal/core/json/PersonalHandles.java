package org.linli.terminal.core.json;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.linli.terminal.journey.kernel.Personal;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The handles of personal values within a state's JSON: an object of exactly {@code kind} and {@code handle}. No other
 * record of a state has these two members alone (a test holds it).
 */
public final class PersonalHandles {
    /** Its buffers are not kept, as those of {@link TaskJson} are not. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .build())
            .build();

    private static final String KIND = "kind";
    private static final String HANDLE = "handle";

    private PersonalHandles() {}

    /** All that stand in it. */
    public static Set<Personal> in(String json) {
        var found = new LinkedHashSet<Personal>();
        walk(MAPPER.readTree(json), handle -> {
            found.add(handle);
            return handle;
        });
        return found;
    }

    /** The same with other handles in their places. */
    public static String replaced(String json, UnaryOperator<Personal> by) {
        var tree = MAPPER.readTree(json);
        walk(tree, by);
        return MAPPER.writeValueAsString(tree);
    }

    private static void walk(JsonNode node, UnaryOperator<Personal> by) {
        if (node instanceof ObjectNode object) {
            if (isHandle(object)) {
                var other = by.apply(new Personal(
                        Personal.Kind.valueOf(object.path(KIND).asString()),
                        object.path(HANDLE).asInt()));
                object.put(KIND, other.kind().name());
                object.put(HANDLE, other.handle());
                return;
            }
            object.properties().forEach(member -> walk(member.getValue(), by));
        } else if (node instanceof ArrayNode array) {
            array.values().forEach(element -> walk(element, by));
        }
    }

    private static boolean isHandle(ObjectNode object) {
        return object.size() == 2
                && object.path(KIND).isString()
                && object.path(HANDLE).isIntegralNumber();
    }
}
