package org.linli.peripherals.drivers.smartcard.pcsc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The messages of pcscd's socket, protocol 4 ({@code winscard_msg.h} of pcsc-lite, unchanged since 2010 but for
 * additions). Structures of C in the machine's own byte order: a header of length and command, then the body; an answer
 * is a body alone, of a length known from the question.
 */
final class PcscMessages {
    static final int MAJOR = 4;
    /** That of pcsc-lite 1.9; newer services answer it, older ones name their own and are asked again. */
    static final int MINOR = 4;

    static final int VERSION_ANSWER = 12;
    static final int ESTABLISH_ANSWER = 12;
    static final int CONNECT_ANSWER = 152;
    static final int DISCONNECT_ANSWER = 12;
    static final int TRANSMIT_ANSWER = 32;
    static final int LONGEST_CARD_ANSWER = 4096;

    private static final int READERS = 16;
    private static final int READER_BYTES = 184;
    static final int READERS_ANSWER = READERS * READER_BYTES;

    private static final int ESTABLISH_CONTEXT = 0x01;
    private static final int CONNECT = 0x04;
    private static final int DISCONNECT = 0x06;
    private static final int TRANSMIT = 0x09;
    private static final int VERSION = 0x11;
    private static final int READERS_STATE = 0x12;

    private static final int NAME_BYTES = 128;
    private static final int SCOPE_SYSTEM = 2;
    private static final int SHARED = 2;
    private static final int T0_OR_T1 = 3;
    private static final int UNPOWER = 2;
    /** Protocol and length, as pcsc-lite's own structure has it on 64 bits. */
    private static final int PROTOCOL_INFORMATION = 16;

    private static final int STATE_PRESENT = 0x04;
    private static final int STATE_MUTE = 0x08;

    private PcscMessages() {}

    /** A reader as the service lists it. */
    record Reader(String name, int events, boolean cardPresent, boolean mute) {}

    static byte[] version(int minor) {
        return message(VERSION, body(12).putInt(MAJOR).putInt(minor));
    }

    static byte[] establish() {
        return message(ESTABLISH_CONTEXT, body(12).putInt(SCOPE_SYSTEM));
    }

    static byte[] readers() {
        return message(READERS_STATE, body(0));
    }

    static byte[] connect(int context, String reader) {
        var body = body(CONNECT_ANSWER).putInt(context);
        byte[] name = reader.getBytes(StandardCharsets.UTF_8);
        body.put(name, 0, Math.min(name.length, NAME_BYTES - 1));
        return message(CONNECT, body.position(4 + NAME_BYTES).putInt(SHARED).putInt(T0_OR_T1));
    }

    static byte[] disconnect(int card) {
        return message(DISCONNECT, body(12).putInt(card).putInt(UNPOWER));
    }

    static byte[] transmit(int card, int protocol, byte[] command) {
        byte[] header = message(
                TRANSMIT,
                body(TRANSMIT_ANSWER)
                        .putInt(card)
                        .putInt(protocol)
                        .putInt(PROTOCOL_INFORMATION)
                        .putInt(command.length)
                        .putInt(protocol)
                        .putInt(PROTOCOL_INFORMATION)
                        .putInt(LONGEST_CARD_ANSWER));
        return ByteBuffer.allocate(header.length + command.length)
                .put(header)
                .put(command)
                .array();
    }

    /** The readers there are, in the service's order. */
    static List<Reader> readersOf(byte[] answer) {
        var all = new ArrayList<Reader>();
        for (int at = 0; at < READERS; at++) {
            var one = ByteBuffer.wrap(answer, at * READER_BYTES, READER_BYTES)
                    .slice()
                    .order(ByteOrder.nativeOrder());
            byte[] name = new byte[NAME_BYTES];
            one.get(name);
            int length = 0;
            while (length < NAME_BYTES && name[length] != 0) {
                length++;
            }
            int events = one.getInt();
            int state = one.getInt();
            if (length > 0) {
                all.add(new Reader(
                        new String(name, 0, length, StandardCharsets.UTF_8),
                        events,
                        (state & STATE_PRESENT) != 0,
                        (state & STATE_MUTE) != 0));
            }
        }
        return all;
    }

    /** A whole number of an answer. */
    static int number(byte[] answer, int at) {
        return ByteBuffer.wrap(answer).order(ByteOrder.nativeOrder()).getInt(at);
    }

    private static ByteBuffer body(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
    }

    private static byte[] message(int command, ByteBuffer body) {
        return ByteBuffer.allocate(8 + body.capacity())
                .order(ByteOrder.nativeOrder())
                .putInt(body.capacity())
                .putInt(command)
                .put(body.rewind())
                .array();
    }
}
