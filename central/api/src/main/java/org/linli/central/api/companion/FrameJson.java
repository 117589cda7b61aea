package org.linli.central.api.companion;

import java.nio.charset.StandardCharsets;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;

/** Frames as JSON text: as strict as every other record of the contract; {@code is} names the record. Pure. */
public final class FrameJson {
    private FrameJson() {}

    public static String write(FromTerminal frame) {
        return text(frame);
    }

    public static String write(ToTerminal frame) {
        return text(frame);
    }

    public static String write(FromPhone frame) {
        return text(frame);
    }

    public static String write(ToPhone frame) {
        return text(frame);
    }

    private static String text(Object frame) {
        return new String(WireJson.write(frame), StandardCharsets.UTF_8);
    }

    /**
     * @param type one of the four directions
     * @throws BrokenContractException when it is not exactly one such frame
     */
    public static <T> T read(String json, Class<T> type) throws BrokenContractException {
        return WireJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }
}
