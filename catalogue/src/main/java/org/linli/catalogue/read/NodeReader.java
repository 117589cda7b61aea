package org.linli.catalogue.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * A folder's files as trees of {@link Node}s, within bounds. What keeps a file from being one is a problem of the file.
 */
final class NodeReader {
    /// Ten thousand services of 400 bytes in one department; the largest sample file has a hundredth.
    static final int MOST_BYTES = 4 << 20;

    /// A catalogue is five deep.
    static final int DEEPEST = 12;

    /// Of all files together: 20,000 services have some 90 each. A tree costs about 40 bytes a value, and a hostile
    /// file
    /// has one every three bytes.
    static final int MOST_VALUES = 2_000_000;

    static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_NAME = 60;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(20)
                    .build())
            .build();

    private final Path folder;
    private final Problems problems;
    private String file = "";
    private int values;

    NodeReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * @param name below the folder
     * @return empty when the file is none; then {@code problems} says why
     */
    Optional<Node> read(String name) {
        file = name;
        return bytes(folder.resolve(name)).flatMap(this::words).flatMap(this::tree);
    }

    private Optional<ByteBuffer> bytes(Path path) {
        // Not before it is known to be a file: opening a pipe waits for whoever writes into it.
        if (!Files.isRegularFile(path)) {
            problems.add(file, 0, "file-missing", Files.exists(path) ? "is not a file" : "the file is missing");
            return Optional.empty();
        }
        try (var in = Files.newInputStream(path)) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                problems.add(file, 0, "file-too-large", "is larger than " + (MOST_BYTES >> 20) + " MB");
                return Optional.empty();
            }
            return Optional.of(ByteBuffer.wrap(content));
        } catch (IOException unreadable) {
            problems.add(file, 0, "file-unreadable", "cannot be read");
            return Optional.empty();
        }
    }

    private Optional<CharBuffer> words(ByteBuffer bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var words = CharBuffer.allocate(bytes.remaining());
        CoderResult result = decoder.decode(bytes, words, true);
        words.flip();
        if (result.isError()) {
            int line = 1 + (int) words.chars().filter(sign -> sign == '\n').count();
            problems.add(file, line, "not-utf8", "is not UTF-8 from here on; save the file as UTF-8");
            return Optional.empty();
        }
        // Some editors write one; it says nothing and harms nothing.
        if (words.hasRemaining() && words.get(0) == BYTE_ORDER_MARK) {
            words.position(1);
        }
        return Optional.of(words);
    }

    private Optional<Node> tree(CharBuffer words) {
        try (var parser = JSON.createParser(
                ObjectReadContext.empty(), words.array(), words.arrayOffset() + words.position(), words.remaining())) {
            return tree(parser);
        }
    }

    private Optional<Node> tree(JsonParser parser) {
        try {
            if (parser.nextToken() == null) {
                problems.add(file, 1, "not-json", "is empty");
                return Optional.empty();
            }
            Node root = value(parser);
            if (parser.nextToken() == null) {
                return Optional.of(root);
            }
            problems.add(file, line(parser), "not-json", "goes on after its end");
        } catch (TooManyValues tooMany) {
            problems.add(
                    file, line(parser), "file-too-large", "the catalogue has more than " + MOST_VALUES + " values");
        } catch (StreamConstraintsException beyond) {
            problems.add(
                    file,
                    Math.max(1, parser.currentLocation().getLineNr()),
                    "beyond-bounds",
                    "is nested too deeply, or has a text or number too long");
        } catch (JacksonException broken) {
            problems.add(file, lineOf(broken), "not-json", "is not JSON here: a comma, a quote or a bracket is amiss");
        }
        return Optional.empty();
    }

    /** Recursive: the parser has refused what is nested more deeply than {@link #DEEPEST}. */
    private Node value(JsonParser parser) {
        int line = line(parser);
        if (++values > MOST_VALUES) {
            throw new TooManyValues();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser, line);
            case START_ARRAY -> items(parser, line);
            case VALUE_STRING -> new Node.Text(line, parser.getString());
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? new Node.OtherNumber(line)
                        : new Node.Whole(line, parser.getLongValue());
            case VALUE_NUMBER_FLOAT -> new Node.OtherNumber(line);
            case VALUE_TRUE -> new Node.Flag(line, true);
            case VALUE_FALSE -> new Node.Flag(line, false);
            case VALUE_NULL -> new Node.Nothing(line);
            default -> throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private Node.Members members(JsonParser parser, int line) {
        var list = new ArrayList<Node.Member>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int at = line(parser);
            String name = parser.currentName();
            parser.nextToken();
            list.add(new Node.Member(at, name, value(parser)));
        }
        return new Node.Members(line, list);
    }

    private Node.Items items(JsonParser parser, int line) {
        var list = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return new Node.Items(line, list);
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private static int lineOf(JacksonException problem) {
        return problem.getLocation() == null
                ? 1
                : Math.max(1, problem.getLocation().getLineNr());
    }

    private static final class TooManyValues extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyValues() {
            super("more than " + MOST_VALUES, null, false, false);
        }
    }
}
