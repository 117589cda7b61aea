package org.linli.peripherals.drivers.pageprinter.ipp;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppPacket;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Takes an answer apart. Bytes from the network are looked over before the codec sees them. Safe from any thread. */
final class AnswerCodec {
    /** IPP's own collections are three deep; the codec calls itself for each level. */
    private static final int DEEPEST = 16;

    private static final int MOST_VALUES = 50_000;
    private static final int HEADER = 8;
    private static final int END_OF_ATTRIBUTES = 0x03;
    private static final int LAST_DELIMITER = 0x0F;
    private static final int BEGIN_COLLECTION = 0x34;
    private static final int END_COLLECTION = 0x37;

    private AnswerCodec() {}

    /** Whatever was sent, it is no answer in IPP; the message says why and holds nothing of what was sent. */
    static final class NotIpp extends IOException {
        private static final long serialVersionUID = 1L;

        NotIpp(String why) {
            super(why);
        }
    }

    static IppPacket decode(byte[] answer, int requestId) throws NotIpp {
        lookOver(answer);
        IppPacket packet;
        try (var stream = new IppInputStream(new ByteArrayInputStream(answer))) {
            packet = stream.readPacket();
        } catch (IOException | RuntimeException malformed) {
            // The codec throws what it likes at values of odd sizes.
            throw new NotIpp("attributes malformed");
        }
        if (packet.getRequestId() != requestId) {
            throw new NotIpp("answers another request");
        }
        return packet;
    }

    /** Lengths that fit, collections that end and are not deeper than anybody needs, an end of the attributes. */
    private static void lookOver(byte[] answer) throws NotIpp {
        if (answer.length <= HEADER) {
            throw new NotIpp("answer too short");
        }
        var rest = ByteBuffer.wrap(answer, HEADER, answer.length - HEADER);
        int depth = 0;
        int values = 0;
        while (rest.hasRemaining()) {
            int tag = rest.get() & 0xFF;
            if (tag == END_OF_ATTRIBUTES) {
                if (depth != 0) {
                    throw new NotIpp("collection without an end");
                }
                return;
            }
            if (tag <= LAST_DELIMITER) {
                continue;
            }
            skip(rest);
            skip(rest);
            depth += tag == BEGIN_COLLECTION ? 1 : tag == END_COLLECTION ? -1 : 0;
            values++;
            if (depth < 0 || depth > DEEPEST || values > MOST_VALUES) {
                throw new NotIpp("attributes too deep or too many");
            }
        }
        throw new NotIpp("attributes without an end");
    }

    private static void skip(ByteBuffer rest) throws NotIpp {
        if (rest.remaining() < Short.BYTES) {
            throw new NotIpp("attributes cut off");
        }
        int length = rest.getShort() & 0xFFFF;
        if (rest.remaining() < length) {
            throw new NotIpp("attributes cut off");
        }
        rest.position(rest.position() + length);
    }
}
