package org.linli.terminal.core.speech;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Field;
import org.linli.terminal.journey.screen.Poster;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.speech.Spoken;
import org.linli.terminal.journey.speech.Utterance;
import org.linli.terminal.journey.speech.Utterance.Part;
import org.linli.terminal.journey.text.Texts;

/**
 * What is said, and when: a new question with what explains it; on a screen that stays, what changed; whatever comes to
 * lie over it, whole. 重听, or an earphone, gets everything.
 */
final class Tellings {
    /** Enough to know what to do next; a hall need not hear every row. */
    private static final Set<Part> PROMPT = EnumSet.of(Part.QUESTION, Part.TROUBLE, Part.SUPPORT);

    /** A row ticked, the new sum, what just went wrong. Never a countdown, which stands in a support line. */
    private static final Set<Part> NEWS = EnumSet.of(Part.TROUBLE, Part.ROW, Part.TOTAL, Part.FACT);

    /** Not words: a tone. */
    static final String TONE = "speech.tone";

    private Tellings() {}

    static List<Utterance> everything(Shown shown) {
        return spoken(shown).utterances();
    }

    /** @param whole every part of a new screen, not only what prompts */
    static List<Utterance> first(Shown shown, boolean whole) {
        if (isForNobody(shown) && !whole) {
            return List.of();
        }
        return whole || shown.over().isPresent() ? everything(shown) : only(PROMPT, everything(shown));
    }

    /** Empty when nothing is to be said: a repaint, another text size, a minute that passed. */
    static List<Utterance> since(Shown before, Shown now, boolean whole) {
        boolean another = before.question() != now.question()
                || !overId(before).equals(overId(now))
                || !before.manner().language().equals(now.manner().language());
        if (another) {
            return first(now, whole);
        }
        if (!before.manner().hearing().equals(now.manner().hearing())) {
            return only(EnumSet.of(Part.QUESTION), everything(now));
        }
        if (now.over().isPresent() || isForNobody(now)) {
            return List.of();
        }
        if (now.screen() instanceof Entry entry
                && !before.draft().typed().equals(now.draft().typed())) {
            return typed(entry.field(), before, now);
        }
        var known = new HashSet<>(everything(before));
        return everything(now).stream()
                .filter(utterance -> NEWS.contains(utterance.part()) && !known.contains(utterance))
                .toList();
    }

    /** The sign just typed, or that one was taken away. What must stay secret is a tone. */
    private static List<Utterance> typed(Field field, Shown before, Shown now) {
        String was = before.draft().typedTexts().getOrDefault(field.name(), "");
        String is = now.draft().typedTexts().getOrDefault(field.name(), "");
        if (was.equals(is)) {
            return List.of();
        }
        var texts = Texts.aloud(now.manner().language());
        Text said = is.length() < was.length()
                ? Text.of("speech.deleted")
                : field.kind() == Field.Kind.SECRET
                        ? Text.of(TONE)
                        : Text.of("speech.key", new Text.Gap.Digits(is.substring(is.length() - 1)));
        return List.of(new Utterance(Part.FACT, said, texts.pieces(said, Texts.Ticked.NOTHING)));
    }

    /** A card left behind is called for again and again; other notices are said once. */
    private static String overId(Shown shown) {
        return shown.over()
                .map(over -> over.notice().id() + (over instanceof Shown.Over.TakeCard card ? card.calls() : ""))
                .orElse("");
    }

    /** A hall in which nobody stands before the machine is not talked to. */
    private static boolean isForNobody(Shown shown) {
        return shown.screen() instanceof Poster && shown.over().isEmpty();
    }

    private static List<Utterance> only(Set<Part> parts, List<Utterance> utterances) {
        return utterances.stream()
                .filter(utterance -> parts.contains(utterance.part()))
                .toList();
    }

    private static Spoken spoken(Shown shown) {
        Screen screen = shown.over().<Screen>map(Shown.Over::notice).orElse(shown.screen());
        return Spoken.pointed(
                screen,
                shown.draft().ticked(),
                shown.draft().typedTexts(),
                Texts.aloud(shown.manner().language()));
    }
}
