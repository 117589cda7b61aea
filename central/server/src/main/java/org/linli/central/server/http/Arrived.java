package org.linli.central.server.http;

import java.util.Optional;
import java.util.function.Function;

/**
 * A request as it arrived, whole.
 *
 * @param authority the Host field, lower case
 * @param query without its question mark, empty when there is none
 * @param from the network it came from, in a form that says nothing; empty when it is not known
 * @param field gives the value of a header field that stands there exactly once
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Arrived(
        String method,
        String authority,
        String path,
        String query,
        String from,
        Function<String, Optional<String>> field,
        byte[] body) {}
