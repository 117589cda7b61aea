package org.linli.terminal.face.look;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;

/**
 * Finds the typefaces and knows how wide their characters are. Belongs to the JavaFX thread.
 *
 * <p>Asking JavaFX by name makes it read every font it is told of. A process that is told of few ({@code
 * FONTCONFIG_FILE}) asks so, and opens four faces. Any other opens the files where Debian puts them, each when first used
 * and with all its five or ten faces.
 *
 * <p>Widths are remembered per character, never per sentence: nothing that was shown can be told from them.
 */
public final class Typefaces {
    private static final Path DEBIAN = Path.of("/usr/share/fonts/opentype/noto");
    private static final double MEASURED_AT = 100;
    private static final boolean FEW_FONTS = System.getenv("FONTCONFIG_FILE") != null;

    private final Map<Typeface, String> names = new EnumMap<>(Typeface.class);
    private final Map<Typeface, Map<Integer, Double>> advances = new EnumMap<>(Typeface.class);
    private final Map<Typeface, Metrics> metrics = new EnumMap<>(Typeface.class);
    private final List<Typeface> replaced = new ArrayList<>();

    public Font font(Typeface face, double pixels) {
        return byName(face, names.computeIfAbsent(face, this::open), pixels);
    }

    /** Typefaces that are not installed and were replaced by the nearest. */
    public List<Typeface> replaced() {
        return List.copyOf(replaced);
    }

    /** How far the pen moves for this character, in ems: one for an ideograph in any typeface that has it. */
    public double advance(Typeface face, int codePoint) {
        if (Character.isIdeographic(codePoint)) {
            return 1;
        }
        return advances.computeIfAbsent(face, key -> new HashMap<>())
                .computeIfAbsent(codePoint, character -> measure(face, Character.toString(character)));
    }

    public double advance(Typeface face, String words) {
        return words.codePoints()
                .mapToDouble(character -> advance(face, character))
                .sum();
    }

    Metrics metrics(Typeface face) {
        return metrics.computeIfAbsent(face, this::measureMetrics);
    }

    /** @param ascent above the baseline, in ems; with {@code descent} what the font calls its line */
    record Metrics(double ascent, double descent) {}

    private Metrics measureMetrics(Typeface face) {
        var probe = probe(face, "永");
        double ascent = probe.getBaselineOffset() / MEASURED_AT;
        return new Metrics(ascent, probe.getLayoutBounds().getHeight() / MEASURED_AT - ascent);
    }

    private double measure(Typeface face, String character) {
        return probe(face, character).getLayoutBounds().getWidth() / MEASURED_AT;
    }

    private Text probe(Typeface face, String words) {
        var probe = new Text(words);
        probe.setFontSmoothingType(FontSmoothingType.GRAY);
        probe.setFont(font(face, MEASURED_AT));
        return probe;
    }

    private String open(Typeface face) {
        if (FEW_FONTS && isThere(face)) {
            return face.fullName;
        }
        var file = DEBIAN.resolve(face.file);
        if (Files.isReadable(file)) {
            var faces = Font.loadFonts(file.toUri().toString(), MEASURED_AT);
            if (faces != null) {
                for (var font : faces) {
                    if (font.getName().equals(face.fullName)) {
                        return face.fullName;
                    }
                }
            }
        }
        if (!isThere(face)) {
            replaced.add(face);
            return "";
        }
        return face.fullName;
    }

    private static boolean isThere(Typeface face) {
        return new Font(face.fullName, MEASURED_AT).getName().equals(face.fullName);
    }

    private static Font byName(Typeface face, String name, double pixels) {
        return name.isEmpty() ? Font.font(face.family, face.weight, pixels) : new Font(name, pixels);
    }
}
