package org.linli.terminal.dock.verb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** All verbs of a dock, and the one place where what is said to them is checked. */
public final class Verbs {
    private final Map<String, Verb> byName = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when two verbs have one name */
    public Verbs(List<Verb> verbs) {
        for (Verb verb : verbs) {
            if (byName.put(verb.name(), verb) != null) {
                throw new IllegalArgumentException("two verbs are called " + verb.name());
            }
        }
    }

    /** In the order they were given. */
    public List<Verb> all() {
        return List.copyOf(byName.values());
    }

    public Optional<Verb> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        Wrong(String sentence) {
            super(sentence);
        }
    }

    /** Checks what is said and does it. */
    public Told perform(Verb verb, JsonNode said) throws InterruptedException {
        try {
            return verb.deed().with(checked(verb, said));
        } catch (Wrong wrong) {
            return new Told.NotDone(String.valueOf(wrong.getMessage()));
        }
    }

    private static Map<String, String> checked(Verb verb, JsonNode said) throws Wrong {
        if (!said.isObject()) {
            throw new Wrong("What a verb is told is a JSON object, {} when there is nothing to tell.");
        }
        var known = verb.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
        for (String name : said.propertyNames()) {
            if (!known.contains(name)) {
                throw new Wrong("'" + verb.name() + "' knows no '" + name + "'.");
            }
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : verb.parameters()) {
            var value = said.path(parameter.name());
            if (!value.isMissingNode() && !value.isNull()) {
                values.put(parameter.name(), checked(parameter, value));
            } else if (parameter.needed()) {
                throw new Wrong("'" + verb.name() + "' needs '" + parameter.name() + "', for example \""
                        + parameter.example() + "\".");
            }
        }
        return values;
    }

    private static String checked(Parameter parameter, JsonNode value) throws Wrong {
        return switch (parameter.kind()) {
            case NUMBER -> number(parameter, value);
            case TEXT -> text(parameter, value);
            case CHOICE -> choice(parameter, value);
            case BYTES -> bytes(parameter, value);
        };
    }

    private static String number(Parameter parameter, JsonNode value) throws Wrong {
        // Forms and command lines send figures as text.
        String figures = value.isString() ? value.asString().strip() : value.toString();
        if (!figures.matches("-?\\d{1,15}")
                || Long.parseLong(figures) < parameter.least()
                || Long.parseLong(figures) > parameter.most()) {
            throw new Wrong("'" + parameter.name() + "' is a whole number from " + parameter.least() + " to "
                    + parameter.most() + ".");
        }
        return Long.toString(Long.parseLong(figures));
    }

    private static String text(Parameter parameter, JsonNode value) throws Wrong {
        if (!value.isString()
                || value.asString().length() < parameter.least()
                || value.asString().length() > parameter.most()
                || value.asString().codePoints().anyMatch(Character::isISOControl)) {
            throw new Wrong("'" + parameter.name() + "' is a string of " + parameter.least() + " to " + parameter.most()
                    + " characters on one line.");
        }
        return value.asString();
    }

    private static String choice(Parameter parameter, JsonNode value) throws Wrong {
        var choices = parameter.choices().get().stream().map(Choice::value).toList();
        if (!value.isString() || !choices.contains(value.asString())) {
            throw new Wrong("'" + parameter.name() + "' is one of: " + String.join(", ", choices) + ".");
        }
        return value.asString();
    }

    private static String bytes(Parameter parameter, JsonNode value) throws Wrong {
        String hex = value.isString() ? value.asString().replaceAll("[\\s:]", "") : "x";
        int bytes = hex.length() / 2;
        if (!hex.matches("([0-9a-fA-F]{2})*") || bytes < parameter.least() || bytes > parameter.most()) {
            String many = parameter.least() == parameter.most()
                    ? Long.toString(parameter.most())
                    : parameter.least() + " to " + parameter.most();
            throw new Wrong("'" + parameter.name() + "' is " + many + " bytes in hexadecimal, two digits each.");
        }
        return hex.toLowerCase(Locale.ROOT);
    }
}
