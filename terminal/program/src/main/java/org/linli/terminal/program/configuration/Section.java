package org.linli.terminal.program.configuration;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** One object of a configuration. What cannot be read is a problem of the file, and something harmless stands for it. */
public final class Section {
    private final ConfigurationFile file;
    private final JsonNode node;
    private final String where;

    /** @param where what stands before the names of its values in a problem's sentence */
    Section(ConfigurationFile file, JsonNode node, String where) {
        this.file = file;
        this.node = node;
        this.where = where;
    }

    public boolean isThere() {
        return !node.isMissingNode();
    }

    public boolean has(String name) {
        return !node.path(name).isMissingNode() && !node.path(name).isNull();
    }

    public String text(String name) {
        var value = node.path(name);
        if (node.isMissingNode()) {
            return "";
        }
        if (!value.isString() || value.asString().isBlank()) {
            problem(name, "is missing");
            return "";
        }
        return value.asString().strip();
    }

    public Optional<String> perhaps(String name) {
        var value = node.path(name);
        if (has(name) && !value.isString()) {
            problem(name, "is no text");
        }
        return value.isString() && !value.asString().isBlank()
                ? Optional.of(value.asString().strip())
                : Optional.empty();
    }

    public Path path(String name) {
        try {
            return Path.of(text(name));
        } catch (InvalidPathException bad) {
            problem(name, "is not a path");
            return Path.of("");
        }
    }

    public Optional<Path> perhapsPath(String name) {
        return has(name) ? Optional.of(path(name)) : Optional.empty();
    }

    /** One of a few words. Left out, or whatever else stands there, it is the usual one. */
    public <T> T oneOf(String name, Map<String, T> meanings, String usual) {
        String word = perhaps(name).orElse(usual);
        var meaning = meanings.get(word);
        if (meaning == null) {
            problem(name, "is none of " + String.join(", ", new TreeSet<>(meanings.keySet())));
        }
        return meaning == null ? Objects.requireNonNull(meanings.get(usual)) : meaning;
    }

    /** A list of words, empty where it is left out. */
    public List<String> texts(String name) {
        var texts = new ArrayList<String>();
        if (has(name) && !node.path(name).isArray()) {
            problem(name, "is not a list of words");
        }
        for (JsonNode value : node.path(name)) {
            if (value.isString() && !value.asString().isBlank()) {
                texts.add(value.asString().strip());
            } else {
                problem(name, "is not a list of words");
            }
        }
        return texts;
    }

    /** Words by name, empty where they are left out. */
    public Map<String, String> named(String name) {
        var texts = new TreeMap<String, String>();
        if (has(name) && !node.path(name).isObject()) {
            problem(name, "is not a list of names and words");
        }
        node.path(name).properties().forEach(value -> {
            if (value.getValue().isString() && !value.getValue().asString().isBlank()) {
                texts.put(value.getKey(), value.getValue().asString().strip());
            } else {
                problem(name + "." + value.getKey(), "is missing");
            }
        });
        return texts;
    }

    /** @param instead where it is left out */
    public double number(String name, double instead) {
        return has(name) ? number(name) : instead;
    }

    public double number(String name) {
        var value = node.path(name);
        if (!value.isNumber()) {
            problem(name, has(name) ? "is no number" : "is missing");
        }
        return value.asDouble(1);
    }

    public int wholeNumber(String name) {
        var value = node.path(name);
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            problem(name, has(name) ? "is no whole number" : "is missing");
        }
        return value.asInt(1);
    }

    /** Left out, it is not so. */
    public boolean flag(String name) {
        var value = node.path(name);
        if (has(name) && !value.isBoolean()) {
            problem(name, "is neither true nor false");
        }
        return value.asBoolean(false);
    }

    /** @param words what is wrong, behind the value's name */
    public void problem(String name, String words) {
        file.problem(where + name + " " + words);
    }

    JsonNode list(String name) {
        return node.path(name);
    }
}
