package org.linli.rehearsal.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.journey.speech.Spoken;
import org.linli.terminal.journey.text.Texts;

/**
 * Looks over an exhibit page by page. Belongs to the JavaFX thread; what it leaves to be measured on pixels, any thread
 * may measure.
 */
final class Guard {
    private final Hanging hanging;
    private @Nullable WritableImage film;

    Guard(Stand stand) {
        this.hanging = Hanging.before(stand);
    }

    /** What may be done to a page between its drawing and its inspection. */
    interface Tampering {
        Tampering NONE = hanging -> {};

        void with(Hanging hanging);

        default Spoken hearing(Spoken spoken) {
            return spoken;
        }
    }

    /**
     * One page with what the nodes told.
     *
     * @param page from 0
     * @param withoutInk the same without words and signs
     */
    record Seen(
            int page,
            int pages,
            Photograph picture,
            Photograph withoutInk,
            List<InkInspection.Spot> spots,
            Optional<List<FocusInspection.Probe>> ring,
            List<Finding> soFar) {

        /** All findings of this page. Any thread. */
        List<Finding> findings() {
            var all = new ArrayList<>(soFar);
            all.addAll(InkInspection.of(spots, picture, withoutInk));
            ring.ifPresent(probes -> all.addAll(FocusInspection.ring(probes, picture)));
            return all;
        }
    }

    /** Every page; what concerns them together stands with the last. */
    List<Seen> look(Exhibit exhibit, Manner manner, Tampering tampering) {
        var reach = new ReachInspection();
        var seen = new ArrayList<Seen>();
        int pages = 1;
        for (int page = 0; page < pages; page++) {
            hanging.hang(exhibit, manner, page);
            pages = hanging.pages(exhibit);
            tampering.with(hanging);
            var parts = SceneParts.of(hanging);
            reach.page(exhibit, parts, page, pages);
            var findings = new ArrayList<>(LayoutInspection.of(hanging, parts));
            if (hanging instanceof TelevisionHanging television) {
                findings.addAll(RemoteInspection.of(television.remote(), parts, Texts.in(manner.language())));
            }
            if (page == pages - 1) {
                findings.addAll(reach.of(exhibit, manner, hanging.profile().distance()));
                findings.addAll(heard(exhibit, manner, tampering));
            }
            seen.add(photographed(exhibit, parts, findings, page));
        }
        return seen;
    }

    private static List<Finding> heard(Exhibit exhibit, Manner manner, Tampering tampering) {
        var aloud = Texts.aloud(manner.language());
        var spoken = tampering.hearing(Spoken.of(exhibit.read(), exhibit.ticked(), aloud));
        return SpeechInspection.of(exhibit.read(), exhibit.ticked(), spoken, aloud);
    }

    /** The pictures first: the walk with the keyboard moves the focus. */
    private Seen photographed(Exhibit exhibit, SceneParts parts, List<Finding> findings, int page) {
        var spots = InkInspection.spots(parts);
        film = hanging.photograph(film);
        var picture = Photograph.of(film);
        var back = InkInspection.takeOff(parts);
        film = hanging.photograph(film);
        var withoutInk = Photograph.of(film);
        back.run();
        boolean ringed = exhibit.ringed() || hanging.glass().focus().isPresent();
        Optional<List<FocusInspection.Probe>> ring =
                ringed ? Optional.of(FocusInspection.probes(hanging)) : Optional.empty();
        findings.addAll(hanging.focus());
        return new Seen(page, hanging.pages(exhibit), picture, withoutInk, spots, ring, findings);
    }
}
