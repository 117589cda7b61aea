package org.linli.terminal.core.session;

import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;

/** What the journey on top lets a resident do. Belongs to the mailbox's thread, and needs a journey on top. */
final class OnTop {
    private final Stack stack;

    OnTop(Stack stack) {
        this.stack = stack;
    }

    /** Money or paper is under way: nobody can simply walk out of it. */
    boolean isPinned() {
        return view().custody() == View.Custody.PINNED;
    }

    /** Pinned, and nothing a resident could do: waiting in front of it is not idleness. */
    boolean isMachineAtWork() {
        return isPinned() && view().screen().actions().isEmpty();
    }

    Shown.Bar bar(boolean voice) {
        boolean home = stack.isAtHome();
        return new Shown.Bar(
                view().back() && !home,
                voice,
                true,
                home ? Shown.Leaving.NONE : isFinished() ? Shown.Leaving.FINISHED : Shown.Leaving.GIVING_UP);
    }

    /** Everything there was to pay is paid and proven, or is no longer this resident's to wait for. */
    private boolean isFinished() {
        var screen = view().screen();
        boolean undecided = screen instanceof Progress
                || (screen instanceof Notice notice && notice.tone() == Notice.Tone.UNDECIDED && isPinned());
        return !undecided && (stack.isPastBelowTheTop() || (top().isPast() && !isPinned()));
    }

    private View view() {
        return top().view();
    }

    private Frame<?, ?, ?> top() {
        return stack.top().orElseThrow();
    }
}
