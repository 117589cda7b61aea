package org.linli.central.server.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An address, taken apart. An id in it that has not the form of one names nothing. */
record PathWords(List<String> words) {
    static PathWords of(String path) {
        return new PathWords(List.of(path.substring(1).split("/", -1)));
    }

    /** @param pattern words; an asterisk stands for any */
    boolean matches(String... pattern) {
        if (words.size() != pattern.length) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            if (!pattern[i].equals("*") && !pattern[i].equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    <T> Optional<T> id(int place, Function<String, T> form) {
        try {
            return Optional.of(form.apply(words.get(place)));
        } catch (IllegalArgumentException noSuchForm) {
            return Optional.empty();
        }
    }
}
