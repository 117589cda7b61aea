package org.linli.central.server.community;

/** As an id card knows it (GB/T 2261.1: 1 and 2). */
public enum Sex {
    MALE("男", '1'),
    FEMALE("女", '2');

    private final String label;
    private final char code;

    Sex(String label, char code) {
        this.label = label;
        this.code = code;
    }

    public String label() {
        return label;
    }

    public char code() {
        return code;
    }
}
