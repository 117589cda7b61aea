package org.linli.stb.tv;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Shown.Leaving;
import org.linli.terminal.core.session.Sink;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/**
 * Hangs between the session and what everybody in the room sees and hears: nothing personal passes until whoever is known
 * has pressed OK once. It falls again when the session ends and when the panel is closed. A phone is attached beside it,
 * for nobody else looks at a phone.
 *
 * <p>Safe from any thread; never blocks.
 */
public final class Veil implements Counter {
    /** Lifts it. */
    public static final ActionId SHOW = ActionId.of("show");

    private static final Code NOT_OFFERED = Code.of("input.not-offered");

    private final Counter behind;
    private final String ok;
    private final List<Sink> fronts = new ArrayList<>();
    private @Nullable Shown newest;
    private boolean lifted;

    /**
     * @param behind where everything goes that is not the veil's own
     * @param ok what stands on the household's OK key
     */
    public Veil(Counter behind, String ok) {
        this.behind = behind;
        this.ok = ok;
    }

    /** Whatever is shown to this sink, {@code face} sees through the veil. */
    public Sink before(Sink face) {
        synchronized (this) {
            fronts.add(face);
            return shown -> take(shown, face);
        }
    }

    private synchronized void take(Shown shown, Sink face) {
        if (shown.bar().leaving() == Leaving.NONE) {
            lifted = false;
        }
        newest = shown;
        face.show(seen(shown));
    }

    /** Nothing personal stands there any longer. */
    public synchronized void fall() {
        lifted = false;
        showAll();
    }

    private void showAll() {
        var now = newest;
        if (now != null) {
            fronts.forEach(face -> face.show(seen(now)));
        }
    }

    private boolean covers(@Nullable Shown now) {
        return !lifted && now != null && Personal.isIn(now.screen());
    }

    private Shown seen(Shown now) {
        return covers(now)
                ? new Shown(
                        now.question(),
                        now.journey(),
                        instead(now.screen()),
                        Shown.Draft.EMPTY,
                        now.bar(),
                        now.manner(),
                        now.over(),
                        now.around())
                : now;
    }

    private Screen instead(Screen covered) {
        boolean bills = Personal.isAboutBills(covered);
        return Notice.of(
                        "tv.veil",
                        Notice.Tone.PLAIN,
                        Text.of(bills ? "tv.veil.bills" : "tv.veil.personal"),
                        Action.primary(SHOW.name(), Text.of("tv.veil.show")).onlyAtTheTerminal())
                .saying(Text.of("tv.veil.paragraph", new Text.Gap.Verbatim(ok)));
    }

    @Override
    public CompletionStage<Answer> give(Input input) {
        synchronized (this) {
            var now = newest;
            if (now != null && covers(now) && now.over().isEmpty()) {
                if (input instanceof Input.Act act && act.action().equals(SHOW) && act.question() == now.question()) {
                    lifted = true;
                    showAll();
                    // The session hears that somebody is there, and the voice says what stands there now.
                    return behind.give(new Input.Repeat(act.question(), act.by()));
                }
                if (answersWhatIsCovered(input)) {
                    return CompletableFuture.completedFuture(new Answer.Refused(NOT_OFFERED));
                }
            }
        }
        return behind.give(input);
    }

    /** Nobody can answer what nobody has seen. */
    private static boolean answersWhatIsCovered(Input input) {
        return switch (input) {
            case Input.Act act -> true;
            case Input.Tick tick -> true;
            case Input.Type type -> true;
            case Input.Turn turn -> true;
            case Input.Back back -> false;
            case Input.Leave leave -> false;
            case Input.Larger larger -> false;
            case Input.Change change -> false;
            case Input.Repeat repeat -> false;
            case Input.Help help -> false;
            case Input.Emergency emergency -> false;
            case Input.Attend attend -> false;
            case Input.Phone phone -> false;
            case Input.Disconnect disconnect -> false;
            case Input.TakeAlong along -> true;
            case Input.Resume resume -> false;
        };
    }
}
