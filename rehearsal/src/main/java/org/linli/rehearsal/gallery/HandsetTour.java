package org.linli.rehearsal.gallery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linli.rehearsal.gallery.GalleryReport.Found;
import org.linli.rehearsal.gallery.GalleryReport.Picture;
import org.linli.rehearsal.gallery.handset.Handset;
import org.linli.rehearsal.gallery.handset.Handset.State;
import org.linli.rehearsal.gallery.handset.Handsets;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.terminal.core.phoneface.PhoneFace;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.text.Texts;

/**
 * The same exhibits on residents' phones, as the terminal's own phone face makes them, and the states of the page itself.
 * One thread at a time.
 */
final class HandsetTour implements AutoCloseable {
    /** A small phone, a common one, and a common one at 400 %. */
    private static final List<Glass> GLASSES = List.of(new Glass(390, 844), new Glass(320, 568), new Glass(320, 256));

    private static final String WAYS_IN = "phone-";

    /** Behind its own door a machine has no phone. */
    private static final String ATTENDANCE = "attend";

    private final Optional<Path> folder;
    private final Handsets drawer;
    private final List<Picture> pictures = new ArrayList<>();

    private record Glass(int width, int height) {
        String name() {
            return width + "x" + height;
        }
    }

    private record Kind(Locale language, Glass glass) {}

    private HandsetTour(Handsets drawer, Optional<Path> folder) {
        this.drawer = drawer;
        this.folder = folder;
    }

    /**
     * @param data empty, for what the phones' central keeps
     * @param folder where the pictures go; empty when they are only looked at
     */
    static HandsetTour open(Path data, Optional<Path> folder) throws ProgramFailed {
        return new HandsetTour(Handsets.open(data), folder);
    }

    /** What a phone can be shown: each screen once, without what a face of the terminal's own lays over it. */
    static List<Exhibit> exhibits() {
        return Exhibits.all().stream()
                .filter(exhibit -> !exhibit.isOverlaid() && !exhibit.ringed() && exhibit.isAmongItself())
                .filter(exhibit -> !exhibit.name().startsWith(ATTENDANCE))
                .toList();
    }

    /** The states of the page itself, by the names they hang under. */
    static List<String> states() {
        return List.of(State.values()).stream().map(HandsetTour::name).toList();
    }

    private static String name(State state) {
        return WAYS_IN + state.name().toLowerCase(Locale.ROOT);
    }

    /** Each exhibit in each language, the sizes going round; the states of the page in every size. */
    void visit(List<Exhibit> exhibits, boolean states) throws ProgramFailed {
        var joined = new HashMap<Kind, Handset>();
        try {
            for (Locale language : Texts.LANGUAGES) {
                for (Glass glass : GLASSES) {
                    joined.put(new Kind(language, glass), join(language, glass, states));
                }
            }
            for (int i = 0; i < exhibits.size(); i++) {
                for (int language = 0; language < Texts.LANGUAGES.size(); language++) {
                    var kind = new Kind(Texts.LANGUAGES.get(language), GLASSES.get((i + language) % GLASSES.size()));
                    show(joined, kind, exhibits.get(i));
                }
            }
            if (states) {
                for (var each : joined.entrySet()) {
                    for (State state : List.of(State.AWAY, State.ENDED)) {
                        each.getValue().goesTo(state);
                        hang(each.getKey(), name(state), each.getValue().look());
                    }
                }
            }
        } finally {
            joined.values().forEach(Handset::close);
        }
    }

    private Handset join(Locale language, Glass glass, boolean states) throws ProgramFailed {
        var handset = drawer.handset(language.toLanguageTag(), glass.width(), glass.height());
        for (State state : List.of(State.LETTERS, State.COMPARE, State.WAITING)) {
            handset.goesTo(state);
            if (states) {
                hang(new Kind(language, glass), name(state), handset.look());
            }
        }
        return handset;
    }

    private void show(Map<Kind, Handset> joined, Kind kind, Exhibit exhibit) throws ProgramFailed {
        var handset = joined.get(kind);
        if (handset == null) {
            throw new IllegalStateException("no phone for " + kind);
        }
        handset.shows(elements(exhibit, kind.language()), false);
        hang(kind, exhibit.name(), handset.look());
    }

    private static String elements(Exhibit exhibit, Locale language) {
        var face = new PhoneFace(Hanging.DEAF, Origin.PHONE, page -> {});
        face.show(exhibit.shown(1, new Manner(Manner.FIRST.size(), Manner.FIRST.contrast(), language), 0));
        return face.page().orElseThrow();
    }

    private void hang(Kind kind, String screen, Handset.Look look) {
        String language = kind.language().toLanguageTag().toLowerCase(Locale.ROOT);
        String file = "phone/%s/%s-%s.png".formatted(screen, kind.glass().name(), language);
        pictures.add(new Picture(
                file,
                "phone",
                kind.glass().width(),
                kind.glass().height(),
                kind.glass().name(),
                screen,
                Manners.word(Manner.FIRST.size()),
                Manners.word(Manner.FIRST.contrast()),
                language,
                1,
                1,
                folder.map(where -> Tour.write(look.png(), where.resolve(file))).orElse(""),
                look.wrong().stream()
                        .map(wrong -> new Found(flaw(wrong.kind()).code(), wrong.detail()))
                        .toList()));
    }

    static Flaw flaw(Handset.Kind kind) {
        return switch (kind) {
            case BARRIER -> Flaw.BARRIER;
            case SIDEWAYS -> Flaw.SIDEWAYS;
            case PAGE_ERROR -> Flaw.PAGE_ERROR;
        };
    }

    List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    /** One act of sabotage on a real page, and what has to be found for it. */
    record Planted(Flaw flaw, String what, String script) {
        static List<Planted> all() {
            return List.of(
                    new Planted(
                            Flaw.BARRIER,
                            "a phone's words grey on grey",
                            "() => { document.querySelector('h1').style.color = '#aaa'; }"),
                    new Planted(
                            Flaw.BARRIER,
                            "a phone's key without a name",
                            "() => { document.querySelector('main').append(document.createElement('button')); }"),
                    new Planted(
                            Flaw.SIDEWAYS,
                            "a phone's heading wider than the phone",
                            "() => { document.querySelector('h1').style.width = '900px'; }"),
                    new Planted(Flaw.PAGE_ERROR, "a phone's page complains", "() => { console.error('planted'); }"));
        }
    }

    /** Whether it is found on this exhibit, and nothing of the kind without it. */
    boolean catches(Planted planted, Exhibit exhibit) throws ProgramFailed {
        try (var handset = join(Locale.SIMPLIFIED_CHINESE, GLASSES.getFirst(), false)) {
            handset.shows(elements(exhibit, Locale.SIMPLIFIED_CHINESE), false);
            boolean before = finds(handset.look(), planted.flaw());
            handset.tamper(planted.script());
            return !before && finds(handset.look(), planted.flaw());
        }
    }

    private static boolean finds(Handset.Look look, Flaw flaw) {
        return look.wrong().stream().anyMatch(wrong -> flaw(wrong.kind()) == flaw);
    }

    @Override
    public void close() {
        drawer.close();
    }
}
