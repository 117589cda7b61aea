package org.linli.central.api.known;

import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/** Asks for the bills of whoever proved to hold a phone. */
public record PassSearch(String pass) {
    private static final Pattern PASS = Pattern.compile("[A-Za-z0-9_-]{22}");

    public PassSearch {
        Limits.form(pass, "pass", PASS);
    }

    @Override
    public String toString() {
        return "PassSearch[hidden]";
    }
}
