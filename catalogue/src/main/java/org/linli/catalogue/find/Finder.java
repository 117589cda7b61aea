package org.linli.catalogue.find;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.Service;
import org.linli.catalogue.find.Tallies.Found;
import org.linli.catalogue.find.Term.Kind;

/**
 * The search over one catalogue. Made once; a query over 10,000 services is to take at most two milliseconds
 * ({@code ./linli bench find} measures it, with how long the making takes and what it holds in memory).
 *
 * <p>Safe from any thread. As many queries as ever were answered at the same time keep a workspace each, about 20 bytes
 * for each name in the catalogue.
 */
public final class Finder {
    private static final int MOST = 50;
    private static final int LEAST_SCORE = 340;

    /// Some letters begin some syllables of nearly everything.
    private static final int LEAST_BY_INITIALS = 550;

    /// Beside something that fits much better, in hundredths of it, nobody looks for the rest.
    private static final int BESIDE_THE_BEST = 50;

    private static final int REWRITTEN = 93;

    /// What stands only in a text is worth this, and so much more if all of the query stands in it.
    private static final int IN_TEXT = 300;

    private static final int ALL_IN_TEXT = 240;
    private static final int LATER_IN_EVENT = 40;

    /// The rarest first: more finds little else, and costs most of the time.
    private static final int MOST_READ = 4_000;

    private static final int CANDIDATES = 96;
    private static final int FEWEST_CANDIDATES = 16;

    /// Candidates times signs: what an alignment costs grows with both.
    private static final int ALIGNED_SIGNS = 640;

    private final Catalogue catalogue;
    private final Sounds sounds;
    private final LookAlikes looks;
    private final List<int[]> smallWords;
    private final Glyphs glyphs;
    private final List<Term> terms;
    private final List<Term> said;
    private final TermIndex index;
    private final TextIndex texts;
    private final Queue<Workspace> idle = new ConcurrentLinkedQueue<>();

    private Finder(Catalogue catalogue, Sounds sounds) {
        this.catalogue = catalogue;
        this.sounds = sounds;
        this.looks = LookAlikes.load();
        this.smallWords =
                WordList.load("small-words.txt").stream().map(Query::signs).toList();
        var collected = Terms.of(catalogue);
        this.glyphs = collected.glyphs(sounds);
        var numbered = collected.numbered(glyphs);
        this.said =
                numbered.stream().filter(term -> term.kind() == Kind.SYNONYM).toList();
        this.terms =
                numbered.stream().filter(term -> term.kind() != Kind.SYNONYM).toList();
        this.index = new TermIndex(terms, glyphs, sounds);
        this.texts = new TextIndex(catalogue.services());
    }

    public static Finder of(Catalogue catalogue, Sounds sounds) {
        return new Finder(catalogue, sounds);
    }

    /** What the index holds in memory beside the catalogue, about. */
    public long bytes() {
        long inTerms =
                terms.stream().mapToLong(term -> 64 + 4L * term.glyphs().length).sum();
        return index.bytes() + texts.bytes() + inTerms;
    }

    /**
     * The best first; equally good ones in the order of the catalogue.
     *
     * @param typed anything; the first 40 characters, figures and letters of it count
     * @param most from 1 to 50
     * @return empty when nothing is near enough to be worth showing
     */
    public List<Hit> find(String typed, int most) {
        var query = Query.of(typed, smallWords);
        if (query.length() == 0) {
            return List.of();
        }
        var workspace = Optional.ofNullable(idle.poll())
                .orElseGet(
                        () -> new Workspace(terms.size(), catalogue.services().size()));
        try {
            return find(query, Math.min(most, MOST), workspace);
        } finally {
            workspace.clear();
            idle.offer(workspace);
        }
    }

    private List<Hit> find(Query query, int most, Workspace workspace) {
        var likeness = new Likeness(query, glyphs, sounds, looks);
        look(query, likeness, -1, 100, workspace);
        for (var rewriting : Rewriting.of(query, likeness, said, catalogue.synonyms(), smallWords)) {
            look(
                    rewriting.query(),
                    new Likeness(rewriting.query(), glyphs, sounds, looks),
                    rewriting.synonym(),
                    rewriting.quality() * REWRITTEN / 100,
                    workspace);
        }
        var tallies = workspace.tallies();
        int least = Math.max(LEAST_SCORE, tallies.bestScore() * BESIDE_THE_BEST / 100);
        var words = texts.rarestFirst(query);
        return Arrays.stream(tallies.best(most, least))
                .mapToObj(number -> {
                    var service = catalogue.services().get(number);
                    return new Hit(service, reason(words, service, tallies.found(number)), tallies.score(number));
                })
                .toList();
    }

    /** @param worth of what is found this way, in hundredths */
    private void look(Query query, Likeness likeness, int rewriting, int worth, Workspace workspace) {
        var tallies = workspace.tallies();
        var alignment = new Alignment(query, likeness, glyphs);
        // A query that was changed is the second look at it: what it is worth is seen soon.
        int part = rewriting < 0 ? 1 : 3;
        int most = Math.clamp(ALIGNED_SIGNS / query.length(), FEWEST_CANDIDATES, CANDIDATES) / part;
        var probes = index.probesFor(query, sounds, looks, MOST_READ / part);
        for (int number : index.candidates(probes, most, workspace.terms())) {
            var term = terms.get(number);
            var fit = alignment.of(term);
            int score = fit.score() * term.kind().worth / 1000 * worth / 100;
            if (score >= (fit.has(Likeness.BY_INITIAL) ? LEAST_BY_INITIALS : LEAST_SCORE / 2)) {
                var found = new Found(Optional.of(term), fit.kinds(), rewriting);
                for (int at = 0; at < term.targets().length; at++) {
                    tallies.add(term.targets()[at], score - LATER_IN_EVENT * term.distances()[at], found);
                }
            }
        }
        var byText = new Found(Optional.empty(), 0, rewriting);
        texts.shares(
                query,
                workspace.texts(),
                (service, share) -> tallies.add(service, (IN_TEXT + ALL_IN_TEXT * share / 1000) * worth / 100, byText));
    }

    private Reason reason(List<String> words, Service service, Found found) {
        if (found.rewriting() >= 0) {
            var synonym = catalogue.synonyms().get(found.rewriting());
            return new Reason.SynonymOf(synonym.say(), synonym.means());
        }
        if (found.term().isEmpty()) {
            return new Reason.InText(TextIndex.excerpt(service, words).orElse(service.name()));
        }
        var term = found.term().get();
        return switch (term.kind()) {
            case EVENT -> new Reason.InEvent(catalogue.events().get(term.about()));
            case DEPARTMENT -> new Reason.OfDepartment(catalogue.departments().get(term.about()));
            case NAME, OTHER_NAME, RESULT -> byWords(term, found.kinds());
            case SYNONYM -> throw new IllegalStateException("a synonym finds nothing by itself: " + term.words());
        };
    }

    private static Reason byWords(Term term, int kinds) {
        if ((kinds & Likeness.NEARLY) != 0) {
            return new Reason.NearMiss(term.words());
        }
        if ((kinds & Likeness.BY_INITIAL) != 0) {
            return new Reason.Initials(term.words());
        }
        if ((kinds & (Likeness.BY_SOUND | Likeness.BY_LETTERS)) != 0) {
            return new Reason.SoundsLike(term.words());
        }
        return switch (term.kind()) {
            case NAME -> new Reason.Name();
            case RESULT -> new Reason.ItsResult(term.words());
            default -> new Reason.OtherName(term.words());
        };
    }
}
