package org.linli.catalogue.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.catalogue.Synonym;

/**
 * A query with a synonym's meaning in the place of what was said.
 *
 * @param synonym number of it
 * @param quality how well what was said fits, in hundredths
 */
record Rewriting(Query query, int synonym, int quality) {
    private static final int MOST = 2;

    /// Initials of a word within a longer query stand there by chance.
    private static final int LEAST_QUALITY_INSIDE = 80;

    /** @param from of the query's signs */
    private record Place(int number, int from, int end, int quality) {
        int length() {
            return end - from;
        }
    }

    /** At most two, those that explain most of the query first. */
    static List<Rewriting> of(
            Query query, Likeness likeness, List<Term> said, List<Synonym> synonyms, List<int[]> smallWords) {
        var places = new ArrayList<Place>();
        for (var term : said) {
            for (int from = 0; from < query.length(); from++) {
                var place = at(query, likeness, term, from);
                if (place != null) {
                    places.add(place);
                }
            }
        }
        places.sort(Comparator.comparingInt(Place::length)
                .thenComparingInt(Place::quality)
                .reversed()
                .thenComparingInt(Place::number));
        return places.stream()
                .limit(MOST)
                .map(place -> new Rewriting(
                        query.with(
                                place.from,
                                place.end,
                                Query.signs(synonyms.get(place.number).means()),
                                smallWords),
                        place.number,
                        place.quality))
                .toList();
    }

    private static @Nullable Place at(Query query, Likeness likeness, Term term, int from) {
        int at = from;
        int quality = 0;
        for (int glyph : term.glyphs()) {
            if (at == query.length()) {
                return null;
            }
            int fit = likeness.whole(at, glyph);
            if ((Likeness.kind(fit) & Likeness.NEARLY) != 0) {
                return null;
            }
            if (Likeness.used(fit) == 0) {
                fit = likeness.twoInitials(at, glyph);
            }
            if (Likeness.used(fit) == 0) {
                fit = likeness.initial(at, glyph);
            }
            if (Likeness.used(fit) == 0) {
                return null;
            }
            quality += Likeness.quality(fit);
            at += Likeness.used(fit);
        }
        quality /= term.glyphs().length;
        boolean all = at - from == query.length();
        return all || quality >= LEAST_QUALITY_INSIDE ? new Place(term.about(), from, at, quality) : null;
    }
}
