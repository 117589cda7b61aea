package org.linli.peripherals.virtual.idcard;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A SAM-V reader (GA 450), as seen from its serial line. Safe from any thread.
 *
 * <p>Like the real one it halts a card once it is selected: the card is not found again until it has been lifted.
 */
public final class VirtualSamv {
    private static final byte[] PREAMBLE = {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69};
    private static final int LONGEST_QUESTION = 64;

    private final Consumer<byte[]> line;
    private byte[] pending = new byte[0];
    private @Nullable CardBlock card;
    private boolean selected;
    private int toCorrupt;
    private int toCut;
    private byte[] chatter = new byte[0];
    private boolean broken;
    private boolean silent;

    /** @param line where answers go */
    public VirtualSamv(Consumer<byte[]> line) {
        this.line = line;
    }

    public synchronized void layCard(CardBlock laid) {
        card = laid;
        selected = false;
    }

    public synchronized void removeCard() {
        card = null;
        selected = false;
    }

    public synchronized boolean holdsCard() {
        return card != null;
    }

    /** The next answers that carry a card arrive with a wrong byte in them. */
    public synchronized void corruptNextFrames(int count) {
        toCorrupt = count;
    }

    /** The next answers that carry a card break off in the middle. */
    public synchronized void cutNextFrames(int count) {
        toCut = count;
    }

    /** From now on each answer comes between such bytes; none for silence. */
    public synchronized void chatter(byte[] noise) {
        chatter = noise.clone();
    }

    /** The security module fails its self-test from now on, or is well again. */
    public synchronized void breakDown(boolean isBroken) {
        broken = isBroken;
    }

    /** It hears and does not answer, or answers again. */
    public synchronized void fallSilent(boolean isSilent) {
        silent = isSilent;
    }

    /** It lost power: what it had selected is forgotten. */
    public synchronized void restart() {
        pending = new byte[0];
        selected = false;
    }

    /** Bytes from the terminal, split anywhere. */
    public synchronized void heard(byte[] bytes) {
        byte[] all = Arrays.copyOf(pending, pending.length + bytes.length);
        System.arraycopy(bytes, 0, all, pending.length, bytes.length);
        int at = 0;
        while (all.length - at >= 7) {
            if (!Arrays.equals(all, at, at + 5, PREAMBLE, 0, 5)) {
                at++;
                continue;
            }
            int length = ((all[at + 5] & 0xFF) << 8) | (all[at + 6] & 0xFF);
            if (length < 3 || length > LONGEST_QUESTION) {
                at++;
                continue;
            }
            if (all.length - at < 7 + length) {
                break;
            }
            question(Arrays.copyOfRange(all, at + 5, at + 7 + length));
            at += 7 + length;
        }
        pending = Arrays.copyOfRange(all, at, all.length);
    }

    /** @param frame from the length to the XOR */
    private void question(byte[] frame) {
        int sum = 0;
        for (byte each : frame) {
            sum ^= each;
        }
        if (silent) {
            return;
        }
        if (sum != 0) {
            answer(0x10, new byte[0]);
        } else if (broken) {
            answer(0x60, new byte[0]);
        } else {
            obey(((frame[2] & 0xFF) << 8) | (frame[3] & 0xFF));
        }
    }

    private void obey(int command) {
        boolean there = card != null;
        switch (command) {
            case 0x10FF, 0x11FF -> answer(0x90, new byte[0]);
            // A module's number: type, date, serial; of no module that was built.
            case 0x12FF -> answer(0x90, new byte[] {5, 0, 1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
            case 0x2001 -> answer(there && !selected ? 0x9F : 0x80, there && !selected ? new byte[4] : new byte[0]);
            case 0x2002 -> {
                selected = there;
                answer(there ? 0x90 : 0x81, there ? new byte[8] : new byte[0]);
            }
            case 0x3001, 0x3010 -> read(command == 0x3010);
            // No newer address than the printed one.
            case 0x3003 -> answer(there && selected ? 0x91 : 0x41, new byte[0]);
            default -> answer(0x21, new byte[0]);
        }
    }

    private void read(boolean withFinger) {
        var laid = card;
        if (laid == null || !selected) {
            answer(0x41, new byte[0]);
            return;
        }
        byte[] photo = laid.photo();
        var data = new ByteArrayOutputStream();
        word(data, CardBlock.TEXT_BYTES);
        word(data, photo.length);
        if (withFinger) {
            word(data, 0);
        }
        data.writeBytes(laid.text());
        data.writeBytes(photo);
        byte[] frame = frame(0x90, data.toByteArray());
        if (toCorrupt > 0) {
            toCorrupt--;
            frame[40] ^= 0x5A;
        }
        if (toCut > 0) {
            toCut--;
            frame = Arrays.copyOf(frame, frame.length / 2);
        }
        say(frame);
    }

    private void answer(int sw3, byte[] data) {
        say(frame(sw3, data));
    }

    private void say(byte[] frame) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(chatter);
        out.writeBytes(frame);
        out.writeBytes(chatter);
        line.accept(out.toByteArray());
    }

    private static byte[] frame(int sw3, byte[] data) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(PREAMBLE);
        word(out, 3 + data.length + 1);
        out.write(0);
        out.write(0);
        out.write(sw3);
        out.writeBytes(data);
        byte[] bytes = out.toByteArray();
        int sum = 0;
        for (int at = PREAMBLE.length; at < bytes.length; at++) {
            sum ^= bytes[at];
        }
        out.write(sum);
        return out.toByteArray();
    }

    private static void word(ByteArrayOutputStream out, int value) {
        out.write(value >> 8);
        out.write(value);
    }
}
