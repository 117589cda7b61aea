package org.linli.terminal.journey.screen;

import java.util.List;
import java.util.Optional;
import org.linli.foundation.money.Fen;

/**
 * Asks for a move at the machine: lay a card, show a code, take the paper.
 *
 * @param support why it is needed and what becomes of it, said before anything is read
 * @param place which part of the machine; a face draws the machine with this part alone in colour
 * @param waiting what the machine is doing meanwhile: 正在等您放卡
 * @param trouble what went wrong at the last try, in plain words
 * @param amount the money this is about
 * @param facts short labelled values worth having in sight: an order number, how many copies
 * @param actions other ways, for those who cannot do this
 */
public record DevicePrompt(
        String id,
        Text question,
        Optional<Steps> steps,
        Text support,
        Place place,
        Text waiting,
        Optional<Text> trouble,
        Optional<Fen> amount,
        List<Labelled> facts,
        List<Action> actions)
        implements Screen {
    public DevicePrompt {
        facts = List.copyOf(facts);
        actions = List.copyOf(actions);
    }

    public static DevicePrompt at(
            String id, Place place, Text question, Text support, Text waiting, Action... actions) {
        return new DevicePrompt(
                id,
                question,
                Optional.empty(),
                support,
                place,
                waiting,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(actions));
    }

    public DevicePrompt at(Optional<Steps> position) {
        return new DevicePrompt(id, question, position, support, place, waiting, trouble, amount, facts, actions);
    }

    public DevicePrompt after(Optional<Text> misfortune) {
        return new DevicePrompt(id, question, steps, support, place, waiting, misfortune, amount, facts, actions);
    }

    public DevicePrompt about(Fen money) {
        return new DevicePrompt(
                id, question, steps, support, place, waiting, trouble, Optional.of(money), facts, actions);
    }

    public DevicePrompt listing(List<Labelled> values) {
        return new DevicePrompt(id, question, steps, support, place, waiting, trouble, amount, values, actions);
    }

    /** Whether the words under the picture name the place: then they are as much a part of the telling as the question. */
    public boolean saysWhere() {
        return !waiting.gaps().isEmpty();
    }

    /** A part of the machine that a resident's hand goes to. */
    public enum Place {
        ID_CARD_READER,
        SOCIAL_CARD_SLOT,
        CODE_SCANNER,
        CARD_TERMINAL,
        RECEIPT_SLOT,
        /** Where whole pages come out. */
        PAGE_TRAY
    }
}
