package org.linli.central.api.signing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text that is signed (RFC 9421, 2.5): one line for each covered component, then the parameters.
 *
 * @param components in the order they are covered
 * @param parameters what follows the list, from its first semicolon
 */
record SignatureBase(List<Component> components, String parameters) {
    /**
     * One covered component.
     *
     * @param identifier as it stands in the list, quoted, with its own parameters
     * @param value one line; never with a line break
     */
    record Component(String identifier, String value) {
        Component {
            if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
                throw new IllegalArgumentException("a component's value is one line");
            }
        }

        static Component of(String name, String value) {
            return new Component('"' + name + '"', value);
        }
    }

    /** The member of Signature-Input, without its label. */
    String input() {
        return components.stream().map(Component::identifier).collect(Collectors.joining(" ", "(", ")")) + parameters;
    }

    byte[] bytes() {
        var text = new StringBuilder();
        for (var component : components) {
            text.append(component.identifier())
                    .append(": ")
                    .append(component.value())
                    .append('\n');
        }
        text.append("\"@signature-params\": ").append(input());
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
