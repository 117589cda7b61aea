package org.linli.rehearsal.gallery;

/** @param detail which words or which key, and by how much */
record Finding(Flaw flaw, String detail) {
    @Override
    public String toString() {
        return flaw.code() + ": " + detail;
    }
}
