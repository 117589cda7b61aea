package org.linli.catalogue.read;

/** What was read, with where it stands: for whatever is found out only by looking at several entries. */
record Entry<T>(String file, Item at, T value) {
    int line() {
        return at.line();
    }

    /** {@code services/civil-affairs.json:41}. */
    String place() {
        return file + ":" + line();
    }
}
