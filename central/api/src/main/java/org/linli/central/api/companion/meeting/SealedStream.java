package org.linli.central.api.companion.meeting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;
import tools.jackson.databind.JsonNode;

/**
 * What the two say once they have met: sealed, each frame once and in order, whatever the way between them drops, repeats
 * or turns round. Belongs to one thread.
 *
 * <p>A frame is sealed once and kept as it went out until the other side has it, so that nothing is ever sealed twice under
 * one number. At most {@value #WINDOW} are kept; of those at most {@value #SAYS} say something, so that there is always
 * room to acknowledge and two full sides cannot wait for each other.
 */
public final class SealedStream {
    /** Frames kept until they are acknowledged. */
    static final int WINDOW = 16;

    /** How many of them may say something. */
    static final int SAYS = 12;

    /** What is said, in bytes. Sealed, as base64url and twice in JSON it stays below the relay's 64 KiB. */
    public static final int LONGEST = 44 << 10;

    private static final int PADDED_TO = 256;
    private static final byte SPACE = ' ';

    private final Box out;
    private final Box in;
    private final TreeMap<Long, Kept> kept = new TreeMap<>();
    private long lastSent;
    private long have;
    private long highestSeen;
    private long askedAt;
    private boolean owes;
    private boolean over;
    private @Nullable Greeting greeting;

    SealedStream(Box out, Box in) {
        this.out = out;
        this.in = in;
    }

    SealedStream(Box out, Box in, Greeting greeting) {
        this(out, in);
        this.greeting = greeting;
    }

    /**
     * How the two met. Central may have been restarted after the terminal answered, so a phone without an answer asks again
     * in the same words and gets the same answer: nothing is learnt by it.
     */
    record Greeting(String meet, String reveal) {}

    /** Whether something can be said now. It cannot while the other side acknowledges nothing, and never when it is over. */
    public boolean canSay() {
        return !over
                && kept.size() < WINDOW
                && kept.values().stream().filter(Kept::says).count() < SAYS;
    }

    /**
     * The frame that says this, and acknowledges.
     *
     * @param json at most {@link #LONGEST} bytes
     * @throws IllegalStateException when {@link #canSay} is false
     */
    public String say(String json) {
        if (!canSay() || json.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new IllegalStateException("no room for this at frame " + (lastSent + 1));
        }
        return sealed("{\"have\":" + have + ",\"say\":" + json + "}", true);
    }

    /** Whether something was heard that no frame has acknowledged yet. */
    public boolean owesAcknowledgement() {
        return owes && !over;
    }

    /** The frame that acknowledges and says nothing; empty while nothing is owed, or there is no room. */
    public Optional<String> acknowledge() {
        return owesAcknowledgement() && kept.size() < WINDOW
                ? Optional.of(sealed("{\"have\":" + have + "}", false))
                : Optional.empty();
    }

    /** Asks for what comes next: after an absence, of either side. */
    public String ask() {
        askedAt = highestSeen;
        return MeetingFrame.write(new MeetingFrame.Again(have + 1));
    }

    /** What the other side has not acknowledged, as it was sent; to be sent again after a while without a word. */
    public List<String> unacknowledged() {
        return kept.values().stream().map(Kept::frame).toList();
    }

    /** Number of the newest frame that was sealed here; 0 before the first. */
    public long lastSent() {
        return lastSent;
    }

    /** Up to which frame the other side has everything. */
    public long acknowledged() {
        return kept.isEmpty() ? lastSent : kept.firstKey() - 1;
    }

    /** Whether the other side has everything that was said. */
    public boolean isHeard() {
        return kept.values().stream().noneMatch(Kept::says);
    }

    /** Takes in what the relay carried. Any text: what is not a frame of this stream ends it. */
    public Heard hear(String frame) {
        if (over) {
            return new Heard.Damaged();
        }
        if (greeting != null && greeting.meet().equals(frame)) {
            var again = new ArrayList<String>();
            again.add(greeting.reveal());
            again.addAll(unacknowledged());
            return new Heard.Asked(again);
        }
        return switch (MeetingFrame.read(frame).orElse(null)) {
            case MeetingFrame.Sealed sealed -> sealed(sealed);
            case MeetingFrame.Again again -> again(again.from());
            case null, default -> damaged();
        };
    }

    /** Keys and everything kept are gone; it is over. */
    public void forget() {
        over = true;
        greeting = null;
        kept.clear();
        out.forget();
        in.forget();
    }

    private Heard again(long from) {
        // Nobody can want what was never sent; what is acknowledged is not kept.
        return from < 1 || from > lastSent + 1
                ? damaged()
                : new Heard.Asked(
                        kept.tailMap(from).values().stream().map(Kept::frame).toList());
    }

    private Heard sealed(MeetingFrame.Sealed sealed) {
        if (sealed.n() <= have) {
            return new Heard.Known();
        }
        if (sealed.n() > have + 1) {
            return missing(sealed.n());
        }
        return Url64.bytes(sealed.box())
                .flatMap(box -> in.open(sealed.n(), box))
                .map(plain -> opened(sealed.n(), plain))
                .orElseGet(this::damaged);
    }

    /** One gap is asked for once, and again when what was asked for has passed by and the gap is still there. */
    private Heard missing(long n) {
        boolean first = askedAt <= have;
        boolean passedBy = n <= askedAt;
        highestSeen = Math.max(highestSeen, n);
        if (!first && !passedBy) {
            return new Heard.Missing(List.of());
        }
        return new Heard.Missing(List.of(ask()));
    }

    private Heard opened(long n, byte[] plain) {
        try {
            var envelope = WireJson.read(plain, JsonNode.class);
            var acknowledged = envelope.get("have");
            if (acknowledged == null || !acknowledged.isIntegralNumber() || acknowledged.longValue() > lastSent) {
                return damaged();
            }
            have = n;
            greeting = null;
            highestSeen = Math.max(highestSeen, n);
            kept.headMap(acknowledged.longValue(), true).clear();
            var said = envelope.get("say");
            if (said == null) {
                return new Heard.Acknowledged();
            }
            owes = true;
            return new Heard.Said(WireJson.text(said));
        } catch (BrokenContractException notOurs) {
            return damaged();
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private Heard damaged() {
        forget();
        return new Heard.Damaged();
    }

    private String sealed(String envelope, boolean says) {
        byte[] text = envelope.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(text, (text.length + PADDED_TO - 1) / PADDED_TO * PADDED_TO);
        Arrays.fill(padded, text.length, padded.length, SPACE);
        lastSent++;
        String frame = MeetingFrame.write(new MeetingFrame.Sealed(lastSent, Url64.text(out.seal(lastSent, padded))));
        kept.put(lastSent, new Kept(frame, says));
        owes = false;
        return frame;
    }

    private record Kept(String frame, boolean says) {}
}
