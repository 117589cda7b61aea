package org.linli.terminal.journey.screen;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.money.Fen;

/**
 * A QR on the screen to be scanned with the resident's own phone, because of a sum.
 *
 * @param support which programs on the phone can scan it
 * @param qr changes when a fresh one takes its place; that is no other question
 * @param remaining how long it still counts, as far as that is known
 * @param waiting what the machine is doing meanwhile: 正在等您扫码
 * @param trouble what went wrong, in plain words
 * @param facts short labelled values worth having in sight: the order number
 * @param actions other ways, for those who cannot do this
 */
public record Offer(
        String id,
        Text question,
        Optional<Steps> steps,
        Text support,
        Qr qr,
        Fen amount,
        Optional<Duration> remaining,
        Text waiting,
        Optional<Text> trouble,
        List<Labelled> facts,
        List<Action> actions)
        implements Screen {
    public Offer {
        facts = List.copyOf(facts);
        actions = List.copyOf(actions);
    }

    /** How long it still counts, in words: 还有 4 分钟. A minute begun counts whole, and nobody is hurried by seconds. */
    public Optional<Text> remainingWords() {
        return remaining.map(left -> Text.of(
                "offer.remaining",
                new Text.Gap.Count(Math.max(1, left.plusSeconds(59).toMinutes()))));
    }
}
