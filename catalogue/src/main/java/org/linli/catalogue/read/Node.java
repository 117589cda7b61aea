package org.linli.catalogue.read;

import java.util.List;

/** A JSON value that knows its line. */
sealed interface Node {
    /** From 1. */
    int line();

    /** In a message: "a list", "a text". */
    String kind();

    /** Members in their order, repeated ones too. */
    record Members(int line, List<Member> list) implements Node {
        @Override
        public String kind() {
            return "an object";
        }
    }

    record Member(int line, String name, Node value) {}

    record Items(int line, List<Node> list) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record Text(int line, String value) implements Node {
        @Override
        public String kind() {
            return "a text";
        }
    }

    record Whole(int line, long value) implements Node {
        @Override
        public String kind() {
            return "a whole number";
        }
    }

    /** A number with a fraction or too large for a long. No field takes one. */
    record OtherNumber(int line) implements Node {
        @Override
        public String kind() {
            return "a number that is not whole";
        }
    }

    record Flag(int line, boolean value) implements Node {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    record Nothing(int line) implements Node {
        @Override
        public String kind() {
            return "null";
        }
    }
}
