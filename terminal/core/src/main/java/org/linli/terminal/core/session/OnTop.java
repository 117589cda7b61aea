package org.linli.terminal.core.session;

import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/** What the journey on top lets a resident do. Belongs to the turn's thread, and needs a journey on top. */
final class OnTop {
    private final Stack stack;

    OnTop(Stack stack) {
        this.stack = stack;
    }

    /** What the resident has in sight, under whatever lies over it. */
    String screen() {
        return view().screen().id();
    }

    /** Money or paper is under way: nobody can simply walk out of it. */
    boolean isPinned() {
        return view().custody() != View.Custody.FREE;
    }

    /** Nothing is under way but paper, and nobody has paid for that. */
    boolean isOnlyPrinting() {
        return view().custody() == View.Custody.PRINTING;
    }

    /** Pinned, and nothing a resident could do: waiting in front of it is not idleness. */
    boolean isMachineAtWork() {
        return isPinned() && view().screen().actions().isEmpty();
    }

    /** The resident is busy with a phone: nobody need touch this screen meanwhile. */
    boolean isInHandsElsewhere() {
        return view().wants().stream()
                .anyMatch(want ->
                        want instanceof Want.Watch watch && watch.subject().isMovedByHand());
    }

    /** Everything there was to pay is paid, or is no longer this resident's to wait for. */
    boolean isFinished() {
        return view().finished();
    }

    /** Whether the journey itself waits for a card at this place, or has just said that paper lies there. */
    boolean wantsCardAt(Place place) {
        return asksForPaperAt(place)
                || view().wants().stream()
                        .anyMatch(want -> want instanceof Want.Device device && isRead(device.port(), place));
    }

    private boolean asksForPaperAt(Place place) {
        return place == Place.PAGE_TRAY
                && view().screen() instanceof DevicePrompt prompt
                && prompt.place() == Place.PAGE_TRAY;
    }

    private static boolean isRead(Want.Port port, Place place) {
        return switch (place) {
            case ID_CARD_READER -> port == Want.Port.ID_CARD;
            case SOCIAL_CARD_SLOT -> port == Want.Port.SOCIAL_CARD;
            case CODE_SCANNER, CARD_TERMINAL, RECEIPT_SLOT, PAGE_TRAY -> false;
        };
    }

    Shown.Bar bar(boolean voice) {
        boolean home = stack.isAtHome();
        return new Shown.Bar(
                view().back() && !home,
                voice,
                true,
                home ? Shown.Leaving.NONE : view().finished() ? Shown.Leaving.FINISHED : Shown.Leaving.GIVING_UP);
    }

    private View view() {
        return top().view();
    }

    private Frame<?, ?, ?> top() {
        return stack.top().orElseThrow();
    }
}
