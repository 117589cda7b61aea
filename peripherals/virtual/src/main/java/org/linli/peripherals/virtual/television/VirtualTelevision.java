package org.linli.peripherals.virtual.television;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.peripherals.spi.time.DeviceTime;
import org.linli.peripherals.virtual.cable.Cable;

/**
 * A television, its remote control, and the adapter its HDMI cable runs through. The adapter's port is a
 * pseudo-terminal. Safe from any thread.
 *
 * <p>As a real one, it answers on the wire while it is in standby, passes keys on only while it is on and somebody on
 * the wire listens, and answers nothing at all without mains.
 */
public final class VirtualTelevision implements AutoCloseable {
    /** What a television may be found as. */
    public enum Mains {
        ON,
        STANDBY,
        CUT
    }

    private static final int TELEVISION = 0x0;
    private static final int EVERYBODY = 0xF;
    private static final int FIRMWARE = 12;
    private static final int EXTERNAL_ADAPTER = 1;
    private static final int PLAYBACK = 4;
    private static final int CEC_1_4 = 5;

    /** CEC 1.4, 5: 4.5 ms of start bit and 7 bits of rest before it; a byte is ten bits of 2.4 ms. */
    private static final Duration FRAME_BEGIN = Duration.ofMillis(21);

    private static final Duration FRAME_BYTE = Duration.ofMillis(24);

    private final Cable cable;
    private final DeviceTime time;
    private final AdapterMessages messages = new AdapterMessages();
    private final List<Integer> transmitting = new ArrayList<>();
    private Mains mains = Mains.ON;
    /** Which addresses the adapter answers for, as the program has told it; the lowest is the box's. */
    private int answersFor;

    private @Nullable Integer down;
    private boolean hung;
    private long wireFreeAt;

    /** @param port where the adapter's port appears; its folder exists */
    public VirtualTelevision(Path port, DeviceTime time) {
        this.time = time;
        this.wireFreeAt = time.nanos();
        this.cable = new Cable(port, time, this::heard);
    }

    /** Plugs the adapter in, unless it is. When this returns, its port is there. */
    public void plug() throws IOException {
        cable.plug();
        cable.awaitPort();
    }

    /** Pulls the adapter out. */
    public synchronized void unplug() {
        answersFor = 0;
        down = null;
        transmitting.clear();
        cable.unplug();
    }

    /** The adapter stays plugged in and says nothing any more, or works again. */
    public synchronized void hang(boolean isHung) {
        hung = isHung;
    }

    public synchronized Mains mains() {
        return mains;
    }

    /** Whether a program on the wire would hear of a key. */
    public synchronized boolean isListenedTo() {
        return answersFor != 0;
    }

    /** Into standby, by its own remote control's red key. It tells everybody. */
    public synchronized void turnOff() {
        if (mains == Mains.ON) {
            mains = Mains.STANDBY;
            down = null;
            send(TELEVISION << 4 | EVERYBODY, 0x36);
        }
    }

    /** Out of standby. It asks who is the active source, as televisions do when they wake. */
    public synchronized void turnOn() {
        if (mains != Mains.ON) {
            mains = Mains.ON;
            send(TELEVISION << 4 | EVERYBODY, 0x85);
        }
    }

    /** The plug of the television itself. It comes back in standby. */
    public synchronized void cutMains(boolean isCut) {
        mains = isCut ? Mains.CUT : Mains.STANDBY;
        down = null;
    }

    /** A finger goes down on a key. */
    public void pressKey(RemoteKey key) {
        pressCode(code(key));
    }

    /** A finger goes down on a key of which only the code is known. */
    public synchronized void pressCode(int code) {
        if (mains == Mains.ON) {
            down = code;
            holdOn();
        }
    }

    /** The key is still down: the television says it again, as it does two to five times a second. */
    public synchronized void holdOn() {
        var code = down;
        if (code != null && mains == Mains.ON) {
            toBox(0x44, code);
        }
    }

    /** The finger goes up. */
    public synchronized void releaseKey() {
        if (down != null && mains == Mains.ON) {
            down = null;
            toBox(0x45);
        }
    }

    /** The finger goes up and the wire loses it. */
    public synchronized void loseRelease() {
        down = null;
    }

    /** A frame between others, which the adapter overhears. */
    public synchronized void overheard(int... frame) {
        send(frame);
    }

    @Override
    public void close() {
        cable.close();
    }

    private void toBox(int... content) {
        int box = Integer.numberOfTrailingZeros(answersFor);
        if (box > 0 && box < EVERYBODY) {
            int[] frame = new int[content.length + 1];
            frame[0] = TELEVISION << 4 | box;
            System.arraycopy(content, 0, frame, 1, content.length);
            send(frame);
        }
    }

    /** At the wire's pace, one frame after the other: libCEC loses what comes faster than a wire can bring it. */
    private void send(int... frame) {
        if (!hung) {
            long now = time.nanos();
            long begins = Math.max(now, wireFreeAt);
            wireFreeAt = begins
                    + FRAME_BEGIN.plus(FRAME_BYTE.multipliedBy(frame.length)).toNanos();
            time.after(
                    Duration.ofNanos(wireFreeAt - now),
                    "a frame is on the wire",
                    () -> cable.send(AdapterMessages.frame(frame)));
        }
    }

    private synchronized void heard(byte[] bytes) {
        for (int[] message : messages.feed(bytes)) {
            if (!hung) {
                adapter(message);
            }
        }
    }

    private void adapter(int[] message) {
        int about = message[0] & ~(AdapterMessages.EOM | AdapterMessages.ACK);
        switch (about) {
            case AdapterMessages.TRANSMIT, AdapterMessages.TRANSMIT_EOM -> {
                transmitting.add(message.length > 1 ? message[1] : 0);
                answer(AdapterMessages.COMMAND_ACCEPTED, about);
                if (about == AdapterMessages.TRANSMIT_EOM) {
                    var frame = List.copyOf(transmitting);
                    transmitting.clear();
                    onWire(frame);
                }
            }
            case AdapterMessages.SET_ACK_MASK -> {
                answersFor = message.length > 2 ? message[1] << 8 | message[2] : 0;
                answer(AdapterMessages.COMMAND_ACCEPTED, about);
            }
            case AdapterMessages.FIRMWARE_VERSION -> answer(about, 0, FIRMWARE);
            // 4 July 2020: late enough for answers that name what they answer.
            case AdapterMessages.GET_BUILDDATE -> answer(about, 0x5F, 0, 0, 0);
            case AdapterMessages.GET_AUTO_ENABLED -> answer(about, 1);
            case AdapterMessages.GET_DEFAULT_LOGICAL_ADDRESS, AdapterMessages.GET_DEVICE_TYPE ->
                answer(about, PLAYBACK);
            case AdapterMessages.GET_LOGICAL_ADDRESS_MASK -> answer(about, 0, 1 << PLAYBACK);
            case AdapterMessages.GET_PHYSICAL_ADDRESS -> answer(about, 0x10, 0x00);
            case AdapterMessages.GET_HDMI_VERSION -> answer(about, CEC_1_4);
            case AdapterMessages.GET_OSD_NAME -> answer(named(about, "Linli"));
            case AdapterMessages.GET_ADAPTER_TYPE -> answer(about, EXTERNAL_ADAPTER);
            case AdapterMessages.GET_AUTO_POWER_ON -> answer(about, 0);
            default -> answer(AdapterMessages.COMMAND_ACCEPTED, about);
        }
    }

    /** The program has said something on the wire: the television is the only other one there. */
    private void onWire(List<Integer> frame) {
        int to = frame.getFirst() & 0xF;
        boolean heard = mains != Mains.CUT && (to == TELEVISION || to == EVERYBODY);
        answer(heard ? AdapterMessages.TRANSMIT_SUCCEEDED : AdapterMessages.TRANSMIT_FAILED_ACK);
        if (heard && frame.size() > 1) {
            int asker = frame.getFirst() >> 4;
            switch (frame.get(1)) {
                case 0x8F -> send(asker, 0x90, mains == Mains.ON ? 0 : 1);
                case 0x83 -> send(EVERYBODY, 0x84, 0x00, 0x00, TELEVISION);
                case 0x8C -> send(EVERYBODY, 0x87, 0x00, 0x00, 0x00);
                case 0x9F -> send(asker, 0x9E, CEC_1_4);
                case 0x46 -> send(named(asker, 0x47, "TV"));
                case 0x91 -> send(named(EVERYBODY, 0x32, "chi"));
                default -> {
                    // Told, not asked.
                }
            }
        }
    }

    private void answer(int... message) {
        cable.send(AdapterMessages.message(message));
    }

    private static int[] named(int about, String text) {
        byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
        int[] all = new int[letters.length + 1];
        all[0] = about;
        for (int at = 0; at < letters.length; at++) {
            all[at + 1] = letters[at];
        }
        return all;
    }

    private static int[] named(int asker, int opcode, String text) {
        int[] content = named(opcode, text);
        int[] all = new int[content.length + 1];
        all[0] = TELEVISION << 4 | asker;
        System.arraycopy(content, 0, all, 1, content.length);
        return all;
    }

    /** User Control Codes of CEC 1.4. */
    private static int code(RemoteKey key) {
        return switch (key) {
            case OK -> 0x00;
            case UP -> 0x01;
            case DOWN -> 0x02;
            case LEFT -> 0x03;
            case RIGHT -> 0x04;
            case HOME -> 0x09;
            case MENU -> 0x0A;
            case BACK -> 0x0D;
            case DIGIT_0 -> 0x20;
            case DIGIT_1 -> 0x21;
            case DIGIT_2 -> 0x22;
            case DIGIT_3 -> 0x23;
            case DIGIT_4 -> 0x24;
            case DIGIT_5 -> 0x25;
            case DIGIT_6 -> 0x26;
            case DIGIT_7 -> 0x27;
            case DIGIT_8 -> 0x28;
            case DIGIT_9 -> 0x29;
            case CHANNEL_UP -> 0x30;
            case CHANNEL_DOWN -> 0x31;
            case INFO -> 0x35;
            case HELP -> 0x36;
            case PAGE_UP -> 0x37;
            case PAGE_DOWN -> 0x38;
            case POWER -> 0x40;
            case VOLUME_UP -> 0x41;
            case VOLUME_DOWN -> 0x42;
            case MUTE -> 0x43;
            case BLUE -> 0x71;
            case RED -> 0x72;
            case GREEN -> 0x73;
            case YELLOW -> 0x74;
        };
    }
}
