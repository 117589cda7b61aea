package org.linli.rehearsal.gallery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.rehearsal.gallery.SceneParts.Piece;
import org.linli.stb.tv.RemoteProfile;
import org.linli.stb.tv.TvKey;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.text.Texts;

/** Whether a television names only keys that this household's remote has, and those that always do something. */
final class RemoteInspection {
    private static final Map<TvKey, String> NAMES = Map.of(
            TvKey.MENU, "tv.key.menu",
            TvKey.HOME, "tv.key.home",
            TvKey.RED, "tv.key.red",
            TvKey.GREEN, "tv.key.green",
            TvKey.YELLOW, "tv.key.yellow",
            TvKey.BLUE, "tv.key.blue");
    private static final Set<String> FIGURES = Set.of("0–9", "1–9");

    private RemoteInspection() {}

    static List<Finding> of(RemoteProfile remote, SceneParts parts, Texts texts) {
        var findings = new ArrayList<Finding>();
        var absent = new HashSet<String>();
        NAMES.forEach((key, name) -> {
            if (!remote.has(key)) {
                absent.add(texts.of(Text.of(name)));
            }
        });
        if (!remote.hasDigits()) {
            absent.addAll(FIGURES);
        }
        var foot = parts.words().stream().filter(Piece::bar).map(Piece::words).toList();
        foot.stream()
                .filter(absent::contains)
                .forEach(word -> findings.add(new Finding(
                        Flaw.FOREIGN_KEY, "'" + word + "' stands at the foot; the remote has no such key")));
        if (!remote.hasDigits()) {
            parts.words().stream()
                    .filter(piece -> !piece.bar() && !piece.key().startsWith("key "))
                    .filter(piece ->
                            piece.words().matches("[1-9]") && !piece.key().isEmpty())
                    .forEach(piece -> findings.add(new Finding(
                            Flaw.FOREIGN_KEY, "'" + piece.words() + "' stands on " + piece.key() + "; no such key")));
        }
        for (String name : List.of("tv.key.ok", "tv.key.back")) {
            String word = texts.of(Text.of(name));
            if (!foot.isEmpty() && !foot.contains(word)) {
                findings.add(new Finding(Flaw.LOST, "the foot does not say what '" + word + "' does"));
            }
        }
        return findings;
    }
}
