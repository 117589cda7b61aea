package org.linli.terminal.core.speech;

import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.help.Bell;
import org.linli.terminal.core.outside.Call;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Sink;
import org.linli.terminal.journey.speech.Utterance;
import org.linli.terminal.journey.text.Texts;

/**
 * Follows what is shown and says it. Newer talk replaces older: nobody listens to a screen that is gone.
 *
 * <p>Every method may be called from any thread and returns at once. One platform thread speaks; it decides sentence by
 * sentence whether amounts and names may be heard, so that an earphone pulled out takes effect within 50 ms.
 */
public final class Speaker implements Sink, Bell, AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.speech");
    private static final Code FAILED = Code.of("speech.voice-failed");

    /** Screens do not come faster than a voice drops them; more than this waiting means that it hangs. */
    private static final int ROOM = 64;

    /** The prompts of a whole journey at one rate: about eight megabytes of sound. */
    private static final int KEPT_SENTENCES = 40;

    private final SpeakerParts parts;
    private final Clips clips;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Deque<Heard> heard = new ArrayDeque<>();
    private boolean closed;
    private volatile boolean inAnEar;

    // The mouth's alone.
    private final Deque<Utterance> toSay = new ArrayDeque<>();
    private final Map<Sentence, List<Sound>> kept = new LinkedHashMap<>(KEPT_SENTENCES, 0.75f, true);
    private @Nullable Shown shown;
    private boolean earphone;
    private boolean interrupted;
    private boolean ringing;
    private boolean talking;
    private boolean failing;

    /** What the mouth is told. */
    private sealed interface Heard {
        record Seen(Shown shown) implements Heard {}

        record Again() implements Heard {}

        record Hush() implements Heard {}

        record Earphone(boolean in) implements Heard {}

        record Ring() implements Heard {}
    }

    private record Sentence(String words, Locale language, int percent) {}

    public Speaker(SpeakerParts parts) {
        this.parts = parts;
        this.clips = new Clips(parts.clips());
        Thread.ofPlatform().name("speech").daemon().start(this::speak);
    }

    @Override
    public void show(Shown now) {
        hear(new Heard.Seen(now));
    }

    /** 重听: everything on the screen of the moment, from the beginning. */
    public void tellAgain() {
        hear(new Heard.Again());
    }

    /** Silence, until something new is shown. */
    public void hush() {
        hear(new Heard.Hush());
    }

    /** With an earphone in, amounts and names are said and every screen is told whole. */
    public void earphone(boolean in) {
        inAnEar = in;
        hear(new Heard.Earphone(in));
    }

    /** At full volume, whatever the resident has chosen. Not into an ear, where nobody else would hear it. */
    @Override
    public boolean ring(Call.Kind kind) {
        if (inAnEar || !parts.loudspeaker().isThere()) {
            return false;
        }
        hear(new Heard.Ring());
        return true;
    }

    private void hear(Heard what) {
        lock.lock();
        try {
            if (heard.size() >= ROOM) {
                dropASight();
            }
            heard.addLast(what);
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /** A screen that is gone is told by the next; an earphone pulled out, or a bell, by nothing else. */
    private void dropASight() {
        var sight = heard.stream().filter(Heard.Seen.class::isInstance).findFirst();
        heard.remove(sight.orElseGet(heard::peekFirst));
    }

    /** Falls silent and ends its thread, at most one sentence's making later. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    // ---- the mouth

    private void speak() {
        while (awaitSomething()) {
            try {
                round();
            } catch (RuntimeException bug) {
                // What a message quotes may be anybody's; the class alone is said, and the mouth stays a mouth.
                LOG.log(Level.ERROR, "{0} {1}", FAILED, bug.getClass().getName());
                toSay.clear();
                talks(false);
            }
        }
        talks(false);
    }

    private void round() {
        takeIn();
        ringIfAsked();
        interrupted = false;
        var next = toSay.poll();
        if (next != null) {
            talks(true);
            say(next);
        }
        if (toSay.isEmpty()) {
            talks(false);
        }
    }

    /** Nothing but the end of the terminal cuts it short; what is to be said is said after it. */
    private void ringIfAsked() {
        while (ringing) {
            ringing = false;
            talks(true);
            parts.loudspeaker().play(Sound.bell(), 100, this::isClosed);
            takeIn();
        }
    }

    private boolean awaitSomething() {
        lock.lock();
        try {
            while (!closed && heard.isEmpty() && toSay.isEmpty() && !ringing) {
                news.awaitUninterruptibly();
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Heard next() {
        lock.lock();
        try {
            return heard.pollFirst();
        } finally {
            lock.unlock();
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private void takeIn() {
        for (var what = next(); what != null; what = next()) {
            switch (what) {
                case Heard.Seen seen -> seen(seen.shown());
                case Heard.Again again -> {
                    if (shown != null) {
                        replace(Tellings.everything(shown));
                    }
                }
                case Heard.Hush hush -> replace(List.of());
                case Heard.Earphone jack -> earphone(jack);
                case Heard.Ring ring -> {
                    ringing = true;
                    interrupted = true;
                }
            }
        }
    }

    private void seen(Shown now) {
        var before = shown;
        shown = now;
        var telling = before == null ? Tellings.first(now, earphone) : Tellings.since(before, now, earphone);
        boolean another = before != null && before.question() != now.question();
        if (another || !telling.isEmpty()) {
            replace(telling);
        }
    }

    /** Whoever plugs one in wants to hear where she is; whoever pulls it out must not be overheard. */
    private void earphone(Heard.Earphone jack) {
        if (earphone == jack.in()) {
            return;
        }
        earphone = jack.in();
        replace(earphone && shown != null ? Tellings.first(shown, true) : List.of());
    }

    private void replace(List<Utterance> telling) {
        toSay.clear();
        toSay.addAll(telling);
        interrupted = true;
    }

    private boolean isHushed() {
        takeIn();
        return interrupted || isClosed();
    }

    private void say(Utterance utterance) {
        var now = shown;
        if (now == null) {
            return;
        }
        var hearing = now.manner().hearing();
        int loud = hearing.volume().percent();
        if (loud == 0 || !parts.loudspeaker().isThere()) {
            return;
        }
        var language = now.manner().language();
        String words =
                earphone || hearing.amountsAloud() ? utterance.whole() : utterance.forTheHall(Texts.aloud(language));
        var sounds = utterance.source().key().equals(Tellings.TONE)
                ? List.of(Sound.tone())
                : clips.of(utterance.source(), language)
                        .map(List::of)
                        .orElseGet(() -> made(
                                new Sentence(words, language, hearing.pace().percent()),
                                words.equals(utterance.forTheHall(Texts.aloud(language)))));
        String screen =
                now.over().map(over -> over.notice().id()).orElse(now.screen().id());
        parts.said().accept(new Said(screen, words));
        for (var sound : sounds) {
            if (isHushed() || !parts.loudspeaker().play(sound, loud, this::isHushed)) {
                return;
            }
        }
    }

    /** @param keep it may be kept beyond its session: it holds neither amount nor name */
    private List<Sound> made(Sentence sentence, boolean keep) {
        var before = kept.get(sentence);
        if (before != null) {
            return before;
        }
        try {
            var sounds = parts.voices().say(sentence.words(), sentence.language(), sentence.percent());
            failing = false;
            if (keep) {
                keep(sentence, sounds);
            }
            return sounds;
        } catch (CannotSpeak why) {
            // Once, not at every sentence: the screen says all of it too.
            if (!failing) {
                LOG.log(Level.WARNING, "{0} {1}", why.code(), why.getMessage());
            }
            failing = true;
            return List.of();
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "{0} {1}", FAILED, bug.getClass().getName());
            return List.of();
        }
    }

    private void keep(Sentence sentence, List<Sound> sounds) {
        if (kept.size() >= KEPT_SENTENCES) {
            kept.remove(kept.keySet().iterator().next());
        }
        kept.put(sentence, sounds);
    }

    private void talks(boolean now) {
        if (talking != now) {
            talking = now;
            parts.speaking().accept(now);
        }
    }
}
