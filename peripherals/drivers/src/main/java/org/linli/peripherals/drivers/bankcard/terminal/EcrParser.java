package org.linli.peripherals.drivers.bankcard.terminal;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds messages in a stream of bytes that may be cut, noisy or endless. What is damaged is dropped: it is asked again. */
final class EcrParser {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private boolean inside;
    private boolean sumNext;

    List<EcrMessage> feed(byte[] bytes) {
        var found = new ArrayList<EcrMessage>();
        for (byte each : bytes) {
            int one = each & 0xFF;
            if (sumNext) {
                sumNext = false;
                inside = false;
                byte[] summed = content.toByteArray();
                if (EcrMessage.sum(summed) == one) {
                    EcrMessage.parse(Arrays.copyOf(summed, summed.length - 1)).ifPresent(found::add);
                } else if (one == EcrMessage.STX) {
                    begin();
                }
            } else if (one == EcrMessage.STX) {
                begin();
            } else if (inside) {
                content.write(one);
                if (one == EcrMessage.ETX) {
                    sumNext = true;
                } else if (content.size() > EcrMessage.LONGEST) {
                    inside = false;
                }
            }
        }
        return found;
    }

    void reset() {
        inside = false;
        sumNext = false;
    }

    private void begin() {
        inside = true;
        content.reset();
    }
}
