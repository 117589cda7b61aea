package org.linli.peripherals.virtual.smartcard;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * The slot of vpcd's reader. A card in it is a connection to vpcd: frames of two bytes' length and content, of which
 * those with one byte are vpcd's own (0 power off, 1 power on, 2 reset, 4 answer to reset). While vpcd is away the card
 * stays in the slot and is there again once vpcd is. Safe from any thread.
 */
public final class CardSlot implements AutoCloseable {
    private static final int POWER_ON = 1;
    private static final int RESET = 2;
    private static final int ANSWER_TO_RESET = 4;
    private static final Duration KNOCK = Duration.ofMillis(50);
    /** No hand changes cards faster, and pcscd, which looks every 400 ms, would not notice. */
    private static final Duration CHANGING_CARDS = Duration.ofSeconds(1);

    private static final System.Logger LOG = System.getLogger("linli.virtual");

    private final Path socket;
    private final DeviceTime time;

    private @Nullable Inserted inserted;
    /** Since when the slot has been empty. */
    private long emptySince;

    private int pullAfter;
    private boolean silent;
    private Duration beforeEachAnswer = Duration.ZERO;

    /** @param socket where vpcd waits for a card */
    public CardSlot(Path socket, DeviceTime time) {
        this.socket = socket;
        this.time = time;
        this.emptySince = time.nanos() - CHANGING_CARDS.toNanos();
    }

    /** Puts a card in; one that is there comes out first. */
    public void insert(ChipCard card) {
        pull();
        var now = new Inserted(card);
        synchronized (this) {
            inserted = now;
        }
        Thread.ofPlatform().daemon().name("chip card").start(now::run);
    }

    /** Pulls the card, if there is one. */
    public void pull() {
        Inserted out;
        synchronized (this) {
            out = inserted;
            inserted = null;
            pullAfter = 0;
            emptySince = out == null ? emptySince : time.nanos();
        }
        if (out != null) {
            out.leave();
        }
    }

    /** The card comes out in the middle: when it is asked for the nth time from now, it is gone. */
    public synchronized void pullAfterCommands(int commands) {
        pullAfter = commands;
    }

    public synchronized boolean holdsCard() {
        return inserted != null;
    }

    /** The card hears and does not answer, or answers again. */
    public synchronized void fallSilent(boolean isSilent) {
        silent = isSilent;
    }

    /** How long the card thinks about each command. */
    public synchronized void pace(Duration beforeEach) {
        beforeEachAnswer = beforeEach;
    }

    @Override
    public void close() {
        pull();
    }

    private synchronized boolean isInserted(Inserted card) {
        return card.equals(inserted);
    }

    /** Whether this command pulls the card. */
    private synchronized boolean pulled() {
        if (pullAfter == 0) {
            return false;
        }
        pullAfter--;
        return pullAfter == 0;
    }

    private synchronized boolean answers() {
        return !silent;
    }

    private synchronized Duration thinks() {
        return beforeEachAnswer;
    }

    /** How long the hand is still on its way. */
    private synchronized Duration stillEmpty() {
        return Duration.ofNanos(emptySince + CHANGING_CARDS.toNanos() - time.nanos());
    }

    private void waits(Duration howLong) {
        long until = time.nanos() + howLong.toNanos();
        while (until - time.nanos() > 0) {
            LockSupport.parkNanos(until - time.nanos());
        }
    }

    /** A card for as long as it is in the slot. */
    private final class Inserted {
        private final ChipCard card;
        private @Nullable SocketChannel contact;
        private boolean out;
        private boolean powered;

        Inserted(ChipCard card) {
            this.card = card;
        }

        void run() {
            waits(stillEmpty());
            while (isInserted(this)) {
                try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                    channel.connect(UnixDomainSocketAddress.of(socket));
                    if (touch(channel)) {
                        talk(channel);
                    }
                } catch (IOException away) {
                    LOG.log(Level.DEBUG, "virtual.card-without-contact");
                }
                waits(KNOCK);
            }
        }

        private synchronized boolean touch(SocketChannel channel) {
            contact = channel;
            powered = false;
            return !out;
        }

        synchronized void leave() {
            out = true;
            if (contact != null) {
                try {
                    contact.close();
                } catch (IOException closedAnyway) {
                    LOG.log(Level.DEBUG, "virtual.card-closed");
                }
            }
        }

        private void talk(SocketChannel channel) throws IOException {
            var in = new DataInputStream(Channels.newInputStream(channel));
            var to = new DataOutputStream(Channels.newOutputStream(channel));
            while (true) {
                byte[] said = new byte[in.readUnsignedShort()];
                in.readFully(said);
                byte[] answer = said.length == 1 ? control(said[0]) : command(said);
                if (answer != null) {
                    // In one write: a frame that comes in two is no trouble for vpcd, and slower.
                    byte[] frame = new byte[2 + answer.length];
                    frame[0] = (byte) (answer.length >> 8);
                    frame[1] = (byte) answer.length;
                    System.arraycopy(answer, 0, frame, 2, answer.length);
                    to.write(frame);
                    to.flush();
                }
            }
        }

        private byte @Nullable [] control(int what) throws IOException {
            switch (what) {
                case POWER_ON, RESET -> {
                    powered = true;
                    card.reset();
                }
                case ANSWER_TO_RESET -> {
                    byte[] atr = card.answerToReset();
                    if (atr.length > 0) {
                        return atr;
                    }
                    // vpcd asks for this also to see whether a card is there. A mute one is there, and says nothing
                    // once
                    // it has power; to vpcd that is a contact that breaks (an empty frame would make it wait for ever).
                    if (powered) {
                        throw new IOException("a mute card");
                    }
                    return new byte[] {0x3B, 0x00};
                }
                default -> powered = false;
            }
            return null;
        }

        private byte @Nullable [] command(byte[] apdu) {
            if (pulled()) {
                pull();
                return null;
            }
            waits(thinks());
            return answers() ? card.answer(apdu) : null;
        }
    }
}
