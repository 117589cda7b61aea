package org.linli.kiosk.touch;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.linli.kiosk.stand.Stand;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Plate;

/** What is painted, read as somebody before the glass reads it. */
final class Labels {
    private Labels() {}

    /** The key of this kind that bears these words. */
    static Optional<Touched> key(Stand stand, String kind, String label) {
        return Stand.onGlassThread(() -> Plate.keysIn(stand.root()).stream()
                .filter(key -> key.touched().kind().equals(kind))
                .filter(key -> bare(words(key)).contains(bare(label)))
                // 缴费 stands on 缴费记录 too; whoever looks for it takes the key that says no more.
                .min(Comparator.comparing(key -> !hasLine(key, bare(label))))
                .map(Key::touched));
    }

    private static boolean hasLine(Node node, String label) {
        return node instanceof Text text
                ? bare(text.getText()).equals(label)
                : node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(child -> hasLine(child, label));
    }

    private static String words(Key key) {
        var words = new StringBuilder();
        read(key, words);
        return words.toString();
    }

    private static void read(Node node, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, words));
        }
    }

    /** Lines end where the page is full: words are compared without what lies between them. */
    static boolean reads(Glass glass, String words) {
        return bare(String.join("", glass.words())).contains(bare(words));
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\u200b]", "");
    }
}
