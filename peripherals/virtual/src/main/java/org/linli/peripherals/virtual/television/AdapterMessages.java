package org.linli.peripherals.virtual.television;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes between computer and Pulse-Eight adapter (libCEC, {@code USBCECAdapterMessage.h}): FF begins a message, FE
 * ends it, and within it FD says that the next byte stands for itself less three. The first byte is what it is about.
 */
final class AdapterMessages {
    static final int PING = 1;
    static final int FRAME_START = 5;
    static final int FRAME_DATA = 6;
    static final int COMMAND_ACCEPTED = 8;
    static final int SET_ACK_MASK = 10;
    static final int TRANSMIT = 11;
    static final int TRANSMIT_EOM = 12;
    static final int TRANSMIT_SUCCEEDED = 16;
    static final int TRANSMIT_FAILED_ACK = 18;
    static final int FIRMWARE_VERSION = 21;
    static final int GET_BUILDDATE = 23;
    static final int GET_AUTO_ENABLED = 25;
    static final int GET_DEFAULT_LOGICAL_ADDRESS = 27;
    static final int GET_LOGICAL_ADDRESS_MASK = 29;
    static final int GET_PHYSICAL_ADDRESS = 31;
    static final int GET_DEVICE_TYPE = 33;
    static final int GET_HDMI_VERSION = 35;
    static final int GET_OSD_NAME = 37;
    static final int GET_ADAPTER_TYPE = 40;
    static final int GET_AUTO_POWER_ON = 42;

    /** Said of a byte of a frame: it is the last one; somebody has acknowledged it. */
    static final int EOM = 0x80;

    static final int ACK = 0x40;

    private static final int START = 0xFF;
    private static final int END = 0xFE;
    private static final int ESCAPE = 0xFD;
    private static final int OFFSET = 3;
    private static final int LONGEST = 64;

    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private boolean escaped;
    private boolean inside;

    /** The messages that have become whole. */
    List<int[]> feed(byte[] bytes) {
        var whole = new ArrayList<int[]>();
        for (byte each : bytes) {
            int value = each & 0xFF;
            if (value == START) {
                pending.reset();
                escaped = false;
                inside = true;
            } else if (value == END && inside) {
                if (pending.size() > 0) {
                    whole.add(unsigned(pending.toByteArray()));
                }
                inside = false;
            } else if (value == ESCAPE) {
                escaped = true;
            } else if (inside && pending.size() < LONGEST) {
                pending.write(escaped ? value + OFFSET : value);
                escaped = false;
            }
        }
        return whole;
    }

    static byte[] message(int... content) {
        var out = new ByteArrayOutputStream();
        out.write(START);
        for (int each : content) {
            int value = each & 0xFF;
            if (value >= ESCAPE) {
                out.write(ESCAPE);
                out.write(value - OFFSET);
            } else {
                out.write(value);
            }
        }
        out.write(END);
        return out.toByteArray();
    }

    /** A frame as the adapter tells of it: a message for each of its bytes. */
    static byte[] frame(int... bytes) {
        var out = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length; at++) {
            int about = (at == 0 ? FRAME_START : FRAME_DATA) | ACK | (at == bytes.length - 1 ? EOM : 0);
            out.writeBytes(message(about, bytes[at]));
        }
        return out.toByteArray();
    }

    private static int[] unsigned(byte[] bytes) {
        int[] values = new int[bytes.length];
        Arrays.setAll(values, at -> bytes[at] & 0xFF);
        return values;
    }
}
