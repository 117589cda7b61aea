package org.linli.terminal.program.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.foundation.code.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads a configuration and gathers what is wrong with it: read everything, then ask whether it was {@link #right}. One
 * thread at a time.
 */
public final class ConfigurationFile {
    private static final Code WRONG = Code.of("kiosk.wrong-configuration");
    private static final long LONGEST = 65_536;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path file;
    private final JsonNode root;
    private final List<String> problems = new ArrayList<>();

    private ConfigurationFile(Path file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /** @throws CannotStart when it is no JSON object at all */
    public static ConfigurationFile open(Path file) throws CannotStart {
        try {
            if (Files.size(file) > LONGEST) {
                throw CannotStart.wrongUse(WRONG, inFile(file, "longer than " + LONGEST + " bytes"));
            }
            var root = JSON.readTree(Files.readAllBytes(file));
            if (root == null || !root.isObject()) {
                throw CannotStart.wrongUse(WRONG, inFile(file, "not a JSON object"));
            }
            return new ConfigurationFile(file, root);
        } catch (IOException unreadable) {
            throw CannotStart.wrongUse(WRONG, "the configuration " + file + " cannot be read");
        } catch (JacksonException notJson) {
            var where = notJson.getLocation();
            String line = where == null ? "" : ", line " + where.getLineNr();
            throw CannotStart.wrongUse(WRONG, inFile(file, "not JSON" + line));
        }
    }

    private static String inFile(Path file, String problem) {
        return file.getFileName() + ": " + problem;
    }

    /**
     * What every terminal has to be told.
     *
     * @param own the sections that this kind of terminal adds; read them with {@link #section} or {@link #perhapsSection}
     */
    public TerminalConfiguration terminal(String... own) {
        only(root, "", Stream.concat(CommonSections.NAMES.stream(), Arrays.stream(own)));
        return new CommonSections(this).read();
    }

    /** A section that has to be there, with nothing in it but these. */
    public Section section(String name, String... names) {
        var node = root.path(name);
        if (!node.isObject()) {
            problem(name + " is missing");
            return new Section(this, MissingNode.getInstance(), name + ".");
        }
        return section(node, name + ".", names);
    }

    /** A section that may be left out: then {@link Section#isThere} says so. */
    public Section perhapsSection(String name, String... names) {
        var node = root.path(name);
        return node.isMissingNode() ? new Section(this, node, name + ".") : section(name, names);
    }

    Section section(JsonNode node, String where, String... names) {
        only(node, where, Arrays.stream(names));
        return new Section(this, node, where);
    }

    Section whole() {
        return new Section(this, root, "");
    }

    private void only(JsonNode node, String where, Stream<String> names) {
        var known = Set.copyOf(names.toList());
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problem(where + name + " is not known"));
    }

    /** @param sentence without the file's name */
    public void problem(String sentence) {
        problems.add(sentence);
    }

    /** @throws CannotStart naming every problem of the file at once */
    public void right() throws CannotStart {
        if (!problems.isEmpty()) {
            throw CannotStart.wrongUse(
                    WRONG,
                    problems.stream().map(problem -> inFile(file, problem)).toList());
        }
    }
}
