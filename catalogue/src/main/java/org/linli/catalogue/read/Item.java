package org.linli.catalogue.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The members of one object, each asked for once. What is missing, doubled, unknown or of another form becomes a problem
 * with its line, and the asker gets something harmless to go on with, so that one reading finds everything.
 */
final class Item {
    static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,60}");

    /// In a list within an entry. A resident reads none so long.
    private static final int MOST_ENTRIES = 60;

    private final String file;
    private final Problems problems;
    private final String prefix;
    private final Node.Members node;
    private final Set<String> known = new HashSet<>();

    /** @param prefix before names in messages: empty, or {@code limit.} */
    private Item(String file, Problems problems, String prefix, Node.Members node) {
        this.file = file;
        this.problems = problems;
        this.prefix = prefix;
        this.node = node;
    }

    /** @return empty when the node is no object, which is then said */
    static Optional<Item> of(String file, Problems problems, Node node, String what) {
        if (node instanceof Node.Members members) {
            return Optional.of(new Item(file, problems, "", members));
        }
        problems.add(file, node.line(), "wrong-form", what + " is " + node.kind() + " and should be an object");
        return Optional.empty();
    }

    int line() {
        return node.line();
    }

    /** Where a member stands; the object's own line when it does not. */
    int lineOf(String name) {
        return find(name).map(Node.Member::line).orElse(node.line());
    }

    void problem(String name, String code, String words) {
        problems.add(file, lineOf(name), code, prefix + name + " " + words);
    }

    /** Said once all members have been asked for. */
    void nothingElse() {
        var seen = new HashSet<String>();
        for (var member : node.list()) {
            String name = prefix + member.name();
            if (!known.contains(member.name())) {
                problems.add(file, member.line(), "field-unknown", Problems.quoted(name) + " is not a field here");
            } else if (!seen.add(member.name())) {
                problems.add(file, member.line(), "field-doubled", name + " stands here a second time");
            }
        }
    }

    private Optional<Node.Member> find(String name) {
        return node.list().stream().filter(member -> member.name().equals(name)).findFirst();
    }

    /** A member that may be left out. */
    private Optional<Node> optional(String name) {
        known.add(name);
        return find(name).map(Node.Member::value);
    }

    private Optional<Node> required(String name) {
        var value = optional(name);
        if (value.isEmpty()) {
            problems.add(file, node.line(), "field-missing", prefix + name + " is missing");
        }
        return value;
    }

    private <T> Optional<T> as(Class<T> form, String should, Node value, String name) {
        if (form.isInstance(value)) {
            return Optional.of(form.cast(value));
        }
        problems.add(
                file, value.line(), "wrong-form", prefix + name + " is " + value.kind() + " and should be " + should);
        return Optional.empty();
    }

    String text(String name, int most) {
        return required(name).map(value -> text(name, most, value)).orElse("");
    }

    Optional<String> optionalText(String name, int most) {
        return optional(name).map(value -> text(name, most, value));
    }

    /** A member that must be there and may be null. */
    Optional<String> textOrNull(String name, int most) {
        return required(name).filter(value -> !(value instanceof Node.Nothing)).map(value -> text(name, most, value));
    }

    private String text(String name, int most, Node value) {
        String words =
                as(Node.Text.class, "a text", value, name).map(Node.Text::value).orElse(null);
        if (words == null) {
            return "";
        }
        var hidden = HiddenCharacters.in(words);
        if (hidden.isPresent()) {
            problems.add(
                    file,
                    value.line(),
                    "hidden-character",
                    prefix + name + " has " + HiddenCharacters.named(hidden.getAsInt())
                            + " in it, which nobody can see; write it without");
        }
        int length = words.codePointCount(0, words.length());
        if (words.isBlank()) {
            problems.add(file, value.line(), "text-empty", prefix + name + " says nothing");
        } else if (!words.equals(words.strip())) {
            problems.add(file, value.line(), "text-spaces", prefix + name + " begins or ends with a space");
        } else if (length > most) {
            problems.add(
                    file,
                    value.line(),
                    "text-too-long",
                    prefix + name + " has " + length + " characters; " + most + " fit");
        }
        return words;
    }

    /** A text of this form. */
    String formed(String name, Pattern form, String should) {
        String words = text(name, NodeReader.LONGEST_TEXT);
        checkForm(name, words, form, should);
        return words;
    }

    Optional<String> optionalFormed(String name, Pattern form, String should) {
        var words = optionalText(name, NodeReader.LONGEST_TEXT);
        words.ifPresent(present -> checkForm(name, present, form, should));
        return words;
    }

    /** A member that must be there and may be null. */
    Optional<String> formedOrNull(String name, Pattern form, String should) {
        var words = textOrNull(name, NodeReader.LONGEST_TEXT);
        words.ifPresent(present -> checkForm(name, present, form, should));
        return words;
    }

    private void checkForm(String name, String words, Pattern form, String should) {
        if (!words.isBlank() && !form.matcher(words).matches()) {
            problem(name, "wrong-form", "is " + Problems.quoted(words) + " and should be " + should);
        }
    }

    String id(String name) {
        return formed(name, ID, "an id: small letters, figures and hyphens, a letter first, 2 to 61 in all");
    }

    long whole(String name, long least, long most) {
        return required(name).map(value -> whole(name, least, most, value)).orElse(least);
    }

    /** A member that must be there and may be null. */
    Optional<Long> wholeOrNull(String name, long least, long most) {
        return required(name)
                .filter(value -> !(value instanceof Node.Nothing))
                .map(value -> whole(name, least, most, value));
    }

    private long whole(String name, long least, long most, Node value) {
        var number = as(Node.Whole.class, "a whole number", value, name);
        if (number.isPresent() && (number.get().value() < least || number.get().value() > most)) {
            problems.add(
                    file, value.line(), "out-of-range", prefix + name + " should be from " + least + " to " + most);
            return least;
        }
        return number.map(Node.Whole::value).orElse(least);
    }

    boolean flag(String name) {
        return required(name)
                .flatMap(value -> as(Node.Flag.class, "true or false", value, name))
                .map(Node.Flag::value)
                .orElse(false);
    }

    /** One of these words. */
    <E> Optional<E> oneOf(String name, Map<String, E> words) {
        return required(name).flatMap(value -> oneOf(name, words, value));
    }

    /** A member that must be there and may be null. */
    <E> Optional<E> oneOfOrNull(String name, Map<String, E> words) {
        return required(name)
                .filter(value -> !(value instanceof Node.Nothing))
                .flatMap(value -> oneOf(name, words, value));
    }

    private <E> Optional<E> oneOf(String name, Map<String, E> words, Node value) {
        var text = as(Node.Text.class, "a text", value, name).map(Node.Text::value);
        if (text.isPresent() && !words.containsKey(text.get())) {
            problems.add(
                    file,
                    value.line(),
                    "wrong-form",
                    prefix + name + " is " + Problems.quoted(text.get()) + " and should be one of "
                            + String.join(", ", new TreeSet<>(words.keySet())));
        }
        return text.flatMap(word -> Optional.ofNullable(words.get(word)));
    }

    static <E extends Enum<E>> Map<String, E> words(E[] values, Function<E, String> word) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(word, Function.identity()));
    }

    /** A list of words out of these, each at most once. */
    <E> Set<E> setOf(String name, int least, Map<String, E> words) {
        var set = new HashSet<E>();
        for (var value : list(name, least)) {
            oneOf(name, words, value).ifPresent(word -> {
                if (!set.add(word)) {
                    problems.add(file, value.line(), "doubled", prefix + name + " names " + word + " twice");
                }
            });
        }
        return set;
    }

    /** A list of texts, each at most once. */
    List<String> texts(String name, int least, int most) {
        var texts = new ArrayList<String>();
        for (var value : list(name, least)) {
            String words = text(name, most, value);
            if (!words.isBlank() && texts.contains(words)) {
                problems.add(
                        file, value.line(), "doubled", prefix + name + " has " + Problems.quoted(words) + " twice");
            }
            texts.add(words);
        }
        return texts;
    }

    /** A list of objects. */
    <T> List<T> items(String name, int least, Function<Item, T> read) {
        var items = new ArrayList<T>();
        for (var value : list(name, least)) {
            as(Node.Members.class, "an object", value, name)
                    .map(members -> new Item(file, problems, prefix + name + ".", members))
                    .ifPresent(item -> items.add(read.apply(item)));
        }
        return items;
    }

    Optional<Item> item(String name) {
        return required(name).flatMap(value -> item(name, value));
    }

    /** A member that must be there and may be null. */
    Optional<Item> itemOrNull(String name) {
        return required(name).filter(value -> !(value instanceof Node.Nothing)).flatMap(value -> item(name, value));
    }

    private Optional<Item> item(String name, Node value) {
        return as(Node.Members.class, "an object", value, name)
                .map(members -> new Item(file, problems, prefix + name + ".", members));
    }

    private List<Node> list(String name, int least) {
        var list = required(name)
                .flatMap(value -> as(Node.Items.class, "a list", value, name))
                .map(Node.Items::list);
        if (list.isPresent() && list.get().size() < least) {
            problem(name, "too-few", "has " + list.get().size() + " entries and needs " + least);
        } else if (list.isPresent() && list.get().size() > MOST_ENTRIES) {
            problem(name, "too-many", "has " + list.get().size() + " entries; " + MOST_ENTRIES + " are looked at");
        }
        return list.map(entries -> entries.subList(0, Math.min(entries.size(), MOST_ENTRIES)))
                .orElse(List.of());
    }
}
