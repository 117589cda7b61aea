package org.linli.central.server.certificate;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands on a certificate, in words; nothing of how it looks.
 *
 * @param title 居住证明
 * @param english the same for whoever does not read Chinese
 * @param authority whose letterhead it is
 * @param sentences one paragraph each
 * @param facts label and value
 * @param grid the record itself; empty where the facts say all
 * @param notes small print under the record
 * @param issuer as it signs
 * @param placeAndDate two lines
 */
record Sheet(
        String title,
        String english,
        String authority,
        String number,
        List<String> sentences,
        List<Fact> facts,
        Optional<Grid> grid,
        List<String> notes,
        String issuer,
        List<String> placeAndDate,
        Proof proof) {
    record Fact(String label, String value) {}

    /**
     * @param shares of the columns, in percent of the width
     * @param rows as many cells each as there are heads
     */
    record Grid(List<String> heads, List<Integer> shares, List<List<String>> rows) {}

    /**
     * How whoever is shown the paper finds out.
     *
     * @param code as typed
     * @param scanned what the QR code says
     * @param page the address where the code is typed
     */
    record Proof(String code, URI scanned, String page) {}

    /** All that comes from somebody's record and not from this program. */
    Stream<String> words() {
        return Stream.of(
                        Stream.of(title, authority, issuer),
                        sentences.stream(),
                        facts.stream().map(Fact::value),
                        grid.stream().flatMap(each -> each.rows().stream().flatMap(List::stream)),
                        placeAndDate.stream())
                .flatMap(each -> each);
    }
}
